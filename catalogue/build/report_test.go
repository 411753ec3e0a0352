package build_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"gongkai/catalogue"
	"gongkai/catalogue/account"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

// fullReport is a report on the example county with everything that a report can show, whatever is wrong with the county:
// every state of a duty, findings of every severity, scores. shares: it has more duties than the map has room for.
func fullReport(ed *catalogue.Edition, shares bool) *catalogue.Report {
	r := &catalogue.Report{Date: ed.Date}
	states := []catalogue.CellState{catalogue.CellMet, catalogue.CellLate, catalogue.CellElsewhere, catalogue.CellHidden, catalogue.CellPlanned, catalogue.CellOverdue, catalogue.CellMissing, catalogue.CellInapplicable}
	duties := 24
	if shares {
		duties = 120
	}
	for i := range duties {
		r.Duties = append(r.Duties, catalogue.ReportDuty{File: "standards/relief.csv", Line: i + 2, Standard: "relief", No: string(rune('A'+i%26)) + "-" + string(rune('a'+i/26)), Level1: []string{"社会救助", "财政预决算", "征地补偿"}[i%3], Level2: "政策法规文件", Raw: "20个工作日内"})
	}
	before := catalogue.Points(900)
	for i, d := range ed.Departments {
		parent := ""
		if d.Parent != nil {
			parent = d.Parent.Folder
		}
		r.Departments = append(r.Departments, catalogue.ReportDepartment{Folder: d.Folder, Name: d.Name, Kind: d.Kind, Parent: parent, Address: d.Address, Pilot: d.Pilot, Scored: true})
		for k := range r.Duties {
			c := catalogue.Cell{Department: d.Folder, Duty: k, State: states[(i+k*k)%len(states)], On: ed.Date, Why: "原因"}
			if c.State == catalogue.CellMet {
				c.Items, c.Why = []string{ed.Items[(i*k)%len(ed.Items)].Path}, ""
			}
			r.Coverage.Cells = append(r.Coverage.Cells, c)
		}
		for k, rule := range []catalogue.Rule{"item-summary-missing", "link-broken", "item-draft"} {
			r.Findings = append(r.Findings, catalogue.ReportFinding{Problem: catalogue.NewProblem(d.Path, catalogue.NewAt(k+1, 1, 2), rule, "<甲>", "乙"), Department: d.Folder})
		}
		r.Scores = append(r.Scores, catalogue.Score{Department: d.Folder, Full: 1000, Points: 975, Rank: 1, Before: &before, Parts: []catalogue.ScorePart{{ID: "a", Name: catalogue.Words{Chinese: "主动公开", English: "Open"}, Weight: 600, Points: 575, Deducted: 25, Findings: []int{0}}}})
	}
	r.Findings = append(r.Findings, catalogue.ReportFinding{Problem: catalogue.NewProblem("", catalogue.At{}, "site-base-url", "x")})
	for _, by := range []string{"field", "level", "channel", "standard"} {
		r.Coverage.Sums = append(r.Coverage.Sums, catalogue.CoverageSum{By: by, Key: "a", Name: "社会救助", Duties: 9, Met: 4, Late: 1, Planned: 1, Missing: 3})
	}
	return r
}

