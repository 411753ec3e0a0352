package supervise

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// office goes through what the disclosure office keeps beside the catalogue: the plan, inspections, approval items; and
// through pledges and proposals, which are items.
func (s *survey) office() {
	s.plans()
	s.inspections()
	s.approvals()
	s.pledges()
	s.proposals()
}

// tableRow is a row of one of the office's tables.
type tableRow struct {
	s       *survey
	file    string
	at      catalogue.At
	private bool                         // the file lies in the private tree
	bodies  []*catalogue.StockDepartment // whom it concerns; the first answers for it
	flawed  bool                         // a cell of it cannot be right, so that nothing is concluded from the others
}

// column is a cell with the names of its column.
type column struct {
	chinese, english string
	catalogue.Field[string]
}

// body is the department that answers for the row; nil where the table names none that there is.
func (r *tableRow) body() *catalogue.StockDepartment {
	if len(r.bodies) == 0 {
		return nil
	}
	return r.bodies[0]
}

// folder is the department's, or nothing.
func (r *tableRow) folder() string {
	if d := r.body(); d != nil {
		return d.Folder
	}
	return ""
}

// find adds a finding at a cell, or at the row where the table lacks the column. about are the files that it tells of.
func (r *tableRow) find(cell column, rule catalogue.Rule, args []string, about ...string) {
	at := cell.At
	if at.Line == 0 {
		at = r.at
	}
	p := catalogue.NewProblem(r.file, at, rule, args...)
	p.Private = r.private
	if strings.HasPrefix(string(rule), "office-") {
		r.flawed = r.flawed || rule != "office-department-unknown" && rule != "office-no-duplicate"
		r.s.find(nil, p, about...) // the office's own slip, which is no department's fault
		return
	}
	r.s.find(r.body(), p, about...)
}

// whom finds the departments of a row: one, or several with 、 between them.
func (r *tableRow) whom(cell column) {
	if d := r.s.bodies.Find(cell.Value); d != nil {
		r.bodies = append(r.bodies, d)
		return
	}
	var unknown []string
	for _, name := range strings.FieldsFunc(cell.Value, func(c rune) bool { return strings.ContainsRune("、,，;；\n", c) }) {
		if d := r.s.bodies.Find(name); d != nil {
			r.bodies = append(r.bodies, d)
		} else if name = strings.TrimSpace(name); name != "" {
			unknown = append(unknown, name)
		}
	}
	for _, name := range unknown {
		r.find(cell, "office-department-unknown", []string{name})
	}
	if len(unknown) == 0 && len(r.bodies) == 0 {
		r.empty(cell)
	}
}

// empty says of a cell that nothing stands in it.
func (r *tableRow) empty(cell column) {
	r.find(cell, "office-cell-missing", []string{cell.chinese, cell.english})
}

// needs says of each cell that has to be filled whether nothing stands in it.
func (r *tableRow) needs(cells ...column) {
	for _, c := range cells {
		if strings.TrimSpace(c.Value) == "" {
			r.empty(c)
		}
	}
}

// term is a value of an enumeration; one that is not known is a finding, and nothing of it is guessed.
func (r *tableRow) term(cell column, terms []catalogue.Term) (name string, ok bool) {
	name, ok = catalogue.FindTerm(terms, strings.TrimSpace(cell.Value))
	if ok || strings.TrimSpace(cell.Value) == "" {
		return name, ok
	}
	var chinese, english []string
	for _, t := range terms {
		chinese, english = append(chinese, t.Chinese[0]), append(english, t.Name)
	}
	r.find(cell, "office-term-unknown", []string{cell.chinese, cell.Value, strings.Join(chinese, "、"), cell.english, strings.Join(english, ", ")})
	return "", false
}

// rowNumbers finds rows of one file with the same number.
type rowNumbers map[[2]string]catalogue.At

// once says of a row's number that an earlier row has it.
func (n rowNumbers) once(r *tableRow, cell column) {
	no := strings.TrimSpace(cell.Value)
	if no == "" {
		r.empty(cell)
		return
	}
	key := [2]string{r.file, no}
	if before, twice := n[key]; twice {
		r.find(cell, "office-no-duplicate", []string{no, strconv.Itoa(int(before.Line))})
		return
	}
	n[key] = r.at
}
