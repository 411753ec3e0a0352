package handover

import (
	"slices"
	"strings"
)

// Kind is what the cells of a column are.
type Kind uint8

const (
	Text  Kind = iota // texts, whatever they look like
	Day               // dates: days of the calendar in a workbook
	Texts             // lists of texts
	Lines             // lists of blocks, a line each
)

// Column is a column of a table.
type Column struct {
	Name    string // the key: title, service.fee
	Head    string // its heading, in the language of the table
	Kind    Kind
	Between string   // of Texts and Lines: what parts them in a cell
	Keys    []string // of Lines: the keys of a block, in the order of its values
	Width   int      // how many characters of it one sees
}

// Cell is what stands in a cell: nothing, a text, or, in a column of Texts or Lines, several.
type Cell []string

// Table is a table with a head, to be written in any form.
type Table struct {
	Name    string // of the sheet
	Columns []Column
	Rows    [][]Cell
}

// text is a cell as one text. Where what parts a list stands within it, lines do.
func (c Column) text(cell Cell) string {
	if c.Kind != Texts {
		return strings.Join(cell, c.Between)
	}
	if c.Between == ";" && !slices.ContainsFunc(cell, func(s string) bool { return strings.ContainsAny(s, ";\n") }) {
		return strings.Join(cell, ";")
	}
	var b strings.Builder
	for i, text := range cell {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(inLine.Replace(text))
	}
	if c.Between == ";" && len(cell) == 1 { // a line end tells that lines part it
		b.WriteByte('\n')
	}
	return b.String()
}

// one is a cell with a text; an empty text is an empty cell.
func one(text string) Cell {
	if text == "" {
		return nil
	}
	return Cell{text}
}

// Filled leaves columns out in which no row has anything, but for those named.
func (t *Table) Filled(keep ...string) {
	var empty []int
	for i, c := range t.Columns {
		if !slices.Contains(keep, c.Name) && !slices.ContainsFunc(t.Rows, func(r []Cell) bool { return len(r[i]) > 0 }) {
			empty = append(empty, i)
		}
	}
	for _, i := range slices.Backward(empty) {
		t.Columns = slices.Delete(t.Columns, i, i+1)
		for k := range t.Rows {
			t.Rows[k] = slices.Delete(t.Rows[k], i, i+1)
		}
	}
}
