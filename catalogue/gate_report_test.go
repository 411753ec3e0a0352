package catalogue

import (
	"maps"
	"reflect"
	"slices"
	"testing"
)

// sighted is an edition for an audience that shows one item whole, one listed, and not the third.
func sighted(audience *Audience) *Edition {
	d := &Department{Path: "a/department.md", Folder: "a", Name: "甲"}
	whole := &Item{Path: "a/whole.md", Address: "a/whole.html", Form: Full, Department: d}
	listed := &Item{Path: "a/listed.md", Address: "a/listed.html", Form: Listed, Department: d}
	line := &Item{Path: "a/line.md", Form: Line, Department: d}
	d.Duties = []*Duty{{No: "1", Level1: "一", State: DutyMet}, {No: "2", Level1: "一", State: DutyHidden}, {No: "3", Level1: "二", State: DutyMissing}, {No: "4", Level1: "二", State: DutyPlanned}}
	return &Edition{Audience: audience, Departments: []*Department{d}, Items: []*Item{whole, listed, line}}
}

func reportOn(findings ...ReportFinding) *Report {
	return &Report{
		Departments: []ReportDepartment{{Folder: "a", Name: "甲", Address: "a/index.html"}},
		Duties:      []ReportDuty{{File: "a/catalogue.csv", Folder: "a", No: "1"}},
		Findings:    findings,
		Coverage: Coverage{Cells: []Cell{
			{Department: "a", State: CellLate, Items: []string{"a/hidden.md"}, On: NewDate(2026, 1, 2)},
			{Department: "a", State: CellMet, Items: []string{"a/hidden.md", "a/whole.md"}, On: NewDate(2026, 1, 2)},
			{Department: "a", State: CellElsewhere, Why: "公示栏", On: NewDate(2026, 1, 3)},
		}},
		Scores: []Score{{Department: "a", Full: 100, Points: 90, Rank: 1, Parts: []ScorePart{{ID: "x", Deducted: 10, Findings: []int{0}}}}},
	}
}

// An audience is told of no finding that stands in a file which it is not shown whole, or that speaks of one.
func TestAnAudienceIsToldOnlyOfWhatItSees(t *testing.T) {
	at := func(file string, args ...string) ReportFinding {
		return ReportFinding{Problem: NewProblem(file, At{}, "item-summary-missing", args...), Department: "a"}
	}
	about := func(file string, others ...string) ReportFinding {
		f := at(file)
		f.About = others
		return f
	}
	telling := ReportFinding{Problem: Problem{File: "a/whole.md", Rule: "site-base-url"}} // a wide rule
	for name, c := range map[string]struct {
		finding ReportFinding
		told    bool
	}{
		"whole": {at("a/whole.md"), true}, "listed": {at("a/listed.md"), false}, "a line": {at("a/line.md"), false}, "hidden": {at("a/hidden.md"), false},
		"a department": {at("a/department.md"), true}, "a table": {at("a/catalogue.csv"), true}, "the site": {at(""), true}, "the office": {at("plan/2026.csv"), false},
		"an inspection": {at("registers/inspections.csv"), false}, "the annual report": {at("annual/2025.yaml"), false}, "the assessment": {at("assessment.yaml"), false},
		"about what is seen": {about("a/whole.md", "a/department.md"), true}, "about what is not": {about("a/whole.md", "a/department.md", "a/hidden.md"), false},
		"naming what is seen": {at("a/whole.md", "a/whole.md"), true}, "naming what is not": {at("a/whole.md", "a/whole.md、a/hidden.md"), false}, "naming a row of the office": {at("a/whole.md", "registers/approvals.csv:4"), false}, "a word that is a folder's name": {at("a/whole.md", "plan"), true}, "naming it in quotes": {at("a/whole.md", "“/a/hidden.md”"), false},
		"a wide rule": {telling, false},
	} {
		r := reportOn(c.finding).For(sighted(&Audience{ID: "staff"}))
		if told := len(r.Findings) == 1; told != c.told {
			t.Errorf("%s: told %t", name, told)
		}
		if !c.told && len(r.Scores[0].Parts[0].Findings) != 0 {
			t.Errorf("%s: the score still names it", name)
		}
	}
}

// A duty that is met by what an audience does not see is met, not public: neither the paths nor the day are told.
func TestAnAudienceIsNotToldWhatMeetsADuty(t *testing.T) {
	cells := reportOn(ReportFinding{Problem: NewProblem("a/whole.md", At{}, "item-summary-missing")}).For(sighted(&Audience{ID: "staff"})).Coverage.Cells
	want := []Cell{
		{Department: "a", State: CellHidden, Items: []string{}},
		{Department: "a", State: CellMet, Items: []string{"a/whole.md"}},
		{Department: "a", State: CellElsewhere, Why: "公示栏", On: NewDate(2026, 1, 3)},
	}
	if !reflect.DeepEqual(cells, want) {
		t.Errorf("%+v", cells)
	}
}

