package intake

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"

	"gongkai/catalogue/foreign"
)

// csv reads a table of comma-, semicolon- or tab-separated values, in UTF-8, UTF-16 or GBK.
func (r *reader) csv(data []byte) ([]*Grid, error) {
	text, ok := foreign.Text(data)
	if !ok {
		return nil, r.refuse(whyEncoding)
	}
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma, in.FieldsPerRecord, in.ReuseRecord = separator(text), -1, true
	g := &Grid{Plain: true}
	next := 1 // the line on which the next record begins, if no blank one comes before it
	for {
		record, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil { // a lost quotation mark would put half of the table into one cell
			return nil, r.refuse(whyQuotation)
		}
		line, _ := in.FieldPos(0)
		for ; next < line; next++ { // blank lines are rows, in every program that shows the table
			g.Rows = append(g.Rows, nil)
		}
		next++
		row, cells := len(g.Rows), make([]*Cell, len(record))
		for j, value := range record {
			next += strings.Count(value, "\n")
			if err := r.spend(1, value); err != nil {
				return nil, r.broken(err)
			}
			cells[j] = &Cell{Text: value, Row: row, Column: j, Height: 1, Width: 1}
		}
		g.Rows = append(g.Rows, cells)
	}
	if len(g.Rows) == 0 {
		return nil, nil
	}
	g.named()
	return []*Grid{g}, nil
}

// separator is what parts the cells of a text: what finds the most headings in its first lines; where none does, what
// those have most of.
func separator(text []byte) rune {
	head := string(text[:min(len(text), 8192)])
	best, most := ',', -1
	for _, c := range ",;\t" {
		n := strings.Count(head, string(c))
		for _, cell := range strings.FieldsFunc(head, func(r rune) bool { return r == c || r == '\n' }) {
			cell = strings.Trim(cell, `"`)
			if _, item := itemHead(cell); item || headWord(cell) {
				n += 1 << 20
			}
		}
		if n > most {
			best, most = c, n
		}
	}
	return best
}
