package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// rowReader goes through the XML of a sheet and takes down where its parts stand, in bytes.
type rowReader struct {
	in       *xml.Decoder
	prefix   string // of the namespace, with its colon
	first    int    // the row on which data begin
	row      int
	keep     int // the end of the last row above the data
	from, to int // of what stands between the tags of sheetData
	opening  int // the beginning of the tag
	stage    int // how far the reading has come: parts in any other order are no sheet
	empty    bool
	styles   []string // of the first row of data, by column
	styleRow int      // that row, which may come later: one that has cells
	merges   []merge
	mergesAt [2]int // of mergeCells, with its tags
	size     [2]int // of dimension
}

// The stages of the reading of a sheet.
const (
	beforeRows = iota
	inRows
	afterRows
	inMerges
	afterMerges
)

// merge is a range of merged cells, where it stands and whether it makes way.
type merge struct {
	from, to int
	goes     bool
}

// rows is the XML of the sheet with the rows in their place.
func (t *filled) rows(text []byte) ([]byte, error) {
	r := &rowReader{in: xml.NewDecoder(bytes.NewReader(text)), first: t.First}
	if err := r.read(); err != nil || !r.sound() {
		return nil, ErrTemplate
	}
	var b []byte
	b = append(b, r.unsized(text)...)
	b = append(b, '<')
	b = append(append(b, r.prefix...), "sheetData>"...)
	if !r.empty {
		b = append(b, text[r.from:r.keep]...)
	}
	for i, row := range t.Rows {
		b = appendRow(b, r.prefix, t.First+i, r.styles, row, t.Numbers)
	}
	b = append(append(append(b, "</"...), r.prefix...), "sheetData>"...)
	return append(b, r.rest(text)...), nil
}

// sound says whether the places are those of a sheet.
func (r *rowReader) sound() bool {
	for _, m := range r.merges {
		if m.to <= m.from {
			return false
		}
	}
	return r.stage == afterRows || r.stage == afterMerges
}

// unsized is what stands before the rows, without the range of the sheet: it is no longer true, need not be there, and
// programs that believe one that is too narrow lose cells.
func (r *rowReader) unsized(text []byte) []byte {
	if r.size[1] <= r.size[0] {
		return text[:r.opening]
	}
	return append(bytes.Clone(text[:r.size[0]]), text[r.size[1]:r.opening]...)
}

// rest is what stands after the rows, without the merged cells that made way.
func (r *rowReader) rest(text []byte) []byte {
	tail := r.to
	left := 0
	var kept []byte
	for _, m := range r.merges {
		if !m.goes {
			kept = append(kept, text[m.from:m.to]...)
			left++
		}
	}
	if left == len(r.merges) {
		return text[tail:]
	}
	b := bytes.Clone(text[tail:r.mergesAt[0]])
	if left > 0 {
		b = fmt.Appendf(b, `<%[1]smergeCells count="%[2]d">%[3]s</%[1]smergeCells>`, r.prefix, left, kept)
	}
	return append(b, text[r.mergesAt[1]:]...)
}

// read goes through the sheet. Tokens are raw, so that their places are those of the bytes.
func (r *rowReader) read() error {
	for {
		before := int(r.in.InputOffset())
		token, err := r.in.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch e := token.(type) {
		case xml.StartElement:
			r.start(e, before)
		case xml.EndElement:
			r.end(e, before)
		}
	}
}

func (r *rowReader) start(e xml.StartElement, before int) {
	name := e.Name.Local
	switch {
	case name == "dimension" && r.stage == beforeRows:
		r.size[0] = before
	case name == "sheetData":
		r.next(beforeRows)
		r.opening, r.from = before, int(r.in.InputOffset())
		r.keep = r.from
		if e.Name.Space != "" {
			r.prefix = e.Name.Space + ":"
		}
	case name == "row" && r.stage == inRows:
		r.row++
		if n, err := strconv.Atoi(attribute(e, "r")); err == nil && n > 0 {
			r.row = n
		}
	case name == "c" && r.stage == inRows:
		r.cell(e)
	case name == "mergeCells":
		r.next(afterRows)
		r.mergesAt[0] = before
	case name == "mergeCell" && r.stage == inMerges:
		from, _, _ := strings.Cut(attribute(e, "ref"), ":")
		row, _ := strconv.Atoi(strings.TrimLeft(from, "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"))
		r.merges = append(r.merges, merge{from: before, goes: row >= r.first})
	}
}

// next goes from a stage to the one after it; from any other to none.
func (r *rowReader) next(from int) {
	if r.stage != from {
		r.stage = -1
		return
	}
	r.stage++
}

// cell takes down the style of a cell in the first row of data.
func (r *rowReader) cell(e xml.StartElement) {
	if r.row < r.first || r.styleRow > 0 && r.row != r.styleRow {
		return
	}
	r.styleRow = r.row
	column := len(r.styles)
	if at := strings.TrimRight(attribute(e, "r"), "0123456789"); at != "" && len(at) <= 3 {
		column = 0
		for _, c := range at {
			column = column*26 + int(c-'A') + 1
		}
		column--
	}
	style := attribute(e, "s")
	if _, err := strconv.ParseUint(style, 10, 32); err != nil || column < 0 || column >= 1<<14 {
		return
	}
	for len(r.styles) <= column {
		r.styles = append(r.styles, "")
	}
	r.styles[column] = style
}

func (r *rowReader) end(e xml.EndElement, before int) {
	after := int(r.in.InputOffset())
	name := e.Name.Local
	switch {
	case name == "dimension" && r.stage == beforeRows:
		r.size[1] = after
	case name == "row" && r.stage == inRows:
		if r.row < r.first {
			r.keep = after
		}
	case name == "sheetData":
		r.next(inRows)
		r.empty, r.to = before == after, after
	case name == "mergeCells":
		r.next(inMerges)
		r.mergesAt[1] = after
	case name == "mergeCell" && r.stage == inMerges && len(r.merges) > 0:
		r.merges[len(r.merges)-1].to = after
	}
}
