package sheet

import (
	"bytes"
	"strings"
)

// CSV writes tables that opens in a spreadsheet with its characters whole: a byte order mark, CRLF, and no cell that a
// spreadsheet would run as a formula.
type CSV struct{ b *bytes.Buffer }

// NewCSV begins a table.
func NewCSV(b *bytes.Buffer) CSV {
	b.WriteString("\ufeff")
	return CSV{b}
}

// Row writes a row.
func (s CSV) Row(cells []string) {
	for i, c := range cells {
		if i > 0 {
			s.b.WriteByte(',')
		}
		s.cell(c)
	}
	s.b.WriteString("\r\n")
}

func (s CSV) cell(text string) {
	if guarded(text) {
		text = "'" + text
	}
	if !strings.ContainsAny(text, ",\"\r\n") && text == strings.TrimSpace(text) {
		s.b.WriteString(text)
		return
	}
	s.b.WriteByte('"')
	s.b.WriteString(strings.ReplaceAll(text, `"`, `""`))
	s.b.WriteByte('"')
}

// guarded says whether a cell has to be guarded: it would be run, or what Unguarded takes off would be taken off it.
func guarded(text string) bool {
	for strings.HasPrefix(text, "'") {
		text = text[1:]
	}
	return formula(text)
}

// Unguarded is what a cell of a CSV of ours says: without the mark that keeps it from being run.
func Unguarded(text string) string {
	if rest, ok := strings.CutPrefix(text, "'"); ok && guarded(rest) {
		return rest
	}
	return text
}

// formula says whether a spreadsheet might run a cell. A number with its sign is none: amounts in the red stay numbers.
func formula(text string) bool {
	if text == "" || strings.IndexByte("=@\t\r\n+-\xef", text[0]) < 0 { // \xef: the wide signs begin with it
		return false
	}
	first, rest := "", ""
	for _, mark := range []string{"=", "@", "\t", "\r", "\n", "＝", "＠", "+", "-", "＋", "－"} {
		if after, ok := strings.CutPrefix(text, mark); ok {
			first, rest = mark, after
		}
	}
	switch first {
	case "":
		return false
	case "+", "-", "＋", "－":
		return strings.Trim(rest, "0123456789.,%") != ""
	default:
		return true
	}
}
