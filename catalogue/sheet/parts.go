package sheet

import (
	"fmt"
	"strings"
)

// The parts of an .xlsx file that are the same in every one (ECMA-376, part 1).
const (
	head     = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	space    = ` xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	partType = `" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.`
	partLink = ` Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	pack     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

	rootLinks = head + pack + `<Relationship Id="rId1"` + partLink + `officeDocument" Target="xl/workbook.xml"/></Relationships>`
	// The sheets go into the first place, the ranges of their filters into the second.
	bookPart = head + `<workbook` + space + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<sheets>%s</sheets><definedNames>%s</definedNames></workbook>`

	// A4 across, as many pages down as it takes.
	onPaper = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`

	styles = head + `<styleSheet` + space + `>` +
		`<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>` +
		`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">` +
		`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
		`<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>` +
		`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
		`<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
		`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
		`<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`
)

// The styles of cells, by their place among the cellXfs.
const (
	plainStyle = '0' + iota
	headStyle
	dayStyle
	clockStyle
	textStyle  // stays text when it is edited: 0012
	quoteStyle // stays text whatever it begins with: =1+1
)

// contentTypes says what the parts of a book of n sheets are.
func contentTypes(n int) string {
	var b strings.Builder
	b.WriteString(head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml` + partType + `sheet.main+xml"/><Override PartName="/xl/styles.xml` + partType + `styles+xml"/>`)
	for i := range n {
		fmt.Fprintf(&b, `<Override PartName="/xl/worksheets/sheet%d.xml`+partType+`worksheet+xml"/>`, i+1)
	}
	b.WriteString(`</Types>`)
	return b.String()
}

// bookLinks leads from the book to its n sheets and to the styles.
func bookLinks(n int) string {
	var b strings.Builder
	b.WriteString(head + pack)
	for i := range n {
		fmt.Fprintf(&b, `<Relationship Id="rId%[1]d"`+partLink+`worksheet" Target="worksheets/sheet%[1]d.xml"/>`, i+1)
	}
	fmt.Fprintf(&b, `<Relationship Id="rId%d"`+partLink+`styles" Target="styles.xml"/></Relationships>`, n+1)
	return b.String()
}
