package supervise

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// matrix is what the coverage of a register is made from.
type matrix struct {
	*survey
	folders      map[string]*catalogue.StockDepartment // by folder
	names        *roll
	scoredBodies []*catalogue.StockDepartment
	adopters     map[string][]*catalogue.StockDepartment // by a standard's id: who says in department.md that it binds
	adopted      map[*catalogue.StockDepartment]map[string]catalogue.At
	exempt       map[*catalogue.StockDepartment]map[string]string // by standard/number: the reason
	meeting      map[bodyDuty][]*catalogue.StockItem              // newest first
	rows         map[*catalogue.StockDepartment][]*row            // that bind a body, in the order of the tables
	idle         map[*catalogue.StockDepartment]bool              // nothing can be said of what it has no rows of
	gap          catalogue.Problem                                // duty-missing, without its place
	nobody       catalogue.Problem                                // duty-no-owner, without its place
	channels     map[string][]string                              // cells of channels that were read before
}

// bodyDuty is a body and a duty.
type bodyDuty struct {
	body *catalogue.StockDepartment
	duty *catalogue.DutyRecord
}

// coverage makes the matrix of departments and duties, its sums, and says what is missing.
func (s *survey) coverage() {
	m := &matrix{
		survey: s, folders: map[string]*catalogue.StockDepartment{}, names: newRoll(s.Stock),
		adopters: map[string][]*catalogue.StockDepartment{}, adopted: map[*catalogue.StockDepartment]map[string]catalogue.At{},
		exempt: map[*catalogue.StockDepartment]map[string]string{}, meeting: map[bodyDuty][]*catalogue.StockItem{},
		rows: map[*catalogue.StockDepartment][]*row{}, idle: map[*catalogue.StockDepartment]bool{},
		gap: catalogue.NewProblem("", catalogue.At{}, "duty-missing"), nobody: catalogue.NewProblem("", catalogue.At{}, "duty-no-owner"), channels: map[string][]string{},
	}
	m.gather()
	m.meet()
	m.bind()
	cells := 0
	for _, rows := range m.rows {
		cells += len(rows)
	}
	s.report.Coverage.Cells = make([]catalogue.Cell, 0, cells)
	s.report.Findings = slices.Grow(s.report.Findings, 2*cells)
	for _, d := range s.Stock.Departments {
		for _, r := range m.rows[d] {
			s.report.Coverage.Cells = append(s.report.Coverage.Cells, m.cell(d, r))
		}
		m.unbound(d)
	}
	m.posted()
	m.sums()
}

// gather takes down what the departments say of standards.
func (m *matrix) gather() {
	for _, d := range m.Stock.Departments {
		m.folders[d.Folder] = d
		if m.scored(d) {
			m.scoredBodies = append(m.scoredBodies, d)
		}
		m.adopted[d] = map[string]catalogue.At{}
		for _, id := range d.Standards {
			if _, twice := m.adopted[d][id.Value]; !twice {
				m.adopted[d][id.Value] = id.At
				m.adopters[id.Value] = append(m.adopters[id.Value], d)
			}
		}
		m.exempt[d] = map[string]string{}
		for _, n := range d.Inapplicable {
			if n.Reason.Value != "" {
				m.exempt[d][n.Entry.Value] = n.Reason.Value
			}
		}
	}
}

// meet finds what meets which duty: an item counts for its department and for every one above it.
func (m *matrix) meet() {
	shown := make([]*catalogue.StockItem, 0, len(m.Stock.Items))
	for _, it := range m.Stock.Items {
		if it.Disclosed() && len(it.Duties) > 0 {
			shown = append(shown, it)
		}
	}
	slices.SortStableFunc(shown, func(a, b *catalogue.StockItem) int {
		return cmp.Or(b.Published.Value.Compare(a.Published.Value), cmp.Compare(a.Path, b.Path))
	})
	for _, it := range shown {
		for i, duty := range it.Duties {
			if slices.Contains(it.Duties[:i], duty) {
				continue
			}
			for d := it.Department; d != nil; d = d.Parent {
				m.meeting[bodyDuty{d, duty}] = append(m.meeting[bodyDuty{d, duty}], it)
			}
		}
	}
}

// unbound says of a body that is scored that there is nothing which it could be held to.
func (m *matrix) unbound(d *catalogue.StockDepartment) {
	if !m.scored(d) || len(m.rows[d]) > 0 || m.idle[d] || d.Doubtful || m.adoptedUnknown(d) {
		return
	}
	m.find(d, catalogue.NewProblem(d.Path, d.Name.At, "department-without-duties", bodyName(d)))
}

// adoptedUnknown says whether a body names a standard that nobody has: gongkai check tells of that.
func (m *matrix) adoptedUnknown(d *catalogue.StockDepartment) bool {
	for id := range m.adopted[d] {
		if !slices.ContainsFunc(m.Stock.Tables, func(t *catalogue.DutyTable) bool { return t.Standard == id }) {
			return true
		}
	}
	return false
}

// bodyName is a body's name, or its folder where it has none.
func bodyName(d *catalogue.StockDepartment) string { return cmp.Or(d.Name.Value, d.Folder) }
