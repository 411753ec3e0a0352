package supervise_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

const requestHead = "no,received,department,applicant,outcome,answered,extended,corrected,suspended,note\n"

// requestRules are what is wrong with one request, as rule and place.
func requestRules(t *testing.T, cells string) string {
	t.Helper()
	c := desk(t)
	c.put("private/registers/requests.csv", requestHead+cells+"\n")
	var list []string
	for _, f := range c.report(t).Findings {
		if strings.HasPrefix(f.File, "registers/") {
			list = append(list, fmt.Sprint(f.Rule, "@", f.At.Column))
			if !f.Private {
				t.Errorf("%s of the private tree is not told as such", f.Rule)
			}
		}
	}
	return strings.Join(list, " ")
}

// TestRequestsAreAnsweredInTime counts working days as the law does, over Spring Festival, with corrections, days that do
// not count, and extensions (条例第三十、三十三条).
func TestRequestsAreAnsweredInTime(t *testing.T) {
	for cells, want := range map[string]string{
		"1,2026-03-02,grain,persons,granted,2026-03-30,,,,":           "", // the 20th working day
		"1,2026-03-02,grain,persons,granted,2026-03-31,,,,":           "request-late@36",
		"1,2026-03-02,grain,persons,granted,2026-04-20,2026-04-28,,,": "",
		"1,2026-03-02,grain,persons,granted,2026-04-28,2026-04-29,,,": "request-extension@47",
		"1,2026-03-02,grain,persons,granted,2026-04-13,,2026-03-16,,": "", // corrected on the 16th
		"1,2026-03-02,grain,persons,granted,2026-04-13,,,9,":          "",
		"1,2026-03-02,grain,persons,granted,2026-04-14,,,9,":          "request-late@36",
		"1,2026-05-18,grain,persons,,,,,,":                            "", // today is the 20th
		"1,2026-05-15,grain,persons,,,,,,":                            "request-overdue@29",
		"1,2026-05-12,grain,persons,,,,,,":                            "request-overdue@29",
		"1,2001-05-12,grain,persons,,,,,,":                            "", // no calendar of that year
		"1,2020-03-02,grain,persons,granted,2020-12-31,,,,":           "", // long past
	} {
		if got := requestRules(t, cells); got != want {
			t.Errorf("%s: %q, not %q", cells, got, want)
		}
	}
}

// TestTheRegisterOfRequestsNamesNobody: what looks like a name is refused and told nowhere.
func TestTheRegisterOfRequestsNamesNobody(t *testing.T) {
	for cells, want := range map[string]string{
		"丁岩,2026-05-20,grain,persons,,,,,,":                   "request-name@1",
		"1,2026-05-20,grain,丁岩,,,,,,":                         "request-name@20",
		"1,2026-05-20,grain,persons,丁岩,,,,,":                  "request-name@28",
		"1,2026-05-20,grain,persons,,,,,,申请人：丁岩":              "request-name@33",
		"1,2026-05-20,grain,persons,,,,,,联系 0000 5550 1234":   "request-name@33",
		"1,2026-05-20,grain,persons,,,,,,丁岩女士来过":              "request-name@33",
		"依申请〔2026〕3号,2026-05-20,grain,自然人,,,,,,已征求第三方意见":      "",
		"202605200001,2026-05-20,grain,persons,,,,,,":         "",
		"13900001111,2026-05-20,grain,persons,,,,,,":          "request-name@1",
		"1,2026-05-20,nobody,persons,,,,,,":                   "request-value@14",
		"1,2026-05-20,grain,persons,granted,2026-05-01,,,,":   "request-date@36",
		"1,2026-05-20,grain,persons,granted,,,,,":             "request-unfinished@28",
		"1,2026-05-20,grain,persons,,2026-05-25,,,,":          "request-unfinished@29",
		"1,2026-05-20,grain,persons,granted,2026-05-25,,,十天,": "request-value@49",
	} {
		if got := requestRules(t, cells); got != want {
			t.Errorf("%s: %q, not %q", cells, got, want)
		}
	}
	c := desk(t)
	c.put("private/registers/requests.csv", requestHead+"丁岩,2026-03-02,丁岩,丁岩,丁岩,丁岩,丁岩,丁岩,丁岩,丁岩\n丁岩,2026-03-02,grain,persons,,,,,,\n")
	for _, f := range c.report(t).Findings {
		if strings.Contains(f.Text("zh")+f.Hint("zh")+f.Text("en")+f.Hint("en"), "丁岩") {
			t.Errorf("%s tells the name: %s", f.Rule, f.Text("zh"))
		}
	}
}

