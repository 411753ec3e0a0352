package build_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

func TestTheExampleCountyHasNothingToReport(t *testing.T) {
	checked, _ := buildFolder(t, exampleCounty, filepath.Join(t.TempDir(), "out"), nil)
	drafts := 0
	for _, p := range checked.Problems {
		if p.Rule == "item-draft" {
			drafts++
			continue
		}
		t.Errorf("%s:%d:%d: %s [%s]", p.File, p.At.Line, p.At.Column, p.Text("zh"), p.Rule)
	}
	if drafts == 0 {
		t.Error("the example has no draft, so that nothing shows what a draft is")
	}
	shows(t, checked.Edition)
}

// shows asks that the example has one of everything that a clerk may want to look up.
func shows(t *testing.T, ed *catalogue.Edition) {
	t.Helper()
	seen := map[string]bool{}
	for _, d := range ed.Departments {
		seen["department kind "+d.Kind] = true
	}
	for _, it := range ed.Items {
		seen["form "+string(it.Form)] = true
		seen["scope "+string(it.Scope)] = true
		seen["validity "+string(it.Validity.State)] = true
		if it.Window != nil {
			seen["window "+string(it.Window.State)] = true
		}
		if it.Matter != nil {
			seen["step "+it.Step] = true
		}
		if it.Table != nil {
			seen["table"] = true
		}
	}
	want := []string{"window open", "window closed", "step call", "step result", "step contract", "table", "validity repealed", "validity in-force"}
	for _, k := range []string{"department", "township", "unit", "enterprise", "village", "party", "congress", "vertical"} {
		want = append(want, "department kind "+k)
	}
	for _, s := range []string{"public", "on-request", "limited", "withheld"} {
		want = append(want, "scope "+s)
	}
	for _, f := range []string{"full", "listed", "line", "tombstone"} {
		want = append(want, "form "+f)
	}
	for _, w := range want {
		if !seen[w] {
			t.Errorf("the example county has no %s", w)
		}
	}
	if len(ed.Items) < 25 {
		t.Errorf("the example county has %d items, at least 25 were promised", len(ed.Items))
	}
}

func TestTheRealRegisterBuilds(t *testing.T) {
	content := "../../../shared/data/register/content"
	if _, err := os.Stat(content); err != nil {
		t.Skip("the sample of a real register is not beside this repository: " + content)
	}
	out := filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, content, out, nil)
	if n := checked.Count(catalogue.Warning); n == 0 {
		t.Error("no warning, although summaries and responsible persons are missing")
	}
	for _, p := range checked.Problems {
		if p.File == "" {
			t.Errorf("a problem without a file: %s", p.Text("zh"))
		}
	}
	pages := 0
	for name := range tree(t, out) {
		if strings.HasPrefix(name, "state-council/") && strings.HasSuffix(name, ".html") && !strings.HasSuffix(name, "index.html") {
			pages++
		}
	}
	if pages != 60 {
		t.Errorf("%d items on pages below state-council/, want 60", pages)
	}
}

func TestTwoBuildsGiveTheSameBytes(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
	before := runtime.GOMAXPROCS(1)
	buildFolder(t, exampleCounty, one, nil)
	runtime.GOMAXPROCS(8)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
	t.Setenv("TZ", "America/St_Johns")
	t.Setenv("LC_ALL", "tr_TR.UTF-8")
	t.Setenv("LANG", "tr_TR.UTF-8")
	local := time.Local
	time.Local = time.FixedZone("far", -11*3600)
	t.Cleanup(func() { time.Local = local })
	buildFolder(t, exampleCounty, two, func(in *build.Input) { in.Content = shuffled{in.Content} })
	sameTree(t, tree(t, one), tree(t, two))
}

// shuffled lists every folder backwards.
type shuffled struct{ fs.FS }

func (s shuffled) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(s.FS, name)
	slices.Reverse(list)
	return list, err
}

func sameTree(t *testing.T, one, two map[string]string) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(one)) {
		if other, ok := two[name]; !ok || other != one[name] {
			t.Errorf("%s differs between two builds", name)
		}
	}
	if len(one) != len(two) {
		t.Errorf("one build has %d files, the other %d", len(one), len(two))
	}
}

// calm is a content without the report, which every day makes another.
type calm struct{ fs.FS }

func (c calm) Open(name string) (fs.File, error) {
	if name != "site.yaml" {
		return c.FS.Open(name)
	}
	data, err := fs.ReadFile(c.FS, name)
	site, _, _ := strings.Cut(string(data), "\nreport:")
	if err != nil {
		return nil, err
	}
	return fstest.MapFS{name: {Data: []byte(site + "\n")}}.Open(name)
}

