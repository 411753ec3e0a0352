package intake

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// refused gives the reason why a file is not taken in.
func refused(t *testing.T, name string, data []byte) string {
	t.Helper()
	_, err := Duties(fstest.MapFS{}, []File{{name, data}}, Options{Folder: "d", Limits: DefaultLimits()})
	var r *Refusal
	if !errors.As(err, &r) {
		t.Fatalf("%s: %v", name, err)
	}
	return r.Why.English
}

func sheetOf(t testing.TB, sheet string) []byte {
	t.Helper()
	return zipped(t, "xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", sheet)
}

func TestHostileFilesAreRefusedInTimeAndMemory(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	began := time.Now()
	far := `<worksheet><sheetData><row r="190000"><c r="XFD190000" t="inlineStr"><is><t>a</t></is></c></row></sheetData></worksheet>`
	for _, c := range []struct {
		name, why string
		data      []byte
	}{
		{"bomb.xlsx", "too large", sheetOf(t, "<worksheet>"+strings.Repeat("<c/>", 5<<20)+"</worksheet>")},
		{"deep.docx", "too large", zipped(t, "word/document.xml", strings.Repeat("<a>", 5000))},
		{"tables.docx", "too large", zipped(t, "word/document.xml", wordBody(strings.Repeat("<w:tbl><w:tr><w:tc>", 50)))},
		{"far.xlsx", "too large", sheetOf(t, strings.Repeat(far[:0], 1)+strings.Replace(far, "190000", "19999999", 2))},
		{"wide.xlsx", "too large", sheetOf(t, wideRows(60))},
		{"span.html", "too large", []byte("<table>" + strings.Repeat("<tr><td colspan=1000 rowspan=1000>a</td></tr>", 1000) + "</table>")},
		{"broken.xlsx", "broken", []byte("PK\x03\x04 nothing")},
		{"twice.docx", "broken", zipped(t, "word/document.xml", "<a/>", "word/document.xml", "<a/>")},
		{"missing.xlsx", "broken", zipped(t, "xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`)},
		{"old.xls", "old format", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")},
		{"scan.pdf", "only .xlsx", []byte("%PDF-1.7")},
		{"text.txt", "only .xlsx", []byte("序号 一级事项 √")},
		{"quote.csv", "not paired", []byte("序号,一级事项,二级事项\n1,\"a,b\n")},
		{"binary.csv", "neither UTF-8 nor GBK", []byte("a,\x00\x01")},
		{"empty.html", "no table", []byte("<p>没有</p>")},
	} {
		if why := refused(t, c.name, c.data); !strings.Contains(why, c.why) {
			t.Errorf("%s: %s", c.name, why)
		}
	}
	runtime.ReadMemStats(&after)
	if spent := time.Since(began); spent > time.Minute {
		t.Errorf("it took %s", spent)
	}
	if got := after.TotalAlloc - before.TotalAlloc; got > 4<<30 {
		t.Errorf("%d bytes", got)
	}
}

func wideRows(n int) string {
	var b strings.Builder
	b.WriteString("<worksheet><sheetData>")
	for i := range n {
		fmt.Fprintf(&b, `<row r="%d"><c r="XFC%[1]d" t="inlineStr"><is><t>a</t></is></c></row>`, i+1)
	}
	return b.String() + "</sheetData></worksheet>"
}

func TestWhatIsHiddenIsListedAndNotTaken(t *testing.T) {
	cell := func(at, text string) string {
		return `<c r="` + at + `" t="inlineStr"><is><t>` + text + `</t></is></c>`
	}
	data := sheetOf(t, `<worksheet><cols><col min="4" max="4" hidden="1"/></cols><sheetData><row r="1">`+cell("A1", "序号")+cell("B1", "一级事项")+cell("C1", "二级事项")+cell("D1", "备注")+
		`</row><row r="2" hidden="1">`+cell("A2", "1")+cell("C2", "隐藏的行")+`</row><row r="3">`+cell("A3", "2")+cell("B3", "甲")+cell("C3", "看得见")+cell("D3", "隐藏的栏")+`</row></sheetData></worksheet>`)
	p, err := Duties(fstest.MapFS{}, []File{{"a.xlsx", data}}, Options{Folder: "d", Limits: DefaultLimits()})
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(p.Files[0].Text, []byte("隐藏")) || p.Added != 1 || p.Count(Passed) != 2 {
		t.Errorf("%s %+v", p.Files[0].Text, p.Entries)
	}
	page := []byte("<table><tr><th>序号<th>一级事项<th>二级事项<tr style='display: none'><td>1<td>甲<td>隐藏的<tr><td>2<td>甲<td>看得见<span hidden>隐藏的</span></table>")
	if p, err = Duties(fstest.MapFS{}, []File{{"a.html", page}}, Options{Folder: "d", Limits: DefaultLimits()}); err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(p.Files[0].Text, []byte("隐藏")) || p.Added != 1 || p.Count(Passed) != 1 {
		t.Errorf("%s %+v", p.Files[0].Text, p.Entries)
	}
	// A cell that goes on from above has the width of the one above, or it goes on from none.
	wide := wordBody("<w:tbl>" + row("序号", "一级事项", "二级事项", "公开内容") + "<w:tr><w:tc>" + paragraph("", "1") + `</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>` + paragraph("", "甲") + "</w:tc><w:tc>" + paragraph("", "丙") + "</w:tc></w:tr>" +
		"<w:tr><w:tc>" + paragraph("", "2") + `</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>` + paragraph("", "乙") + "</w:tc><w:tc>" + paragraph("", "丁") + "</w:tc><w:tc>" + paragraph("", "戊") + "</w:tc></w:tr></w:tbl>")
	if p, err = Duties(fstest.MapFS{}, []File{{"a.docx", zipped(t, "word/document.xml", wide)}}, Options{Folder: "d", Limits: DefaultLimits()}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(p.Files[0].Text, []byte("1,甲,,丙\n2,乙,丁,戊\n")) {
		t.Errorf("%s", p.Files[0].Text)
	}
}

// The result of a formula, a day, an error, the zeros of a number: what Excel shows arrives.
func TestWhatExcelShowsArrives(t *testing.T) {
	data := zipped(t, "xl/workbook.xml", `<workbook xmlns:r="r"><workbookPr date1904="0"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
		"xl/styles.xml", `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="0&quot;个工作日&quot;"/><numFmt numFmtId="167" formatCode="yyyy\-mm\-dd hh:mm;@"/></numFmts>
<fonts><font><name val="宋体"/></font><font><name val="Wingdings"/></font></fonts>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="31" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="166" fontId="0"/><xf numFmtId="2" fontId="0"/><xf numFmtId="58" fontId="0"/><xf numFmtId="167" fontId="0"/><xf numFmtId="3" fontId="0"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml", `<sst><si><r><t>标</t></r><r><t>题</t></r><rPh><t>biao</t></rPh></si></sst>`,
		"xl/worksheets/sheet1.xml", `<worksheet><sheetData><row><c t="s"><v>0</v></c><c s="1"><v>46150</v></c><c><v>1.1341702486344515E17</v></c><c t="str"><f>A1</f><v>结果_x000D_</v></c><c t="e"><v>#REF!</v></c><c s="2" t="inlineStr"><is><t>þ</t></is></c><c s="3"><v>46150</v></c><c><v>1.1000000000000001</v></c><c s="4"><v>12</v></c><c s="5"><v>20</v></c><c s="6"><v>1.1</v></c><c s="7"><v>46150</v></c><c s="8"><v>46150.6944444444</v></c><c s="9"><v>1200</v></c><c><v>46150</v></c></row></sheetData></worksheet>`)
	_, grids, err := readGrids("a.xlsx", data, DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	g := grids[0]
	var got []string
	for j := range g.Rows[0] {
		unsure := map[bool]string{true: "?"}[g.at(0, j).Unsure]
		got = append(got, g.text(0, j)+unsure)
	}
	if s := strings.Join(got, "|"); s != "标题|2026-05-08|113417024863445150|结果|#REF!|☑|2026年5月|1.1|00012|20?|1.10|2026-05-08?|2026-05-08 16:40|1200|46150" {
		t.Errorf("%s", s)
	}
	if f := fieldOf(g.at(0, 4), 0); f.text != "" || !f.left() {
		t.Errorf("an error arrived as %q", f.text)
	}
	if f := fieldOf(g.at(0, 2), 0); f.text != "" || !f.left() {
		t.Errorf("a number that lost its end arrived as %q", f.text)
	}
	if f := fieldOf(g.at(0, 9), 0); len(f.notes) != 1 || f.notes[0].kind != Doubtful {
		t.Errorf("a number with a unit: %+v", f)
	}
}

// A cell that no clerk wrote costs no more than it is long.
func TestACellOfAMillionMarksIsLeftEmpty(t *testing.T) {
	began := time.Now()
	for _, cell := range []string{strings.Repeat("■", 1<<20), strings.Repeat("；", 1<<20), strings.Repeat("■;村 ", 1<<18), strings.Repeat("甲 ", 1<<20), strings.Repeat("〔2017", 1<<18), strings.Repeat("■=选中", 1<<16)} {
		text := "序号,一级事项,二级事项,公开渠道\n1,甲,乙," + cell + "\n"
		p, err := Duties(fstest.MapFS{}, []File{{"a.csv", []byte(text)}}, Options{Folder: "d", Limits: DefaultLimits()})
		if err != nil {
			t.Fatal(err)
		}
		if p.Added != 1 || p.Count(Left) != 1 || len(p.Files[0].Text) > 200 {
			t.Errorf("%.9s…: %d added, %d left empty", cell, p.Added, p.Count(Left))
		}
	}
	if spent := time.Since(began); spent > 30*time.Second {
		t.Errorf("it took %s", spent)
	}
}