// TestARegisterThatIsNotUnderstoodCountsNothing: a table with a row missing is no table.
func TestARegisterThatIsNotUnderstoodCountsNothing(t *testing.T) {
	const sound = "1,2025-03-03,grain,persons,granted,2025-03-10,,,,\n"
	for more, counted := range map[string]bool{
		"": true, "2,2025-03-03,hill,村民,granted,2025-03-10,,,,\n": true,
		"2,2025-03-03,grain,村民,granted,2025-03-10,,,,\n":       false,
		"2,2025-03-03,nobody,persons,granted,2025-03-10,,,,\n": false,
	} {
		c := desk(t)
		c.put("private/registers/requests.csv", requestHead+sound+more)
		text := c.draft(t, today, 2025, "grain/annual-report-2025.md", false)
		if strings.Contains(text, "| 一、本年新收") != counted {
			t.Errorf("with %q the table is there: %v", more, !counted)
		}
	}
}

// TestARowThatIsLostIsNotMissed: where a row could not be read, or a number stands twice, the figures are left open, of the
// body, of whoever sums it up, and of the county, and the place is told. What was entered by hand holds.
func TestARowThatIsLostIsNotMissed(t *testing.T) {
	const sound = "1,2025-03-03,grain,persons,granted,2025-03-10,,,,\n"
	const unit = "1,2025-03-03,grain/station,persons,granted,2025-03-10,,,,\n"
	const entered = "year: 2025\ndepartments:\n  - department: grain\n    requests: {source: 台账, received: {persons: 3}, granted: {persons: 3}}\n"
	for _, row := range []struct {
		name, more, entered string
		grain, county       bool
		trouble             string
	}{
		{"sound", unit + "1,2024-03-03,grain,persons,granted,2024-03-10,,,,\n", "", true, true, ""},
		{"a row too short", "2,2025-03-03,grain\n", "", false, false, ""}, // gongkai check says where
		{"a quotation mark", "2,2025-03-03,\"grain,persons,granted,2025-03-10,,,,\n", "", false, false, ""},
		{"twice", "1,2025-03-04,grain,persons,granted,2025-03-10,,,,\n", "", false, false, "3:1 request-twice"},
		{"twice, with a space", " 1 ,2025-03-04,grain,persons,granted,2025-03-10,,,,\n", "", false, false, "3:1 request-twice"},
		{"of the unit", unit + "2,2025-03-03,grain/station,村民,granted,2025-03-10,,,,\n", "", false, false, "4:28 request-value"},
		{"of another", "2,2025-03-03,hill,村民,granted,2025-03-10,,,,\n", "", true, false, "3:19 request-value"},
		{"of nobody, entered", "2,2025-03-03,nobody,persons,granted,2025-03-10,,,,\n", entered, false, false, "3:14 request-value"},
	} {
		c := desk(t)
		c.put("private/registers/requests.csv", requestHead+sound+row.more)
		if row.entered != "" {
			c.put("annual/2025.yaml", row.entered)
		}
		for path, want := range map[string]bool{"grain/annual-report-2025.md": row.grain, "pages/annual-2025.md": row.county} {
			if got := strings.Contains(c.draft(t, today, 2025, path, false), "| 一、本年新收"); got != want {
				t.Errorf("%s: the table of %s is there: %v", row.name, path, got)
			}
		}
		got := ""
		for _, p := range supervise.RequestTroubles(c.input(t, today)) {
			got += fmt.Sprintf("%d:%d %s", p.At.Line, p.At.Column, p.Rule)
			if !p.Private {
				t.Errorf("%s: %s of the private tree is not told as such", row.name, p.Rule)
			}
		}
		if got != row.trouble {
			t.Errorf("%s: %q, not %q", row.name, got, row.trouble)
		}
	}
}

