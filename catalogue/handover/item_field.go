package handover

import (
	"strconv"

	"gongkai/catalogue"
)

// field is what a column of items holds: the key, and its value of an item, in canonical names.
type field struct {
	name string
	of   func(*catalogue.Item, *catalogue.Edition) Cell
}

func value(name string, of func(*catalogue.Item) string) field {
	return field{name, func(it *catalogue.Item, _ *catalogue.Edition) Cell { return one(of(it)) }}
}

func day(name string, of func(*catalogue.Item) catalogue.Date) field {
	return value(name, func(it *catalogue.Item) string { return of(it).String() })
}

func flag(name string, of func(*catalogue.Item) bool) field {
	return value(name, func(it *catalogue.Item) string { return truth(of(it)) })
}

func list(name string, of func(*catalogue.Item) []string) field {
	return field{name, func(it *catalogue.Item, _ *catalogue.Edition) Cell { return of(it) }}
}

// truth is a flag as it is written; false is what it is without.
func truth(yes bool) string {
	if yes {
		return "true"
	}
	return ""
}

// number is a whole number; 0 is none.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// part is a field of a block that an item may have.
func part[B any](of func(*catalogue.Item) *B, name string, value func(*B) string) field {
	return field{name, func(it *catalogue.Item, _ *catalogue.Edition) Cell {
		if b := of(it); b != nil {
			return one(value(b))
		}
		return nil
	}}
}

// parts is a list of a block that an item may have.
func parts[B any](of func(*catalogue.Item) *B, name string, values func(*B) []string) field {
	return field{name, func(it *catalogue.Item, _ *catalogue.Edition) Cell {
		if b := of(it); b != nil {
			return values(b)
		}
		return nil
	}}
}

// itemFields are the columns of items, in their order. Each has the name of a key of the content model, but for the
// department's name and folder, the file, the address and the text.
func itemFields() (fields []field) {
	for _, group := range [][]field{identityFields(), classFields(), affairFields(), serviceFields(), upkeepFields()} {
		fields = append(fields, group...)
	}
	return append(fields, field{"markdown", nil})
}

func identityFields() []field {
	return []field{
		value("index", func(it *catalogue.Item) string { return it.Index }),
		value("title", func(it *catalogue.Item) string { return it.Title }),
		value("department", func(it *catalogue.Item) string { return departmentName(it.Department) }),
		value("folder", func(it *catalogue.Item) string { return departmentFolder(it.Department) }),
		value("document_no", func(it *catalogue.Item) string { return it.DocumentNo }),
		value("issuer", func(it *catalogue.Item) string {
			if len(it.Issuers) == 1 {
				return it.Issuers[0].Name
			}
			return ""
		}),
		list("issuers", issuers),
		day("made", func(it *catalogue.Item) catalogue.Date { return it.Made }),
		day("published", func(it *catalogue.Item) catalogue.Date { return it.Published }),
		day("effective", func(it *catalogue.Item) catalogue.Date { return it.Effective }),
		day("expires", func(it *catalogue.Item) catalogue.Date { return it.Expires }),
		day("repealed.on", func(it *catalogue.Item) catalogue.Date {
			if !repealed(it) {
				return catalogue.Date{}
			}
			return it.Validity.On
		}),
		value("repealed.by", func(it *catalogue.Item) string {
			if !repealed(it) {
				return ""
			}
			return it.Validity.By
		}),
		day("display_until", func(it *catalogue.Item) catalogue.Date { return it.DisplayUntil }),
		value("summary", func(it *catalogue.Item) string {
			if it.SummaryIsLead {
				return ""
			}
			return it.Summary
		}),
		value("scope", func(it *catalogue.Item) string { return string(it.Scope) }),
		list("audience", func(it *catalogue.Item) []string { return it.Audience }),
		value("reason.words", func(it *catalogue.Item) string { return it.Reason.Words }),
		value("reason.code", func(it *catalogue.Item) string { return it.Reason.Code }),
		value("reason.basis", func(it *catalogue.Item) string { return it.Reason.Basis }),
		value("attribute", func(it *catalogue.Item) string { return it.Attribute }),
	}
}

func departmentName(d *catalogue.Department) string {
	if d == nil {
		return ""
	}
	return d.Name
}

func departmentFolder(d *catalogue.Department) string {
	if d == nil {
		return ""
	}
	return d.Folder
}

// issuers are the names of joint issuers; of one alone there is a column of its own.
func issuers(it *catalogue.Item) (names []string) {
	if len(it.Issuers) < 2 {
		return nil
	}
	for _, i := range it.Issuers {
		names = append(names, i.Name)
	}
	return names
}

// repealed says whether an item says of itself that it was repealed. That another one replaces it stands in that one.
func repealed(it *catalogue.Item) bool {
	return it.Validity.State == catalogue.Repealed && it.Validity.Item == nil
}
