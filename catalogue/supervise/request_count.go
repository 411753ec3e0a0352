package supervise

import (
	"unicode"

	"gongkai/catalogue"
)

// requestCounts are the requests of each department, by its folder.
type requestCounts map[string][]*request

// of counts the requests of a body in a year: what came in, what was open from before, what ended how, what stays open. any
// is false where the register has nothing of the body that concerns the year.
func (c requestCounts) of(folder string, year int) (t requestTable, any bool) {
	t = requestTable{}
	begin, end := catalogue.NewDate(year, 1, 1), catalogue.NewDate(year, 12, 31)
	add := func(name string, column int) {
		if t[name] == nil {
			t[name] = &[applicants]int{}
		}
		t[name][column]++
	}
	for _, q := range c[folder] {
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

func onlyHan(text string) bool {
	for _, c := range text {
		if !unicode.Is(unicode.Han, c) {
			return false
		}
	}
	return true
}
