package supervise

import "gongkai/catalogue"

// requestCounts are the requests of each department, by its folder. Of one with a row that was not understood, nothing is
// counted: what it says may be anything.
type requestCounts struct {
	rows     map[string][]*request
	doubtful map[string]bool
	unknown  bool // there is a row of nobody knows which department
}

// add takes a row down.
func (c *requestCounts) add(q *request) {
	switch {
	case q.department == nil:
		c.unknown = true
	case !q.sound:
		c.doubtful[q.department.Folder] = true
	default:
		c.rows[q.department.Folder] = append(c.rows[q.department.Folder], q)
	}
}

// known are the rows of a department, if all of them were understood.
func (c *requestCounts) known(folder string) []*request {
	if c.unknown || c.doubtful[folder] {
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