// TestNobodyIsLateInARegisterThatDoesNotSayWhatIsOpen: without the columns of outcome and answer nothing is concluded.
func TestNobodyIsLateInARegisterThatDoesNotSayWhatIsOpen(t *testing.T) {
	c := desk(t)
	c.put("private/registers/requests.csv", "no,received,department,applicant\n1,2025-03-03,grain,persons\n")
	for _, f := range c.report(t).Findings {
		if strings.HasPrefix(f.File, "registers/") {
			t.Errorf("%s: %s", f.Rule, f.Text("en"))
		}
	}
	if text := c.draft(t, today, 2025, "grain/annual-report-2025.md", false); strings.Contains(text, "| 一、本年新收") {
		t.Error("it is counted all the same")
	}
	if told := supervise.RequestTroubles(c.input(t, today)); len(told) != 1 || told[0].Text("en") != "the table lacks the column “outcome”" {
		t.Errorf("why it is not counted: %v", told)
	}
}

// TestRequestsThatComeInGoOutOrStay: of any register, received and carried over are handled and carried on, and what one
// year carries on the next takes over.
func TestRequestsThatComeInGoOutOrStay(t *testing.T) {
	seed := rand.Uint64()
	t.Log("seed", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	var outcomes []string
	for _, r := range catalogue.RequestRows() {
		if r.Outcome {
			outcomes = append(outcomes, r.Name)
		}
	}
	for range 20 {
		c := desk(t)
		var csv strings.Builder
		csv.WriteString(requestHead)
		for i := range 60 {
			day := catalogue.NewDate(2023, 1, 1).AddDays(random.IntN(900))
			outcome, answered := "", ""
			if random.IntN(4) > 0 {
				outcome, answered = outcomes[random.IntN(len(outcomes))], day.AddDays(random.IntN(200)).String()
			}
			applicant := catalogue.ApplicantTerms()[random.IntN(6)].Name
			fmt.Fprintf(&csv, "%d,%s,grain,%s,%s,%s,,,,\n", i, day, applicant, outcome, answered)
		}
		c.put("private/registers/requests.csv", csv.String())
		before := ""
		for year := 2023; year <= 2025; year++ {
			text := c.draft(t, today, year, fmt.Sprintf("grain/annual-report-%d.md", year), false)
			over, on := row(t, text, "二、上年结转政府信息公开申请数量"), row(t, text, "四、结转下年度继续办理")
			if before != "" && over != before {
				t.Errorf("%d takes over %s, not %s", year, over, before)
			}
			before = on
			in, out := cells(t, row(t, text, "一、本年新收政府信息公开申请数量")), cells(t, row(t, text, "（七）总计"))
			for i := range in {
				if in[i]+cells(t, over)[i] != out[i]+cells(t, on)[i] {
					t.Errorf("%d, column %d:\n%s", year, i, text)
				}
			}
		}
	}
}

func cells(t *testing.T, row string) (list []int) {
	t.Helper()
	for cell := range strings.SplitSeq(row, " | ") {
		n, err := strconv.Atoi(cell)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, n)
	}
	return list
}

// TestTheGuidesExamplesAreSound: what docs/annual.md shows is understood and has nothing wrong.
func TestTheGuidesExamplesAreSound(t *testing.T) {
	guide, err := os.ReadFile("../../docs/annual.md")
	if err != nil {
		t.Fatal(err)
	}
	for kind, file := range map[string]string{"yaml": "annual/2025.yaml", "csv": "private/registers/requests.csv"} {
		block := regexp.MustCompile("(?s)```" + kind + "\n(.*?)```").FindSubmatch(guide)
		if block == nil {
			t.Fatalf("the guide shows no %s", kind)
		}
		c := desk(t)
		c.put("finance/department.md", "---\nname: 县财政局\nkind: department\ncode: CZ\nresponsible: {leader: 邹岭, office: 办公室, contact: 0000-5550601}\n---\n")
		c.put(file, string(block[1]))
		for _, f := range supervise.Make(c.input(t, catalogue.NewDate(2025, 12, 31))).Findings {
			if f.File == strings.TrimPrefix(file, "private/") {
				t.Errorf("%s %s %s", f.At.In(f.File), f.Rule, f.Text("en"))
			}
		}
	}
}
