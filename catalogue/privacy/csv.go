package privacy

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
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
	reader.Comma, reader.LazyQuotes, reader.FieldsPerRecord, reader.ReuseRecord = separator(text), true, -1, true
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
			cells = append(cells, cell{column: i, text: value, where: inField(lines, line, column, value)})
			last = line + strings.Count(value, "\n")
		}
		g.row(cells)
	}
}

// inField gives places in a field's value, which begins in a line at a byte, counted from 1. Most fields are never asked, and
// a line may have a hundred thousand.
func inField(lines [][]byte, line, column int, value string) locate {
	return func(from, to int) (catalogue.At, catalogue.Words) {
		return fieldPlaces(lines, line, column, value)(from, to)
	}
}

func fieldPlaces(lines [][]byte, line, column int, value string) locate {
	if line > len(lines) || column-1 > len(lines[line-1]) {
		return inLine(line, 0)
	}
	raw := lines[line-1][column-1:]
	start := length(valid(lines[line-1][:column-1]))
	switch {
	case len(raw) == 0 || raw[0] != '"':
		return inLine(line, start)
	case !strings.ContainsAny(value, "\"\n"):
		return inLine(line, start+1)
	}
	return func(from, to int) (catalogue.At, catalogue.Words) {
		ended, column := quoted(lines[line-1:], raw[1:], start+1, value, from)
		return inLine(line+ended, column)(0, to-from)
	}
}

// quoted goes to a character of a field within quotes, where a quote is written twice and lines may end: it says how many
// have, and how many characters stand before it in its own. raw is what of the first line stands behind the quote.
func quoted(lines [][]byte, raw []byte, column int, value string, to int) (ended, before int) {
	for i, c := range []rune(value) {
		switch {
		case i == to:
			return ended, column
		case c == '\n' && ended+1 < len(lines):
			ended++
			raw, column = lines[ended], 0
			continue
		case c == '"' && bytes.HasPrefix(raw, []byte(`""`)):
			raw = raw[1:]
			column++
		}
		_, n := utf8.DecodeRune(raw)
		raw = raw[n:]
		column++
	}
	return ended, column
}

func firstLine(text []byte) []byte {
	first, _, _ := bytes.Cut(text, []byte("\n"))
	return first
}

// titles is how many lines may stand above a table, none of which has what parts its cells.
const titles = 10

// separator is what parts the cells of a table, by the first line that has any.
func separator(text []byte) rune {
	for range titles {
		first, rest, more := bytes.Cut(text, []byte("\n"))
		best, most := ',', bytes.Count(first, []byte(","))
		for _, r := range ";\t" {
			if n := bytes.Count(first, []byte(string(r))); n > most {
				best, most = r, n
			}
		}
		if most > 0 || !more {
			return best
		}
		text = rest
	}
	return ','
}
