package supervise

import (
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// assessed is the table by which departments are scored. Where assessment.yaml has a mistake it has no parts: gongkai check
// says what is wrong, and until that is mended nobody has a score. Half a table would rank by its mistakes.
func (s *survey) assessed() catalogue.Assessment {
	record := s.Stock.Office.Assessment
	departments := make([]*catalogue.DepartmentRecord, len(s.Stock.Departments))
	for i, d := range s.Stock.Departments {
		departments[i] = d.DepartmentRecord
	}
	a, problems := catalogue.ReadAssessment(record, departments)
	if record != nil && record.Doubtful || len(problems) > 0 {
		a.Parts = nil
	}
	return a
}

// scored says whether a body is scored and ranked.
func (s *survey) scored(d *catalogue.StockDepartment) bool { return s.assessment.Scores(d.Kind.Value) }

// assess says what is to be seen to of those whom the table names.
// It comes before scores, because what it finds are findings too: the office's own, which cost nobody a point.
func (s *survey) assess() {
	if s.assessment.Parts == nil {
		return
	}
	s.exempt()
	for _, r := range s.assessment.Results {
		if r.Share != 0 && r.Share < leastShare {
			s.assessmentFinding(r.At, "score-share-low", s.called(r.Department), strconv.Itoa(r.Year), r.Share.String())
		}
	}
}

// leastShare is what disclosure weighs in a target assessment at least, in tenths of a per cent (国办发〔2016〕80号).
const leastShare catalogue.Points = 40

func (s *survey) assessmentFinding(at catalogue.At, rule catalogue.Rule, args ...string) {
	s.find(nil, catalogue.NewProblem("assessment.yaml", at, rule, args...))
}

// called is how words name the department of a folder.
func (s *survey) called(folder string) string {
	if d := s.Stock.Department(folder); d != nil {
		return bodyName(d)
	}
	return folder
}

// line is one line of the table, by its part and its place in it.
type line struct{ part, number int }

// tariff finds the line by which a finding costs: the one that names its rule, else the longest beginning of its name,
// else what it concerns. A finding costs once.
type tariff struct {
	rules    map[string]line
	patterns []pattern // the longest first
	charges  map[catalogue.Charge]line
	known    map[catalogue.Rule]cost
}

type pattern struct {
	prefix string
	line
}

// cost is the line of a rule.
type cost struct {
	line
	named bool // by its full name: notes cost too
	none  bool // no line takes anything off for it
}

func newTariff(a catalogue.Assessment) *tariff {
	t := &tariff{rules: map[string]line{}, charges: map[catalogue.Charge]line{}, known: map[catalogue.Rule]cost{}}
	for i, p := range a.Parts {
		for j, d := range p.Deduct {
			for _, rule := range d.Rules {
				if prefix, ok := strings.CutSuffix(rule, "*"); ok {
					t.patterns = append(t.patterns, pattern{prefix, line{i, j}})
				} else {
					t.rules[rule] = line{i, j}
				}
			}
			for _, c := range d.Charges {
				t.charges[c] = line{i, j}
			}
		}
	}
	slices.SortStableFunc(t.patterns, func(a, b pattern) int { return len(b.prefix) - len(a.prefix) })
	return t
}

// of is the line by which a finding costs; ok is false where it costs nothing: a note, unless a line names its rule.
func (t *tariff) of(f catalogue.ReportFinding) (l line, ok bool) {
	c, known := t.known[f.Rule]
	if !known {
		c = t.find(f.Rule)
		t.known[f.Rule] = c
	}
	return c.line, !c.none && (c.named || f.Severity != catalogue.Note)
}

func (t *tariff) find(rule catalogue.Rule) cost {
	if l, ok := t.rules[string(rule)]; ok {
		return cost{line: l, named: true}
	}
	for _, p := range t.patterns {
		if strings.HasPrefix(string(rule), p.prefix) {
			return cost{line: p.line}
		}
	}
	charge := catalogue.ChargeWrong // what gongkai check finds is wrong
	if info, ok := rule.Report(); ok {
		charge = info.Charge
	}
	if l, ok := t.charges[charge]; ok {
		return cost{line: l}
	}
	return cost{none: true}
}
