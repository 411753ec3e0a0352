package intake

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// metadata is what pages of real items say of them, in order: ours, and real ones where they are.
func metadata(t *testing.T) map[string][][2]string {
	t.Helper()
	list := map[string][][2]string{"ours": {
		{"索 引 号", "11341022/2026-00012"}, {"公文目录", "应急管理"}, {"发文日期", "2026年06月28日"}, {"成文日期", ""}, {"文  号", "黔政办发〔201746"},
		{"发布机构", "县政府网站"}, {"公开方式", "政府网站"}, {"有效性", "是"}, {"主题词", "应急;预案△"}, {"发布日期", "2026.7.1"}, {"来源", "本网"},
	}}
	dir := os.Getenv("GONGKAI_REAL")
	if dir == "" {
		t.Log("GONGKAI_REAL is not set: real items are skipped")
		return list
	}
	files, err := filepath.Glob(filepath.Join(dir, "items", "*.md"))
	if err != nil || len(files) < 30 {
		t.Fatalf("%d items, %v", len(files), err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		front, _, _ := strings.Cut(strings.TrimPrefix(string(text), "---\n"), "\n---")
		var item struct {
			Found yaml.Node `yaml:"metadata_as_found"`
		}
		if err := yaml.Unmarshal([]byte(front), &item); err != nil {
			t.Fatal(name, err)
		}
		for i := 0; i+1 < len(item.Found.Content); i += 2 {
			list[filepath.Base(name)] = append(list[filepath.Base(name)], [2]string{item.Found.Content[i].Value, item.Found.Content[i+1].Value})
		}
	}
	return list
}

// What pages of items say of themselves (groups 31 to 36) comes into the front matter as it stands, or is listed.
func TestEveryValueOfAFormArrivesOrIsListed(t *testing.T) {
	values := 0
	for name, pairs := range metadata(t) {
		body, cells := "<w:tbl>", []string{}
		for i, p := range pairs {
			cells = append(cells, html.EscapeString(p[0])+"：", html.EscapeString(p[1]))
			if i%2 == 1 || i+1 == len(pairs) {
				body += row(cells...)
				cells = nil
			}
		}
		data := zipped(t, "word/document.xml", wordBody(body+"</w:tbl>"+paragraph("", "正文")))
		p, err := Documents(fstest.MapFS{}, []File{{"a.docx", data}}, Options{Folder: "d", Scope: "主动公开", Limits: DefaultLimits(), Day: catalogue.NewDate(2026, 11, 1)})
		if err != nil {
			t.Fatal(name, err)
		}
		text, withheld := "", map[string]bool{} // fields that were kept out of the content and of the report
		for _, e := range p.Entries {
			withheld[e.Field] = withheld[e.Field] || e.Kind == Passed && e.Read == ""
		}
		for _, f := range p.Files {
			text += string(f.Text)
		}
		for _, e := range p.Entries {
			text += "\n" + e.Read
			if e.Kind == Wrote && (e.Field == "生成日期" || e.Field == "公开日期") {
				digits := func(s string) string {
					return strings.TrimRight(strings.Map(func(c rune) rune {
						if c >= '1' && c <= '9' { // zeros are written or not
							return c
						}
						return -1
					}, s), "")
				}
				if read := e.Read; read != "" && !strings.HasPrefix(digits(read), digits(e.Value)) {
					t.Errorf("%s: %s of %q", name, e.Value, read)
				}
			}
		}
		plain := strings.NewReplacer(`\`, "").Replace(squeezed(text))
		for _, p := range pairs {
			if p[1] == "" {
				continue
			}
			values++
			if key, ok := itemHead(p[0]); ok && withheld[itemTitle(key)] {
				continue
			}
			if v := squeezed(p[1]); !strings.Contains(plain, v) && !strings.Contains(strings.NewReplacer(`"`, "", ",", ";").Replace(plain), v) {
				t.Errorf("%s: %s: %q is neither written nor listed", name, p[0], p[1])
			}
		}
	}
	t.Logf("%d values", values)
}
