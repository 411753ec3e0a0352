package build_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"gongkai/catalogue/build"
)

// TestTidyingTheExampleCountyChangesNoPage builds the example county as it is and as tidying writes it: every file is the
// same, byte for byte, but for what was said to be shown. Nothing of the example is.
func TestTidyingTheExampleCountyChangesNoPage(t *testing.T) {
	tidy := t.TempDir()
	if err := os.CopyFS(tidy, os.DirFS(exampleCounty)); err != nil {
		t.Fatal(err)
	}
	// The example may be tidy by now: some of its days and quotation marks are written otherwise.
	untidy(t, filepath.Join(tidy, "finance", "2026-budget.md"))
	untidy(t, filepath.Join(tidy, "site.yaml"))
	before := t.TempDir()
	buildFolder(t, tidy, before, nil)
	tidied, err := build.Tidy(context.Background(), build.Input{Content: os.DirFS(tidy)}, func(string, bool) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	changed := 0
	for _, f := range tidied.Files {
		for _, m := range f.Mends {
			if m.Shown {
				t.Errorf("%s:%d: %s", f.File, m.At.Line, m.What.English)
			}
		}
		if f.Changed() {
			changed++
			if err := os.WriteFile(filepath.Join(tidy, filepath.FromSlash(f.File)), f.Text, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if changed < 2 {
		t.Fatalf("%d files were changed", changed)
	}
	after := t.TempDir()
	buildFolder(t, tidy, after, nil)
	was, is := tree(t, before), tree(t, after)
	if maps.Equal(was, is) {
		return
	}
	for name := range was {
		if was[name] != is[name] {
			t.Errorf("%s has changed", name)
		}
	}
	t.Errorf("%d files before, %d after", len(was), len(is))
}

var isoDays = regexp.MustCompile(`(?m)^( *[a-z_]+): (\d{4})-0?(\d+)-0?(\d+)$`)

// untidy writes the days of a file as clerks do, and takes the marks from what needs none.
func untidy(t *testing.T, file string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	changed := isoDays.ReplaceAll(text, []byte("${1}: ${2}年${3}月${4}日"))
	if string(changed) == string(text) {
		t.Fatalf("%s has no day", file)
	}
	if err := os.WriteFile(file, append(changed, '\n', '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestAFileIsTidiedBeforeItIsSaved(t *testing.T) {
	text, mends, problems := build.TidyText("finance/a.md", []byte("---\nscope: public\ntitle: 甲\n---\n#一\n"))
	if string(text) != "---\ntitle: 甲\nscope: public\n---\n# 一\n" || len(mends) != 2 || len(problems) > 0 {
		t.Errorf("%q %v %v", text, mends, problems)
	}
	if text, _, problems := build.TidyText("finance/a.md", []byte("title: 甲\n")); string(text) != "title: 甲\n" || len(problems) != 1 {
		t.Errorf("%q %v", text, problems)
	}
}