// The public is told figures: sums and points, and not what they were reckoned from.
func TestThePublicIsToldFiguresAlone(t *testing.T) {
	r := reportOn(ReportFinding{Problem: NewProblem("a/whole.md", At{}, "item-summary-missing")})
	r.Coverage.Sums = []CoverageSum{{By: "site", Duties: 3}, {By: "department", Key: "a", Duties: 3}, {By: "channel", Key: "公示栏", Duties: 1}, {By: "field", Key: "一", Duties: 3}}
	f := r.For(sighted(nil))
	if len(f.Findings) != 0 || len(f.Duties) != 0 || len(f.Coverage.Cells) != 0 || len(f.Scores) != 1 || f.Scores[0].Parts != nil {
		t.Errorf("%+v", f)
	}
	if want := slices.Delete(slices.Clone(r.Coverage.Sums), 2, 3); !slices.Equal(f.Coverage.Sums, want) {
		t.Errorf("%+v", f.Coverage.Sums)
	}
	if total := f.Coverage.Total(); total.Duties != 3 {
		t.Errorf("%+v", total)
	}
}

// A report is on the sites that site.yaml names, and on no other.
func TestSiteYAMLSaysWhoHasTheReport(t *testing.T) {
	f := func(s string) Field[string] { return Field[string]{Value: s} }
	site := &SiteRecord{Report: &ReportRecord{Audiences: []Field[string]{f("staff")}}}
	if !site.Reports("staff") || site.Reports("villagers") || site.Reports("") {
		t.Error("staff alone has it")
	}
	site.Report.Public.Value = true
	if !site.Reports("") || site.Reports("villagers") {
		t.Error("the public has it too")
	}
	if (&SiteRecord{}).Reports("staff") || (*SiteRecord)(nil).Reports("") {
		t.Error("nobody has it without being named")
	}
}

// Every finding rests on something: no rule is without its law or practice, in both languages.
func TestEveryFindingHasItsBasis(t *testing.T) {
	for _, info := range Rules() {
		if b := (ReportFinding{Problem: Problem{Rule: info.Rule}}).Basis(); b.Chinese == "" || b.English == "" || b.Chinese == b.English {
			t.Errorf("%s rests on %q", info.Rule, b)
		}
	}
}

// The public's stock holds what its edition shows whole, and of the office's files the rules of the assessment.
func TestThePublicsStockHoldsWhatThePublicSees(t *testing.T) {
	d := &StockDepartment{DepartmentRecord: &DepartmentRecord{Folder: "a"}}
	unit := &StockDepartment{DepartmentRecord: &DepartmentRecord{Folder: "a/u"}, Parent: d}
	d.Units = []*StockDepartment{unit}
	k := &Stock{Date: NewDate(2026, 6, 15), Departments: []*StockDepartment{d, unit}, Office: OfficeRecords{Plans: []*PlanRecord{{}}, Assessment: &AssessmentRecord{}}}
	for _, form := range []Form{Full, Listed, Line, Tombstone, ""} {
		it := &StockItem{ItemRecord: &ItemRecord{Path: "a/u/" + string(form)}, Department: unit, Form: form}
		unit.Items, k.Items = append(unit.Items, it), append(k.Items, it)
	}
	k.Pages = []*PageRecord{{Path: "pages/a.md"}, {Path: "pages/draft.md", Review: &ReviewRecord{}}}
	ed := &Edition{Items: []*Item{{Path: "a/u/full", Form: Full}, {Path: "a/u/listed", Form: Listed}}}
	ed.Departments = []*Department{{Folder: "a", Duties: []*Duty{{Standard: "s", No: "1", State: DutyHidden}, {No: "2", State: DutyMissing}, {No: "3", State: DutyMet, Items: ed.Items[1:]}, {No: "4", State: DutyMet, Items: ed.Items}}}}
	p := k.Seen(ed)
	if want := map[ToldDuty]CellState{{"a", "s", "1"}: CellHidden, {"a", "", "3"}: CellMet}; !maps.Equal(p.Told, want) {
		t.Errorf("met, as the pages say: %v", p.Told)
	}
	if len(p.Items) != 1 || p.Items[0].Form != Full || len(p.Pages) != 1 || p.Office.Plans != nil || p.Office.Assessment == nil {
		t.Errorf("%+v", p)
	}
	if u := p.Departments[1]; p.Items[0].Department != u || u.Parent != p.Departments[0] || len(u.Items) != 1 || p.Departments[0].Units[0] != u {
		t.Error("the departments do not hold together")
	}
	if len(unit.Items) != 5 || len(k.Items) != 5 || len(k.Pages) != 2 {
		t.Error("the whole stock was changed")
	}
}
