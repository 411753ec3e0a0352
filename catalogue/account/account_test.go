package account_test

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"gongkai/catalogue"
	"gongkai/catalogue/account"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s differs; go test -update writes it anew:\n%s", file, got)
	}
}

// since is the sample compared with one that lacked a finding, and had one more.
func since(a *account.Account) {
	old := sample()
	old.Date = catalogue.NewDate(2026, 5, 15)
	old.Findings = append(slices.Delete(old.Findings, 1, 2), catalogue.ReportFinding{Problem: catalogue.NewProblem("wanghe/gone.md", catalogue.NewAt(3, 1, 1), "item-summary-missing"), Department: "wanghe"})
	a.Since = account.EarlierOf(old, a.Language).Compare(a.Report, "2026-05.json", a.Path)
}

func TestTheTextIsReadInBothLanguages(t *testing.T) {
	golden(t, "report.zh.txt", told(t, "text", "zh-Hans", since))
	golden(t, "report.en.txt", told(t, "text", "en", since))
}

func TestTheJSONIsWhole(t *testing.T) {
	text := told(t, "json", "zh-Hans", since)
	golden(t, "report.json", text)
	if strings.Contains(text, "null") {
		t.Error("something is null")
	}
	var d map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"date", "departments", "duties", "coverage", "findings", "scores"} {
		if len(d[key]) == 0 {
			t.Errorf("there is no %s", key)
		}
	}
}

