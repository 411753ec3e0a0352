package source_test

import (
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// realFolder is the folder of real input that GONGKAI_REAL names; without it the test skips.
func realFolder(t *testing.T, name string) string {
	t.Helper()
	dir := os.Getenv("GONGKAI_REAL")
	if dir == "" {
		t.Skip("GONGKAI_REAL names no folder of real input")
	}
	return filepath.Join(dir, name)
}

// TestRealRowsLoadAsStandardsAsTheyAre copies every real catalogue into standards/ byte for byte. Each row is loaded, each
// cell is what another reader finds there, no problem is an error, and of each rule there are as many findings as
// the summary holds, which was compared with a count by other means.
func TestRealRowsLoadAsStandardsAsTheyAre(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(realFolder(t, "catalogues"), "*.csv"))
	if err != nil || len(files) != 94 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	b, raw := baseSite(t), map[string][][]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := "standards/" + strings.ReplaceAll(filepath.Base(file), "_", "-")
		b.put(name, string(text))
		all, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\uFEFF"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		raw[name] = all
	}
	records, problems, err := load(source.Tree{Content: mapFS(b.content)})
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	for _, table := range records.Tables {
		if all := raw[table.Path]; all != nil {
			rows += len(table.Duties)
			sameCells(t, table, all)
		}
	}
	if rows != 282 {
		t.Errorf("%d rows are loaded, want 282", rows)
	}
	_, more := catalogue.New(records, today)
	count, mended := map[catalogue.Rule]int{}, 0
	for _, p := range append(problems, more...) {
		if p.Severity == catalogue.Error || p.At.Line == 0 {
			t.Error(line(p))
		}
		if p.Rule != "standard-row-unnumbered" {
			cellStands(t, raw[p.File], p)
		}
		if p.Fix != nil {
			mended++
			fixStands(t, b.content[p.File], p)
		}
		count[p.Rule]++
	}
	var summary strings.Builder
	fmt.Fprintf(&summary, "edits offered %d\n", mended)
	for _, rule := range slices.Sorted(maps.Keys(count)) {
		fmt.Fprintf(&summary, "%s %d\n", rule, count[rule])
	}
	golden := filepath.Join("testdata", "real-standards.golden")
	if want, err := os.ReadFile(golden); err != nil || string(want) != summary.String() {
		t.Errorf("the findings by rule are not those of %s (%v):\n%s", golden, err, summary.String())
	}
}

// sameCells compares a table's rows with what another reader found in the file: only spaces around a cell go, and a
// blank first level goes on from the row above.
func sameCells(t *testing.T, table *catalogue.DutyTable, all [][]string) {
	t.Helper()
	columns, level1 := catalogue.DutyColumns(), ""
	for i, d := range table.Duties {
		for j, heading := range all[0] {
			column, ok := catalogue.FindColumn(columns, heading)
			if !ok {
				t.Fatalf("%s: no column %q", table.Path, heading)
			}
			want := strings.TrimSpace(all[i+1][j])
			if heading == "level1" {
				if want != "" {
					level1 = want
				}
				want = level1
			}
			if got := column.Cell(d).Value; got != want {
				t.Errorf("%s row %d %s: %q, want %q", table.Path, i+2, heading, got, want)
			}
		}
	}
}

// fixStands says whether what an edit replaces stands at its place.
func fixStands(t *testing.T, text string, p catalogue.Problem) {
	t.Helper()
	line := []rune(strings.Split(strings.TrimPrefix(text, "\uFEFF"), "\n")[p.Fix.At.Line-1])
	if from := int(p.Fix.At.Column) - 1; !strings.HasPrefix(string(line[from:]), p.Fix.Old) {
		t.Errorf("%s: %q does not stand at %s", p.Rule, p.Fix.Old, p.Fix.At)
	}
}

// cellStands says whether a problem stands at a row that there is.
func cellStands(t *testing.T, all [][]string, p catalogue.Problem) {
	t.Helper()
	if p.At.Line < 2 || int(p.At.Line) > len(all) {
		t.Errorf("%s: no row of %d stands there", line(p), len(all))
	}
}
