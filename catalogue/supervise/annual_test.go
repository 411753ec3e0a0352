package supervise_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/supervise"
)

// desk is a county with two departments, one of which has a unit and a hospital.
func desk(t *testing.T) county {
	t.Helper()
	c := flawed(t, "annual")
	for name := range c.content {
		if strings.HasPrefix(name, "annual") {
			delete(c.content, name)
		}
	}
	clear(c.private)
	for folder, kind := range map[string]string{"grain": "department", "grain/station": "unit", "grain/clinic": "enterprise", "hill": "township"} {
		c.put(folder+"/department.md", fmt.Sprintf("---\nname: %s的单位\nkind: %s\ncode: X%s\nresponsible: {leader: 邹岭, office: 办公室, contact: 0000-5550601}\n---\n", folder, kind, strings.ReplaceAll(folder, "/", "")))
	}
	return c
}

// document is a normative document with more lines of front matter.
func (c county) document(file, made, more string) {
	c.put(file, fmt.Sprintf("---\ntitle: %s\nindex: I/%s\nmade: %s\npublished: %s\nscope: public\nkind: policy\nnormative: true\nimported: {from: 旧网站}\n%s---\n正文。\n", file, file, made, made, more))
}

// draft is the text of one draft.
func (c county) draft(t *testing.T, date catalogue.Date, year int, path string, compare bool) string {
	t.Helper()
	drafts, _ := supervise.AnnualDrafts(c.input(t, date), year, "", compare)
	for _, d := range drafts {
		if d.Path == path {
			return d.Text
		}
	}
	t.Fatalf("no draft of %s", path)
	return ""
}

// row is the cells of the row of a Markdown table that begins with a name.
func row(t *testing.T, text, name string) string {
	t.Helper()
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "| "+name+" | "); ok {
			return strings.TrimSuffix(rest, " |\n")
		}
	}
	t.Fatalf("no row %s in\n%s", name, text)
	return ""
}

// TestNormativeDocumentsAreCountedByTheirDays: what was made, repealed, replaced or expired in a year, and what was in force
// at its end, also of a year long past.
func TestNormativeDocumentsAreCountedByTheirDays(t *testing.T) {
	c := desk(t)
	c.document("grain/a.md", "2022-03-01", "")
	c.document("grain/b.md", "2023-03-01", "repealed: {on: 2024-05-01, by: 新办法}\n")
	c.document("grain/c.md", "2023-04-01", "expires: 2024-12-31\n")
	c.document("grain/d.md", "2024-06-01", "effective: 2024-07-01\nrelates: [{to: a.md, as: replaces}]\n")
	c.document("grain/e.md", "2024-12-20", "effective: 2025-01-01\n")
	c.document("grain/station/f.md", "2024-02-01", "")
	c.document("grain/reprint.md", "2024-02-01", "source: {issuer: 省粮食局}\n")
	c.document("grain/withdrawn.md", "2024-02-01", "withdrawn: {on: 2024-03-01, why: 误发}\n")
	c.document("grain/clinic/h.md", "2024-02-01", "") // an enterprise reports by rules of its own
	for year, want := range map[int]string{
		2022: "1 | 0 | 1",
		2023: "2 | 0 | 3",
		2024: "3 | 2 | 3", // d, e, f made; b repealed, a replaced; c on its last day, d, f in force
		2025: "0 | 1 | 3", // c expired; d, e, f
	} {
		if got := row(t, c.draft(t, today, year, fmt.Sprintf("grain/annual-report-%d.md", year), false), "行政规范性文件"); got != want {
			t.Errorf("%d: %s, not %s", year, got, want)
		}
	}
}

const figures = `year: 2025
departments:
  - department: grain
    permits: {number: 7, source: 台账}
    fees: {amount: "1,164.205", source: 票据}
    requests: {source: 登记簿, received: {persons: 3}, granted: {persons: 3}}
    lawsuits: {source: 台账}
  - department: grain/station
    permits: {number: 5, source: 台账}
  - department: grain/clinic
    permits: {number: 100, source: 台账}
  - department: hill
    permits: {number: 1000, source: 台账}
`

