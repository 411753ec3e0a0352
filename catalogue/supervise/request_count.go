package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// requestCounts are the requests of each department, by its folder. Of one with a row that was not understood, nothing is
// counted: what it says may be anything.
type requestCounts struct {
	rows     map[string][]*request
	doubtful map[string]bool
	unknown  bool // there is a row of nobody knows which department, or one that could not be read
	numbers  map[requestNumber]*request
	troubles []catalogue.Problem // for whose sake something does not count
}

// requestNumber is what tells a request from all others of its department: some begin to count anew each year.
type requestNumber struct {
	folder, no string
	year       int16
}

func newRequestCounts(doubtful bool) *requestCounts {
	return &requestCounts{rows: map[string][]*request{}, doubtful: map[string]bool{}, unknown: doubtful, numbers: map[requestNumber]*request{}}
}

// twin is the row above that has the number of a request too; nil without.
func (c *requestCounts) twin(q *request) *request {
	no := strings.Join(strings.Fields(q.No.Value), "")
	if no == "" || q.department == nil {
		return nil
	}
	key := requestNumber{q.department.Folder, no, q.received.Year}
	first := c.numbers[key]
	if first == nil {
		c.numbers[key] = q
	}
	return first
}

// add takes a row down.
func (c *requestCounts) add(q *request) {
	if !q.sound {
		c.troubled(q)
	}
	switch {
	case q.department == nil:
		c.unknown = true
	case !q.sound:
		c.doubtful[q.department.Folder] = true
	default:
		c.rows[q.department.Folder] = append(c.rows[q.department.Folder], q)
	}
}

// troubled takes down why a row does not count. A column that the table lacks is told once.
func (c *requestCounts) troubled(q *request) {
	if len(q.troubles) > 0 {
		c.troubles = append(c.troubles, q.troubles...)
		return
	}
	for _, known := range c.troubles {
		if known.Rule == "csv-head-missing" {
			return
		}
	}
	name := [2]string{"处理结果", "outcome"}
	if q.Outcome.At.Line > 0 {
		name = [2]string{"答复日期", "answered"}
	}
	p := catalogue.NewProblem(q.File, catalogue.At{Line: 1, Column: 1}, "csv-head-missing", name[0], name[1])
	p.Private = q.Private
	c.troubles = append(c.troubles, p)
}

// unsure says whether the register may hold more of a department than is known.
func (c *requestCounts) unsure(folder string) bool { return c.unknown || c.doubtful[folder] }

// known are the rows of a department, if all of them were understood.
func (c *requestCounts) known(folder string) []*request {
	if c.unsure(folder) {
		return nil
	}
	return c.rows[folder]
}

// of counts the requests of a body in a year: what came in, what was open from before, what ended how, what stays open. any
// is false where the register has nothing of the body that concerns the year.
func (c *requestCounts) of(folder string, year int) (t requestTable, any bool) {
	t = requestTable{}
	begin, end := catalogue.NewDate(year, 1, 1), catalogue.NewDate(year, 12, 31)
	add := func(name string, column int) {
		if t[name] == nil {
			t[name] = &[applicants]int{}
		}
		t[name][column]++
	}
	for _, q := range c.known(folder) {
		open := q.answered.IsZero() || q.answered.After(end)
		if q.received.After(end) || !q.answered.IsZero() && q.answered.Before(begin) {
			continue
		}
		any = true
		if q.received.Before(begin) {
			add("carried_over", q.applicant)
		} else {
			add("received", q.applicant)
		}
		if open {
			add("carried_on", q.applicant)
		} else {
			add(q.outcome, q.applicant)
		}
	}
	return t, any
}
