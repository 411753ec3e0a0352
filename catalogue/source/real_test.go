package source_test

import (
	"encoding/csv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// shared is the folder of real input beside the repository; without it the test skips.
func shared(t *testing.T, name string) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "shared", "data", name)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the real input is not here: %v", err)
	}
	return dir
}

// TestARealRegisterIsReadWithoutAnError checks sixty items of the State Council's register, as they are.
func TestARealRegisterIsReadWithoutAnError(t *testing.T) {
	root, err := os.OpenRoot(shared(t, "register/content"))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	tree := source.Tree{Content: root.FS()}
	reg, problems := check(t, tree)
	ed, _, err := reg.For("")
	if err != nil {
		t.Fatal(err)
	}
	if len(ed.Items) != 60 {
		t.Errorf("%d items are shown, want 60", len(ed.Items))
	}
	count := map[string]int{}
	for _, p := range problems {
		if p.Severity == catalogue.Error {
			t.Error(line(p))
		}
		if !strings.HasPrefix(string(p.Rule), "text-") {
			count[string(p.Rule)]++
		}
	}
	// Its site.yaml lowers two rules to warnings, because the real register says neither who answers nor what an item is about.
	want := map[string]int{"item-summary-missing": 60, "department-responsible-missing": 2, "site-base-url-missing": 1}
	if !maps.Equal(count, want) {
		t.Errorf("warnings of %v, want %v", count, want)
	}
	for _, it := range ed.Items {
		if it.Form != catalogue.Full || !strings.HasPrefix(it.Address, "state-council/") || it.Title == "" || it.Index == "" || it.Made.IsZero() || it.Body.Empty() || len(it.Topics) != 1 || it.Imported == nil {
			t.Errorf("%s is not whole: %+v", it.Path, it)
		}
	}
	issued := slices.IndexFunc(ed.Items, func(it *catalogue.Item) bool { return strings.HasSuffix(it.Path, "/1996-00073.md") })
	if got := ed.Items[issued].Issuers; len(got) != 2 || got[0].Name != "国务院" || got[1].Name != "中央军委" {
		t.Errorf("a joint document is issued by %v", got)
	}
}

// TestRealCataloguesAreReadAsDuties reads every catalogue that real bodies published, in the columns of the national form.
func TestRealCataloguesAreReadAsDuties(t *testing.T) {
	dir := shared(t, "catalogues")
	files, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil || len(files) < 90 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	base := baseSite(t).content
	rowsRead, scopes := 0, map[catalogue.Scope]int{}
	for _, file := range files {
		text, rows := asDuties(t, file)
		base["finance/catalogue.csv"] = text
		records, problems, err := load(source.Tree{Content: mapFS(base)})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems {
			t.Errorf("%s: %s", filepath.Base(file), line(p))
		}
		for _, table := range records.Tables {
			if table.Path != "finance/catalogue.csv" {
				continue
			}
			if len(table.Duties) != rows {
				t.Errorf("%s: %d duties of %d rows", filepath.Base(file), len(table.Duties), rows)
			}
			rowsRead += len(table.Duties)
			for _, d := range table.Duties {
				scope, _ := d.Scope()
				scopes[scope]++
			}
		}
		catalogue.New(records, today)
	}
	if rowsRead < 280 || scopes[catalogue.Public] < 50 || scopes[catalogue.OnRequest] < 4 {
		t.Errorf("%d rows, scopes %v", rowsRead, scopes)
	}
}

// asDuties takes the four columns away in which the collection says where a row is from, and numbers the rows.
func asDuties(t *testing.T, file string) (text string, rows int) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	for i, record := range all {
		no := strconv.Itoa(i)
		if i == 0 {
			no = "no"
		}
		if err := w.Write(append([]string{no}, record[4:]...)); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	return b.String(), len(all) - 1
}
