package intake

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// catalogues are the tables that are rendered: one of ours, and real ones where they are.
func catalogues(t *testing.T) map[string][]map[string]string {
	t.Helper()
	files := []string{"testdata/catalogue.csv"}
	if dir := os.Getenv("GONGKAI_REAL"); dir != "" {
		more, err := filepath.Glob(filepath.Join(dir, "catalogues", "*.csv"))
		if err != nil || len(more) < 90 {
			t.Fatalf("%d real catalogues, %v", len(more), err)
		}
		files = append(files, more...)
	} else {
		t.Log("GONGKAI_REAL is not set: real catalogues are skipped")
	}
	list := map[string][]map[string]string{}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		records, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(raw, []byte("\uFEFF")))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range records[1:] {
			row := map[string]string{}
			for i, value := range r {
				row[records[0][i]] = strings.TrimSpace(value)
			}
			list[filepath.Base(name)] = append(list[filepath.Base(name)], row)
		}
	}
	return list
}

// written are the rows of a plan's catalogue, by the Chinese names of their columns.
func written(t *testing.T, p *Plan, file string) (rows []map[string]string) {
	t.Helper()
	for _, f := range p.Files {
		if f.Path != file {
			continue
		}
		table, err := openDuties(file, f.Text)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range table.rows {
			rows = append(rows, r.cells)
		}
	}
	return rows
}

func TestEveryCellOfAnIrregularTableArrivesOrIsListedAndNoneIsWrong(t *testing.T) {
	groups := map[int]bool{}
	cells, left, tables := 0, 0, 0
	for name, rows := range catalogues(t) {
		for seed := range uint64(8) {
			m := draw(rows, seed*1000+uint64(len(name)))
			for g := range m.groups {
				groups[g] = true
			}
			for _, f := range []File{{"a.xlsx", m.xlsx(t)}, {"a.docx", m.docx(t)}, {"a.html", m.html()}, {"a.csv", m.csv(t)}} {
				if f.Name == "a.csv" && m.fonts {
					continue // a table of values has no fonts
				}
				content := fstest.MapFS{}
				p, err := Duties(content, []File{f}, Options{Folder: "d", Limits: DefaultLimits()})
				if err != nil {
					t.Fatal(name, seed, err)
				}
				for _, out := range p.Files {
					content[out.Path] = &fstest.MapFile{Data: out.Text}
				}
				if again, err := Duties(content, []File{f}, Options{Folder: "d", Limits: DefaultLimits()}); err != nil || len(again.Files) > 0 || again.Same != p.Added {
					t.Errorf("%s, seed %d, %s: the same again: %v, %+v", name, seed, f.Name, err, again)
				}
				tables++
				n, empty := compare(t, fmt.Sprintf("%s, seed %d, %s", name, seed, f.Name), m, p, f.Name == "a.csv")
				cells, left = cells+n, left+empty
				if t.Failed() {
					return
				}
			}
		}
	}
	if len(groups) < 25 { // the item tests have 31 to 38
		t.Errorf("only %d groups of irregularities were tried: %v", len(groups), groups)
	}
	if left*50 > cells {
		t.Errorf("%d of %d cells were left empty though they say what they mean", left, cells)
	}
	t.Logf("%d tables, %d cells, %d of them left empty and listed, %d groups", tables, cells, left, len(groups))
}

// compare judges what came of a model.
func compare(t *testing.T, what string, m *model, p *Plan, unmerged bool) (cells, left int) {
	t.Helper()
	rows := written(t, p, "d/catalogue.csv")
	if len(rows) != len(m.want) {
		t.Errorf("%s: %d rows of %d", what, len(rows), len(m.want))
		for _, e := range p.Entries {
			if e.Kind == Passed {
				t.Log(e.Place, e.Why.Chinese, e.Read)
			}
		}
		return
	}
	listed := map[string][]Kind{}
	read := map[string]bool{}
	for _, e := range p.Entries {
		listed[e.Record+"/"+e.Field] = append(listed[e.Record+"/"+e.Field], e.Kind)
		if e.Kind == Passed {
			read[e.Read] = true
		}
		if e.Kind == Wrote && e.Place == "" {
			t.Errorf("%s: %s %s has no source", what, e.Record, e.Field)
		}
	}
	for i, want := range m.want {
		for _, name := range []string{"no", "level1", "level2", "content", "basis", "time_limit", "publisher", "channels", "audience", "method", "tier"} {
			got := strings.TrimSpace(rows[i][name])
			cells++
			kinds := listed[rows[i]["no"]+"/"+titleOf(name)]
			switch {
			case name == "no" && m.bare && got != "" && slices.Contains(kinds, Repaired): // one was made
			case got == want[name]:
			case got == "" && len(kinds) > 0 && (unmerged || want["merged "+name] == ""):
				left++
			case got != "" && alike(got, want[name]) && (len(kinds) > 1 || strings.Contains(got, "\n")): // with a repair, a doubt, or the line break that it has
			default:
				t.Errorf("%s, row %d, %s: %q, not %q; listed: %v", what, i, name, got, want[name], kinds)
			}
		}
	}
	for _, text := range m.passed {
		if !read[text] {
			t.Errorf("%s: %q is neither written nor listed", what, text)
		}
	}
	return cells, left
}

// alike says whether texts differ in white space, and what parts channels, alone.
func alike(a, b string) bool {
	plain := func(s string) string {
		return squeezed(strings.NewReplacer("、", ";", "\u200b", "").Replace(s))
	}
	return plain(a) == plain(b)
}
