package supervise

import (
	"cmp"

	"gongkai/catalogue"
)

// normative counts the normative documents of a year, by the folder of the department in which they are registered: made
// in it, no longer in force since a day of it (repealed, replaced as a whole, or expired), and in force at its end. Only
// the days count, so that a past year can be counted too.
func normative(k *catalogue.Stock, year int) map[string]documents {
	begin, end := catalogue.NewDate(year, 1, 1), catalogue.NewDate(year, 12, 31)
	if k.Date.Before(end) {
		end = k.Date // of a year that is not over
	}
	replaced := replacements(k)
	counts := map[string]documents{}
	for _, it := range k.Items {
		if !issuedHere(it) || it.Made.Value.After(end) {
			continue
		}
		c := counts[it.Department.Folder]
		if !it.Made.Value.Before(begin) {
			c.made++
		}
		over := endOf(it, replaced[it.Path])
		switch {
		case !over.IsZero() && over.Before(begin):
		case !over.IsZero() && !over.After(end):
			c.repealed++
		case !it.Effective.Value.After(end):
			c.inForce++
		}
		counts[it.Department.Folder] = c
	}
	return counts
}

// issuedHere says whether an item is a normative document that a department of this register made, and that the public
// may know of. What is no longer displayed may still be in force; what was withdrawn does not count.
func issuedHere(it *catalogue.StockItem) bool {
	return it.Normative.Value && counts(it) && it.Source == nil && it.Made.Set() && !relates(it, "reprint-of")
}

// replacements are the days since which items are replaced as a whole by another that is published.
func replacements(k *catalogue.Stock) map[string]catalogue.Date {
	since := map[string]catalogue.Date{}
	for _, it := range k.Items {
		if !counts(it) {
			continue
		}
		for _, r := range it.Relates {
			target, ok := catalogue.Beside(it.Path, r.To.Value)
			if day := cmpDate(it.Effective.Value, it.Made.Value); ok && r.As.Value == "replaces" && target != it.Path && !day.IsZero() {
				since[target] = earliest(since[target], day)
			}
		}
	}
	return since
}

// endOf is the first day on which a document is no longer in force; no date while it is.
func endOf(it *catalogue.StockItem, replaced catalogue.Date) (end catalogue.Date) {
	if it.Repealed != nil {
		end = it.Repealed.On.Value.Midnight()
	}
	if it.Expires.Set() {
		end = earliest(end, it.Expires.Value.Midnight().AddDays(1))
	}
	return earliest(end, replaced)
}

// cmpDate is the first date that is one.
func cmpDate(dates ...catalogue.Date) catalogue.Date { return cmp.Or(dates...).Midnight() }

// earliest is the earlier of two dates; no date counts as never.
func earliest(a, b catalogue.Date) catalogue.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
