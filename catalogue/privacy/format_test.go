package privacy_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"fmt"
	"hash/crc32"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// zipped makes an archive of names and texts, two by two.
func zipped(t testing.TB, files ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
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
	return b.Bytes()
}

func escaped(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s))
	return b.String()
}

// docx makes a Word file. Each paragraph is cut into runs at its middle, as Word does.
func docx(t testing.TB, paragraphs, struck, comments []string, rows [][]string) []byte {
	var b, c strings.Builder
	const head = `<?xml version="1.0" encoding="UTF-8"?>`
	const space = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	b.WriteString(head + `<w:document` + space + `><w:body>`)
	for _, p := range paragraphs {
		runes := []rune(p)
		half := len(runes) / 2
		fmt.Fprintf(&b, `<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r></w:p>`, escaped(string(runes[:half])), escaped(string(runes[half:])))
	}
	for _, p := range struck {
		fmt.Fprintf(&b, `<w:p><w:del w:id="1" w:author="汪经办"><w:r><w:delText>%s</w:delText></w:r></w:del></w:p>`, escaped(p))
	}
	if len(rows) > 0 {
		b.WriteString(`<w:tbl>`)
		for _, r := range rows {
			b.WriteString(`<w:tr>`)
			for _, v := range r {
				fmt.Fprintf(&b, `<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>`, escaped(v))
			}
			b.WriteString(`</w:tr>`)
		}
		b.WriteString(`</w:tbl>`)
	}
	b.WriteString(`</w:body></w:document>`)
	c.WriteString(head + `<w:comments` + space + `>`)
	for _, p := range comments {
		fmt.Fprintf(&c, `<w:comment w:id="0" w:author="汪经办" w:initials="W"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:comment>`, escaped(p))
	}
	c.WriteString(`</w:comments>`)
	return zipped(t, "[Content_Types].xml", head+`<Types/>`, "word/document.xml", b.String(), "word/comments.xml", c.String())
}

// xlsx makes a workbook: rows on the first sheet, hidden ones on a hidden sheet, below a hidden row and in a hidden column,
// comments.
func xlsx(t testing.TB, lines []string, rows [][]string, hidden, comments []string) []byte {
	t.Helper()
	f := excelize.NewFile()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, line := range lines {
		must(f.SetCellStr("Sheet1", fmt.Sprintf("A%d", i+1), line))
	}
	_, err := f.NewSheet("名单")
	must(err)
	for r, row := range rows {
		for c, v := range row {
			name, err := excelize.CoordinatesToCellName(c+1, r+1)
			must(err)
			must(f.SetCellStr("名单", name, v))
		}
	}
	_, err = f.NewSheet("隐藏")
	must(err)
	for i, v := range hidden {
		must(f.SetCellStr("隐藏", fmt.Sprintf("C%d", i+1), v))
	}
	must(f.SetSheetVisible("隐藏", false))
	for i, v := range comments {
		must(f.AddComment("Sheet1", excelize.Comment{Cell: fmt.Sprintf("F%d", i+1), Author: "Author", Text: v}))
	}
	var b bytes.Buffer
	must(f.Write(&b))
	return b.Bytes()
}

// page makes an HTML page.
func htmlPage(lines []string, rows [][]string) []byte {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>公示</title></head><body>\n")
	for i, l := range lines {
		if i%5 == 0 {
			runes := []rune(escaped(l))
			l = string(runes[:len(runes)/2]) + "<b>" + string(runes[len(runes)/2:]) + "</b>"
			if strings.Contains(string(runes), "&") {
				l = string(runes)
			}
			fmt.Fprintf(&b, "<p>%s</p>\n", l)
			continue
		}
		fmt.Fprintf(&b, "<div>%s</div>\n", escaped(l))
	}
	b.WriteString("<table>")
	for _, r := range rows {
		b.WriteString("<tr>")
		for _, v := range r {
			fmt.Fprintf(&b, "<td>%s</td>", escaped(v))
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</table></body></html>\n")
	return []byte(b.String())
}

// csvFile makes a table in the encoding that Excel writes in China.
func csvFile(t testing.TB, rows [][]string, gbk bool) []byte {
	var b strings.Builder
	for _, r := range rows {
		for i, v := range r {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, `"%s"`, strings.ReplaceAll(v, `"`, `""`))
		}
		b.WriteString("\r\n")
	}
	if !gbk {
		return []byte("\uFEFF" + b.String())
	}
	text, err := simplifiedchinese.GB18030.NewEncoder().String(b.String())
	if err != nil {
		t.Fatal(err)
	}
	return []byte(text)
}

// ofd makes a file of one page, a text object a line.
func ofd(t testing.TB, lines []string) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>`)
	for i, l := range lines {
		runes := []rune(l)
		half := len(runes) / 2
		fmt.Fprintf(&b, `<ofd:TextObject Boundary="20 %d 170 6"><ofd:TextCode X="0" Y="5">%s</ofd:TextCode><ofd:TextCode X="60" Y="5">%s</ofd:TextCode></ofd:TextObject>`, 10*i, escaped(string(runes[:half])), escaped(string(runes[half:])))
	}
	b.WriteString(`</ofd:Layer></ofd:Content></ofd:Page>`)
	return zipped(t, "OFD.xml", `<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocInfo><ofd:Creator>WPS</ofd:Creator></ofd:DocInfo></ofd:DocBody></ofd:OFD>`, "Doc_0/Pages/Page_0/Content.xml", b.String())
}

// odt makes a text document.
func odt(t testing.TB, lines []string, rows [][]string) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body>`)
	for _, l := range lines {
		fmt.Fprintf(&b, `<text:p><text:span>%s</text:span></text:p>`, escaped(l))
	}
	b.WriteString(`<table:table table:name="名单">`)
	for _, r := range rows {
		b.WriteString(`<table:table-row>`)
		for _, v := range r {
			fmt.Fprintf(&b, `<table:table-cell><text:p>%s</text:p></table:table-cell>`, escaped(v))
		}
		b.WriteString(`</table:table-row>`)
	}
	b.WriteString(`</table:table></office:body></office:document-content>`)
	return zipped(t, "mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", `<manifest/>`, "content.xml", b.String())
}

