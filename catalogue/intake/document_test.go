package intake

import (
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
)

func paragraph(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t xml:space="preserve">` + text + `</w:t></w:r></w:p>`
}

func row(cells ...string) string {
	text := "<w:tr>"
	for _, c := range cells {
		text += "<w:tc>" + paragraph("", c) + "</w:tc>"
	}
	return text + "</w:tr>"
}

// notice is a document of a county: what it says of itself, a title, headings, a table, a picture, a file, a signature.
func notice(t *testing.T, change func(string) string) []byte {
	t.Helper()
	picture := `<w:p><w:r><w:drawing><wp:docPr id="1" name="a" descr="办事大厅位置图"/><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>`
	object := `<w:p><w:r><w:object><o:OLEObject r:id="rId2"/></w:object></w:r></w:p>`
	body := "<w:tbl>" + row("索引号：", "A/2026-00012", "发布机构：", "县民政局") + row("公开方式：", "主动公开", "发布日期：", "2026-05-09") + "</w:tbl>" +
		paragraph("T", "关于做好临时救助工作的通知") + paragraph("", "黔民发〔2026〕3号") + paragraph("H", "一、总体要求") + paragraph("", "按照*有关*规定，<w:tab/>现通知如下。") +
		`<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>第一项</w:t></w:r></w:p>` + picture + object +
		"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + paragraph("", "类别") + "</w:tc><w:tc>" + paragraph("", "标准") + "</w:tc></w:tr>" +
		"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + paragraph("", "500|元") + "</w:tc></w:tr></w:tbl>" +
		`<w:p><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del><w:ins><w:r><w:t>增加的</w:t></w:r></w:ins></w:p>` + paragraph("", "2026年5月8日")
	body = strings.ReplaceAll(body, "<w:object><o:", `<w:object xmlns:o="o"><o:`)
	if change != nil {
		body = change(body)
	}
	return zipped(t, "word/document.xml", wordBody(body),
		"word/styles.xml", `<w:styles xmlns:w="w"><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
		"word/_rels/document.xml.rels", `<Relationships><Relationship Id="rId1" Target="media/image1.png"/><Relationship Id="rId2" Target="embeddings/a.xlsx"/></Relationships>`,
		"word/media/image1.png", "\x89PNG picture", "word/embeddings/a.xlsx", "PK file")
}

const noticeItem = `---
标题: "关于做好临时救助工作的通知"
索引号: "A/2026-00012"
发文字号: "黔民发〔2026〕3号"
发文机关: "县民政局"
生成日期: 2026-05-08
公开日期: 2026-05-09
公开范围: 主动公开
附件:
  - 文件: "a-2026-00012-2.xlsx"
---

黔民发〔2026〕3号

## 一、总体要求

按照\*有关\*规定， 现通知如下。

- 第一项

![办事大厅位置图](a-2026-00012-1.png)

| 类别 | 标准 |
|---|---|
| 类别 | 500\|元 |

增加的

2026年5月8日
`

func documentIn(t *testing.T, content fstest.MapFS, data []byte, o Options) (map[string]string, *Plan) {
	t.Helper()
	o.Folder, o.Limits, o.Day = "d", DefaultLimits(), catalogue.NewDate(2026, 11, 1)
	p, err := Documents(content, []File{{"通知.docx", data}}, o)
	return put(t, content, p, err), p
}

func TestADocumentBecomesAnItemWithItsTablesHeadingsPicturesAndFiles(t *testing.T) {
	content := fstest.MapFS{}
	files, p := documentIn(t, content, notice(t, nil), Options{})
	if got := files["d/a-2026-00012.md"]; got != noticeItem {
		t.Errorf("%s", got)
	}
	if files["d/a-2026-00012-1.png"] != "\x89PNG picture" || files["d/a-2026-00012-2.xlsx"] != "PK file" || len(files) != 4 {
		t.Errorf("%d files", len(files))
	}
	for _, e := range p.Entries {
		if e.Kind == Left {
			t.Errorf("%+v", e)
		}
	}
	if files, p := documentIn(t, content, notice(t, nil), Options{}); len(files) != 0 || p.Same != 1 {
		t.Errorf("again: %v", files)
	}
	// A corrected file follows; a hand edit stays.
	content["d/a-2026-00012.md"] = &fstest.MapFile{Data: []byte(strings.Replace(noticeItem, "县民政局", "县民政局办公室", 1))}
	files, _ = documentIn(t, content, notice(t, func(s string) string { return strings.Replace(s, "第一项", "第一条", 1) }), Options{})
	want := strings.Replace(strings.Replace(noticeItem, "县民政局", "县民政局办公室", 1), "第一项", "第一条", 1)
	if got := files["d/a-2026-00012.md"]; got != want {
		t.Errorf("%s", got)
	}
}

func TestADocumentThatDoesNotSayItsTitleOrScopeGetsNone(t *testing.T) {
	plain := func(s string) string {
		return strings.ReplaceAll(strings.Replace(s, "公开方式：", "办理方式：", 1), `w:val="T"`, `w:val="H"`)
	}
	files, p := documentIn(t, fstest.MapFS{}, notice(t, plain), Options{})
	for name, text := range files {
		if strings.Contains(text, "总体要求") || strings.Contains(text, "标题:") || strings.HasSuffix(name, ".png") {
			t.Errorf("%s: %s", name, text)
		}
	}
	if p.Count(Left) == 0 || p.Count(Passed) == 0 {
		t.Errorf("%+v", p.Entries)
	}
	files, _ = documentIn(t, fstest.MapFS{}, notice(t, plain), Options{Scope: "主动公开"})
	found := false
	for _, text := range files {
		found = found || strings.Contains(text, "## 关于做好临时救助工作的通知\n") && strings.Contains(text, "公开范围: 主动公开")
	}
	if !found {
		t.Errorf("%v", files)
	}
}