// TestTheReportMakesEveryDayAnother: what is late tomorrow is not late today.
func TestTheReportMakesEveryDayAnother(t *testing.T) {
	checked, _ := buildFolder(t, exampleCounty, filepath.Join(t.TempDir(), "out"), nil)
	if next := checked.Edition.NextChange; next != theDate.AddDays(1) {
		t.Errorf("the next change of a site with its report is on %s", next)
	}
}

// A build on the next day may only change what has to do with the day.
func TestAnotherDayChangesOnlyWhatTheDayChanges(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
	on := func(day catalogue.Date) func(*build.Input) {
		return func(in *build.Input) { in.Date, in.Content = day, calm{in.Content} }
	}
	next := theDate
	for day, days := theDate.AddDays(-1), 0; next.AddDays(-1).Compare(day) <= 0; days++ {
		if days > 100 {
			t.Fatal("on each of a hundred days something happens")
		}
		day = next // until there is a day after it on which nothing happens
		checked, _ := buildFolder(t, exampleCounty, one, on(day))
		if next = checked.Edition.NextChange; next.IsZero() {
			t.Fatal("the example county has windows, but no next change")
		}
	}
	buildFolder(t, exampleCounty, two, on(next.AddDays(-1)))
	if differing := differing(tree(t, one), tree(t, two)); !slices.Equal(differing, []string{".gongkai-manifest.json", "SHA256SUMS", "index.html", "zh-hant/index.html"}) {
		t.Errorf("the day before %s changes %v; only the home page names the date", next, differing)
	}
	three := filepath.Join(dir, "three")
	buildFolder(t, exampleCounty, three, on(next))
	if differing := differing(tree(t, one), tree(t, three)); len(differing) <= 2 {
		t.Errorf("on %s nothing changes, although it was said to: %v", next, differing)
	}
}

func differing(one, two map[string]string) []string {
	var names []string
	for name := range one {
		if one[name] != two[name] {
			names = append(names, name)
		}
	}
	for name := range two {
		if _, ok := one[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// The catalogue is what later builds are compared with: it must name every permanent address that the site has.
func TestTheCatalogueNamesEveryPermanentAddress(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	checked, _ := buildFolder(t, exampleCounty, out, nil)
	files := tree(t, out)
	var any any
	if err := json.Unmarshal([]byte(files["catalogue.json"]), &any); err != nil {
		t.Fatal(err)
	}
	text := files["catalogue.json"]
	for _, it := range checked.Edition.Items {
		if it.Address != "" && !strings.Contains(text, fmt.Sprintf("%q", it.Address)) {
			t.Errorf("catalogue.json does not name %s", it.Address)
		}
		if it.Form == catalogue.Line && it.Title != "" {
			t.Errorf("%s: a line has a title", it.Path)
		}
	}
	if !strings.Contains(text, `"variants": ["zh-hant"]`) {
		t.Error("catalogue.json does not say that all pages are there in traditional characters too")
	}
	for name := range files {
		name = strings.TrimPrefix(name, "zh-hant/")
		permanent := strings.HasSuffix(name, ".html") && !strings.HasPrefix(name, "register/") && name != "404.html" && name != "index.html" && name != "search.html"
		if permanent && !strings.Contains(text, `"`+name+`"`) {
			t.Errorf("catalogue.json does not name the page %s", name)
		}
	}
}

func TestAnAudienceSeesMoreAndIsLabelled(t *testing.T) {
	dir := t.TempDir()
	buildFolder(t, exampleCounty, filepath.Join(dir, "public"), nil)
	checked, _ := buildFolder(t, exampleCounty, filepath.Join(dir, "staff"), func(in *build.Input) { in.Audience = "staff" })
	label := checked.Edition.Audience.Name
	for name, data := range tree(t, filepath.Join(dir, "staff")) {
		if strings.HasSuffix(name, ".html") && (!strings.Contains(data, label) && !strings.Contains(data, "工作人員") || !strings.Contains(data, "noindex")) {
			t.Errorf("%s of the staff edition lacks its label or noindex", name)
		}
	}
	for name, data := range tree(t, filepath.Join(dir, "public")) {
		if strings.HasSuffix(name, ".html") && name != "404.html" && strings.Contains(data, "noindex,nofollow") {
			t.Errorf("%s of the public edition asks search engines to stay out", name)
		}
	}
}
