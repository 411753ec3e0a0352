package supervise_test

import (
	"context"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
	"gongkai/catalogue/supervise"
)

var update = flag.Bool("update", false, "write the golden files anew")

// today is the date of every report here.
var today = catalogue.NewDate(2026, 6, 15)

// county is a content tree and a private one, by path.
type county struct{ content, private fstest.MapFS }

// flawed is the flawed county: base.txtar with the archives named, or with all of them.
func flawed(t testing.TB, names ...string) county {
	t.Helper()
	if len(names) == 0 {
		all, err := filepath.Glob("testdata/flawed/*.txtar")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range all {
			names = append(names, strings.TrimSuffix(filepath.Base(file), ".txtar"))
		}
	}
	c := county{fstest.MapFS{}, fstest.MapFS{}}
	for _, name := range append([]string{"base"}, names...) {
		archive, err := txtar.ParseFile(filepath.Join("testdata", "flawed", name+".txtar"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			c.put(f.Name, string(f.Data))
		}
	}
	return c
}

// put writes a whole file; private/ is the private tree.
func (c county) put(name, text string) {
	tree := c.content
	if below, ok := strings.CutPrefix(name, "private/"); ok {
		tree, name = c.private, below
	}
	tree[name] = &fstest.MapFile{Data: []byte(text)}
}

// input is what a report of the county on a day is made from.
func (c county) input(t testing.TB, date catalogue.Date) supervise.Input {
	t.Helper()
	var private fs.FS
	if len(c.private) > 0 {
		private = c.private
	}
	preface, err := source.Open(source.Tree{Content: c.content, Private: private})
	if err != nil {
		t.Fatal(err)
	}
	survey, sketches := markup.NewSurvey(markup.New(markup.Limits{Bytes: 1 << 20, TableCells: 10_000, Nesting: 20})), supervise.NewSketches()
	annuals := supervise.NewAnnuals()
	records, problems, err := preface.Load(context.Background(), source.Onlooker{See: func(b catalogue.Body, text []byte) {
		survey.See(b, text)
		sketches.See(b, text)
		annuals.See(b, text)
	}})
	if err != nil {
		t.Fatal(err)
	}
	reg, more := catalogue.New(records, date)
	linked, err := survey.Check(reg, preface.Tree.Body)
	if err != nil {
		t.Fatal(err)
	}
	return supervise.Input{Stock: reg.Stock(), Problems: reg.Judge(append(append(problems, more...), linked...)), Sketches: sketches, Annuals: annuals}
}

// report is the report of the county today.
func (c county) report(t testing.TB) *catalogue.Report {
	t.Helper()
	return supervise.Make(c.input(t, today))
}

// lines are the findings as file:line:column [rule] department: text, in one language.
func lines(r *catalogue.Report, language string) []string {
	var list []string
	for _, f := range r.Findings {
		list = append(list, f.At.In(f.File)+" ["+string(f.Rule)+"] "+f.Department+": "+f.Text(language))
	}
	return list
}

// golden compares a text with a file of testdata, or writes it under -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
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
		t.Errorf("%s differs from what it was; go test -update writes it anew, and git diff shows how:\n%s", file, got)
	}
}
