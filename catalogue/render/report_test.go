package render

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// reported is the sample county for the staff, with a report of its own bodies among others.
func reported(bodies, duties int) *catalogue.Edition {
	ed := staffEdition()
	ed.Report = officeReport(bodies, duties)
	for i, d := range ed.Departments {
		d.Folder = ed.Report.Departments[i].Folder
		ed.Report.Departments[i].Address = d.Address
	}
	return &catalogue.Edition{Date: ed.Date, Audience: ed.Audience, Language: ed.Language, Zone: ed.Zone, Site: ed.Site, Departments: ed.Departments, Items: ed.Items, Pages: ed.Pages, Topics: ed.Topics, Report: ed.Report}
}

// The picture and the table below it say the same, cell by cell.
func TestTheMapAndItsTableAgree(t *testing.T) {
	r := newRenderer(t, "", "zh-Hans")
	for _, duties := range []int{36, 120} {
		m := reporterOf(r, officeReport(12, duties)).chart()
		if m.Shares != (duties > mostColumns) {
			t.Errorf("%d duties: shares %t", duties, m.Shares)
		}
		drawn, listed := 0, 0
		for _, row := range m.Rows {
			drawn += len(row.Cells)
			for _, c := range row.Table {
				if c.State != "" {
					listed++
				}
			}
			if len(row.Table) != len(m.Columns) {
				t.Errorf("%s has %d cells of %d", row.Text, len(row.Table), len(m.Columns))
			}
		}
		if drawn != listed || drawn == 0 {
			t.Errorf("%d are drawn, %d listed", drawn, listed)
		}
		for _, c := range m.Columns {
			if c.X <= m.Left || c.Right > m.Width {
				t.Errorf("the column %s lies outside", c.Name)
			}
		}
	}
}

func reporterOf(r *Renderer, report *catalogue.Report) *reporter {
	ed := staffEdition()
	ed.Report = report
	s := &site{r: r, ed: ed}
	s.titles = s.makeTitles
	return s.reporter("register/report/index.html")
}

// What only one body has stands in one column, where there are many first levels.
func TestLevelsOfOneBodyStandTogether(t *testing.T) {
	report := &catalogue.Report{}
	for i := range 100 {
		level := "共有"
		if i >= 30 {
			level = "独有" + string(rune('一'+i))
		}
		report.Duties = append(report.Duties, catalogue.ReportDuty{No: "1", Field: level, Level1: level})
		for _, d := range []string{"a", "b"}[:map[bool]int{true: 1, false: 2}[i >= 30]] {
			report.Coverage.Cells = append(report.Coverage.Cells, catalogue.Cell{Department: d, Duty: i, State: catalogue.CellMet})
		}
	}
	report.Departments = []catalogue.ReportDepartment{{Folder: "a", Name: "甲", Address: "a/index.html"}, {Folder: "b", Name: "乙", Address: "b/index.html"}}
	m := reporterOf(newRenderer(t, "", "zh-Hans"), report).chart()
	if len(m.Columns) != 2 || m.Columns[0].Name != "共有" || m.Rest != 70 || m.Rows[0].Table[1].Word != "70项已公开，共70项" || m.Rows[1].Table[1].State != "" {
		t.Errorf("%+v", m)
	}
}

// A share of all is never shown for less than all, and none for some.
func TestSharesAreNotRoundedUp(t *testing.T) {
	for rate, want := range map[float64]int{0: 0, .001: 1, .25: 2, .5: 3, .75: 4, .9999: 4, 1: 5} {
		if got := step(rate); got != want {
			t.Errorf("%v is step %d", rate, got)
		}
	}
	if percent(.9999) != "99.9%" || percent(1) != "100%" || percent(.29) != "29%" {
		t.Errorf("%s, %s, %s", percent(.9999), percent(1), percent(.29))
	}
}