// reportSite is the example county for an audience, with a full report, in a folder.
func reportSite(t *testing.T, audience string, shares bool) (out string, ed *catalogue.Edition) {
	t.Helper()
	in := build.Input{Content: os.DirFS(exampleCounty), Date: theDate, Now: time.Now, Keep: true, Audience: audience}
	checked, err := build.Check(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(checked.Close)
	if checked.Edition.Report == nil {
		t.Fatal("the example county shows no report")
	}
	if audience != "" {
		checked.Edition.Report = fullReport(checked.Edition, shares).For(checked.Edition)
	}
	out = filepath.Join(t.TempDir(), "out")
	if _, err := checked.Build(context.Background(), in, publish.Folder{Path: out, Audience: audience, Sources: []string{exampleCounty}}); err != nil {
		t.Fatal(err)
	}
	return out, checked.Edition
}

// reportPages are all pages that a report has: on the site of an audience with few duties and with many, of the public,
// and as one file.
func reportPages(t *testing.T) map[string]string {
	t.Helper()
	few, ed := reportSite(t, "staff", false)
	many, _ := reportSite(t, "staff", true)
	public, _ := reportSite(t, "", false)
	file := filepath.Join(t.TempDir(), "report.html")
	data, err := build.ReportFile(build.Input{}, &build.Reported{}, account.Account{Report: fullReport(ed, false), Title: "青屿县", Language: "zh-Hans", Path: func(file string, _ bool) string { return file }})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return map[string]string{
		"few duties": filepath.Join(few, "register/report/index.html"), "many duties": filepath.Join(many, "register/report/index.html"),
		"a unit": filepath.Join(few, "register/report/finance.treasury-centre.html"), "public": filepath.Join(public, "register/report/index.html"), "one file": file,
	}
}

func TestAxeFindsNothingInTheReport(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile(filepath.Join(testTools, "axe-core/axe.min.js"))
	needed(t, err == nil, "axe-core")
	ctx := browser(t)
	pages := reportPages(t)
	var w watch
	w.start(t, ctx)
	do(t, ctx, chromedp.EmulateViewport(360, 740))
	for name, page := range pages {
		w.take() // axe reads style sheets in a way that browsers complain of
		do(t, ctx, chromedp.Navigate("file://"+encoded(page)))
		requests, console := w.take()
		if len(console) > 0 {
			t.Errorf("%s: the browser complains: %q", name, console)
		}
		if name == "one file" && len(requests) != 1 {
			t.Errorf("it asks for %q", requests)
		}
		evaluate[int](t, ctx, `document.querySelectorAll('details').forEach(d => d.open = true), 1`)
		if wide := evaluate[int](t, ctx, `document.documentElement.scrollWidth`); wide > 360 {
			t.Errorf("%s is %d pixels wide on a telephone", name, wide)
		}
		evaluate[string](t, ctx, string(source)+";axe.version")
		for _, look := range looks {
			media(t, ctx, look.media...)
			large(t, ctx, look.large)
			if found := axe(t, ctx, look.rules); found != "[]" {
				t.Errorf("%s, %s: %s", name, look.name, found)
			}
		}
		large(t, ctx, false)
		media(t, ctx)
	}
}

func TestTheNuCheckerFindsNothingInTheReport(t *testing.T) {
	t.Parallel()
	jar := filepath.Join(testTools, "vnu-jar/build/dist/vnu.jar")
	_, err := os.Stat(jar)
	needed(t, err == nil, "the Nu checker (vnu-jar)")
	java, err := exec.LookPath("java")
	needed(t, err == nil, "a Java runtime")
	args := []string{"-jar", jar, "--errors-only"}
	for _, page := range reportPages(t) {
		args = append(args, page)
	}
	if output, err := exec.Command(java, args...).CombinedOutput(); err != nil {
		t.Errorf("%v: %.4000s", err, output)
	}
}

func TestEveryLinkOfTheReportArrives(t *testing.T) {
	out, _ := reportSite(t, "staff", false)
	c := crawl{root: "file://" + out + "/", fetch: func(location string) (string, error) {
		data, err := os.ReadFile(strings.TrimPrefix(location, "file://"))
		return string(data), err
	}}
	for _, wrong := range c.run() {
		if strings.Contains(wrong, "register/report/") {
			t.Error(wrong)
		}
	}
	if c.texts["file://"+out+"/register/report/finance.treasury-centre.html"] == "" {
		t.Error("nothing leads to a unit's part of the report")
	}
}

// The public page says nothing but figures.
func TestThePublicReportTellsNoFindingAndNoFile(t *testing.T) {
	out, _ := reportSite(t, "", false)
	files := tree(t, out)
	page := files["register/report/index.html"]
	for _, never := range []string{".md", ".csv:", "item-", "没有批准"} {
		if strings.Contains(page, never) {
			t.Errorf("the public page has %q", never)
		}
	}
	for name := range files {
		if strings.HasPrefix(name, "register/report/") && name != "register/report/index.html" || strings.HasPrefix(name, "zh-hant/register/report") {
			t.Errorf("the public site has %s", name)
		}
	}
	if !strings.Contains(page, "公开率") {
		t.Error("the public page has no rate")
	}
}

// A site has a report only where site.yaml says so.
func TestOnlyTheAudiencesNamedHaveTheReport(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, exampleCounty, out, func(in *build.Input) { in.Audience = "villagers" })
	if checked.Edition.Report != nil {
		t.Error("the villagers' edition has the report")
	}
	for name := range tree(t, out) {
		if strings.HasPrefix(name, "register/report") {
			t.Errorf("the villagers have %s", name)
		}
	}
}
