package supervise

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// What a sum counts over: CoverageSum.By. Its Key is a folder, a field, a level, a channel, a standard's id; Name says it in
// Chinese where the key does not.
const (
	overSite       = "site"       // the whole register; one sum
	overPilots     = "pilot"      // pilots, others
	overDepartment = "department" // a body by itself
	overUnit       = "unit"       // a body with all units below it; only of bodies that have some
	overLevel      = "level"      // county, town, village
	overStandard   = "standard"   // a standard's id; empty: the departments' own tables
	overField      = "field"      // field of the row, else its first level
	overChannel    = "channel"    // a row with several counts under each
	overFollowing  = "following"  // a body that is no pilot: how much of its kind's pilots' own tables stands in its own
)

// sumKey is what one sum counts over.
type sumKey struct{ by, key string }

// adder adds cells up, in the order in which their keys first came.
type adder struct {
	order []sumKey
	sums  map[sumKey]*catalogue.CoverageSum
}

func (a *adder) open(by, key, name string) *catalogue.CoverageSum {
	k := sumKey{by, key}
	sum := a.sums[k]
	if sum == nil {
		sum = &catalogue.CoverageSum{By: by, Key: key, Name: cmp.Or(name, key)}
		a.sums[k] = sum
		a.order = append(a.order, k)
	}
	return sum
}

// sums adds the cells up by everything that the office asks for: first the whole, then body by body, then by what the rows
// are about.
func (m *matrix) sums() {
	a := &adder{sums: map[sumKey]*catalogue.CoverageSum{}}
	whole := a.open(overSite, "", "全部")
	piloted := m.piloted()
	if piloted {
		a.open(overPilots, "pilots", "试点单位")
		a.open(overPilots, "others", "其他单位")
	}
	n := 0 // the cells stand in the order of the bodies and their rows
	for _, d := range m.Stock.Departments {
		bodies := m.openBody(a, d, piloted)
		for _, r := range m.rows[d] {
			if r.sums == nil {
				openRow(a, r)
			}
			state := m.report.Coverage.Cells[n].State
			n++
			whole.Add(state)
			for _, sum := range bodies {
				sum.Add(state)
			}
			for _, sum := range r.sums {
				sum.Add(state)
			}
		}
	}
	order := []string{overSite, overPilots, overDepartment, overUnit, overLevel, overStandard, overField, overChannel}
	slices.SortStableFunc(a.order, func(x, y sumKey) int { return cmp.Compare(slices.Index(order, x.by), slices.Index(order, y.by)) })
	for _, k := range a.order {
		m.report.Coverage.Sums = append(m.report.Coverage.Sums, *a.sums[k])
	}
	m.following()
}

// openBody opens the sums in which a body's cells count: its own, those of all above it, its level's, and the pilots' or the
// others'.
func (m *matrix) openBody(a *adder, d *catalogue.StockDepartment, piloted bool) (sums []*catalogue.CoverageSum) {
	sums = append(sums, a.open(overDepartment, d.Folder, bodyName(d)))
	for above := d; above != nil; above = above.Parent {
		if len(above.Units) > 0 {
			sums = append(sums, a.open(overUnit, above.Folder, bodyName(above)))
		}
	}
	level := d.Level()
	sums = append(sums, a.open(overLevel, string(level), map[catalogue.Level]string{catalogue.CountyLevel: "县级", catalogue.TownLevel: "乡级", catalogue.VillageLevel: "村级"}[level]))
	if piloted {
		key := "others"
		if d.Pilot.Value {
			key = "pilots"
		}
		sums = append(sums, a.open(overPilots, key, ""))
	}
	return sums
}

// openRow opens the sums in which a row's cells count.
func openRow(a *adder, r *row) {
	r.sums = append(make([]*catalogue.CoverageSum, 0, 2+len(r.channels)), a.open(overStandard, r.table.Standard, cmp.Or(r.table.Standard, "本单位目录")))
	if r.field != "" {
		r.sums = append(r.sums, a.open(overField, r.field, ""))
	}
	for _, c := range r.channels {
		r.sums = append(r.sums, a.open(overChannel, c, ""))
	}
}
