package privacy

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// csv reads a table of comma-, semicolon- or tab-separated values, as far as it can be read; the rest as plain text.
func (f *finder) csv(text []byte) {
	f.wholly = true
	defer f.whole(text)
	if f.see == nil && suspicious(text) == 0 && !sensitiveHead(firstLine(text)) {
		return
	}
	lines := bytes.Split(text, []byte("\n"))
	reader := csv.NewReader(bytes.NewReader(text))
	reader.Comma, reader.LazyQuotes, reader.FieldsPerRecord, reader.ReuseRecord = separator(firstLine(text)), true, -1, true
	g := f.table()
	last := 0
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			for i := last; i < len(lines); i++ {
				f.passage(valid(lines[i]), g.ctx, inLine(i+1, 0))
			}
			return
		}
		cells := make([]cell, 0, len(record))
		for i, value := range record {
			line, column := reader.FieldPos(i)
			cells = append(cells, cell{column: i, text: value, where: inLine(line, inField(lines, line, column))})
			last = line + strings.Count(value, "\n")
		}
		g.row(cells)
	}
}

// inField is how many characters stand before a field's value in its line; column counts bytes, from 1.
func inField(lines [][]byte, line, column int) int {
	if line > len(lines) || column-1 > len(lines[line-1]) {
		return 0
	}
	n := length(valid(lines[line-1][:column-1]))
	if column-1 < len(lines[line-1]) && lines[line-1][column-1] == '"' {
		n++
	}
	return n
}

func firstLine(text []byte) []byte {
	first, _, _ := bytes.Cut(text, []byte("\n"))
	return first
}

// separator is what parts the cells of a first line.
func separator(first []byte) rune {
	best, most := ',', bytes.Count(first, []byte(","))
	for _, r := range ";\t" {
		if n := bytes.Count(first, []byte(string(r))); n > most {
			best, most = r, n
		}
	}
	return best
}
