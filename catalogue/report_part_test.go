package catalogue

import (
	"slices"
	"testing"
)

// twoBodies is a report on a body with a unit, and on another.
func twoBodies() *Report {
	f := func(department, file string) ReportFinding {
		return ReportFinding{Problem: NewProblem(file, At{}, "item-summary-missing"), Department: department}
	}
	return &Report{
		Date:        NewDate(2026, 6, 15),
		Departments: []ReportDepartment{{Folder: "a", Name: "甲"}, {Folder: "a/u", Name: "甲下", Parent: "a"}, {Folder: "ab", Name: "乙"}},
		Duties:      []ReportDuty{{Standard: "s", No: "1", Field: "一"}, {Folder: "ab", No: "1", Field: "二"}, {Standard: "s", No: "2", Field: "一"}, {Folder: "a", No: "9"}},
		Coverage: Coverage{
			Cells: []Cell{{Department: "a", Duty: 2, State: CellMet}, {Department: "a/u", Duty: 0, State: CellMissing}, {Department: "ab", Duty: 1, State: CellLate}},
			Sums:  []CoverageSum{{By: "department", Key: "a", Duties: 1}, {By: "unit", Key: "ab", Duties: 1}, {By: "channel", Key: "网站", Duties: 3}},
		},
		Findings: []ReportFinding{f("ab", "ab/x.md"), f("a", "a/x.md"), f("", ""), f("a/u", "a/u/x.md")},
		Scores:   []Score{{Department: "ab", Parts: []ScorePart{{Findings: []int{0, 2}}}}, {Department: "a", Parts: []ScorePart{{Findings: []int{1, 2, 3}, Exempted: []int{3}}}}},
	}
}

// A part has what concerns a body and its units, and no more; what points into it points to the same things.
func TestAPartOfAReportIsOneBodysAndItsUnits(t *testing.T) {
	whole := twoBodies()
	part, ok := whole.Only("a")
	if !ok || len(part.Departments) != 2 || len(part.Findings) != 2 || len(part.Scores) != 1 || len(part.Duties) != 3 || len(part.Coverage.Cells) != 2 {
		t.Fatalf("%+v", part)
	}
	if d := part.Duties[part.Coverage.Cells[0].Duty]; d.No != "2" {
		t.Errorf("the first cell is of duty %s", d.Key())
	}
	if p := part.Scores[0].Parts[0]; !slices.Equal(p.Findings, []int{0, 1}) || !slices.Equal(p.Exempted, []int{1}) {
		t.Errorf("the score names %v and %v", p.Findings, p.Exempted)
	}
	if got := whole.Scores[1].Parts[0].Findings; !slices.Equal(got, []int{1, 2, 3}) {
		t.Errorf("the whole report was changed: %v", got)
	}
	want := []CoverageSum{{By: "department", Key: "a", Duties: 1}, {By: "field", Key: "一", Name: "一", Duties: 2, Met: 1, Missing: 1}, {By: "standard", Key: "s", Name: "s", Duties: 2, Met: 1, Missing: 1}}
	if !slices.Equal(part.Coverage.Sums, want) {
		t.Errorf("%+v", part.Coverage.Sums)
	}
	if _, ok := whole.Only("b"); ok {
		t.Error("there is no such body")
	}
}

// Every state counts once, and the rate is of what applies.
func TestSumsCountEveryState(t *testing.T) {
	var s CoverageSum
	for _, state := range []CellState{CellMet, CellHidden, CellLate, CellElsewhere, CellPlanned, CellOverdue, CellMissing, CellInapplicable} {
		s.Add(state)
	}
	if s != (CoverageSum{Duties: 8, Met: 2, Hidden: 1, Late: 1, Elsewhere: 1, Planned: 1, Missing: 2, Inapplicable: 1}) {
		t.Errorf("%+v", s)
	}
	if rate, ok := s.Rate(); !ok || rate != 4.0/6 {
		t.Errorf("%v, %v", rate, ok)
	}
	if _, ok := (CoverageSum{Duties: 2, Inapplicable: 2}).Rate(); ok {
		t.Error("nothing applies, and there is a rate")
	}
}

func TestNotesDoNotMakeAReportBad(t *testing.T) {
	r := twoBodies()
	if r.Bad() != 4 {
		t.Errorf("%d", r.Bad())
	}
	for i := range r.Findings {
		r.Findings[i].Severity = Note
	}
	if r.Bad() != 0 {
		t.Errorf("%d notes count", r.Bad())
	}
}