// What is read back from JSON is what was told: nothing is new and nothing gone, whatever folder it was made in.
func TestAReportIsTheSameAsItself(t *testing.T) {
	text := told(t, "json", "zh-Hans", func(a *account.Account) {
		a.Path = func(file string, _ bool) string { return strings.TrimSuffix("/elsewhere/内容/"+file, "/") }
	})
	e, err := account.ReadEarlier([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if s := e.Compare(sample(), "x", inContent); len(s.New) != 0 || len(s.Gone) != 0 {
		t.Errorf("new %v, gone %v", s.New, s.Gone)
	}
	if e.Scores[0].Points != 925 || e.Date != "2026-06-15" {
		t.Errorf("%v of %s", e.Scores, e.Date)
	}
	scores := func(list string) string { return `{"date": "2026-01-01", "findings": [], "scores": ` + list + "}" }
	for _, wrong := range []string{
		"", "[]", "{}", `{"date": "2026-01-01"}`, `{"findings": []}`, scores("3"), scores("{}"), scores("[1]"), scores("[{}]"), scores(`[{"department": "a"}]`), scores(`[{"points": 3}]`),
		scores(`[{"department": "a", "points": 97.25}]`), scores(`[{"department": "a", "points": "97"}]`), scores(`[{"department": "a", "points": 1}, {"department": "a", "points": 2}]`), scores("[]") + "more",
	} {
		if _, err := account.ReadEarlier([]byte(wrong)); err == nil {
			t.Errorf("%q is taken for a report", wrong)
		}
	}
}

// A finding is the same although it moved and counts other days; of two alike one may be new.
func TestAFindingIsKnownAgain(t *testing.T) {
	old, now := sample(), sample()
	now.Findings[2].At = catalogue.NewAt(40, 1, 1)
	now.Findings = append(now.Findings, now.Findings[2])
	s := account.EarlierOf(old, "en").Compare(now, "x", inContent)
	if !slices.Equal(s.New, []int{5}) || len(s.Gone) != 0 {
		t.Errorf("new %v, gone %v", s.New, s.Gone)
	}
}

// What a department met then and now is told apart from what it met only then, or only now.
func TestWhatIsNewlyMetIsNamed(t *testing.T) {
	old, now := sample(), sample()
	now.Coverage.Cells = slices.Clone(now.Coverage.Cells)
	now.Coverage.Cells[0].State, now.Coverage.Cells[2].State = catalogue.CellMissing, catalogue.CellElsewhere
	s := account.EarlierOf(old, "en").Compare(now, "x", inContent)
	if !slices.Equal(s.Met, []int{2}) || !slices.Equal(s.Lost, []int{0}) {
		t.Errorf("newly met %v, no longer %v", s.Met, s.Lost)
	}
	text := told(t, "text", "en", func(a *account.Account) { a.Report, a.Since = now, s })
	if !strings.Contains(text, "1 duties newly met, 1 no longer met") || !strings.Contains(text, "newly met: 国库支付中心 budget/1 政府预算") || !strings.Contains(text, "no longer met: 县财政局 budget/1 政府预算") {
		t.Error(text)
	}
}

// What is not looked at is said: a rule that is off finds nothing.
func TestRulesThatAreOffAreNamed(t *testing.T) {
	off := func(a *account.Account) { a.Report.Off = []catalogue.Rule{"duty-missing", "item-late"} }
	for form, want := range map[string]string{"text": "turned off by site.yaml and not looked at: duty-missing, item-late", "json": `"duty-missing"`} {
		if text := told(t, form, "en", off); !strings.Contains(text, want) {
			t.Errorf("%s: %s", form, text)
		}
	}
}

// FuzzReadEarlier reads any bytes: no panic, and what is read scores nobody twice.
func FuzzReadEarlier(f *testing.F) {
	f.Add([]byte(`{"date": "2026-01-01", "findings": [{"rule": "x", "file": "a.md"}], "scores": [{"department": "a", "points": 97.5, "full": 100, "rank": 2}]}`))
	f.Add([]byte(`{"date": "", "findings": [], "coverage": {"cells": [{"department": "a", "key": "s/1", "state": "met"}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := account.ReadEarlier(data)
		if err != nil {
			return
		}
		scored := map[string]bool{}
		for _, s := range e.Scores {
			if s.Department == "" || scored[s.Department] {
				t.Errorf("%q is scored twice, or is nobody", s.Department)
			}
			scored[s.Department] = true
		}
		e.Compare(sample(), "x", inContent)
	})
}

func TestTheCSVOpensInSpreadsheets(t *testing.T) {
	text := told(t, "csv", "zh-Hans", nil)
	body, marked := strings.CutPrefix(text, "\ufeff")
	if !marked || strings.Count(text, "\r\n") < 6 {
		t.Errorf("no byte order mark, or other line ends: %.40q", text)
	}
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil || len(rows) != 6 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=@+\t", rune(cell[0])) {
				t.Errorf("a formula: %q", cell)
			}
		}
	}
	if rows[2][1] != "县财政局" || rows[2][4] != "item-scope-missing" || rows[2][5] != "content/finance/a.md" || rows[2][6] != "4" {
		t.Errorf("%q", rows[2])
	}
}

func TestTheWorkbookHasItsSheets(t *testing.T) {
	book, err := excelize.OpenReader(strings.NewReader(told(t, "xlsx", "zh-Hans", nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for sheet, want := range map[string]struct {
		rows int
		cell string
		text string
	}{
		"总览": {7, "B2", ""}, "覆盖": {4, "G2", "已公开"}, "问题": {6, "E3", "item-scope-missing"}, "得分": {4, "A2", "1"}, "事项": {4, "G2", "20日内，从“批准”起算"},
	} {
		rows, err := book.GetRows(sheet)
		if err != nil || len(rows) != want.rows {
			t.Errorf("%s has %d rows, want %d; %v", sheet, len(rows), want.rows, err)
		}
		if got, err := book.GetCellValue(sheet, want.cell); err != nil || got != want.text {
			t.Errorf("%s %s: %q, %v", sheet, want.cell, got, err)
		}
	}
	if f, err := book.GetCellFormula("事项", "C3"); err != nil || f != "" {
		t.Errorf("a formula: %q, %v", f, err)
	}
}

func TestSARIFNamesRulesAndPlaces(t *testing.T) {
	var log struct {
		Version string
		Runs    []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID, Level string
				RuleIndex     int
				Baseline      string `json:"baselineState"`
				Locations     []struct {
					Physical struct {
						Artifact struct{ URI string }                  `json:"artifactLocation"`
						Region   *struct{ StartLine, StartColumn int } `json:"region"`
					} `json:"physicalLocation"`
				}
			}
		}
	}
	text := told(t, "sarif", "en", since)
	golden(t, "report.sarif", text)
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || len(run.Results) != 5 {
		t.Fatalf("version %s, %d results", log.Version, len(run.Results))
	}
	for i, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("%d: the rule at %d is not %s", i, r.RuleIndex, r.RuleID)
		}
	}
	if at := run.Results[3].Locations[0].Physical; at.Artifact.URI != "content/finance/treasury/b%20c.md" || at.Region.StartLine != 1 || run.Results[3].Level != "warning" {
		t.Errorf("%+v", at)
	}
	if at := run.Results[4].Locations[0].Physical; at.Region != nil {
		t.Errorf("a file as a whole has a region: %+v", at.Region)
	}
	if run.Results[1].Baseline != "new" || run.Results[0].Baseline != "unchanged" {
		t.Errorf("%q, %q", run.Results[1].Baseline, run.Results[0].Baseline)
	}
}

func TestJUnitHasASuiteForEachDepartment(t *testing.T) {
	var suites struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Suites   []struct {
			Name  string `xml:"name,attr"`
			Tests int    `xml:"tests,attr"`
			Cases []struct {
				Name    string `xml:"name,attr"`
				Failure *struct {
					Text string `xml:",chardata"`
				} `xml:"failure"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	text := told(t, "junit", "zh-Hans", nil)
	golden(t, "report.junit.xml", text)
	if err := xml.Unmarshal([]byte(text), &suites); err != nil {
		t.Fatal(err)
	}
	failures, tests := 0, 0
	for _, s := range suites.Suites {
		tests += len(s.Cases)
		for _, c := range s.Cases {
			if c.Failure != nil {
				failures++
			}
		}
	}
	if len(suites.Suites) != 4 || suites.Tests != tests || suites.Failures != failures || failures != 6 {
		t.Errorf("%d suites, %d tests of %d, %d failures of %d", len(suites.Suites), tests, suites.Tests, failures, suites.Failures)
	}
	if strings.Contains(text, "\x1b") {
		t.Error("a control character is left")
	}
}

func TestALimitIsReadInWords(t *testing.T) {
	for want, l := range map[string]catalogue.Limit{
		"20个工作日内，从“批准”起算":    {Kind: catalogue.LimitDeadline, Trigger: "批准", Number: 20, Unit: catalogue.UnitWorkday},
		"每年1月31日前":           {Kind: catalogue.LimitDeadline, Unit: catalogue.UnitDate, Month: 1, Day: 31},
		"公示至少7日":             {Kind: catalogue.LimitNotice, Number: 7, Unit: catalogue.UnitDay},
		"提前至少10个工作日，从“听证”起算": {Kind: catalogue.LimitNotice, Before: true, Trigger: "听证", Number: 10, Unit: catalogue.UnitWorkday},
		"处罚决定：至少每1个月更新":      {Kind: catalogue.LimitFrequency, Part: "处罚决定", Number: 1, Unit: catalogue.UnitMonth},
		"没有数字（及时）":           {Kind: catalogue.LimitOpen, Raw: "及时"},
	} {
		if got := account.Reading(l, "zh-Hans"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := account.Reading(catalogue.Limit{Kind: catalogue.LimitDeadline, Number: 1, Unit: catalogue.UnitWorkday}, "en"); got != "within 1 working day" {
		t.Errorf("%q", got)
	}
}

func TestNoMoreThanTenOfARuleAreListedUnlessAsked(t *testing.T) {
	many := func(all bool) func(*account.Account) {
		return func(a *account.Account) {
			for range 30 {
				a.Report.Findings = append(a.Report.Findings, a.Report.Findings[3])
			}
			a.All = all
		}
	}
	few, all := told(t, "text", "zh-Hans", many(false)), told(t, "text", "zh-Hans", many(true))
	if strings.Count(few, "[item-summary-missing]") != 11 || !strings.Contains(few, "共 31 个，只列了 10 个") {
		t.Errorf("%s", few)
	}
	if strings.Count(all, "[item-summary-missing]") != 31 {
		t.Errorf("%d are listed", strings.Count(all, "[item-summary-missing]"))
	}
}
