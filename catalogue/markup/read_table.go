package markup

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// table compares each row with the head: cells beyond it vanish without a word.
func (r *reading) table(n *extast.Table) {
	columns := len(n.Alignments)
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() == extast.KindTableRow && row.Pos() >= 0 {
			r.row(row, columns)
		}
		r.walk(row)
	}
}

func (r *reading) row(n ast.Node, columns int) {
	start := n.Pos()
	stop := lineEnd(r.source, start)
	line := trimmed(r.source[start:stop])
	start += bytes.Index(r.source[start:stop], line)
	stop = start + len(line)
	if looksBlank(line) {
		r.mend("text-blank", start, stop, "")
		return
	}
	count, surplus := cells(line, columns)
	have, want := strconv.Itoa(count), strconv.Itoa(columns)
	switch {
	case count > columns:
		r.report("text-table-cells", start+surplus, stop, have, want)
	case count == 1 && columns > 1 && bytes.IndexByte(line, '|') < 0:
		if bytes.Count(line, []byte("｜")) >= 2 {
			r.report("text-table-fullwidth", start, stop, strings.ReplaceAll(string(line), "｜", "|"))
			return
		}
		r.report("text-table-tail", start, stop, excerpt(line))
	case count < columns:
		lacking := strings.Repeat("  |", columns-count)
		if line[len(line)-1] != '|' {
			lacking = " |" + lacking
		}
		r.report("text-table-short", start, stop, have, want, lacking)
	}
}

// trimmed is a line without the spaces that goldmark takes for such. A wide space, 　, is none of them: a line of it is a row.
func trimmed(line []byte) []byte { return bytes.Trim(line, " \t\r\n") }

// cells counts the cells of a row as goldmark does, and gives the offset of the first one beyond the columns.
func cells(line []byte, columns int) (count, surplus int) {
	i, end := 0, len(line)
	if end > 0 && line[0] == '|' {
		i = 1
	}
	if end > i && line[end-1] == '|' {
		end--
	}
	for i < end {
		if count++; count == columns+1 {
			surplus = i
		}
		for i < end && (line[i] != '|' || line[i-min(i, 1)] == '\\') {
			i++
		}
		i++
	}
	return count, surplus
}

// lostTable reports lines of a paragraph that were meant to be a table.
func (r *reading) lostTable(lines []span) {
	rows, first, wide, firstWide, tabs, firstTab := 0, 0, 0, 0, 0, 0
	for i, l := range lines {
		line := trimmed(r.source[l.start:l.stop])
		if columns := delimiterColumns(line); columns > 0 && i > 0 && bytes.IndexByte(line, '|') >= 0 {
			head, _ := cells(trimmed(r.source[lines[i-1].start:lines[i-1].stop]), 0)
			r.report("text-table-columns", l.start, l.stop, strconv.Itoa(columns), strconv.Itoa(head), divider(head))
			return
		}
		if pipes := bytes.Count(line, []byte("|")); pipes >= 3 && line[0] == '|' && line[len(line)-1] == '|' {
			note(&rows, &first, i, 2)
		} else if pipes >= 2 {
			note(&rows, &first, i, 1)
		}
		if bytes.Count(line, []byte("｜")) >= 2 {
			note(&wide, &firstWide, i, 1)
		}
		if bytes.IndexByte(line, '\t') > 0 {
			note(&tabs, &firstTab, i, 1)
		}
	}
	switch {
	case rows >= 2:
		head := r.source[lines[first].start:lines[first].stop]
		columns, _ := cells(trimmed(head), 0)
		r.report("text-table-divider", lines[first].start, lines[first].stop, excerpt(head), divider(columns))
	case wide >= 2:
		l := lines[firstWide]
		r.report("text-table-fullwidth", l.start, l.stop, strings.ReplaceAll(string(r.source[l.start:l.stop]), "｜", "|"))
	case tabs >= 2:
		r.report("text-table-tabs", lines[firstTab].start, lines[firstTab].stop, strconv.Itoa(tabs))
	default:
		r.commas(lines)
	}
}

// divider is the row of dashes below a head.
func divider(columns int) string { return "|" + strings.Repeat(" --- |", max(columns, 1)) }

// note adds to a count of lines and remembers the first of them.
func note(count, first *int, i, weight int) {
	if *count == 0 {
		*first = i
	}
	*count += weight
}

// commas reports three lines or more with the same number of half-width commas: a CSV file that was pasted.
func (r *reading) commas(lines []span) {
	if len(lines) < 3 {
		return
	}
	count := bytes.Count(r.source[lines[0].start:lines[0].stop], []byte(","))
	if count < 2 {
		return
	}
	for _, l := range lines[1:] {
		if bytes.Count(r.source[l.start:l.stop], []byte(",")) != count {
			return
		}
	}
	r.report("text-table-commas", lines[0].start, lines[0].stop, strconv.Itoa(len(lines)), strconv.Itoa(count+1))
}
