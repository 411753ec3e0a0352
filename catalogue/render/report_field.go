package render

import (
	"cmp"
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// shares makes the map of first levels: a cell is how much of a body's duties of that level is met.
func (p *reporter) shares(m *ReportMap) {
	fields, column := p.fields(m)
	var place map[string]int
	m.Rows, place = p.mapRows(len(fields))
	sums := make([][]catalogue.CoverageSum, len(m.Rows))
	for i := range sums {
		sums[i] = make([]catalogue.CoverageSum, len(fields))
	}
	for _, c := range p.report.Coverage.Cells {
		if i, known := place[c.Department]; known {
			sums[i][column[p.report.Duties[c.Duty].Field]].Add(c.State)
		}
	}
	for i := range m.Rows {
		for k, s := range sums[i] {
			rate, ok := s.Rate()
			switch {
			case ok:
				met := s.Met + s.Late + s.Elsewhere
				m.Rows[i].Table[k] = MapCell{State: "share", Word: p.r.words.fill("report.share", met, met+s.Missing), Letter: strconv.Itoa(int(rate*100 + 1e-9)), Step: step(rate), Href: m.Rows[i].Href}
			case s.Planned > 0:
				m.Rows[i].Table[k] = p.unasked(catalogue.CellPlanned)
			case s.Duties > 0:
				m.Rows[i].Table[k] = p.unasked(catalogue.CellInapplicable)
			}
		}
	}
}

// unasked is the cell of a class of which nothing is asked yet, or ever.
func (p *reporter) unasked(state catalogue.CellState) MapCell {
	return MapCell{State: string(state), Word: p.r.words.of("report-state", string(state)), Letter: p.r.words.of("report-letter", string(state))}
}

// step is a share in fifths: 0 nothing, 5 all.
func step(rate float64) int {
	switch {
	case rate == 0:
		return 0
	case rate == 1:
		return 5
	}
	return min(4, 1+int(rate*4))
}

// fields are the columns of the map of first levels, in the order of the tables, and the column of each. Where there are
// many, those of most bodies come first, and what only one body has stands in the last column together: it compares with
// nothing.
func (p *reporter) fields(m *ReportMap) (fields []string, column map[string]int) {
	var all []string
	for _, d := range p.bound() {
		if f := p.report.Duties[d].Field; !slices.Contains(all, f) {
			all = append(all, f)
		}
	}
	fields = all
	if len(all) > fewFields {
		bodies := p.bodiesOf()
		ranked := slices.SortedStableFunc(slices.Values(all), func(a, b string) int { return cmp.Compare(bodies[b], bodies[a]) })
		kept := map[string]bool{}
		for i, f := range ranked {
			kept[f] = i < mostColumns-1 && bodies[f] > 1
		}
		fields = slices.DeleteFunc(ranked, func(f string) bool { return !kept[f] })
	}
	column = map[string]int{}
	for _, f := range all {
		column[f] = len(fields) // the others
	}
	for i, f := range fields {
		column[f] = i
		name := cmp.Or(f, p.r.words.get("report.unnamed"))
		m.Columns = append(m.Columns, MapColumn{Name: name, Short: cut(name, mostHead)})
	}
	if m.Rest = len(all) - len(fields); m.Rest > 0 {
		name := p.r.words.fill("report.others", m.Rest)
		fields = append(slices.Clone(fields), "")
		m.Columns = append(m.Columns, MapColumn{Name: name, Short: name})
	}
	return fields, column
}

// bodiesOf is how many bodies have duties of each first level.
func (p *reporter) bodiesOf() map[string]int {
	type pair struct{ field, body string }
	count, seen := map[string]int{}, map[pair]bool{}
	for _, c := range p.report.Coverage.Cells {
		k := pair{p.report.Duties[c.Duty].Field, c.Department}
		if !seen[k] {
			seen[k] = true
			count[k.field]++
		}
	}
	return count
}
