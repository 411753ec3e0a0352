package supervise

import "gongkai/catalogue"

// appeal is what exemptions are found by: a department's findings of a rule.
type appeal struct {
	department string
	rule       catalogue.Rule
}

// dutyPlace is where a duty stands: a row of a table.
type dutyPlace struct {
	file string
	line int
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
	s.rows = map[dutyPlace]int{}
	for i, d := range s.report.Duties {
		s.rows[dutyPlace{d.File, d.Line}] = i
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
	i, ok := s.rows[dutyPlace{f.File, int(f.At.Line)}]
	return ok && (s.report.Duties[i].No == e.Entry || s.report.Duties[i].Key() == e.Entry)
}
