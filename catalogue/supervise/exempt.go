package supervise

import (
	"sort"

	"gongkai/catalogue"
)

// appeal is what exemptions are found by: a department's findings of a rule.
type appeal struct {
	department string
	rule       catalogue.Rule
}

// exempt takes down the exemptions that hold today, and says which are over and which match nothing. One that begins on
// a later day does not hold yet, and is not spoken of.
func (s *survey) exempt() {
	s.appeals = map[appeal][]int{}
	var holding []int
	for i, e := range s.assessment.Exemptions {
		switch {
		case e.On.After(s.Stock.Date):
		case !e.Until.IsZero() && s.Stock.Date.After(e.Until):
			s.assessmentFinding(e.At, "score-exempt-expired", s.called(e.Department), e.Until.Midnight().String())
		default:
			holding = append(holding, i)
			for _, rule := range e.Rules {
				a := appeal{e.Department, rule}
				s.appeals[a] = append(s.appeals[a], i)
			}
		}
	}
	if len(holding) == 0 {
		return
	}
	s.rows = map[string][]int{}
	for i, d := range s.report.Duties { // in the order of their lines
		s.rows[d.File] = append(s.rows[d.File], i)
	}
	used := map[int]bool{}
	for _, f := range s.report.Findings {
		for _, i := range s.appeals[appeal{f.Department, f.Rule}] {
			used[i] = used[i] || s.matches(s.assessment.Exemptions[i], f)
		}
	}
	for _, i := range holding {
		if e := s.assessment.Exemptions[i]; !used[i] {
			s.assessmentFinding(e.At, "score-exempt-idle", s.called(e.Department))
		}
	}
}

// exempted is the exemption that takes a finding out; nil without.
func (s *survey) exempted(f catalogue.ReportFinding) *catalogue.Exemption {
	for _, i := range s.appeals[appeal{f.Department, f.Rule}] {
		if e := &s.assessment.Exemptions[i]; s.matches(*e, f) {
			return e
		}
	}
	return nil
}

// matches says whether a finding lies in the file and is of the duty that an exemption of its rule is limited to.
func (s *survey) matches(e catalogue.Exemption, f catalogue.ReportFinding) bool {
	if e.File != "" && e.File != f.File {
		return false
	}
	if e.Entry == "" {
		return true
	}
	rows := s.rows[f.File]
	next := sort.Search(len(rows), func(i int) bool { return s.report.Duties[rows[i]].Line > int(f.At.Line) }) // a row may hold several lines
	if next == 0 {
		return false
	}
	d := s.report.Duties[rows[next-1]]
	return d.No == e.Entry || d.Key() == e.Entry
}
