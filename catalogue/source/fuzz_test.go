package source_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// FuzzFrontMatter reads any bytes as an item, a department, a page and site.yaml: no panic, no long wait, every problem
// within its file, and the body exactly what stands below the front matter.
func FuzzFrontMatter(f *testing.F) {
	for _, text := range baseSite(f).content {
		f.Add([]byte(text))
	}
	for _, text := range []string{
		"", "---", "---\n---", "---\n---\n", "\uFEFF---\r\ntitle: 甲\r\n---\r\n正文", "---\r标题：甲\r---\r", "---\ntitle: |\n  甲\n  ---\n---\n", "---\na: &a [*a]\n---\n", "---\ntitle: \"甲\n---\n",
		"---\ntitle: 甲\n\n正文\n---\n", "---\n? [a]\n: b\n---\n", "---\n\ttitle: 甲\n---\n", "---\ntitle: #甲\n---\n", "---\ntitle: 甲\u2028乙\n---\n", "+++\n", "\xff\xfe-\x00", "---\nmade: 2026-2-30\n---\n", "---\nreasons: {a: [}\n---",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		files := map[string]string{
			"site.yaml": string(text), "index.md": string(text), "pages/a.md": string(text), "b/department.md": string(text), "b/c.md": string(text),
		}
		within(t, quick, func() {
			tree := source.Tree{Content: mapFS(files)}
			records, problems, err := load(tree)
			if err != nil {
				t.Fatal(err)
			}
			laidIn(t, files, problems)
			for _, it := range records.Items {
				checkBody(t, tree, it.Body, string(text))
			}
			_, more := catalogue.New(records, today)
			laidIn(t, files, more)
		})
	})
}

// checkBody says whether a body is the end of its file, and its line the one on which it begins.
func checkBody(t *testing.T, tree source.Tree, b catalogue.Body, text string) {
	t.Helper()
	if b.Empty() {
		return
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\uFEFF"))
	body, err := tree.Body(b)
	if err != nil {
		t.Fatal(err)
	}
	if text[b.Offset:] != string(body) {
		t.Fatalf("the body is %q and the file ends in %q", body, text[b.Offset:])
	}
	if n := strings.Count(text[:b.Offset], "\n") + 1; n != b.Line {
		t.Fatalf("the body begins on line %d, not %d", n, b.Line)
	}
	above := strings.Split(strings.TrimSuffix(text[:b.Offset], "\n"), "\n")
	if last := above[len(above)-1]; strings.TrimSpace(last) != "---" || !strings.HasPrefix(last, "---") {
		t.Fatalf("above the body stands %q", last)
	}
}

// FuzzCSV reads any bytes as a catalogue of duties, a standard and the table of an item.
func FuzzCSV(f *testing.F) {
	base := baseSite(f)
	for _, name := range []string{"finance/catalogue.csv", "finance/subsidy.csv", "standards/budget.csv"} {
		f.Add([]byte(base.content[name]))
	}
	for _, text := range []string{"", "\uFEFF序号\r\n1\r\n", "序号,\"公开\n内容\",公开方式\n1,\"甲\"\"乙\",\"\n", "a,b\n\"c\"d,e\n", "显示至,撤回\n明天,也许\n", ",,\n,,\n", "\"", "\"\"\"", "序号\r1\r", "no,no\n", "序号,一级事项\n1,甲\n2,\n"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		files := map[string]string{}
		for _, name := range []string{"site.yaml", "finance/department.md", "finance/2026-budget.md"} {
			files[name] = base.content[name]
		}
		for _, name := range []string{"finance/catalogue.csv", "finance/subsidy.csv", "standards/budget.csv"} {
			files[name] = string(text)
		}
		within(t, quick, func() {
			records, problems, err := load(source.Tree{Content: mapFS(files)})
			if err != nil {
				t.Fatal(err)
			}
			laidIn(t, files, problems)
			for _, it := range records.Items {
				if it.Table == nil {
					continue
				}
				for _, r := range it.Table.Rows {
					if len(r.Cells) != len(it.Table.Columns) {
						t.Fatalf("line %d has %d cells below %d columns", r.At.Line, len(r.Cells), len(it.Table.Columns))
					}
				}
			}
			_, more := catalogue.New(records, today)
			laidIn(t, files, more)
		})
	})
}
