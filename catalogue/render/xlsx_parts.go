package render

// The parts of an .xlsx file that are the same in every one (ECMA-376, part 1).
const (
	xlsxHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	xlsxSpace = ` xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	xlsxType  = `" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.`
	xlsxLink  = ` Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	xlsxPack  = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

	xlsxTypes = xlsxHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml` + xlsxType + `sheet.main+xml"/><Override PartName="/xl/styles.xml` + xlsxType + `styles+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml` + xlsxType + `worksheet+xml"/></Types>`
	xlsxRoot  = xlsxHead + xlsxPack + `<Relationship Id="rId1"` + xlsxLink + `officeDocument" Target="xl/workbook.xml"/></Relationships>`
	xlsxLinks = xlsxHead + xlsxPack + `<Relationship Id="rId1"` + xlsxLink + `worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2"` + xlsxLink + `styles" Target="styles.xml"/></Relationships>`

	// The name of the sheet goes into the places %s, the last cell of the filter into the others.
	xlsxBook = xlsxHead + `<workbook` + xlsxSpace + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<sheets><sheet name="%[1]s" sheetId="1" r:id="rId1"/></sheets>` +
		`<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'%[1]s'!$A$1:$%[2]c$%[3]d</definedName></definedNames></workbook>`

	xlsxStyles = xlsxHead + `<styleSheet` + xlsxSpace + `>` +
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
