package supervise

import (
	"cmp"
	"strings"

	"gongkai/catalogue"
)

// piloted says whether there is any pilot: else there is nothing to set against the others.
func (m *matrix) piloted() bool {
	for _, d := range m.Stock.Departments {
		if d.Pilot.Value {
			return true
		}
	}
	return false
}

// following counts of each body that is no pilot how many of the duties in the tables of its kind's pilots stand in its own
// table too, by subject: a pilot's table is there to be copied. Met stand there, Missing do not.
func (m *matrix) following() {
	pilots := map[string][]string{} // kind → the subjects of its pilots' tables, once each
	known := map[string]map[string]bool{}
	own := map[string]*catalogue.DutyTable{}
	for _, t := range m.Stock.Tables {
		if d := m.folders[t.Folder]; t.Standard == "" && d != nil {
			own[t.Folder] = t
			kind := d.Kind.Value
			if !d.Pilot.Value {
				continue
			}
			if known[kind] == nil {
				known[kind] = map[string]bool{}
			}
			for _, s := range subjects(t) {
				if !known[kind][s] {
					known[kind][s] = true
					pilots[kind] = append(pilots[kind], s)
				}
			}
		}
	}
	for _, d := range m.Stock.Departments {
		led := pilots[d.Kind.Value]
		if d.Pilot.Value || len(led) == 0 {
			continue
		}
		has := map[string]bool{}
		if t := own[d.Folder]; t != nil {
			for _, s := range subjects(t) {
				has[s] = true
			}
		}
		sum := catalogue.CoverageSum{By: overFollowing, Key: d.Folder, Name: bodyName(d), Duties: len(led)}
		for _, s := range led {
			if has[s] {
				sum.Met++
			}
		}
		sum.Missing = sum.Duties - sum.Met
		m.report.Coverage.Sums = append(m.report.Coverage.Sums, sum)
	}
}

// subjects are what the rows of a table are about, in words that two tables can share.
func subjects(t *catalogue.DutyTable) []string {
	var list []string
	for _, d := range t.Duties {
		list = append(list, strings.Join([]string{d.Level1.Value, cmp.Or(d.Level2.Value, d.Content.Value)}, "\x00"))
	}
	return list
}
