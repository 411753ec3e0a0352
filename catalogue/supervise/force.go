package supervise

import (
	"slices"
	"strings"

	"gongkai/catalogue"
)

// inForce lists the published documents whose validity is stated: those in force, and those that were cleaned up (S20:
// repealed, replaced, expired).
func (s *survey) inForce() {
	r := &s.report.Registers
	for _, d := range s.Stock.Departments {
		items := slices.SortedFunc(slices.Values(d.Items), func(a, b *catalogue.StockItem) int {
			if c := a.Made.Value.Compare(b.Made.Value); c != 0 {
				return c
			}
			return strings.Compare(a.Path, b.Path)
		})
		for _, it := range items {
			if !it.Shown() || !formal(it) {
				continue
			}
			switch it.Validity.State {
			case catalogue.InForce, catalogue.Amended:
				r.InForce = append(r.InForce, listing(it))
			case catalogue.Repealed, catalogue.Expired:
				r.Cleaned = append(r.Cleaned, listing(it))
			}
		}
	}
	slices.SortStableFunc(r.Cleaned, func(a, b catalogue.Listing) int { return b.On.Compare(a.On) })
}

// formal says whether an item is a document of which one asks whether it is in force: not a warning or a pledge, which end
// by themselves.
func formal(it *catalogue.StockItem) bool {
	return it.Normative.Value || it.Kind.Value == "policy" || it.DocumentNo.Value != "" && !it.Carried()
}

// listing is a document as lists name it: by its title only where everybody may read that.
func listing(it *catalogue.StockItem) catalogue.Listing {
	l := catalogue.Listing{
		Path: it.Path, Department: it.Department.Folder, Index: it.Index.Value, Made: it.Made.Value, Effective: it.Effective.Value,
		State: it.Validity.State, On: it.Validity.On,
	}
	if it.Form == catalogue.Full {
		l.Public, l.Title, l.Number, l.By = true, it.Title.Value, it.DocumentNo.Value, it.Validity.By
	}
	return l
}
