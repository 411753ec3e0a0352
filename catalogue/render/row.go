package render

import (
	"html/template"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Row is a line of a list of items. Without Href there is no page to lead to: index number and reason stand in the
// title's place.
type Row struct {
	Link
	Lead       string // what the list goes by, where that is not the day: a document number, a step
	Title      string
	Department string // empty where the list is of one department
	Day        template.HTML
	Mark       template.HTML
	Details    []Detail
}

// Detail is a fact that a line tells besides: the fee, the last day.
type Detail struct {
	Name string
	Link
}

// Line is a row as it stands in a page.
type Line = template.HTML

// row is an item as a line on the page at an address. of is the department whose list it is, nil for a list of all.
func (w *worker) row(address string, it *catalogue.Item, of *catalogue.Department) Row {
	r := w.site.r
	row := Row{Title: r.title(it), Day: r.day(listedOn(it).Midnight()), Mark: r.scopeMark(it.Scope)}
	if it.Department != nil && it.Department != of {
		row.Department = it.Department.Name
	}
	switch {
	case it.Form == catalogue.Tombstone:
		row.Mark = r.goneMark(it.Gone)
	case it.Form == catalogue.Line || it.Address == "":
		row.Title = it.Index + " " + r.reason(it.Reason)
		return row
	}
	row.Href = fromRoot(address, it.Address)
	return row
}

// keptLine names a line that several pages show: of a department's index, or with a nil department of the register's.
type keptLine struct {
	item *catalogue.Item
	of   *catalogue.Department
}

// rows are items as lines. The pages of one index lie in one folder, and all indexes of the whole register two folders
// deep: a line looks the same on each of them, so it is rendered once and kept.
func (w *worker) rows(address string, items []*catalogue.Item, of *catalogue.Department) ([]Line, error) {
	list := make([]Line, len(items))
	keep := strings.HasPrefix(address, w.site.root+"register/")
	var err error
	for i, it := range items {
		if kept, ok := w.site.kept.Load(keptLine{it, of}); keep && ok {
			list[i] = kept.(Line)
			continue
		}
		if list[i], err = w.part("row.html", w.row(address, it, of)); err != nil {
			return nil, err
		}
		if keep {
			w.site.kept.Store(keptLine{it, of}, list[i])
		}
	}
	return list, nil
}

// title is an item's title, or what stands for it where the edition does not tell.
func (r *Renderer) title(it *catalogue.Item) string {
	if it.Title != "" {
		return it.Title
	}
	return r.words.fill("item.untitled", it.Index)
}

// reason says why an item is not open, with the article that it rests on.
func (r *Renderer) reason(why catalogue.Reason) string {
	parts := []string{why.Words}
	switch {
	case why.Code != "" && why.Code != "law":
		parts = append(parts, r.words.of("reason", why.Code))
	case why.Basis != "":
		parts = append(parts, why.Basis)
	}
	return strings.TrimSpace(strings.Join(parts, " "))
}

// listedOn is the day under which lists place an item: its publication, or its making where it was not published.
func listedOn(it *catalogue.Item) catalogue.Date {
	if it.Published.IsZero() {
		return it.Made
	}
	return it.Published
}

// latestOf is the latest date in the records of several items.
func latestOf(items []*catalogue.Item) catalogue.Date {
	latest := catalogue.Date{}
	for _, it := range items {
		latest = later(latest, lastDay(it))
	}
	return latest
}

// newestFirst sorts a copy by day, then by what never changes.
func newestFirst(items []*catalogue.Item) []*catalogue.Item {
	sorted := slices.Clone(items)
	slices.SortStableFunc(sorted, func(a, b *catalogue.Item) int {
		if c := listedOn(b).Compare(listedOn(a)); c != 0 {
			return c
		}
		if c := strings.Compare(b.Index, a.Index); c != 0 {
			return c
		}
		return strings.Compare(b.Address, a.Address)
	})
	return sorted
}
