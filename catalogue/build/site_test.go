package build_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

// theDate is the day on which the example county is without error or warning.
var theDate = catalogue.NewDate(2026, 11, 1)

// buildFolder builds the content of a folder into another, for the public on theDate.
func buildFolder(t testing.TB, content, out string, change func(*build.Input)) (*build.Checked, build.Built) {
	t.Helper()
	in := build.Input{Content: os.DirFS(content), Date: theDate, Now: time.Now, Keep: true}
	if change != nil {
		change(&in)
	}
	checked, err := build.Check(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(checked.Close)
	for _, p := range checked.Problems {
		if p.Severity == catalogue.Error {
			t.Errorf("%s:%d:%d: %s [%s]", p.File, p.At.Line, p.At.Column, p.Text("zh"), p.Rule)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
	result, err := checked.Build(context.Background(), in, publish.Folder{Path: out, Audience: in.Audience, Sources: []string{content}})
	if err != nil {
		t.Fatal(err)
	}
	return checked, result
}

// tree reads a folder whole: path → bytes.
func tree(t testing.TB, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// needed skips a test that lacks something, with the reason; with GONGKAI_TEST=all (make test, CI) it fails instead.
func needed(t *testing.T, have bool, what string) {
	t.Helper()
	switch {
	case have:
	case os.Getenv("GONGKAI_TEST") == "all":
		t.Fatalf("%s is missing; .ci/needs installs it", what)
	default:
		t.Skipf("needs %s; make test installs it", what)
	}
}

const exampleCounty = "../../content"