// TestADraftHoldsTheFiguresOfItsBodyAndItsUnits and of nobody else, and leaves open what nobody entered.
func TestADraftHoldsTheFiguresOfItsBodyAndItsUnits(t *testing.T) {
	c := desk(t)
	c.put("annual/2025.yaml", figures)
	grain := c.draft(t, today, 2025, "grain/annual-report-2025.md", false)
	for name, want := range map[string]string{
		"行政许可": "12", "行政事业性收费": "1164.205", "（七）总计": "3 | 0 | 0 | 0 | 0 | 0 | 3", "行政复议": "0 | 0 | 0 | 0 | 0",
		"行政处罚": "【待写：行政处罚，填在 annual 的数字里】",
	} {
		if got := row(t, grain, name); got != want {
			t.Errorf("%s: %s, not %s", name, got, want)
		}
	}
	hill := c.draft(t, today, 2025, "hill/annual-report-2025.md", false)
	if strings.Contains(hill, "| 一、本年新收") || !strings.Contains(hill, "【待写：申请的数字") {
		t.Errorf("figures that nobody entered are stated:\n%s", hill)
	}
	if got := row(t, c.draft(t, today, 2025, "pages/annual-2025.md", false), "行政许可"); got != "1012" {
		t.Errorf("the county: %s", got)
	}
	for _, d := range []string{"grain/clinic", "grain/station"} {
		drafts, ok := supervise.AnnualDrafts(c.input(t, today), 2025, d, false)
		if !ok || len(drafts) != 1 || strings.Contains(drafts[0].Text, "1000") {
			t.Errorf("%s alone: %v %v", d, ok, drafts)
		}
	}
	if _, ok := supervise.AnnualDrafts(c.input(t, today), 2025, "nobody", false); ok {
		t.Error("there is a draft of nobody")
	}
}

// TestTheYearBeforeIsToldOnlyWhereAsked: the sentences on it are written with compare alone.
func TestTheYearBeforeIsToldOnlyWhereAsked(t *testing.T) {
	c := desk(t)
	c.put("annual/2025.yaml", figures)
	c.put("annual/2024.yaml", strings.ReplaceAll(strings.ReplaceAll(figures, "2025", "2024"), "persons: 3", "persons: 9"))
	const path = "grain/annual-report-2025.md"
	if text := c.draft(t, today, 2025, path, false); strings.Contains(text, "上年新收") {
		t.Error("the year before is told of though nobody asked")
	}
	if text := c.draft(t, today, 2025, path, true); !strings.Contains(text, "上年新收9件，办结9件。") {
		t.Errorf("the year before is not told of:\n%s", text)
	}
}

// TestTheCountyStatesWhatGovernmentsMust: results of assessment, evaluation and accountability (条例第五十条).
func TestTheCountyStatesWhatGovernmentsMust(t *testing.T) {
	c := desk(t)
	c.put("annual/2025.yaml", figures)
	text := c.draft(t, today, 2025, "pages/annual-2025.md", false)
	for _, what := range []string{"工作考核结果", "社会评议结果", "责任追究结果"} {
		if !strings.Contains(text, "【待写："+what) {
			t.Errorf("the county's draft lacks a place for %s", what)
		}
	}
	for _, who := range []string{"县政府办公室（许可、处罚、强制、收费、申请、复议诉讼）", "grain的单位（处罚、强制）", "hill的单位（处罚、强制、收费、申请、复议诉讼）"} {
		if !strings.Contains(text, who) {
			t.Errorf("it does not say that figures are missing: %s\n%s", who, text)
		}
	}
	if text := c.draft(t, today, 2025, "grain/annual-report-2025.md", false); strings.Contains(text, "工作考核结果") {
		t.Error("a department is asked for what governments state")
	}
}

// TestADraftIsNoCopyOfAnother: what gongkai drafts for everybody is nobody's copy; that something is still to be written is
// a note while the report is a draft.
func TestADraftIsNoCopyOfAnother(t *testing.T) {
	c := desk(t)
	c.put("annual/2025.yaml", figures)
	c.put("annual/2024.yaml", strings.ReplaceAll(figures, "2025", "2024"))
	for _, year := range []int{2024, 2025} {
		drafts, _ := supervise.AnnualDrafts(c.input(t, today), year, "", true)
		for _, d := range drafts {
			c.put(d.Path, d.Text)
		}
	}
	notes := 0
	for _, f := range c.report(t).Findings {
		switch {
		case f.Rule == "annual-copied":
			t.Errorf("%s: %s", f.At.In(f.File), f.Text("en"))
		case f.Rule == "annual-unwritten" && f.Severity != catalogue.Note:
			t.Errorf("%s is a draft, and the finding a %s", f.File, f.Severity)
		case f.Rule == "annual-unwritten":
			notes++
		}
	}
	if notes == 0 {
		t.Error("no mark was found")
	}
}

