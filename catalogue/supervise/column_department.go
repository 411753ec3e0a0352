package supervise

import (
	"slices"

	"gongkai/catalogue"
)

// columnMaker puts the rows of the tables into the columns of the departments.
type columnMaker struct {
	*survey
	standards map[string]*catalogue.DutyTable // by id
	own       map[string]*catalogue.DutyTable // by folder
	bound     map[cellKey]bool                // of the coverage; empty: nobody made it
	list      []*webColumn
	of        map[rowKey]*webColumn
}

// rowKey is a row as one department sees it, cellKey the same by the numbers of the report.
type rowKey struct {
	*catalogue.StockDepartment
	*catalogue.DutyRecord
}
type cellKey struct {
	folder string
	duty   int
}

// departmentColumns are the first levels of the departments' own lists.
func (s *survey) departmentColumns() []*webColumn {
	m := &columnMaker{survey: s, standards: map[string]*catalogue.DutyTable{}, own: map[string]*catalogue.DutyTable{}, bound: map[cellKey]bool{}, of: map[rowKey]*webColumn{}}
	for _, t := range s.Stock.Tables {
		if t.Standard != "" {
			m.standards[t.Standard] = t
		} else {
			m.own[t.Folder] = t
		}
	}
	for _, c := range s.report.Coverage.Cells {
		m.bound[cellKey{c.Department, c.Duty}] = true
	}
	for _, d := range s.Stock.Departments {
		m.department(d)
	}
	for _, it := range s.Stock.Items {
		m.item(it)
	}
	return m.list
}

// department makes the columns of one. A standard's column is placed where department.md names the standard: its rows
// are everybody's.
func (m *columnMaker) department(d *catalogue.StockDepartment) {
	of := map[string]*webColumn{}
	put := func(t *catalogue.DutyTable, file string, at catalogue.At) {
		for _, row := range t.Duties {
			name := row.Level1.Value
			if name == "" || name == "同上" || !m.expected(d, t, row) {
				continue
			}
			c := of[name]
			if c == nil {
				c = &webColumn{department: d, name: name, file: file, at: at}
				if file == t.Path {
					c.at = row.Level1.At
				}
				of[name] = c
				m.list = append(m.list, c)
			}
			c.rows = append(c.rows, row)
			m.of[rowKey{d, row}] = c
		}
	}
	if t := m.own[d.Folder]; t != nil && !t.Doubtful {
		put(t, t.Path, catalogue.At{})
	}
	for i, f := range d.Standards {
		again := slices.ContainsFunc(d.Standards[:i], func(g catalogue.Field[string]) bool { return g.Value == f.Value })
		if t := m.standards[f.Value]; t != nil && !t.Doubtful && !again {
			put(t, d.Path, f.At)
		}
	}
}

// expected says whether something public is to be expected of a row by now.
func (m *columnMaker) expected(d *catalogue.StockDepartment, t *catalogue.DutyTable, row *catalogue.DutyRecord) bool {
	if t.Standard != "" && len(m.bound) > 0 && !m.bound[cellKey{d.Folder, m.duties[row]}] {
		return false // of another level, or another publisher's
	}
	if scope, ok := row.Scope(); ok && scope != catalogue.Public || row.MetAt.Value != "" {
		return false
	}
	if planned := row.Planned.Value; planned != "" {
		// A day that cannot be read holds nothing against anybody; duty-planned and the like tell of it.
		if day, ok := catalogue.ParseDate(planned); !ok || day.After(m.Stock.Date) {
			return false
		}
	}
	return !slices.ContainsFunc(d.Inapplicable, func(r catalogue.InapplicableRecord) bool {
		return t.Standard != "" && r.Entry.Value == t.Standard+"/"+row.No.Value || t.Standard == "" && r.Entry.Value == row.No.Value
	})
}

// item counts an item in the columns of its duties, for its department and those above it: once in each.
func (m *columnMaker) item(it *catalogue.StockItem) {
	if !inPublic(it) || len(it.Duties) == 0 {
		return
	}
	updated := m.updated(it)
	var counted []*webColumn
	for d := it.Department; d != nil; d = d.Parent {
		for _, row := range it.Duties {
			if c := m.of[rowKey{d, row}]; c != nil && !slices.Contains(counted, c) {
				c.add(it, updated)
				counted = append(counted, c)
			}
		}
	}
}
