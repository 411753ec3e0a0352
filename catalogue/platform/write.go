package platform

import (
	"bytes"
	"slices"

	"gongkai/catalogue/sheet"
)

// Write is the file that is sent. Template is the platform's own workbook with the place of each column in it; without one
// a workbook of the same heads is made.
func (m *Mapping) Write(rows []Row, template *Template) ([]byte, error) {
	switch m.Form {
	case "xml":
		return m.xml(rows), nil
	case "csv":
		return m.csv(rows), nil
	}
	if template == nil {
		var err error
		if template, err = m.plain(); err != nil {
			return nil, err
		}
	}
	f := sheet.Filling{Sheet: template.sheet, First: template.first, Numbers: map[int]bool{}}
	for j, c := range m.Columns {
		if c.number {
			f.Numbers[template.columns[j]] = true
		}
	}
	width := slices.Max(template.columns) + 1
	for i, row := range rows {
		line := make([]string, width)
		for j, cell := range m.numbered(row, i+1) {
			line[template.columns[j]] = cell
		}
		f.Rows = append(f.Rows, line)
	}
	return sheet.Fill(template.data, f)
}

// numbered are the cells of a row with its running number.
func (m *Mapping) numbered(row Row, n int) []string {
	cells := slices.Clone(row.Cells)
	for j, c := range m.Columns {
		if c.number {
			cells[j] = itoa(n)
		}
	}
	return cells
}

// csv is what is sent as comma-separated values: the lines above, the heads, the rows. No cell is run as a formula.
func (m *Mapping) csv(rows []Row) []byte {
	var b bytes.Buffer
	out := sheet.NewCSV(&b)
	for _, line := range m.heads() {
		out.Row(line)
	}
	for i, row := range rows {
		out.Row(m.numbered(row, i+1))
	}
	return b.Bytes()
}

// heads are the lines above the data.
func (m *Mapping) heads() (lines [][]string) {
	for _, text := range m.Above {
		lines = append(lines, append([]string{text}, make([]string, len(m.Columns)-1)...))
	}
	var heads []string
	for _, c := range m.Columns {
		heads = append(heads, c.Head)
	}
	return append(lines, heads)
}

// plain is a workbook with the lines above the data, where the platform has no template of its own.
func (m *Mapping) plain() (*Template, error) {
	t := &Template{sheet: m.Sheet, first: len(m.Above) + 2}
	if t.sheet == "" {
		t.sheet = "Sheet1"
	}
	widths := make([]int, len(m.Columns))
	for j := range m.Columns {
		widths[j] = 20
		t.columns = append(t.columns, j)
	}
	var err error
	t.data, err = sheet.Plain(t.sheet, widths, m.heads())
	return t, err
}
