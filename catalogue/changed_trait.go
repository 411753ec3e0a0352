package catalogue

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// itemTraits are the fields that items are compared by, under the keys of their files.
func itemTraits() []trait[*Item] {
	return []trait[*Item]{
		{"title", Listed, func(it *Item) string { return it.Title }},
		{"summary", Full, func(it *Item) string {
			if it.SummaryIsLead {
				return ""
			}
			return it.Summary
		}},
		{"index", Line, func(it *Item) string { return it.Index }},
		{"document_no", Listed, func(it *Item) string { return it.DocumentNo }},
		{"issuers", Full, func(it *Item) string {
			return joined(it.Issuers, func(i Issuer) string { return i.Name })
		}},
		{"made", Listed, func(it *Item) string { return it.Made.String() }},
		{"published", Listed, func(it *Item) string { return it.Published.String() }},
		{"effective", Full, func(it *Item) string { return it.Effective.String() }},
		{"expires", Full, func(it *Item) string { return it.Expires.String() }},
		{"display_until", Full, func(it *Item) string { return it.DisplayUntil.String() }},
		{"scope", Line, func(it *Item) string { return string(it.Scope) }},
		{"audience", Listed, func(it *Item) string { return strings.Join(it.Audience, "、") }},
		{"reason", Line, func(it *Item) string { return words(it.Reason.Words, it.Reason.Code, it.Reason.Basis) }},
		{"attribute", Listed, func(it *Item) string { return it.Attribute }},
		{"entry", Full, func(it *Item) string {
			return joined(it.Duties, func(d *Duty) string { return d.key() })
		}},
		{"topic", Full, func(it *Item) string {
			return joined(it.Topics, func(t *Topic) string { return t.Name })
		}},
		{"kind", Full, func(it *Item) string { return it.Kind }},
		{"keywords", Full, func(it *Item) string { return strings.Join(it.Keywords, "、") }},
		{"normative", Full, func(it *Item) string { return yes(it.Normative) }},
		{"source", Full, func(it *Item) string {
			s := value(it.Source)
			return words(s.Issuer, s.DocumentNo, s.URL, s.Attribute)
		}},
		{"channels", Full, func(it *Item) string { return strings.Join(it.Channels, "、") }},
		{"frequency", Full, func(it *Item) string { return it.Frequency }},
		{"term", Full, func(it *Item) string { return it.Term }},
		{"contact", Full, func(it *Item) string { return it.Contact }},
		{"responsible", Full, func(it *Item) string { return it.Responsible.words() }},
		{"matter", Full, func(it *Item) string { return value(it.Matter).Name }},
		{"step", Full, func(it *Item) string { return it.Step }},
		{"window", Full, func(it *Item) string {
			w := value(it.Window)
			return words(w.Opens.String(), w.Last.String(), some(w.Days), some(w.WorkingDays))
		}},
		{"event", Full, func(it *Item) string {
			e := value(it.Event)
			return words(e.On.String(), e.Place, e.Agenda, strings.Join(e.Invited, "、"), strings.Join(e.Observers, "、"), e.Transcript, e.Outcome)
		}},
		{"service", Full, func(it *Item) string {
			s := value(it.Service)
			lists := words(strings.Join(s.Conditions, "、"), strings.Join(s.Documents, "、"), strings.Join(s.Steps, "、"), strings.Join(s.LifeEvents, "、"))
			return words(lists, s.TimeLimit, s.Fee, s.Basis, s.Window, s.Hours, s.Phone, s.Complaints)
		}},
		{"partial", Full, func(it *Item) string { p := value(it.Partial); return words(p.Reason, p.Note) }},
		{"changes", Full, func(it *Item) string {
			return joined(it.Changes, func(c Change) string { return words(c.On.String(), c.Kind, c.Note) })
		}},
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

func (r Responsible) words() string { return words(r.Leader, r.Office, r.Contact) }

// key names a duty over the whole register.
func (d *Duty) key() string {
	no := cmp.Or(d.No, words(d.Level1, d.Level2, d.Content))
	if d.Standard != "" {
		return "standards/" + d.Standard + "/" + no
	}
	return d.Department.Folder + "/" + no
}
