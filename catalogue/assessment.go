package catalogue

import "slices"

// Assessment is a table by which departments are scored, as it can be reckoned with.
type Assessment struct {
	Full       Points
	Parts      []AssessmentPart
	Grades     []Grade  // from the highest down; the last begins at 0
	Unscored   []string // kinds of bodies that are not scored
	Units      bool     // units count for the departments above them too
	Bonus      []Bonus
	Exemptions []Exemption
	Results    []AssessmentResult
}

// AssessmentPart is one part of an assessment: its weight, and what takes away from it.
type AssessmentPart struct {
	ID       string
	Name     Words
	Weight   Points
	Coverage bool // it goes by the rate of duties met
	Deduct   []Deduction
	Source   string // where its weight comes from
}

// Deduction is one line of a part: what each finding of some rules costs, and what all of them at most.
type Deduction struct {
	Rules   []string // names of rules; a * at the end stands for all that begin so
	Charges []Charge // what findings concern whose rule no line names
	Each    Points
	Most    Points // 0: the part's weight
	Veto    bool
	Note    string
	Source  string // where the points come from
}

// Grade is what points from so many on are called.
type Grade struct {
	Name Words
	From Points
}

// Bonus is what is added to a department's points for a merit that no rule can see.
type Bonus struct {
	Department string // folder
	ScoreBonus
}

// Exemption is an appeal that was granted.
type Exemption struct {
	At         At
	Department string // folder
	Rules      []Rule
	File       string // empty: of every file
	Entry      string // empty: of every duty
	On, Until  Date   // Until is included; zero: for good
	Reason, By string
}

// AssessmentResult is what came of a department's score in a year.
type AssessmentResult struct {
	At         At // of its share, or of the whole
	Department string
	ScoreResult
}

// Scores says whether bodies of a kind are scored.
func (a Assessment) Scores(kind string) bool { return kind != "" && !slices.Contains(a.Unscored, kind) }

// Grade is what so many points are called.
func (a Assessment) Grade(p Points) Words {
	for _, g := range a.Grades {
		if p >= g.From {
			return g.Name
		}
	}
	return a.Lowest()
}

// Lowest is the grade of what was vetoed.
func (a Assessment) Lowest() Words {
	if len(a.Grades) == 0 {
		return Words{}
	}
	return a.Grades[len(a.Grades)-1].Name
}

// ReadAssessment makes the table of assessment.yaml, or the built-in one where there is none or where it has no parts of
// its own. With an error among the problems it is no table to score by.
func ReadAssessment(record *AssessmentRecord, departments []*DepartmentRecord) (Assessment, []Problem) {
	if record == nil {
		return BuiltInAssessment(), nil
	}
	r := &assessor{departments: NewRoster(departments, func(d *DepartmentRecord) *DepartmentRecord { return d }), a: BuiltInAssessment()}
	r.parts(record)
	r.grades(record.Grades)
	r.kinds(record.Unscored)
	r.a.Units = record.Units.Value
	r.people(record)
	return r.a, r.problems
}

// chargeTerms are what findings concern.
var chargeTerms = []Term{
	term(string(ChargeMissing), "缺项"), term(string(ChargeLate), "迟报"), term(string(ChargeStale), "过期"), term(string(ChargeBlank), "空白"),
	term(string(ChargeDuplicate), "重复"), term(string(ChargeWrong), "错误"), term(string(ChargeOpen), "未办结"),
}