// TestCopiedParagraphsAreFound in one's own report of the year before and in another's of the same year, with figures
// changed, and nowhere else.
func TestCopiedParagraphsAreFound(t *testing.T) {
	const own = "一是粮食收购价格更新不及时，农民在收购点看到的价格和网上的不一样；二是政策解读太长，村里的老人看不懂，今后每周一更新价格"
	other := strings.Replace(own, "每周一更新价格", "按月清点公示栏并把清点结果张贴在粮站门口", 1)
	for _, row := range []struct {
		file, text string
		copied     bool
	}{
		{"grain/annual-report-2024.md", own + "，2024年3次。", true},
		{"hill/annual-report-2025.md", own + "，2025年4次。", true},
		{"hill/annual-report-2025.md", other, true},
		{"hill/annual-report-2025.md", string([]rune(own)[:30]), false},
		{"grain/annual-report-2023.md", own, false},
		{"hill/annual-report-2024.md", own, false},
		{"hill/2025/notes.md", own, false},
	} {
		c := desk(t)
		c.put("grain/annual-report-2025.md", "---\ntitle: a\nscope: public\n---\n## 五\n\n"+own+"，2025年2次。\n")
		c.put(row.file, "---\ntitle: b\nscope: public\n---\n\n"+row.text+"\n")
		var got *catalogue.ReportFinding
		for _, f := range c.report(t).Findings {
			if f.Rule == "annual-copied" && f.File == "grain/annual-report-2025.md" {
				got = &f
			}
		}
		switch {
		case (got != nil) != row.copied:
			t.Errorf("%s, %s: found %v", row.file, row.text, got != nil)
		case got != nil && (got.At.Line != 7 || len(got.About) != 1 || got.About[0] != row.file || got.Args[1] != row.file):
			t.Errorf("%s: %+v", row.file, *got)
		}
	}
}

// TestMarksOfAnyShownTextAreWarnedOf, wherever it is, with its place.
func TestMarksOfAnyShownTextAreWarnedOf(t *testing.T) {
	c := desk(t)
	c.document("grain/a.md", "2022-03-01", "")
	c.put("grain/a.md", string(c.content["grain/a.md"].Data)+"\n前【待写：一】中【待写：二】\n")
	var got []string
	for _, f := range c.report(t).Findings {
		if f.Rule == "annual-unwritten" {
			got = append(got, fmt.Sprint(f.At.In(f.File), " ", f.Severity, " ", f.Department, " ", f.Args))
		}
	}
	want := "grain/a.md:13:2 warning grain [一] grain/a.md:13:9 warning grain [二]"
	if strings.Join(got, " ") != want {
		t.Errorf("%s\nnot\n%s", strings.Join(got, " "), want)
	}
}

// TestManyReportsAreReadInTime: a hundred reports a year of the same words cost little.
func TestManyReportsAreReadInTime(t *testing.T) {
	c := desk(t)
	for i := range 100 {
		folder := fmt.Sprintf("d%02d", i)
		c.put(folder+"/department.md", fmt.Sprintf("---\nname: 第%d局\nkind: department\ncode: D%d\nresponsible: {leader: 邹岭}\n---\n", i, i))
		for _, year := range []int{2024, 2025} {
			var text strings.Builder
			for p := range 10 {
				fmt.Fprintf(&text, "%s%c。\n\n", strings.Repeat("本局会同各科室建立公开台账，逐月清点应当公开的信息，对没有按时公开的点名，把整改写进考核", 3), rune('一'+p))
			}
			c.put(fmt.Sprintf("%s/annual-report-%d.md", folder, year), "---\ntitle: 报告\nscope: public\n---\n"+text.String())
		}
	}
	in := c.input(t, today)
	began := time.Now()
	supervise.Make(in)
	took := time.Since(began)
	t.Log(took)
	if took > 5*time.Second {
		t.Errorf("it takes %v", took)
	}
}

// TestANameThatSeveralBearIsToldAsSuch in the figures and in the register of requests: it stands for nobody, and the folder
// is what helps.
func TestANameThatSeveralBearIsToldAsSuch(t *testing.T) {
	c := desk(t)
	c.put("moor/department.md", strings.Replace(string(c.content["hill/department.md"].Data), "code: Xhill", "code: Xmoor", 1))
	c.put("annual/2025.yaml", "year: 2025\ndepartments:\n  - department: hill的单位\n    permits: {number: 7, source: 台账}\n")
	c.put("private/registers/requests.csv", requestHead+"1,2025-03-03,hill的单位,persons,granted,2025-03-10,,,,\n")
	told := map[catalogue.Rule]bool{}
	for _, f := range c.report(t).Findings {
		if f.Rule != "annual-department" && f.Rule != "request-value" {
			continue
		}
		told[f.Rule] = true
		for _, language := range []string{"zh", "en"} {
			text, hint := f.Text(language), f.Hint(language)
			if !strings.Contains(text, "不止一个") && !strings.Contains(text, "more than one") || !strings.Contains(hint, "文件夹") && !strings.Contains(hint, "folder") {
				t.Errorf("%s: %s → %s", f.Rule, text, hint)
			}
		}
	}
	if len(told) != 2 {
		t.Errorf("only %v", told)
	}
}

