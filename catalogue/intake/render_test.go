package intake

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// xlsx renders a model as a workbook.
func (m *model) xlsx(t testing.TB) []byte {
	t.Helper()
	book := excelize.NewFile()
	defer book.Close()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for at, d := range m.cells {
		name, err := excelize.CoordinatesToCellName(at[1]+1, at[0]+1)
		must(err)
		if d.font != "" {
			must(book.SetCellRichText("Sheet1", name, runs(d)))
		} else {
			must(book.SetCellStr("Sheet1", name, d.text))
		}
		if d.height > 1 || d.width > 1 {
			to, err := excelize.CoordinatesToCellName(at[1]+d.width, at[0]+d.height)
			must(err)
			must(book.MergeCell("Sheet1", name, to))
		}
	}
	for i, n := range m.notes {
		name, _ := excelize.CoordinatesToCellName(1, m.rows+1+i)
		to, _ := excelize.CoordinatesToCellName(max(m.wide, 2), m.rows+1+i)
		must(book.SetCellStr("Sheet1", name, n))
		must(book.MergeCell("Sheet1", name, to))
	}
	var b bytes.Buffer
	must(book.Write(&b))
	return b.Bytes()
}

// runs are the parts of a cell, its marks in the font of symbols.
func runs(d *drawn) (list []excelize.RichTextRun) {
	for _, c := range d.text {
		if strings.ContainsRune("R£þ\u00a8", c) {
			list = append(list, excelize.RichTextRun{Text: string(c), Font: &excelize.Font{Family: d.font}})
		} else {
			list = append(list, excelize.RichTextRun{Text: string(c)})
		}
	}
	return list
}

// covered says whether a cell above or to the left is merged over a position, and which.
func (m *model) coveredBy(row, column int) (at [2]int, ok bool) {
	for i := row; i >= 0; i-- {
		for j := column; j >= 0; j-- {
			if d := m.cells[[2]int{i, j}]; d != nil && (i != row || j != column) && i+d.height > row && j+d.width > column {
				return [2]int{i, j}, true
			}
		}
	}
	return at, false
}

// html renders a model as a page.
func (m *model) html() []byte {
	var b strings.Builder
	b.WriteString("<html><head><meta charset=utf-8><title>目录</title></head><body><table><tr><td><table>\n")
	for i := range m.rows {
		b.WriteString("<tr>")
		for j := range m.wide {
			if _, ok := m.coveredBy(i, j); ok {
				continue
			}
			d := m.cells[[2]int{i, j}]
			if d == nil {
				b.WriteString("<td>&nbsp;</td>")
				continue
			}
			fmt.Fprintf(&b, `<td rowspan="%d" colspan=%d>`, d.height, d.width)
			for _, c := range d.text {
				switch {
				case c == '\n':
					b.WriteString("<br>")
				case d.font != "" && strings.ContainsRune("R£þ\u00a8", c):
					fmt.Fprintf(&b, `<span style="font-family:'%s'">%c</span>`, d.font, c)
				default:
					b.WriteString(html.EscapeString(string(c)))
				}
			}
			b.WriteString("</td>")
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</table></td></tr></table>")
	for _, n := range m.notes {
		fmt.Fprintf(&b, "<p>%s</p>", n)
	}
	return []byte(b.String() + "</body></html>")
}

// csv renders a model in GBK, where nothing is merged.
func (m *model) csv(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	line := func(cells []string) {
		if err := w.Write(cells); err != nil {
			t.Fatal(err)
		}
	}
	for i := range m.rows {
		cells := make([]string, m.wide)
		for j := range cells {
			if d := m.cells[[2]int{i, j}]; d != nil {
				cells[j] = d.text
			}
		}
		line(cells)
	}
	for _, n := range m.notes {
		cells := make([]string, m.wide)
		cells[0] = n
		line(cells)
	}
	w.Flush()
	text, err := simplifiedchinese.GB18030.NewEncoder().Bytes(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// docx renders a model as a document.
func (m *model) docx(t testing.TB) []byte {
	t.Helper()
	var b strings.Builder
	b.WriteString(`<w:p><w:r><w:t>标准目录</w:t></w:r></w:p><w:tbl>`)
	for i := range m.rows {
		b.WriteString("<w:tr>")
		for j := 0; j < m.wide; {
			at, covered := m.coveredBy(i, j)
			if !covered {
				at = [2]int{i, j}
			}
			d := m.cells[at]
			if d == nil {
				d = &drawn{height: 1, width: 1}
			}
			fmt.Fprintf(&b, `<w:tc><w:tcPr><w:gridSpan w:val="%d"/>`, d.width)
			switch {
			case covered:
				b.WriteString(`<w:vMerge/></w:tcPr><w:p/>`)
			case d.height > 1:
				b.WriteString(`<w:vMerge w:val="restart"/></w:tcPr>` + paragraphs(d))
			default:
				b.WriteString(`</w:tcPr>` + paragraphs(d))
			}
			b.WriteString("</w:tc>")
			j += d.width
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl>")
	for _, n := range m.notes {
		b.WriteString("<w:p><w:r><w:t>" + n + "</w:t></w:r></w:p>")
	}
	return zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", wordBody(b.String()))
}

func wordBody(body string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:wp="wp"><w:body>` + body + `</w:body></w:document>`
}

// paragraphs are the lines of a cell; a font of symbols writes its marks as symbols or in runs.
func paragraphs(d *drawn) string {
	var b strings.Builder
	for line := range strings.SplitSeq(d.text, "\n") {
		b.WriteString("<w:p>")
		for i, c := range line {
			switch {
			case d.font != "" && strings.ContainsRune("R£þ\u00a8", c) && i%2 == 0:
				fmt.Fprintf(&b, `<w:r><w:sym w:font="%s" w:char="F0%02X"/></w:r>`, d.font, c)
			case d.font != "" && strings.ContainsRune("R£þ\u00a8", c):
				fmt.Fprintf(&b, `<w:r><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%[1]s"/></w:rPr><w:t>%c</w:t></w:r>`, d.font, c)
			default:
				b.WriteString(`<w:r><w:t xml:space="preserve">` + html.EscapeString(string(c)) + `</w:t></w:r>`)
			}
		}
		b.WriteString("</w:p>")
	}
	return b.String()
}

// zipped packs names and contents by turns.
func zipped(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i+1 < len(parts); i += 2 {
		f, err := w.Create(parts[i])
		if err == nil {
			_, err = f.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
