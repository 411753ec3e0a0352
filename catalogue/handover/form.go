package handover

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// CSV is the table as comma-separated values that open in a spreadsheet: no cell is run as a formula.
func (t *Table) CSV() []byte {
	var b bytes.Buffer
	out := sheet.NewCSV(&b)
	cells := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = c.Head
	}
	out.Row(cells)
	for _, row := range t.Rows {
		for i, c := range t.Columns {
			cells[i] = c.text(row[i])
		}
		out.Row(cells)
	}
	return b.Bytes()
}

// XLSX is the table as a workbook. A text that no cell holds is left out whole, for half of one would be taken for it;
// left says how many there are.
func (t *Table) XLSX() (data []byte, left int, err error) {
	var b bytes.Buffer
	deflate, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		return nil, 0, err
	}
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = c.Width
	}
	book := sheet.NewBook(&b, deflate, sheet.Page{Name: t.Name, Widths: widths, Rows: 1 + len(t.Rows)})
	book.Next()
	for _, c := range t.Columns {
		book.Head(c.Head)
	}
	for _, row := range t.Rows {
		book.Next()
		for i, c := range t.Columns {
			if !t.cell(book, c, row[i]) {
				left++
			}
		}
	}
	err = book.Close()
	return b.Bytes(), left, err
}

// cell writes a cell; ok is false where it holds more than a cell can.
func (t *Table) cell(book *sheet.Book, c Column, cell Cell) (ok bool) {
	text := c.text(cell)
	if d, isDay := catalogue.ParseDate(text); isDay && c.Kind == Day {
		book.Day(sheet.Day{Year: int(d.Year), Month: int(d.Month), Day: int(d.Day), Clock: int(d.Clock), Shown: d.String()})
		return true
	}
	_, ok = sheet.Fit(text)
	if !ok {
		text = ""
	}
	book.Text(text)
	return ok
}

// JSON is the table as a list of objects with the keys of the content model; what is empty is left out.
func (t *Table) JSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("[")
	for k, row := range t.Rows {
		if k > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n")
		object := map[string]any{}
		for i, c := range t.Columns {
			if len(row[i]) > 0 {
				c.put(object, row[i])
			}
		}
		data, err := json.Marshal(object)
		if err != nil {
			return nil, err
		}
		b.Write(data)
	}
	b.WriteString("\n]\n")
	return b.Bytes(), nil
}

// put puts a cell into an object: service.fee is the fee of the object service.
func (c Column) put(object map[string]any, cell Cell) {
	block, key, nested := strings.Cut(c.Name, ".")
	if nested {
		inner, ok := object[block].(map[string]any)
		if !ok {
			inner = map[string]any{}
			object[block] = inner
		}
		object = inner
	} else {
		key = block
	}
	switch c.Kind {
	case Texts:
		object[key] = []string(cell)
	case Lines:
		blocks := make([]map[string]string, len(cell))
		for i, line := range cell {
			blocks[i] = c.block(line)
		}
		object[key] = blocks
	default:
		object[key] = c.text(cell)
	}
}

// block is a line as the keys of its block.
func (c Column) block(line string) map[string]string {
	block := map[string]string{}
	for i, v := range Split(line) {
		if i < len(c.Keys) && v != "" {
			block[c.Keys[i]] = v
		}
	}
	return block
}
