package intake

import (
	"errors"
	"testing"
	"testing/fstest"
	"unicode/utf8"
)

// small are limits under which no reading takes long.
func smallLimits() Limits {
	l := DefaultLimits()
	l.Unpacked, l.Cells, l.Text, l.Parts = 4<<20, 20_000, 1<<20, 100
	return l
}

// taken takes a file in as everything that it may be. Whatever it is, there is a Plan or a Refusal, and what the plan
// writes can be read again.
func taken(t *testing.T, name string, data []byte) {
	t.Helper()
	for _, kind := range []func(fstest.MapFS) (*Plan, error){
		func(c fstest.MapFS) (*Plan, error) {
			return Duties(c, []File{{name, data}}, Options{Folder: "d", Limits: smallLimits()})
		},
		func(c fstest.MapFS) (*Plan, error) {
			return Items(c, []File{{name, data}}, Options{Folder: "d", Scope: "主动公开", Limits: smallLimits()})
		},
		func(c fstest.MapFS) (*Plan, error) {
			return Documents(c, []File{{name, data}}, Options{Folder: "d", Scope: "主动公开", Limits: smallLimits()})
		},
	} {
		content := fstest.MapFS{}
		for range 2 {
			p, err := kind(content)
			var refusal *Refusal
			if errors.As(err, &refusal) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range p.Files {
				content[f.Path] = &fstest.MapFile{Data: f.Text}
				if f.Path == "d/catalogue.csv" {
					if _, err := openDuties(f.Path, f.Text); err != nil || !utf8.Valid(f.Text) && utf8.Valid(data) {
						t.Fatalf("%v: %q", err, f.Text)
					}
				}
			}
		}
	}
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte("序号,一级事项,二级事项,公开渠道\n1,甲,乙,■政府网站 □政府公报\n,,,同上\n注：■=选中"))
	f.Add([]byte(ownHead + "A/2026-1,题,2026-01-02,主动公开,甲;乙,'=1,一\\\\n,2026-02-03 | a\\\\|b,是,d/one.md,https://a.example/,正文\n"))
	f.Add([]byte("部门,部门文件夹,序号,一级事项,公开内容,公开渠道和载体,公开情况\n局,d,1,甲,乙,政府网站;公示栏,已公开\n"))
	f.Add([]byte("索引号;标题;发布日期\nA/1;甲;二〇二六年五月八日"))
	f.Fuzz(func(t *testing.T, data []byte) { taken(t, "a.csv", data) })
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte("<table><tr><td rowspan=2>序号<td>一级事项<td colspan=9>公开对象<tr><td>全社会<td>特定群体<tr><td>1<td>√</table>"))
	f.Fuzz(func(t *testing.T, data []byte) { taken(t, "a.html", data) })
}

// FuzzSheet fuzzes the XML within a workbook, which a fuzzer that must keep checksums never reaches.
func FuzzSheet(f *testing.F) {
	f.Add(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>序号</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD9"/></mergeCells>`)
	f.Fuzz(func(t *testing.T, sheet string) { taken(t, "a.xlsx", sheetOf(t, sheet)) })
}

func FuzzDocument(f *testing.F) {
	f.Add(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>序号</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`)
	f.Add(`<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>`)
	f.Fuzz(func(t *testing.T, body string) { taken(t, "a.docx", zipped(t, "word/document.xml", body)) })
}

func FuzzArchive(f *testing.F) {
	f.Add(sheetOf(f, "<worksheet/>"))
	f.Add(zipped(f, "word/document.xml", "<a/>"))
	f.Fuzz(func(t *testing.T, data []byte) { taken(t, "a.xlsx", data) })
}
