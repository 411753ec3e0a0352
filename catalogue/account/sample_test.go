package account_test

import (
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/account"
)

// sample is a report with everything that a report can say; hostile is what an author may have typed.
const hostile = "=HYPERLINK(\"x\")\x1b[31m<b>&\u202e"

func sample() *catalogue.Report {
	day := catalogue.NewDate
	before := catalogue.Points(880)
	finding := func(department, file string, line int, rule catalogue.Rule, args ...string) catalogue.ReportFinding {
		at := catalogue.At{}
		if line > 0 {
			at = catalogue.NewAt(line, 3, 4)
		}
		return catalogue.ReportFinding{Problem: catalogue.NewProblem(file, at, rule, args...), Department: department}
	}
	r := &catalogue.Report{
		Date: day(2026, 6, 15),
		Departments: []catalogue.ReportDepartment{
			{Folder: "finance", Name: "县财政局", Kind: "department", Address: "finance/index.html", Pilot: true, Scored: true},
			{Folder: "finance/treasury", Name: "国库支付中心", Kind: "unit", Parent: "finance", Address: "finance/treasury/index.html", Scored: true},
			{Folder: "wanghe", Name: "望河镇", Kind: "township", Address: "wanghe/index.html"},
		},
		Duties: []catalogue.ReportDuty{
			{File: "standards/budget.csv", Line: 2, Standard: "budget", No: "1", Level1: "财政预决算", Level2: "政府预算", Basis: "《预算法》第十四条", Raw: "批准后20日内", Limits: []catalogue.Limit{{Kind: catalogue.LimitDeadline, Trigger: "批准", Number: 20, Unit: catalogue.UnitDay, Raw: "批准后20日内"}}},
			{File: "standards/budget.csv", Line: 3, Standard: "budget", No: "2", Level1: "财政预决算", Level2: hostile, Raw: "看情况", Unread: catalogue.Words{Chinese: "没有数字，也没有“及时”“长期”一类的词", English: "neither a number nor a word such as 及时"}},
			{File: "wanghe/catalogue.csv", Line: 2, Folder: "wanghe", No: "1", Level1: "民政", Level2: "救助", Raw: "每年1月31日前", Limits: []catalogue.Limit{{Kind: catalogue.LimitDeadline, Unit: catalogue.UnitDate, Month: 1, Day: 31, Raw: "每年1月31日前"}}},
		},
		Findings: []catalogue.ReportFinding{
			finding("", "", 0, "site-base-url", "x"),
			finding("finance", "finance/a.md", 4, "item-scope-missing", "写成“……”", "write “…”"),
			finding("finance", "finance/a.md", 9, "link-broken", hostile, "改", "mend"),
			finding("finance/treasury", "finance/treasury/b c.md", 1, "item-summary-missing", "写成“……”", "write “…”"),
			finding("wanghe", "wanghe/d.md", 0, "item-draft", "在这里面加上“批准人: ……”", "add “approved_by: …” to this block"),
		},
		Scores: []catalogue.Score{
			{Department: "finance", Full: 1000, Points: 925, Rank: 1, Before: &before, Parts: []catalogue.ScorePart{{ID: "open", Name: catalogue.Words{Chinese: "主动公开", English: "主动公开"}, Weight: 600, Points: 525, Deducted: 75, Findings: []int{1, 2}, Exempted: []int{3}}}},
			{Department: "finance/treasury", Full: 1000, Points: 900, Rank: 2},
		},
	}
	states := []catalogue.CellState{catalogue.CellMet, catalogue.CellLate, catalogue.CellMissing, catalogue.CellPlanned, catalogue.CellInapplicable, catalogue.CellOverdue}
	for i, c := range []catalogue.Cell{{Department: "finance", Duty: 0}, {Department: "finance", Duty: 1}, {Department: "finance/treasury", Duty: 0}, {Department: "finance/treasury", Duty: 1}, {Department: "wanghe", Duty: 0}, {Department: "wanghe", Duty: 2}} {
		c.State = states[i]
		if c.State == catalogue.CellMet {
			c.Items, c.On = []string{"finance/a.md"}, day(2026, 2, 6)
		}
		r.Coverage.Cells = append(r.Coverage.Cells, c)
	}
	r.Coverage.Sums = []catalogue.CoverageSum{{By: "unit", Key: "finance", Name: "县财政局", Duties: 4, Met: 1, Late: 1, Planned: 1, Missing: 1}, {By: "level", Key: "县级", Name: "县级", Duties: 6}}
	return r
}

// told is the sample in a form and a language.
func told(t *testing.T, form, language string, change func(*account.Account)) string {
	t.Helper()
	a := account.Account{Report: sample(), Title: "白榆县政府信息公开目录", Language: language, Path: inContent, Version: "v1.2.3"}
	if change != nil {
		change(&a)
	}
	data, err := a.Write(form)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func inContent(file string, private bool) string {
	if private {
		return "private/" + file
	}
	if file == "" {
		return "content"
	}
	return "content/" + file
}
