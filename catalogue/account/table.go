package account

import (
	"bytes"
	"strings"

	"golang.org/x/text/width"
)

// table is rows of cells for a terminal, the headings first. The first and the last column keep to the left where they
// hold words; figures stand at the right.
type table [][]string

func (t table) write(b *bytes.Buffer) {
	wide := make([]int, len(t[0]))
	for _, row := range t {
		for i, cell := range row {
			wide[i] = max(wide[i], cells(cell))
		}
	}
	for _, row := range t {
		var line strings.Builder
		for i, cell := range row {
			pad := strings.Repeat(" ", wide[i]-cells(cell))
			switch {
			case i == 0:
				line.WriteString(cell + pad)
			case t.figures(i):
				line.WriteString("  " + pad + cell)
			default:
				line.WriteString("  " + cell + pad)
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

// figures says whether a column holds nothing but figures below its heading.
func (t table) figures(column int) bool {
	for _, row := range t[1:] {
		if strings.Trim(row[column], "0123456789.+-%—") != "" {
			return false
		}
	}
	return true
}

// cells is how many cells of a terminal a text takes: a Han character takes two.
func cells(text string) int {
	n := 0
	for _, c := range text {
		switch width.LookupRune(c).Kind() {
		case width.EastAsianWide, width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}
