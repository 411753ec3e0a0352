package handover

import (
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Columns are all columns that a table of items or of duties can have, whether or not anything stands in them.
func Columns(what, language string) []Column {
	l := newLabels(language)
	if what == "duties" {
		return dutyTableColumns(l)
	}
	var list []Column
	for _, f := range itemFields() {
		list = append(list, l.column(f))
	}
	return list
}

// Named finds the column that somebody means by its name: that of its key in either language, or its heading. It has its
// Chinese heading, without what that says of the lines of a cell. Names are all that could have been meant.
func Named(what, written string) (column Column, names []string, ok bool) {
	chinese, english := Columns(what, "zh-Hans"), Columns(what, "en")
	name := canonical(what, strings.TrimSpace(written))
	for i, c := range english {
		head, _, _ := strings.Cut(chinese[i].Head, "（")
		if c.Name == name || head == written || chinese[i].Head == written || c.Head == written {
			chinese[i].Head = head
			return chinese[i], nil, true
		}
		names = append(names, head, c.Name)
	}
	return column, slices.Compact(names), false
}

// canonical is the name of a key by any of its names: 办事信息.收费标准 is service.fee.
func canonical(what, written string) string {
	if what == "duties" {
		if c, ok := catalogue.FindColumn(catalogue.DutyColumns(), written); ok {
			return c.Name
		}
		return written
	}
	outer, inner, nested := strings.Cut(written, ".")
	k, ok := catalogue.Find(catalogue.ItemKeys(), outer)
	if !ok || !nested {
		if ok {
			return k.Name
		}
		return written
	}
	if within, ok := catalogue.Find(k.Keys, inner); ok {
		return k.Name + "." + within.Name
	}
	return written
}

// Terms are the words that a column of items may hold, in both languages; nil where it holds texts.
func Terms(name string) []catalogue.Term {
	k, _, ok := newLabels("en").key(name)
	switch {
	case !ok || k.Shape == catalogue.Blocks:
		return nil
	case k.Shape == catalogue.Flag:
		return []catalogue.Term{{Name: "true", Chinese: []string{"是", "有"}}}
	}
	return k.Terms
}

// Text is a cell as one text, with what stands between its parts.
func (c Cell) Text(between string) string { return strings.Join(c, between) }
