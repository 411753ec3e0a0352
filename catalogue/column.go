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

// Is says whether a heading as written stands for the column, in either language; spaces in it do not count (公开 时限).
func (c Column[R]) Is(heading string) bool {
	heading = Heading(heading)
	return c.Name == heading || slices.Contains(c.Chinese, heading)
}

// Heading is a heading without the spaces with which tables stretch short ones.
func Heading(written string) string { return strings.Join(strings.Fields(written), "") }

// FindColumn is the column that a heading as written stands for.
func FindColumn[R any](columns []Column[R], heading string) (column Column[R], ok bool) {
	i := slices.IndexFunc(columns, func(c Column[R]) bool { return c.Is(heading) })
	if i < 0 {
		return column, false
	}
	return columns[i], true
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