// A report as one file asks for nothing, runs nothing, and every link in it stays inside.
func TestAReportIsOneFile(t *testing.T) {
	for _, language := range languages {
		data, err := newRenderer(t, "", language).ReportFile(ReportFile{Report: officeReport(9, 24), Title: hostile, Accent: "#0b5563", Since: &ReportSince{Name: hostile, Date: "2026-05-01", New: 1, Gone: []GoneFinding{{hostile, hostile, "x"}}}, New: []int{0}})
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		for _, never := range []string{"<script", "<img", "<link", " src=", " style=", "http://", "https://", "url("} {
			if strings.Contains(text, never) {
				t.Errorf("%s: it has %q", language, never)
			}
		}
		style := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindStringSubmatch(text)
		if style == nil || !strings.Contains(html.UnescapeString(text), sha256Source(style[1])) {
			t.Errorf("%s: the policy does not allow the style", language)
		}
		seen := map[string]bool{}
		for _, m := range ids.FindAllStringSubmatch(text, -1) {
			if seen[m[1]] {
				t.Errorf("%s: #%s stands twice", language, m[1])
			}
			seen[m[1]] = true
		}
		for _, m := range hrefs.FindAllStringSubmatch(text, -1) {
			if to, inside := strings.CutPrefix(m[1], "#"); !inside || !seen[to] {
				t.Errorf("%s: a link leads to %s", language, m[1])
			}
		}
	}
}

// On a site every link of the report arrives, and no page but its own carries its style.
func TestTheReportsPagesHangTogether(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), reported(3, 24))
	pages := 0
	for address, text := range files {
		inside := strings.HasPrefix(address, "register/report/")
		if !inside && regexp.MustCompile(`href="[^"]*report\.[0-9a-f]+\.css"`).MatchString(text) {
			t.Errorf("%s carries the report's style", address)
		}
		if !inside {
			continue
		}
		pages++
		for _, m := range hrefs.FindAllStringSubmatch(text, -1) {
			checkLink(t, files, address, m[1])
		}
	}
	if pages != 4 {
		t.Errorf("%d pages", pages)
	}
}

// What all findings of a rule say is said once; what differs, each says itself.
func TestFindingsOfARuleSayOnceWhatTheyShare(t *testing.T) {
	same := FindingRule{Rule: "link-broken", Findings: []Finding{{Text: "甲", Hint: "改"}, {Text: "甲", Hint: "改"}}}
	same.share("zh-Hans")
	if same.Title != "甲" || same.Hint != "改" || same.Findings[1].Text != "" || same.Findings[1].Hint != "" {
		t.Errorf("%+v", same)
	}
	other := FindingRule{Rule: "link-broken", Findings: []Finding{{Text: "甲", Hint: "改"}, {Text: "乙", Hint: "删"}}}
	other.share("zh-Hans")
	if other.Title != "链接“…”指向的文件不存在" || other.Hint != "" || other.Findings[1].Text != "乙" || other.Findings[1].Hint != "删" {
		t.Errorf("%+v", other)
	}
}

// TestWhatTheTableOfDutiesSaysIsNotListedAgain: a few gaps are listed, many stand in the table, and new ones in both.
func TestWhatTheTableOfDutiesSaysIsNotListedAgain(t *testing.T) {
	for missing, listed := range map[int]int{3: 3, 40: 1} {
		r := &catalogue.Report{Date: catalogue.NewDate(2026, 6, 15), Departments: []catalogue.ReportDepartment{{Folder: "a", Name: "甲"}}}
		for i := range missing {
			r.Duties = append(r.Duties, catalogue.ReportDuty{Folder: "a", No: strconv.Itoa(i + 1), Content: "事项" + strconv.Itoa(i+1)})
			r.Coverage.Cells = append(r.Coverage.Cells, catalogue.Cell{Department: "a", Duty: i, State: catalogue.CellMissing})
			r.Findings = append(r.Findings, catalogue.ReportFinding{Department: "a", Problem: catalogue.NewProblem("a/catalogue.csv", catalogue.NewAt(i+2, 1, 1), "duty-missing", "事项"+strconv.Itoa(i+1), "a/"+strconv.Itoa(i+1), "甲")})
		}
		data, err := newRenderer(t, "", "zh-Hans").ReportFile(ReportFile{Report: r, Title: "x", New: []int{1}})
		if err != nil {
			t.Fatal(err)
		}
		page := string(data)
		if got := strings.Count(page, "甲还没有公开“事项"); got != listed {
			t.Errorf("of %d gaps %d are listed, want %d", missing, got, listed)
		}
		if inTable := strings.Contains(page, strconv.Itoa(missing-1)+" 项在下面的事项表里"); inTable != (missing != listed) || strings.Count(page, "<td>"+strconv.Itoa(missing)+"</td>") == 0 {
			t.Errorf("of %d gaps the table is named: %t", missing, inTable)
		}
	}
}
