package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/intake"
)

// exampleDay is the day for which the example county is written.
var exampleDay = catalogue.NewDate(2026, 11, 1)

// exported is what an export of content gives.
func exported(t *testing.T, content fs.FS, e build.Export) []byte {
	t.Helper()
	in := build.Input{Content: content, Date: exampleDay, Keep: true}
	checked, err := build.Check(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	defer checked.Close()
	for _, p := range checked.Problems {
		if p.Severity == catalogue.Error {
			t.Fatalf("%s:%d: %s", p.File, p.At.Line, p.Text("en"))
		}
	}
	out, err := checked.Export(context.Background(), in, e)
	if err != nil {
		t.Fatal(err)
	}
	return out.Data
}

// example is the example county, to be changed.
func example(t *testing.T) fstest.MapFS {
	t.Helper()
	content := fstest.MapFS{}
	root := os.DirFS("../../content")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		content[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// departmentsOf are the folders of departments, the longest first: an item belongs to the first of which it lies below.
func departmentsOf(content fstest.MapFS) []string {
	var folders []string
	for name := range content {
		if path.Base(name) == "department.md" {
			folders = append(folders, path.Dir(name))
		}
	}
	slices.SortFunc(folders, func(a, b string) int { return len(b) - len(a) })
	return folders
}

// table is a CSV as its rows by the value of a column.
func table(t *testing.T, data []byte, key string) map[string]map[string]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]map[string]string{}
	for _, row := range rows[1:] {
		r := map[string]string{}
		for i, head := range rows[0] {
			if row[i] != "" {
				r[head] = row[i]
			}
		}
		list[r[key]] = r
	}
	return list
}

// takeBack imports a file into every department of the content.
func takeBack(t *testing.T, content fstest.MapFS, file intake.File, take func(fs.FS, []intake.File, intake.Options) (*intake.Plan, error)) {
	t.Helper()
	for _, folder := range departmentsOf(content) {
		topics, day, err := build.Importing(build.Input{Content: content, Date: exampleDay})
		if err != nil {
			t.Fatal(err)
		}
		plan, err := take(content, []intake.File{file}, intake.Options{Folder: folder, Topics: topics, Day: day, Limits: intake.DefaultLimits()})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range plan.Files {
			content[f.Path] = &fstest.MapFile{Data: f.Text}
		}
		for _, e := range plan.Entries {
			if e.Kind == intake.Left || e.Kind == intake.Doubtful {
				t.Errorf("%s %s %s: %s", e.Place, e.Field, e.Read, e.Why.English)
			}
		}
	}
}

// TestAnExportTakenBackGivesTheSameItems: all public items of the example are exported, removed, imported and exported
// again. What they say is the same; that they are taken over is told.
func TestAnExportTakenBackGivesTheSameItems(t *testing.T) {
	for _, form := range []string{"csv", "xlsx"} {
		t.Run(form, func(t *testing.T) {
			content := example(t)
			before := table(t, exported(t, content, build.Export{What: "items", Format: "csv"}), "索引号")
			file := intake.File{Name: "信息." + form, Data: exported(t, content, build.Export{What: "items", Format: form})}
			for _, row := range before {
				if row["公开范围"] == "主动公开" && row["撤回.日期"] == "" {
					delete(content, row["文件路径"])
				}
			}
			takeBack(t, content, file, intake.Items)
			after := table(t, exported(t, content, build.Export{What: "items", Format: "csv"}), "索引号")
			same := 0
			for index, row := range before {
				if row["公开范围"] != "主动公开" || row["撤回.日期"] != "" {
					continue
				}
				got := after[index]
				for _, moved := range []string{"移交.来源", "移交.日期"} {
					delete(row, moved)
					delete(got, moved)
				}
				if !maps.Equal(row, got) {
					differ(t, index, row, got)
					continue
				}
				same++
			}
			if same < 200 {
				t.Errorf("%d items came back as they were", same)
			}
		})
	}
}

func differ(t *testing.T, index string, want, got map[string]string) {
	t.Helper()
	for _, head := range slices.Sorted(maps.Keys(want)) {
		if want[head] != got[head] {
			t.Errorf("%s: %s is %q, was %q", index, head, got[head], want[head])
		}
	}
	for head, value := range got {
		if want[head] == "" {
			t.Errorf("%s: %s is %q, was empty", index, head, value)
		}
	}
}

// TestAnExportOfDutiesTakenBackGivesTheSameTables: all duties are exported, every catalogue.csv is removed, and importing
// the one file into each department writes tables that mean the same.
func TestAnExportOfDutiesTakenBackGivesTheSameTables(t *testing.T) {
	for _, form := range []string{"csv", "xlsx"} {
		content := example(t)
		before := exported(t, content, build.Export{What: "duties", Format: "csv"})
		file := intake.File{Name: "事项." + form, Data: exported(t, content, build.Export{What: "duties", Format: form})}
		for name := range content {
			if path.Base(name) == "catalogue.csv" {
				delete(content, name)
			}
		}
		takeBack(t, content, file, intake.Duties)
		if after := exported(t, content, build.Export{What: "duties", Format: "csv"}); string(after) != string(before) {
			t.Errorf("%s: %s", form, cmp.Diff(string(before), string(after)))
		}
	}
}

// hostile are pieces that some program along the way might take for something else.
var hostile = []string{"=1+1", "'=x", "''", ";", "；", "、", "|", `\`, `\n`, "\n", "  ", "_x000D_", "０１２", "12", "0012", "１.", "%", "预算", "决算", "㐂", "🏛", `"`, ",", "#", ": ", "- ", "是", "null", "无", "+86", "@", "《办法》", "〔2026〕1号", "（一）"}

// TestHostileTextsComeBackAsTheyWere: what cells hold is whatever people write.
func TestHostileTextsComeBackAsTheyWere(t *testing.T) {
	for seed := range uint64(12) {
		content := hostileSite(t, rand.New(rand.NewPCG(seed, 7)))
		before := exported(t, content, build.Export{What: "items", Format: "csv"})
		form := []string{"csv", "xlsx"}[seed%2]
		file := intake.File{Name: "信息." + form, Data: exported(t, content, build.Export{What: "items", Format: form})}
		for name := range content {
			if strings.HasPrefix(name, "office/item") {
				delete(content, name)
			}
		}
		takeBack(t, content, file, intake.Items)
		if after := exported(t, content, build.Export{What: "items", Format: "csv"}); string(after) != string(before) {
			t.Errorf("%s, seed %d: %s", form, seed, cmp.Diff(string(before), string(after)))
		}
	}
}

// hostileSite is a site whose items say whatever there is to say in every key that takes a text.
func hostileSite(t *testing.T, r *rand.Rand) fstest.MapFS {
	t.Helper()
	text := func(pieces int) string {
		var b strings.Builder
		for range pieces {
			b.WriteString(hostile[r.IntN(len(hostile))])
		}
		return "字" + b.String() + "字"
	}
	quote := func(pieces int) string {
		data, err := json.Marshal(text(pieces))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	content := fstest.MapFS{
		"site.yaml":            {Data: []byte("title: 测试县\norganisation: 测试县人民政府\nbase_url: https://www.example.gov.cn/\ntopics: [{id: budget, name: 财政}]\n")},
		"office/department.md": {Data: []byte("---\nname: 办公室\nkind: department\nresponsible: {leader: 主任}\n---\n")},
	}
	for i := range 6 {
		front := fmt.Sprintf("title: \"信息%d\"\nindex: \"A/2026-%05d\"\nsummary: %s\nmade: 2026-01-02\npublished: 2026-01-03\nscope: public\ntopic: budget\n", i, i, quote(4))
		front += fmt.Sprintf("keywords: [%s, %s]\nchannels: [%s]\ncontact: %s\n", quote(1), quote(2), quote(2), quote(3))
		front += fmt.Sprintf("service:\n  conditions: [%s, %s]\n  steps: [%s]\n  fee: %s\n  phone: %s\n", quote(3), quote(2), quote(4), quote(3), quote(2))
		front += fmt.Sprintf("changes:\n  - {on: 2026-02-03, kind: 更正, note: %s}\n  - {on: 2026-02-02, note: %s}\n", quote(4), quote(2))
		front += fmt.Sprintf("posted: [{channel: 政府网站, place: %s, from: 2026-01-04}]\npartial: {reason: %s}\nimported: {from: 登记簿, on: 2026-01-05}\n", quote(2), quote(3))
		content[fmt.Sprintf("office/item%d.md", i)] = &fstest.MapFile{Data: []byte("---\n" + front + "---\n\n第一段，" + strings.ReplaceAll(text(2), "\n", "") + "。\n\n1. 甲\n2. 乙\n")}
	}
	return content
}
