package schema_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
	"gongkai/catalogue/schema"
	"gongkai/catalogue/source"
)

// compiled is the schema of a kind, compiled. The compiler holds it against the schema of schemas.
func compiled(t testing.TB, kind, language string) *jsonschema.Schema {
	t.Helper()
	text, ok := schema.Of(kind, language)
	if !ok {
		t.Fatalf("there is no schema of %s", kind)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	if err := c.AddResource("urn:test", document); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("urn:test")
	if err != nil {
		t.Fatalf("%s: %v", kind, err)
	}
	return s
}

func TestTheExampleCountyPasses(t *testing.T) {
	schemas := map[string]*jsonschema.Schema{}
	for _, kind := range schema.Kinds() {
		schemas[kind] = compiled(t, kind, "zh")
		compiled(t, kind, "en")
	}
	seen := map[string]int{}
	county := os.DirFS("../../content")
	err := fs.WalkDir(county, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(county, p)
		if err != nil {
			return err
		}
		kind, value := parsed(t, p, string(text))
		if kind == "" {
			return nil
		}
		seen[kind]++
		if err := schemas[kind].Validate(value); err != nil {
			t.Errorf("%s: %v", p, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range schema.Kinds() {
		if seen[kind] == 0 {
			t.Errorf("the county has no %s", kind)
		}
	}
}

// parsed reads a file of the county as an editor does.
func parsed(t *testing.T, p, text string) (kind string, value any) {
	top, _, _ := strings.Cut(p, "/")
	switch {
	case p == "site.yaml":
		return "site", yamlValue(t, text)
	case path.Base(p) == "catalogue.csv":
		return "csv", table(t, text)
	case path.Ext(p) != ".md" || !strings.HasPrefix(text, "---\n"):
		return "", nil
	case path.Base(p) == "department.md":
		kind = "department"
	case top == "pages" || p == "index.md":
		kind = "page"
	default:
		kind = "item"
	}
	front, _, _ := strings.Cut(text[4:], "\n---\n")
	return kind, yamlValue(t, front)
}

func yamlValue(t *testing.T, text string) any {
	t.Helper()
	var n yaml.Node
	if err := yaml.Load([]byte(text), &n); err != nil {
		t.Fatal(err)
	}
	return value(n.Content[0])
}

// value is a node as YAML 1.2 resolves it: a day is a text.
func value(n *yaml.Node) any {
	switch n.Kind {
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i < len(n.Content); i += 2 {
			m[n.Content[i].Value] = value(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		list := []any{}
		for _, c := range n.Content {
			list = append(list, value(c))
		}
		return list
	}
	switch n.ShortTag() {
	case "!!int":
		i, _ := strconv.Atoi(n.Value)
		return i
	case "!!float":
		f, _ := strconv.ParseFloat(n.Value, 64)
		return f
	case "!!bool":
		return n.Value == "true"
	case "!!null":
		return nil
	}
	return n.Value
}

func table(t *testing.T, text string) any {
	t.Helper()
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\uFEFF"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	list := []any{}
	for _, line := range lines[1:] {
		row := map[string]any{}
		for i, cell := range line {
			row[catalogue.Heading(lines[0][i])] = cell
		}
		list = append(list, row)
	}
	return list
}

const (
	goodSite       = "title: 目录\norganisation: 县政府\nbase_url: https://a.gov.cn/\n"
	goodDepartment = "名称: 财政局\nkind: 部门\nresponsible: {leader: 局长}\n"
	goodItem       = "title: 甲\nindex: 1\nmade: 2026年5月8日\n公开日期: 2026.5.9 8:30\nscope: 主动公开\n"
)

func TestWhatIsBrokenFails(t *testing.T) {
	for _, c := range []struct {
		name, kind string
		right      bool
		text       string
		place      string // where it is wrong; "": the whole
	}{
		{"site", "site", true, goodSite, ""},
		{"site, whole", "site", true, goodSite + "look: {accent: \"#0b5563\"}\nrules: {item-summary-missing: \"off\", item-empty: 警告}\ntopics:\n  - {id: a, name: 甲}\nreview_shown: [批准人, ref]\nindex_pattern: \"{code}/{serial:5}\"\n", ""},
		{"accent", "site", false, goodSite + "look: {accent: red}\n", "/look/accent"},
		{"base_url", "site", false, "title: 甲\norganisation: 乙\nbase_url: a.gov.cn\n", "/base_url"},
		{"unknown rule", "site", false, goodSite + "rules: {no-such-rule: error}\n", "/rules"},
		{"fixed rule", "site", false, goodSite + "rules: {item-scope-missing: \"off\"}\n", "/rules"},
		{"value of a rule", "site", false, goodSite + "rules: {item-empty: maybe}\n", "/rules/item-empty"},
		{"id", "site", false, goodSite + "topics: [{id: 甲, name: 乙}]\n", "/topics/0/id"},
		{"missing inside", "site", false, goodSite + "topics: [{id: a}]\n", "/topics/0"},
		{"review part", "site", false, goodSite + "review_shown: [谁]\n", "/review_shown/0"},
		{"title missing", "site", false, "organisation: 乙\n", ""},
		{"pattern", "site", false, goodSite + "index_pattern: \"{code}\"\n", "/index_pattern"},
		{"department", "department", true, goodDepartment, ""},
		{"kind", "department", false, strings.Replace(goodDepartment, "部门", "科室", 1), "/kind"},
		{"number", "department", false, goodDepartment + "order: 第二\n", "/order"},
		{"one block alone", "department", true, goodDepartment + "leaders: {name: 甲}\n", ""},
		{"item", "item", true, goodItem, ""},
		{"empty keys", "item", true, goodItem + "summary:\neffective:\nkeywords:\nrelates:\nnormative:\nkind:\nservice:\n", ""},
		{"both names", "item", false, goodItem + "标题: 乙\n", "/标题"},
		{"unknown key", "item", false, goodItem + "titel: 乙\n", ""},
		{"day", "item", false, strings.Replace(goodItem, "2026年5月8日", "5月8日", 1), "/made"},
		{"scope", "item", false, strings.Replace(goodItem, "主动公开", "主动公共", 1), "/scope"},
		{"scope empty", "item", false, strings.Replace(goodItem, "主动公开", "", 1), "/scope"},
		{"scope of its entry", "item", true, strings.Replace(goodItem, "scope: 主动公开", "entry: CZ-01", 1), ""},
		{"no scope", "item", false, strings.Replace(goodItem, "scope: 主动公开\n", "", 1), ""},
		{"withheld", "item", true, "index: 1\nmade: 2026-05-08\nscope: 不予公开\nreason: {words: 甲, code: 14}\nreview_due: 2027-01-01\n", ""},
		{"withheld without a reason", "item", false, "index: 1\nmade: 2026-05-08\nscope: 不予公开\nreview_due: 2027-01-01\n", ""},
		{"limited without a title", "item", false, "index: 1\nmade: 2026-05-08\npublished: 2026-05-08\nscope: limited\nreason: {words: 甲}\n", ""},
		{"flag", "item", false, goodItem + "normative: 也许\n", "/normative"},
		{"block", "item", false, goodItem + "window: 五天\n", "/window"},
		{"inside a block", "item", false, goodItem + "window: {closes: 2026-05-08}\n", "/window"},
		{"relation", "item", false, goodItem + "relates: [{to: a.md, as: 朋友}]\n", "/relates/0/as"},
		{"long title", "item", false, strings.Replace(goodItem, "甲", strings.Repeat("字", 301), 1), "/title"},
		{"page", "page", true, "标题: 指南\norder: 1\n", ""},
		{"page without a title", "page", false, "order: 1\n", ""},
	} {
		err := compiled(t, c.kind, "zh").Validate(yamlValue(t, c.text))
		if (err == nil) != c.right {
			t.Errorf("%s: %v", c.name, err)
		}
		if err != nil && !strings.Contains(err.Error(), "at '"+c.place+"'") {
			t.Errorf("%s: %q is not named: %v", c.name, c.place, err)
		}
		if mistakes := checked(t, c.kind, c.text); (len(mistakes) == 0) != c.right {
			t.Errorf("%s: gongkai check says %v", c.name, mistakes)
		}
	}
}

// checked are the errors that gongkai check finds in a file of a kind, in a small county.
func checked(t *testing.T, kind, text string) (mistakes []string) {
	t.Helper()
	front := "---\n" + text + "---\n"
	county := map[string]string{"site.yaml": goodSite, "a/department.md": "---\n" + goodDepartment + "---\n", "a/catalogue.csv": "序号,公开方式,公开对象\nCZ-01,主动公开,全社会\n"}
	file := map[string]string{"site": "site.yaml", "department": "a/department.md", "item": "a/b.md", "page": "pages/c.md"}[kind]
	switch county[file] = front; {
	case kind == "site":
		county[file] = text
	case kind == "item" && !strings.Contains(text, "不予公开"):
		county[file] += "正文。\n"
	}
	tree := fstest.MapFS{}
	for name, text := range county {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	preface, err := source.Open(source.Tree{Content: tree})
	if err != nil {
		t.Fatal(err)
	}
	records, problems, err := preface.Load(context.Background(), source.Onlooker{})
	if err != nil {
		t.Fatal(err)
	}
	_, more := catalogue.New(records, catalogue.NewDate(2026, 11, 1))
	for _, p := range append(problems, more...) {
		if p.Severity == catalogue.Error && p.File == file {
			mistakes = append(mistakes, p.Text("en"))
		}
	}
	return mistakes
}

func TestTablesThatAreBrokenFail(t *testing.T) {
	for text, right := range map[string]bool{
		"序号,公开内容\n1,甲\n":    true,
		"no,公 开 时 限\n1,甲\n": true,
		"公开内容\n甲\n":         false, // without its number
		"序号,no\n1,2\n":      false,
		"序号,别的\n1,甲\n":      false,
	} {
		if err := compiled(t, "csv", "zh").Validate(table(t, text)); (err == nil) != right {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestDaysOfTheSchemaAreThoseOfTheReader holds the expression against the reader: what it lets through has a day at most
// that its month lacks.
func TestDaysOfTheSchemaAreThoseOfTheReader(t *testing.T) {
	s := compiled(t, "item", "zh")
	for _, d := range []string{"2026-05-08", "2026-5-8", "2026年5月8日", "2026年05月08日", "2026.5.8", "2026.05.08 9:30", "2026-05-08T09:30", "2026-05-08 24:00", "2026-05-08 9:60", "2026-13-01", "0026-01-01", "2026年5月8", "2026/5/8", "26.5.8", "2026-05-08 09:30:15", "2026-05-08 09:30:61", "2026-05-32", "", "五月"} {
		_, ok := catalogue.ParseDate(d)
		item := map[string]any{"title": "甲", "index": "1", "made": d, "published": "2026-05-08", "scope": "public"}
		if err := s.Validate(item); (err == nil) != ok {
			t.Errorf("%q: the reader says %v, the schema %v", d, ok, err)
		}
	}
}

func TestWordsAreInTheLanguageAskedFor(t *testing.T) {
	for language, want := range map[string][2]string{"zh": {"信息名称", "缺少“标题”"}, "en": {"the item's title", "“title” is missing"}} {
		text, _ := schema.Of("item", language)
		for _, w := range want {
			if !bytes.Contains(text, []byte(w)) {
				t.Errorf("%s: %q is missing", language, w)
			}
		}
	}
	if _, ok := schema.Of("itme", "zh"); ok {
		t.Error("there is a schema of nothing")
	}
}
