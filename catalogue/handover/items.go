package handover

import (
	"cmp"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Source is what the table of items is made from: an edition, and how the text of an item is had as Markdown.
type Source struct {
	Edition *catalogue.Edition
	Within  string // the folder of a department, whose items and those of its units alone are handed on; "": all
	Body    func(*catalogue.Item) (string, error)
}

// Items are the items of an edition, as far as it shows them: by department, then by date. A column has the name of a key,
// but for the department, the file, the address and the text.
func Items(s Source) (*Table, error) {
	l := newLabels(s.Edition.Language)
	fields := itemFields()
	t := &Table{Name: l.say("信息", "items")}
	for _, f := range fields {
		t.Columns = append(t.Columns, l.column(f))
	}
	for _, it := range inOrder(s.Edition.Items) {
		if !it.Department.Under(s.Within) {
			continue
		}
		row := make([]Cell, len(fields))
		for i, f := range fields {
			if f.name == "markdown" {
				continue
			}
			row[i] = l.cell(t.Columns[i], f, f.of(it, s.Edition))
		}
		if it.Form == catalogue.Full && !it.Body.Empty() {
			text, err := s.Body(it)
			if err != nil {
				return nil, err
			}
			row[len(fields)-1] = one(strings.Trim(text, "\n"))
		}
		t.Rows = append(t.Rows, row)
	}
	t.Filled("index", "title", "published", "scope")
	return t, nil
}

// inOrder are items by department, then as lists have them, then by number.
func inOrder(items []*catalogue.Item) []*catalogue.Item {
	folder := func(it *catalogue.Item) string {
		if it.Department == nil {
			return ""
		}
		return it.Department.Folder
	}
	items = slices.Clone(items)
	slices.SortStableFunc(items, func(a, b *catalogue.Item) int {
		return cmp.Or(cmp.Compare(folder(a), folder(b)), a.ListedOn().Compare(b.ListedOn()), cmp.Compare(a.Index, b.Index), cmp.Compare(a.Path, b.Path))
	})
	return items
}

// address is where an item can be read: an address of the web where the site has one.
func address(it *catalogue.Item, ed *catalogue.Edition) string {
	if it.Address == "" {
		return ""
	}
	if base := ed.Base(); base != "" {
		return catalogue.Absolute(base, it.Address)
	}
	return catalogue.EncodeAddress(it.Address)
}
