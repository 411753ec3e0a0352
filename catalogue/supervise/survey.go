package supervise

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// Input is what a report is made from.
type Input struct {
	Stock    *catalogue.Stock
	Problems []catalogue.Problem // of gongkai check, judged: what is wrong counts in the scores too
	Sketches *Sketches           // of the texts; nil: duplicates are told by titles and numbers alone
	Earlier  []catalogue.Score   // of an earlier report, for the trend
	Annuals  *Annuals            // the texts of yearly reports; nil: nothing is said of them
}

// survey gathers a report. Each part of it has a file of its own.
type survey struct {
	Input
	bodies bodies // whom the office's files may name
	report *catalogue.Report
	duties map[*catalogue.DutyRecord]int // → index into report.Duties

	assessment catalogue.Assessment       // without parts where assessment.yaml cannot be scored by
	appeals    map[appeal][]int           // → indexes into assessment.Exemptions that hold today
	rows       map[string][]int           // file → indexes into report.Duties
	covered    bool                       // the coverage says which rows bind whom
	before     map[string]catalogue.Score // Earlier, by department
	behind     map[bodyDuty]bool          // duties that were not brought up to date in time
}

// Make makes the report.
func Make(in Input) *catalogue.Report {
	s := &survey{Input: in, bodies: newBodies(in.Stock), report: &catalogue.Report{Date: in.Stock.Date}, duties: map[*catalogue.DutyRecord]int{}, behind: map[bodyDuty]bool{}}
	s.off()
	s.assessment = s.assessed()
	s.departments()
	s.listDuties()
	s.coverage()
	s.covered = true
	s.clocks()
	s.freshness()
	s.duplicates()
	s.numbers()
	s.office()
	s.annual()
	s.checked()
	s.assess()
	s.sort()
	s.scores()
	return s.report
}

// off names the rules that site.yaml turns off: who reads a report has to know what it does not look at.
func (s *survey) off() {
	for rule, severity := range s.Stock.Settings {
		if severity == 0 {
			s.report.Off = append(s.report.Off, rule)
		}
	}
	slices.Sort(s.report.Off)
}

// find adds a finding of a department; nil is the site as a whole. about are the other files that its words tell of.
func (s *survey) find(d *catalogue.StockDepartment, p catalogue.Problem, about ...string) {
	if severity, set := s.Stock.Settings[p.Rule]; set {
		if p.Severity = severity; severity == 0 {
			return
		}
	}
	f := catalogue.ReportFinding{Problem: p, About: about}
	if d != nil {
		f.Department = d.Folder
	}
	s.report.Findings = append(s.report.Findings, f)
}

// head is the place of what concerns a department as a whole, or the site: where it is named.
func (s *survey) head(d *catalogue.StockDepartment) catalogue.At {
	switch {
	case d != nil:
		return d.Name.At
	case s.Stock.Site != nil:
		return s.Stock.Site.Title.At
	}
	return catalogue.At{}
}

// item adds a finding of an item.
func (s *survey) item(it *catalogue.StockItem, at catalogue.At, rule catalogue.Rule, args ...string) {
	p := catalogue.NewProblem(it.Path, at, rule, args...)
	p.Private = it.Private
	s.find(it.Department, p)
}

// relates says whether an item names a relation of one kind, whatever to.
func relates(it *catalogue.StockItem, as string) bool {
	return slices.ContainsFunc(it.Relates, func(r catalogue.RelationRecord) bool { return r.As.Value == as })
}

func (s *survey) departments() {
	for _, d := range s.Stock.Departments {
		r := catalogue.ReportDepartment{
			Folder: d.Folder, Name: d.Name.Value, Kind: d.Kind.Value, Short: d.ShortName.Value, Address: d.Address, Pilot: d.Pilot.Value, Scored: s.scored(d),
		}
		if d.Parent != nil {
			r.Parent = d.Parent.Folder
		}
		s.report.Departments = append(s.report.Departments, r)
	}
}

// listDuties takes down every row of every table, with the reading of its limit.
func (s *survey) listDuties() {
	for _, t := range s.Stock.Tables {
		for _, d := range t.Duties {
			limits, why := ReadLimit(d.TimeLimit.Value)
			s.duties[d] = len(s.report.Duties)
			s.report.Duties = append(s.report.Duties, catalogue.ReportDuty{
				File: t.Path, Line: int(d.At.Line), Standard: t.Standard, Folder: t.Folder, No: d.No.Value,
				Field: cmp.Or(d.Area.Value, d.Level1.Value), Level1: d.Level1.Value, Level2: d.Level2.Value, Content: d.Content.Value, Basis: d.Basis.Value,
				Publisher: d.Publisher.Value, Tier: d.Tier.Value, Raw: d.TimeLimit.Value, Limits: limits, Unread: why,
			})
		}
	}
}

// checked takes over what gongkai check found: each problem counts against the department in whose folder it stands.
func (s *survey) checked() {
	for _, p := range s.Problems {
		s.find(s.owner(p.File), p)
	}
}

// owner is the department in whose folder a file lies; nil for a file of the site.
func (s *survey) owner(file string) (owner *catalogue.StockDepartment) {
	for _, d := range s.Stock.Departments {
		if len(file) > len(d.Folder) && file[:len(d.Folder)] == d.Folder && file[len(d.Folder)] == '/' && (owner == nil || len(d.Folder) > len(owner.Folder)) {
			owner = d
		}
	}
	return owner
}

func (s *survey) sort() {
	slices.SortStableFunc(s.report.Findings, func(a, b catalogue.ReportFinding) int { return a.Compare(b.Problem) })
}
