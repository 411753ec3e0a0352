package catalogue

import (
	"slices"
	"strconv"
	"strings"
)

// itemTraits are the fields that items are compared by, under the keys of their files: a field a line. Relations, files,
// tables and the text, which are told one by one, are compared beside them.
func itemTraits() []trait[*Item] {
	return []trait[*Item]{
		{"title", Listed, func(it *Item) string { return it.Title }},
		{"summary", Full, (*Item).ownSummary},
		{"index", Line, func(it *Item) string { return it.Index }},
		{"document_no", Listed, func(it *Item) string { return it.DocumentNo }},
		{"issuers", Full, func(it *Item) string { return joined(it.Issuers, Issuer.words) }},
		{"made", Listed, func(it *Item) string { return it.Made.String() }},
		{"published", Listed, func(it *Item) string { return it.Published.String() }},
		{"effective", Full, func(it *Item) string { return it.Effective.String() }},
		{"expires", Full, func(it *Item) string { return it.Expires.String() }},
		{"repealed", Full, func(it *Item) string { return it.Validity.repealed() }},
		{"display_until", Full, func(it *Item) string { return it.DisplayUntil.String() }},
		{"scope", Line, func(it *Item) string { return string(it.Scope) }},
		{"audience", Listed, func(it *Item) string { return listing(it.Audience) }},
		{"reason", Line, func(it *Item) string { return it.Reason.words() }},
		{"attribute", Listed, func(it *Item) string { return it.Attribute }},
		{"entry", Full, func(it *Item) string { return joined(it.Duties, (*Duty).key) }},
		{"topic", Full, func(it *Item) string { return joined(it.Topics, (*Topic).name) }},
		{"kind", Full, func(it *Item) string { return it.Kind }},
		{"keywords", Full, func(it *Item) string { return listing(it.Keywords) }},
		{"normative", Full, func(it *Item) string { return yes(it.Normative) }},
		{"source", Full, func(it *Item) string { return value(it.Source).words() }},
		{"imported", Full, func(it *Item) string { return value(it.Imported).words() }},
		{"historic", Full, func(it *Item) string { return yes(it.Historic) }},
		{"review", Full, func(it *Item) string { return it.Review.words() }},
		{"channels", Full, func(it *Item) string { return listing(it.Channels) }},
		{"posted", Full, func(it *Item) string { return joined(it.Posted, Posted.words) }},
		{"frequency", Full, func(it *Item) string { return it.Frequency }},
		{"term", Full, func(it *Item) string { return it.Term }},
		{"contact", Full, func(it *Item) string { return it.Contact }},
		{"responsible", Full, func(it *Item) string { return it.Responsible.words() }},
		{"matter", Full, func(it *Item) string { return value(it.Matter).Name }},
		{"step", Full, func(it *Item) string { return it.Step }},
		{"window", Full, func(it *Item) string { return value(it.Window).words() }},
		{"event", Full, func(it *Item) string { return value(it.Event).words() }},
		{"service", Full, func(it *Item) string { return value(it.Service).words() }},
		{"pledge", Full, func(it *Item) string { return value(it.Pledge).words() }},
		{"partial", Full, func(it *Item) string { return value(it.Partial).words() }},
		{"changes", Full, func(it *Item) string { return joined(it.Changes, Change.words) }},
	}
}

// value is what a pointer points to, or nothing.
func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func words(list ...string) string {
	return strings.Join(slices.DeleteFunc(list, func(s string) bool { return s == "" }), " ")
}

func joined[T any](list []T, of func(T) string) string {
	var all []string
	for _, v := range list {
		all = append(all, of(v))
	}
	return strings.Join(all, "；")
}

func listing(list []string) string { return strings.Join(list, "、") }

func yes(is bool) string {
	if is {
		return "true"
	}
	return ""
}

func some(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
