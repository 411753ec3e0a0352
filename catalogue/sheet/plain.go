package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"time"
)

// Plain is a workbook of one sheet with some rows of text and nothing else, no filter and no pane: what a platform's
// template looks like to a program. Fill puts the data below. The last of the rows is in the style of heads.
func Plain(name string, widths []int, rows [][]string) ([]byte, error) {
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes(1)},
		{"_rels/.rels", rootLinks},
		{"xl/_rels/workbook.xml.rels", bookLinks(1)},
		{"xl/styles.xml", styles},
		{"xl/workbook.xml", head + `<workbook` + space + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="` + string(appendXML(nil, name)) + `" sheetId="1" r:id="rId1"/></sheets></workbook>`},
		{"xl/worksheets/sheet1.xml", plainSheet(widths, rows)},
	}
	for _, p := range parts {
		if err := packed(out, p.name, []byte(p.text)); err != nil {
			return nil, err
		}
	}
	err := out.Close()
	return b.Bytes(), err
}

func plainSheet(widths []int, rows [][]string) string {
	b := []byte(head + `<worksheet` + space + `><cols>`)
	for i, width := range widths {
		b = fmt.Appendf(b, `<col min="%[1]d" max="%[1]d" width="%[2]d" style="%[3]c" customWidth="1"/>`, i+1, width, textStyle)
	}
	b = append(b, `</cols><sheetData>`...)
	for i, row := range rows {
		styles := make([]string, len(row))
		if i == len(rows)-1 {
			for j := range styles {
				styles[j] = string(rune(headStyle))
			}
		}
		b = appendRow(b, "", i+1, styles, row, nil)
	}
	// One row of data, for its style alone.
	b = fmt.Appendf(b, `<row r="%d">`, len(rows)+1)
	for i := range widths {
		b = fmt.Appendf(b, `<c r="%s%d" s="%c"/>`, letters(i), len(rows)+1, textStyle)
	}
	return string(append(b, `</row></sheetData></worksheet>`...))
}

// packed writes a part. Nothing in it depends on a clock.
func packed(out *zip.Writer, name string, data []byte) error {
	w, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}

// letters are those of a column, from 0: A, Z, AA.
func letters(column int) (name string) {
	for n := column; n >= 0; n = n/26 - 1 {
		name = string(rune('A'+n%26)) + name
	}
	return name
}

// appendRow writes a row of texts from its first column on, each in the style of its column; those of numbers are
// numbers. An empty cell keeps its style.
func appendRow(b []byte, prefix string, number int, styles, cells []string, numbers map[int]bool) []byte {
	b = fmt.Appendf(b, `<%srow r="%d">`, prefix, number)
	for i, text := range cells {
		style := ""
		if i < len(styles) && styles[i] != "" {
			style = ` s="` + styles[i] + `"`
		}
		switch at := letters(i); {
		case text == "" && style == "":
		case text == "":
			b = fmt.Appendf(b, `<%sc r="%s%d"%s/>`, prefix, at, number, style)
		case numbers[i]:
			b = fmt.Appendf(b, `<%[1]sc r="%[2]s%[3]d"%[4]s><%[1]sv>%[5]s</%[1]sv></%[1]sc>`, prefix, at, number, style, text)
		default:
			b = fmt.Appendf(b, `<%[1]sc r="%[2]s%[3]d"%[4]s t="inlineStr"><%[1]sis><%[1]st xml:space="preserve">%[5]s</%[1]st></%[1]sis></%[1]sc>`, prefix, at, number, style, appendXML(nil, text))
		}
	}
	return fmt.Appendf(b, `</%srow>`, prefix)
}
