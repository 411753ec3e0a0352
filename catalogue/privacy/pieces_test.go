package privacy_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// stored is an archive of names and texts that are not packed: its limits are those of size alone.
func stored(t testing.TB, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.CreateHeader(&zip.FileHeader{Name: files[i], Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// book is the smallest workbook around a sheet.
func book(t testing.TB, sheet string, more ...string) string {
	return stored(t, append([]string{
		"[Content_Types].xml", "<a/>", "xl/workbook.xml", `<workbook xmlns:r="http://r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>",
	}, more...)...)
}

// TestNoSizeAndNoCornerHidesANumber: each row is a document that a reader once cut short, or did not look into.
func TestNoSizeAndNoCornerHidesANumber(t *testing.T) {
	long := strings.Repeat("填充", 180_000)
	letter := func(body string, more ...string) string {
		return stored(t, append([]string{"[Content_Types].xml", "<a/>", "word/document.xml", `<w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`}, more...)...)
	}
	var glyphs, symbols strings.Builder
	for i, r := range li {
		fmt.Fprintf(&glyphs, `<TextObject Boundary="%d 10 5 5"><TextCode X="0" Y="5">%c</TextCode></TextObject>`, i*4, r)
		fmt.Fprintf(&symbols, `<w:r><w:sym w:font="Arial" w:char="F0%02X"/></w:r>`, r)
	}
	cellOf := func(inner string) string {
		return `<sheetData><row r="1"><c t="inlineStr"><is>` + inner + `</is></c></row></sheetData>`
	}
	for _, row := range []struct{ name, file, data string }{
		{"long paragraph", "a.docx", letter("<w:p><w:r><w:t>" + long + "</w:t></w:r><w:r><w:t> " + li + "</w:t></w:r></w:p>")},
		{"long part", "a.docx", letter("<w:p/>", "customXml/item1.xml", "<list><a>"+long+"</a><b> "+li+"</b></list>")},
		{"long cell", "a.xlsx", book(t, cellOf("<r><t>"+long+"</t></r><r><t> "+li+"</t></r>"))},
		{"own attribute", "a.docx", letter("<w:p/>", "customXml/item1.xml", `<list><p sfz="`+li+`"/></list>`)},
		{"own element", "a.docx", letter("<w:p/>", "customXml/item1.xml", `<list><p`+li+`/></list>`)},
		{"symbols", "a.docx", letter("<w:p>" + symbols.String() + "</w:p>")},
		{"field", "a.docx", letter(`<w:p><w:fldSimple w:instr="QUOTE ` + li + `"/></w:p>`)},
		{"half struck out", "a.docx", letter("<w:p><w:r><w:t>身份证号</w:t></w:r><w:del><w:r><w:delText>" + a1 + "</w:delText></w:r></w:del><w:r><w:t>" + b1 + c1 + "</w:t></w:r></w:p>")},
		{"concatenated", "a.xlsx", book(t, `<sheetData><row r="1"><c t="str"><f>"`+a1+`"&amp;"`+b1+c1+`"</f></c></row></sheetData>`)},
		{"conditional format", "a.xlsx", book(t, `<conditionalFormatting><cfRule><formula>"`+li+`"</formula></cfRule></conditionalFormatting>`)},
		{"link within", "a.xlsx", book(t, `<hyperlinks><hyperlink ref="A1" location="'`+li+`'!A1"/></hyperlinks>`)},
		{"number format", "a.xlsx", book(t, "", "xl/styles.xml", `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;`+li+`&quot;"/></numFmts></styleSheet>`)},
		{"glyph by glyph", "a.ofd", stored(t, "OFD.xml", "<a/>", "Doc_0/Pages/Page_0/Content.xml", "<Page>"+glyphs.String()+"</Page>")},
	} {
		t.Run(row.name, func(t *testing.T) {
			if all := strings.Join(told(read(t, shared(), document{name: row.file, data: []byte(row.data)})), "\n"); !strings.Contains(all, "[id] 3401**********1003") {
				t.Errorf("got %s", all)
			}
		})
	}
	page := []byte("<html>" + strings.Repeat(long, 5) + "\n<p>" + li + "</p>")
	if all := strings.Join(told(read(t, shared(), document{name: "a.html", data: page})), "\n"); !strings.Contains(all, "[unread]") {
		t.Errorf("a token of five megabytes: %s", all)
	}
}
