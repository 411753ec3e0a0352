package main

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue/build"
	"gongkai/catalogue/sheet"
)

// seconds of a time of day, which an office program shows and a CSV of ours does not.
var shownSeconds = regexp.MustCompile(`^(\d{4}-\d\d-\d\d \d\d:\d\d):00$`)

// TestAnOfficeProgramOpensWhatIsExported: LibreOffice opens every workbook and finds the cells that our CSV has.
func TestAnOfficeProgramOpensWhatIsExported(t *testing.T) {
	program, err := exec.LookPath("soffice")
	switch {
	case err == nil:
	case os.Getenv("GONGKAI_TEST") == "all":
		t.Fatal("soffice is missing; .ci/needs installs it")
	default:
		t.Skip("needs soffice; make test installs it")
	}
	dir, content := t.TempDir(), example(t)
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")), "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", filepath.Join(dir, "out")}
	kinds := []string{"items", "duties", "catalogue"}
	for _, what := range kinds {
		file := filepath.Join(dir, what+".xlsx")
		if err := os.WriteFile(file, exported(t, content, build.Export{What: what, Format: "xlsx"}), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	if out, err := exec.Command(program, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, what := range kinds {
		shown, err := os.ReadFile(filepath.Join(dir, "out", what+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		want := cells(t, string(exported(t, content, build.Export{What: what, Format: "csv"})))
		if diff := cmp.Diff(want, cells(t, string(shown))); diff != "" {
			t.Errorf("%s: %s", what, diff)
		}
	}
}

// cells are the cells of a CSV, times of day to the minute, without marks against being run.
func cells(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for i := range row {
			row[i] = shownSeconds.ReplaceAllString(sheet.Unguarded(row[i]), "$1")
		}
	}
	return rows
}