// pdfFile makes a PDF of 25 lines a page, with a font whose codes are UTF-16, as the ToUnicode table says.
func pdfFile(lines []string) []byte {
	var b bytes.Buffer
	var offsets []int
	object := func(format string, args ...any) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n", len(offsets))
		fmt.Fprintf(&b, format, args...)
		b.WriteString("\nendobj\n")
	}
	stream := func(text string) { object("<< /Length %d >>\nstream\n%s\nendstream", len(text), text) }
	b.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
	pages := (len(lines) + 24) / 25
	var kids strings.Builder
	for i := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", 7+2*i)
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Count %d /Kids [%s] >>", pages, kids.String())
	object("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>")
	object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>")
	object("<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>")
	var ranges strings.Builder
	for i := range 256 {
		if i%100 == 0 {
			if i > 0 {
				ranges.WriteString("endbfrange\n")
			}
			fmt.Fprintf(&ranges, "%d beginbfrange\n", min(100, 256-i))
		}
		fmt.Fprintf(&ranges, "<%02X00> <%02XFF> <%02X00>\n", i, i, i)
	}
	ranges.WriteString("endbfrange\n")
	stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + ranges.String() + "endcmap end end")
	for i := range pages {
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", 8+2*i)
		var c strings.Builder
		c.WriteString("BT /F1 10 Tf\n")
		for n, line := range lines[25*i : min(25*i+25, len(lines))] {
			fmt.Fprintf(&c, "1 0 0 1 40 %d Tm <", 800-30*n)
			for _, u := range utf16.Encode([]rune(line)) {
				fmt.Fprintf(&c, "%04X", u)
			}
			c.WriteString("> Tj\n")
		}
		c.WriteString("ET")
		stream(c.String())
	}
	object("<< /Title (T) /Keywords (                ) >>")
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, len(offsets), start)
	return b.Bytes()
}

// pngFile makes a picture of one pixel with texts beside it.
func pngFile(texts []string) []byte {
	var b bytes.Buffer
	b.WriteString("\x89PNG\r\n\x1a\n")
	chunk := func(name string, data []byte) {
		var head [4]byte
		binary.BigEndian.PutUint32(head[:], uint32(len(data)))
		b.Write(head[:])
		body := append([]byte(name), data...)
		b.Write(body)
		binary.BigEndian.PutUint32(head[:], crc32.ChecksumIEEE(body))
		b.Write(head[:])
	}
	chunk("IHDR", []byte{0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0})
	for _, t := range texts {
		chunk("iTXt", []byte("Comment\x00\x00\x00\x00\x00"+t))
	}
	chunk("IDAT", []byte{0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1})
	chunk("IEND", nil)
	return b.Bytes()
}

// jpegFile makes the smallest file with comments that begins as a JPEG.
func jpegFile(texts []string) []byte {
	var b bytes.Buffer
	b.WriteString("\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00")
	for _, t := range texts {
		b.WriteString("\xFF\xFE")
		var n [2]byte
		binary.BigEndian.PutUint16(n[:], uint16(len(t)+2))
		b.Write(n[:])
		b.WriteString(t)
	}
	b.WriteString("\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00\x00\xFF\xD9")
	return b.Bytes()
}
