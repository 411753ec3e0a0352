package source

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// row is one row of a CSV file, each cell with its place.
type row struct {
	cells []catalogue.Field[string]
}

func (r row) at() catalogue.At { return catalogue.At{Line: r.cells[0].At.Line, Column: 1, Width: 1} }

// characters finds what nobody sees in the cells, and what is more than anybody reads.
func (r row) characters(file string, most int) (problems []catalogue.Problem) {
	for _, cell := range r.cells {
		if len(cell.Value) > most && utf8.RuneCountInString(cell.Value) > most {
			problems = append(problems, catalogue.NewProblem(file, cell.At, "value-long", excerpt(cell.Value), itoa(utf8.RuneCountInString(cell.Value)), itoa(most)))
		}
		if i := strings.IndexFunc(cell.Value, invisible); i >= 0 {
			c, _ := utf8.DecodeRuneInString(cell.Value[i:])
			hint := retyped(cell.Value, int(cell.At.Width) == utf8.RuneCountInString(cell.Value))
			problems = append(problems, catalogue.NewProblem(file, cell.At, "value-character", fmt.Sprintf("U+%04X", c), hint.Chinese, hint.English))
		}
	}
	return problems
}

// excerpt is how a long cell begins.
func excerpt(cell string) string {
	runes := []rune(cell[:min(len(cell), 60)])
	return string(runes[:min(len(runes), 10)]) + "…"
}

func (r row) blank() bool {
	for _, c := range r.cells {
		if c.Value != "" {
			return false
		}
	}
	return true
}

// rows reads a CSV file whole: the head and the rows below it, all as long as the head. Blank rows are left out.
func rows(file string, text []byte, limits catalogue.Limits) (head row, body []row, problems []catalogue.Problem) {
	reader := csv.NewReader(bytes.NewReader(text))
	reader.FieldsPerRecord = -1
	starts, places := lineStarts(text), catalogue.NewPlaces(text)
	cells, limit := 0, limits.TableCells*10
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return head, body, append(problems, csvProblem(file, text, starts, err))
		}
		if cells += len(record); cells > limit {
			line, _ := reader.FieldPos(0)
			at := catalogue.NewAt(line, 1, 1)
			return head, body, append(problems, catalogue.NewProblem(file, at, "table-too-large", itoa(cells), itoa(limit)))
		}
		r := placed(reader, record, starts, places)
		problems = append(problems, r.characters(file, limits.ValueCharacters)...)
		switch {
		case r.blank():
		case head.cells == nil:
			head = r
		case len(r.cells) != len(head.cells):
			problems = append(problems, miscounted(file, r, len(head.cells)))
		default:
			body = append(body, r)
		}
	}
	if head.cells == nil {
		problems = append(problems, catalogue.NewProblem(file, catalogue.At{Line: 1, Column: 1}, "csv-empty"))
	}
	return head, body, problems
}

// placed finds where each cell of a row begins.
func placed(reader *csv.Reader, record []string, starts []int, places *catalogue.Places) row {
	r := row{cells: make([]catalogue.Field[string], len(record))}
	for i, cell := range record {
		line, byteColumn := reader.FieldPos(i)
		r.cells[i] = catalogue.Field[string]{
			Value: strings.TrimSpace(cell),
			At:    places.At(starts[line-1]+byteColumn-1, utf8.RuneCountInString(cell)),
		}
	}
	return r
}

// csvProblem places a CSV syntax error by its typed position.
func csvProblem(file string, text []byte, starts []int, err error) catalogue.Problem {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return catalogue.NewProblem(file, catalogue.At{Line: 1, Column: 1}, "csv-syntax", err.Error(), err.Error(), "单元格里有逗号、换行或双引号时，用英文双引号括起整格", "put double quotes around a cell that holds commas, line breaks or quotes")
	}
	what := catalogue.Words{Chinese: "双引号没有成对", English: "a quotation mark has no partner"}
	start := starts[min(max(parse.Line, 1), len(starts))-1]
	at := placeOf(text, min(start+max(parse.Column, 1)-1, len(text)))
	switch unclosed, ok := openQuote(text, starts[min(max(parse.StartLine, 1), len(starts))-1]); {
	case errors.Is(parse.Err, csv.ErrBareQuote):
		what = catalogue.Words{Chinese: "没有括起来的格里有双引号", English: "a quotation mark in a cell that is not quoted"}
	case ok:
		at = placeOf(text, unclosed)
	}
	at, quoted := quotedCell(text, at)
	hint := catalogue.Words{Chinese: "写成“" + quoted + "”，用英文双引号括起整格，里面的双引号写两个", English: "write “" + quoted + "”: double quotes around the whole cell, and those inside doubled"}
	return catalogue.NewProblem(file, at, "csv-syntax", what.Chinese, what.English, hint.Chinese, hint.English)
}

// openQuote is the offset of the quotation mark that opens a cell and is never closed, in the record that begins at an
// offset. The reader itself only says that the file came to its end.
func openQuote(text []byte, offset int) (quote int, ok bool) {
	start := true
	for i := offset; i < len(text); i++ {
		switch {
		case start && text[i] == '"':
			quote = i
			for i++; i < len(text) && !(text[i] == '"' && (i+1 == len(text) || text[i+1] != '"')); i++ {
				if text[i] == '"' {
					i++
				}
			}
			if i >= len(text) {
				return quote, true
			}
			start = false
		default:
			start = text[i] == ',' || text[i] == '\n'
		}
	}
	return 0, false
}

// lineStarts are the byte offsets at which lines begin.
func lineStarts(text []byte) []int {
	starts := []int{0}
	for i, c := range text {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}
