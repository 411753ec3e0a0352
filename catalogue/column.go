package catalogue

import (
	"slices"
	"strings"
)

// Column is a column of a table with a head: its name, its Chinese headings, and the cell of a row that it fills. The
// first Chinese heading is the one that we write.
type Column[R any] struct {
	Name    string
	Chinese []string
	Cell    func(*R) *Field[string]
	// Needed: a table without the column says nothing.
	Needed bool
}

// Heading is a heading without the spaces with which tables stretch short ones (公开 时限).
func Heading(written string) string { return strings.Join(strings.Fields(written), "") }

// FindColumn is the column that a heading as written stands for, in either language; spaces in it do not count.
func FindColumn[R any](columns []Column[R], written string) (column Column[R], ok bool) {
	heading := Heading(written)
	for _, c := range columns {
		if c.Name == heading || slices.Contains(c.Chinese, heading) {
			return c, true
		}
	}
	return column, false
}

// Headings are all headings of columns, in both languages: what one that is misspelt is compared with.
func Headings[R any](columns []Column[R]) []string {
	var names []string
	for _, c := range columns {
		names = append(append(names, c.Name), c.Chinese...)
	}
	return names
}

// needed are columns without each of which a table says nothing.
func needed[R any](columns ...Column[R]) []Column[R] {
	for i := range columns {
		columns[i].Needed = true
	}
	return columns
}
