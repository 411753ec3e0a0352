package render

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Row is a line of a list of items. Without Href there is no page to lead to: index number and reason stand in the
// title's place.
type Row struct {
	Link
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
	row := Row{Title: r.title(it), Day: r.day(it.ListedOn().Midnight()), Mark: r.scopeMark(it.Scope)}
	if it.Department != nil && it.Department != of {
		row.Department = it.Department.Name
	}
	switch {
	case it.Form == catalogue.Tombstone:
		row.Mark = r.goneMark(it.Gone)
	case it.Scope == catalogue.Public && it.Validity.State != catalogue.NotStated && it.Validity.State != catalogue.InForce:
		row.Mark = r.marks["validity "+string(it.Validity.State)] // that a price is no longer the price is what one must see first
	case it.Form == catalogue.Line || it.Address == "":
		row.Title = it.Index + " " + r.reason(it.Reason)
		return row
	}
	row.Href = fromRoot(address, it.Address)
	return row
}

// keptLine names a line that several pages show: without its department where the page is one department's.
type keptLine struct {
	item *catalogue.Item
	of   *catalogue.Department
}

// rows are items as lines.
func (w *worker) rows(address string, items []*catalogue.Item, of *catalogue.Department) ([]Line, error) {
	list := make([]Line, len(items))
	var err error
	for i, it := range items {
		if list[i], err = w.line(address, it, of); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// line is an item as a line. All pages of the register's indexes lie two folders deep, so that a line looks the same on
// each of them: it is rendered once and kept.
func (w *worker) line(address string, it *catalogue.Item, of *catalogue.Department) (Line, error) {
	keep := strings.HasPrefix(address, w.site.root+"register/") && strings.Count(address, "/") == strings.Count(w.site.root, "/")+2
	if keep {
		if kept, ok := w.site.kept.Load(keptLine{it, of}); ok {
			return kept.(Line), nil
		}
	}
	line, err := w.part("row.html", w.row(address, it, of))
	if keep && err == nil {
		w.site.kept.Store(keptLine{it, of}, line)
	}
	return line, err
}

// lead is what stands before a line where the list goes by something else than the day.
func (r *Renderer) lead(text string) Line {
	if text == "" {
		return ""
	}
	return Line(r.leadBegins + template.HTMLEscapeString(text) + r.leadEnds)
}

// makeLead renders the template of leads once, around a word, because there are as many of them as lines.
func (r *Renderer) makeLead() error {
	const word = "\uE000\uE001" // no text holds these, and no template
	var b strings.Builder
	if err := r.templates.ExecuteTemplate(&b, "lead.html", word); err != nil {
		return fmt.Errorf("theme: %w", err)
	}
	text := b.String()
	at := strings.Index(text, word)
	if at < 0 || strings.Count(text, word) != 1 || strings.LastIndexByte(text[:at], '<') > strings.LastIndexByte(text[:at], '>') {
		return fmt.Errorf("主题模板 lead.html 要显示一次 {{.}}，而且不在标签里 · theme: the template lead.html must show {{.}} once, outside of tags")
	}
	r.leadBegins, r.leadEnds = text[:at], text[at+len(word):]
	return nil
}

// title is an item's title, or what stands for it where the edition does not tell.
func (r *Renderer) title(it *catalogue.Item) string {
	if it.Title != "" {
		return it.Title
	}
	switch {
	case it.Gone != nil && it.Gone.Held:
		return r.words.fill("item.untitled-held", it.Index)
	case it.Gone != nil && !it.Gone.Ended:
		return r.words.fill("item.untitled-withdrawn", it.Index)
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
		if c := b.ListedOn().Compare(a.ListedOn()); c != 0 {
			return c
		}
		if c := strings.Compare(b.Index, a.Index); c != 0 {
			return c
		}
		return strings.Compare(b.Address, a.Address)
	})
	return sorted
}
