package supervise

import (
	"slices"

	"gongkai/catalogue"
)

// columnMaker puts the rows of the tables into the columns of the departments.
type columnMaker struct {
	*survey
	own   map[string]*catalogue.DutyTable // by folder
	cells map[cellKey]catalogue.CellState // of the coverage; empty: nobody made it
	list  []*webColumn
	of    map[rowKey]*webColumn
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
	m := &columnMaker{survey: s, own: map[string]*catalogue.DutyTable{}, cells: map[cellKey]catalogue.CellState{}, of: map[rowKey]*webColumn{}}
	for _, t := range s.Stock.Tables {
		if t.Standard == "" {
			m.own[t.Folder] = t
		}
	}
	for _, c := range s.report.Coverage.Cells {
		m.cells[cellKey{c.Department, c.Duty}] = c.State
	}
	for _, d := range s.Stock.Departments {
		m.department(d)
	}
	for _, it := range s.Stock.Items {
		m.item(it)
	}
	return m.list
}

// department makes the columns of one. A standard's column is placed where department.md names the standard, or the
// department itself: its rows are everybody's.
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
	for _, t := range m.Stock.Tables {
		i := slices.IndexFunc(d.Standards, func(f catalogue.Field[string]) bool { return f.Value == t.Standard })
		switch {
		case t.Standard == "" || t.Doubtful:
		case i >= 0:
			put(t, d.Path, d.Standards[i].At)
		case m.covered:
			put(t, d.Path, d.Name.At) // some of its rows may bind it all the same
		}
	}
}

// expected says whether something public is to be expected of a row by now. What the coverage says of it holds. It says
// nothing of a row of another level or publisher: such a row of a standard is not expected, but of a department's own list
// it is, for that has been given to one of its units.
func (m *columnMaker) expected(d *catalogue.StockDepartment, t *catalogue.DutyTable, row *catalogue.DutyRecord) bool {
	if scope, ok := row.Scope(); ok && scope != catalogue.Public {
		return false
	}
	state, known := m.cells[cellKey{d.Folder, m.duties[row]}]
	switch {
	case state == catalogue.CellPlanned || state == catalogue.CellInapplicable || state == catalogue.CellElsewhere || state == catalogue.CellHidden:
		return false
	case known:
		return true
	case t.Standard != "" && m.covered || row.MetAt.Value != "":
		return false
	}
	return !m.inapplicable(d, t, row) && !m.planned(row)
}

// inapplicable says whether department.md takes a row of a standard out.
func (m *columnMaker) inapplicable(d *catalogue.StockDepartment, t *catalogue.DutyTable, row *catalogue.DutyRecord) bool {
	return t.Standard != "" && slices.ContainsFunc(d.Inapplicable, func(r catalogue.InapplicableRecord) bool {
		return r.Entry.Value == t.Standard+"/"+row.No.Value
	})
}

// planned says whether a row is for a day to come. One that cannot be read holds nothing against anybody.
func (m *columnMaker) planned(row *catalogue.DutyRecord) bool {
	day, ok := catalogue.ParseDate(row.Planned.Value)
	return row.Planned.Value != "" && (!ok || day.After(m.Stock.Date))
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
