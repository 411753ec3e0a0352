package supervise_test

import (
	"math"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// TestFiguresAreDueOnTheLegalDay: a note in January, a warning from February on, a note again once the
// government's report was published without them, nothing once they are there.
func TestFiguresAreDueOnTheLegalDay(t *testing.T) {
	c := desk(t)
	severity := func(date catalogue.Date) catalogue.Severity {
		for _, f := range supervise.Make(c.input(t, date)).Findings {
			if f.Rule == "annual-missing" {
				return f.Severity
			}
		}
		return 0
	}
	for date, want := range map[catalogue.Date]catalogue.Severity{
		catalogue.NewDate(2026, 1, 1): catalogue.Note, catalogue.NewDate(2026, 1, 31): catalogue.Note,
		catalogue.NewDate(2026, 2, 1): catalogue.Warning, catalogue.NewDate(2026, 12, 31): catalogue.Warning,
	} {
		if got := severity(date); got != want {
			t.Errorf("%s: %s, not %s", date, got, want)
		}
	}
	c.put("pages/annual-2025.md", "---\ntitle: 2025年政府信息公开工作年度报告\npublished: 2026-03-20\n---\n正文。\n")
	if got := severity(today); got != catalogue.Note {
		t.Errorf("the report was published: %s", got)
	}
	c.put("annual/2025.yaml", figures)
	if got := severity(today); got != 0 {
		t.Errorf("the file is there, and there is a finding: %s", got)
	}
}

// TestFiguresThatAreNoneAreRefusedInTheirPlace: negative ones, and money that is no number.
func TestFiguresThatAreNoneAreRefusedInTheirPlace(t *testing.T) {
	for written, want := range map[string]string{
		"permits: {number: -7, source: 台账}":                            "annual/2025.yaml:4:23 value-shape",
		"requests: {source: a, partly: {legal: -1}}":                   "annual/2025.yaml:4:43 value-shape",
		"fees: {amount: \"-3\", source: a}":                            "annual/2025.yaml:4:20 annual-amount",
		"fees: {amount: \"3.\", source: a}":                            "annual/2025.yaml:4:20 annual-amount",
		"fees: {amount: \"3.0000001\", source: a}":                     "annual/2025.yaml:4:20 annual-amount",
		"fees: {amount: 约3, source: a}":                                "annual/2025.yaml:4:20 annual-amount",
		"permits: {number: 1000000000, source: a}":                     "",
		"permits: {number: 1000000001, source: a}":                     "annual/2025.yaml:4:23 value-large",
		"requests: {source: a, partly: {legal: 9223372036854775807}}":  "annual/2025.yaml:4:43 value-large",
		"requests: {source: a, partly: {legal: 92233720368547758070}}": "annual/2025.yaml:4:43 value-large",
		"lawsuits: {source: a, after: {total: 4611686018427387904}}":   "annual/2025.yaml:4:42 value-large",
		"permits: {number: -92233720368547758070, source: a}":          "annual/2025.yaml:4:23 value-shape",
		"fees: {amount: \"999,999,999.999999\", source: a}":            "",
		"fees: {amount: \"1000000000\", source: a}":                    "annual/2025.yaml:4:20 annual-amount-large",
		"fees: {amount: \"3\"}":                                        "annual/2025.yaml:4:11 annual-source",
		"fees: {amount: 0.5, source: a}":                               "",
	} {
		c := desk(t)
		c.put("annual/2025.yaml", "year: 2025\ndepartments:\n  - department: grain\n    "+written+"\n")
		got := ""
		for _, f := range c.report(t).Findings {
			if f.File == "annual/2025.yaml" {
				got += f.At.In(f.File) + " " + string(f.Rule)
			}
		}
		if got != want {
			t.Errorf("%s: %q, not %q", written, got, want)
		}
	}
}

// TestAFileThatCannotBeReadWholeIsNotSummedUp: what was not understood may be what is missing.
func TestAFileThatCannotBeReadWholeIsNotSummedUp(t *testing.T) {
	c := desk(t)
	c.put("annual/2025.yaml", strings.Replace(figures, "granted", "grantet", 1))
	for _, f := range c.report(t).Findings {
		if f.Rule == "annual-balance" || f.Rule == "annual-sum" {
			t.Errorf("%s: %s", f.At.In(f.File), f.Text("en"))
		}
	}
}

// TestNothingDiffersFromItself, and a changed figure is named with its row.
func TestNothingDiffersFromItself(t *testing.T) {
	c := desk(t)
	c.put("annual/2025.yaml", figures)
	old := c.draft(t, today, 2025, "grain/annual-report-2025.md", false)
	if list := supervise.AnnualDifference(old, old); list != nil {
		t.Error(list)
	}
	c.put("annual/2025.yaml", strings.Replace(figures, "number: 7", "number: 8", 1))
	fresh := c.draft(t, today, 2025, "grain/annual-report-2025.md", false)
	if list := supervise.AnnualDifference(old, fresh); len(list) != 1 || list[0] != "行政许可：12 → 13" {
		t.Error(list)
	}
}

// FuzzAnnualDifference: whatever stands in an edited report, looking at it ends, and nothing differs from itself.
func FuzzAnnualDifference(f *testing.F) {
	f.Add("| a | b |\n|---|---|\n| c | 1 |\n", "| a | b | c |\n|---|---|---|\n| c | 1 | 2 |\n")
	f.Add("|||\n||", "|")
	f.Add("", "|0||0\n|\n|0|,0")
	f.Fuzz(func(t *testing.T, old, fresh string) {
		supervise.AnnualDifference(old, fresh)
		if list := supervise.AnnualDifference(fresh, fresh); list != nil {
			t.Errorf("%q differs from itself: %v", fresh, list)
		}
	})
}

// TestSumsNeverTurnOver: of as many bodies as a file may name, with the most that each may write, the sums are exact, and
// what is past counting is never less than its parts.
func TestSumsNeverTurnOver(t *testing.T) {
	c := desk(t)
	text := "year: 2025\ndepartments:\n" + strings.Repeat("  - {department: grain, fees: {amount: \"999999999.999999\", source: a}, permits: {number: 1000000000, source: a}}\n", catalogue.MostEntries)
	c.put("annual/2025.yaml", text)
	grain := c.draft(t, today, 2025, "grain/annual-report-2025.md", false)
	if got := row(t, grain, "行政许可"); got != "1000000000000" {
		t.Errorf("permits: %s", got)
	}
	if got := row(t, grain, "行政事业性收费"); got != "999999999999.999" {
		t.Errorf("fees: %s", got)
	}
	for _, pair := range [][2]int{{math.MaxInt, 1}, {math.MaxInt - 5, math.MaxInt - 7}, {3, math.MaxInt}} {
		if got := supervise.Added(pair[0], pair[1]); got < pair[0] {
			t.Errorf("%d and %d are %d", pair[0], pair[1], got)
		}
	}
	if got := supervise.Added(2, 3); got != 5 {
		t.Errorf("2 and 3 are %d", got)
	}
}
