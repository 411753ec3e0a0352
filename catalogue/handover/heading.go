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

// Parted is what the cell of a column says, part by part: the texts of a list, the lines of blocks. guarded says that it is
// from a CSV, where a text that a spreadsheet would run has a mark before it.
func Parted(name, text string, guarded bool) Cell {
	if guarded {
		text = sheet.Unguarded(text)
	}
	l := newLabels("en")
	c := l.column(field{name: name})
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
func Keys(name string) []catalogue.Key {
	k, _, _ := newLabels("en").key(name)
	return shownKeys(k)
}