// TestNoNameBreaksADraft: a name that looks like Markdown, like YAML or like a mark of ours stands there as a name.
func TestNoNameBreaksADraft(t *testing.T) {
	plain := desk(t)
	for _, name := range []string{
		"a*b*c_d_", "[甲](http://例.中国)", "甲|乙|", "甲\n\n## 七、乙\n---\n丙", "甲: 乙 # 丙", "\"甲\\\"", "甲\n---\nreview: {approved_by: 丁}", "【待写：甲】", "】甲", "%s%d%s",
		"<b>甲</b>", "&lt;甲", "`甲`", "![甲](b.png)", "<!-- 甲", "甲\u2028乙", "~~甲~~", "甲[^1]",
	} {
		c := desk(t)
		quoted, err := json.Marshal(name)
		if err != nil {
			t.Fatal(err)
		}
		c.put("grain/department.md", "---\nname: "+string(quoted)+"\nkind: department\ncode: Xgrain\nresponsible: {leader: 邹岭}\n---\n")
		for _, path := range []string{"grain/annual-report-2025.md", "pages/annual-2025.md"} {
			text, usual := c.draft(t, today, 2025, path, false), plain.draft(t, today, 2025, path, false)
			for _, mark := range []string{"\n## ", "\n---\n", "【待写：", "】", "\n| ", "\n\n", "\nreview:"} {
				_, untitled, _ := strings.Cut(text, "\nsummary: ") // the title is the name, whatever is in it
				_, ordinary, _ := strings.Cut(usual, "\nsummary: ")
				if got, want := strings.Count(untitled, mark), strings.Count(ordinary, mark); got != want {
					t.Errorf("%q, %s: %q stands there %d times, not %d:\n%s", name, path, mark, got, want, text)
				}
			}
			c.put(path, text)
		}
		shown := strings.Join(strings.Fields(name), " ")
		_, body, _ := strings.Cut(c.draft(t, today, 2025, "grain/annual-report-2025.md", false), "\n---\n")
		page := markup.New(markup.Limits{Bytes: 1 << 20, TableCells: 10_000, Nesting: 20}).Text([]byte(body))
		if want := strings.NewReplacer("【", "〔", "】", "〕").Replace(shown); !strings.Contains(page, "2025年，"+want+"通过") {
			t.Errorf("%q is not %q in\n%s", name, want, page)
		}
		for _, it := range c.input(t, today).Stock.Items {
			if it.Path == "grain/annual-report-2025.md" && it.Title.Value != shown+"2025年政府信息公开工作年度报告" {
				t.Errorf("%q: the title is %q", name, it.Title.Value)
			}
		}
	}
}

// TestDraftsNeedOnlyTheCoverage: what they count of the duties is what the report counts, and nothing else of the report is
// made for them, least of all the search for copied paragraphs.
func TestDraftsNeedOnlyTheCoverage(t *testing.T) {
	in := flawed(t).input(t, today)
	whole, part := supervise.Make(in), supervise.Covered(in)
	if len(part.Coverage.Cells) == 0 || !reflect.DeepEqual(part.Coverage.Cells, whole.Coverage.Cells) {
		t.Errorf("%d cells, and %d in the report", len(part.Coverage.Cells), len(whole.Coverage.Cells))
	}
	for _, f := range part.Findings {
		switch f.Rule {
		case "annual-copied", "annual-unwritten", "item-late", "item-duplicate-text", "index-gap", "request-late":
			t.Errorf("%s is looked for", f.Rule)
		}
	}
	if len(part.Findings) >= len(whole.Findings)/2 || part.Scores != nil {
		t.Errorf("%d of %d findings are made", len(part.Findings), len(whole.Findings))
	}
	drafting := testing.AllocsPerRun(3, func() { supervise.AnnualDrafts(in, 2025, "annual-a", false) })
	if reporting := testing.AllocsPerRun(3, func() { supervise.Make(in) }); drafting >= reporting { // it would be more, if the report were made for it
		t.Errorf("a draft costs %.0f of the %.0f allocations of a report", drafting, reporting)
	}
}
