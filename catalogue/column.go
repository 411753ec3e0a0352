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
	// Usual: nearly every table has the column.
	Usual bool
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

// MeantHeading says which heading was probably meant by one that is not known: one of a column that the table does not have
// already, and sooner one that is usual than one that is rare and no more like it.
func MeantHeading[R any](written string, columns []Column[R], there map[string]bool, otherwise Words) Words {
	var free, expected []string
	for _, c := range columns {
		if names := append([]string{c.Name}, c.Chinese...); !there[c.Name] {
			free = append(free, names...)
			if c.Usual {
				expected = append(expected, names...)
			}
		}
	}
	heading := Heading(written)
	if near, ok := Nearest(heading, free); ok && !slices.Contains(expected, near) {
		if usual, ok := usualInstead(heading, near, expected); ok {
			return Words{"是不是“" + usual + "”？", "did you mean “" + usual + "”?"}
		}
	}
	return Meant(heading, free, otherwise)
}

// usualInstead is the one usual heading that is at most one character less like a word than the nearest, and has as many of
// its characters.
func usualInstead(word, near string, expected []string) (usual string, ok bool) {
	w := []rune(word)
	limit := distance(w, []rune(near), len(w)) + 1
	for _, e := range expected {
		if distance(w, []rune(e), limit) <= limit && shared(word, e) >= shared(word, near) {
			if ok {
				return "", false
			}
			usual, ok = e, true
		}
	}
	return usual, ok
}

// shared counts the characters of a word that stand in another.
func shared(word, other string) (count int) {
	for _, r := range word {
		if strings.ContainsRune(other, r) {
			count++
		}
	}
	return count
}

// needed are columns without each of which a table says nothing.
func needed[R any](columns ...Column[R]) []Column[R] {
	for i := range columns {
		columns[i].Needed = true
	}
	return columns
}
