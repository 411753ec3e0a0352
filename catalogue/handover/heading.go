package handover

import (
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// ItemHeads are the headings of a table of items, in both languages, with the names of their columns.
func ItemHeads() map[string]string {
	heads := map[string]string{}
	for _, l := range []labels{newLabels("zh-Hans"), newLabels("en")} {
		for _, f := range itemFields() {
			heads[l.head(f.name)] = f.name
		}
	}
	return heads
}

// DutyHeads are the headings of a table of duties, in both languages, with the names of their columns.
func DutyHeads() map[string]string {
	heads := map[string]string{}
	for _, language := range []string{"zh-Hans", "en"} {
		for _, c := range dutyTableColumns(newLabels(language)) {
			heads[c.Head] = c.Name
		}
	}
	return heads
}

// Reader reads the cells of tables that were handed on. It may be used from many goroutines.
type Reader struct {
	labels  labels
	columns map[string]Column
}

// NewReader prepares to read: once for all the cells of an import.
func NewReader() *Reader {
	r := &Reader{newLabels("en"), map[string]Column{}}
	for _, f := range itemFields() {
		r.columns[f.name] = r.labels.column(f)
	}
	for _, c := range dutyTableColumns(r.labels) {
		if c.Kind == Texts {
			r.columns[c.Name] = c
		}
	}
	return r
}

// Parted is what the cell of a column says, part by part: the texts of a list, the lines of blocks. guarded says that it is
// from a CSV, where a text that a spreadsheet would run has a mark before it.
func (r *Reader) Parted(name, text string, guarded bool) Cell {
	if guarded {
		text = sheet.Unguarded(text)
	}
	c := r.columns[name]
	switch {
	case text == "":
		return nil
	case c.Kind != Texts && c.Kind != Lines:
		return Cell{text}
	case c.Between == ";" && !strings.Contains(text, "\n"):
		return strings.Split(text, ";")
	case c.Kind == Lines:
		return strings.Split(text, "\n")
	}
	cell := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i := range cell {
		cell[i] = unescape.Replace(cell[i])
	}
	return cell
}

// Keys are the keys of the blocks that the lines of a column hold, in the order of their values.
func (r *Reader) Keys(name string) []catalogue.Key {
	k, _, _ := r.labels.key(name)
	return shownKeys(k)
}
