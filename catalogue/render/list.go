package render

import (
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// perPage is how many items a page of a list shows.
const perPage = 100

// list is items by year: all, or those of one department.
type list struct {
	folder string
	of     *catalogue.Department // nil: all
	years  []year                // newest first
}

// year is the items of one year, or of a span of years, oldest first. Its pages are cut from the oldest, so that a new
// item changes only the last of them.
type year struct {
	name  string // of its files: the first year
	label string // 2026, or 2006–2014
	items []*catalogue.Item
}

func (y year) pages() int { return (len(y.items) + perPage - 1) / perPage }

// address is the n-th page of a year, from 1.
func (l list) address(y year, n int) string {
	if n == 1 {
		return l.folder + "/" + y.name + ".html"
	}
	return l.folder + "/" + y.name + "-" + strconv.Itoa(n) + ".html"
}

func (l list) index() string { return l.folder + "/index.html" }

// makeLists makes the list of all items, and one for each department that has more than its page shows.
func (s *site) makeLists() []list {
	lists := []list{{folder: allFolder, years: byYear(s.byDate)}}
	for _, d := range s.departments {
		if len(d.Items) > newestOnDepartment {
			lists = append(lists, list{departmentListFolder(d), d, bySpan(oldestFirst(d.Items))})
		}
	}
	return lists
}

// byYear cuts items, oldest first, into years, newest first. Items without any date come last.
func byYear(items []*catalogue.Item) []year {
	var years []year
	for start := 0; start < len(items); {
		this := listedOn(items[start]).Year
		end := start
		for end < len(items) && listedOn(items[end]).Year == this {
			end++
		}
		name := strconv.Itoa(int(this))
		if this == 0 {
			name = undated
		}
		years = append(years, year{name, name, items[start:end]})
		start = end
	}
	slices.Reverse(years)
	return years
}

// leastInSpan is how many items a span of years of a department has at least, the newest span excepted: a year of four
// items is no page that anybody wants to open.
const leastInSpan = 50

// bySpan puts the years of a department together, from the oldest, until a page is worth opening. Items without any
// date stay by themselves.
func bySpan(items []*catalogue.Item) []year {
	var spans []year
	years := byYear(items)
	slices.Reverse(years)
	for _, y := range years {
		if n := len(spans) - 1; n >= 0 && len(spans[n].items) < leastInSpan && spans[n].name != undated && y.name != undated {
			span := &spans[n]
			span.items = append(slices.Clip(span.items), y.items...)
			span.label = span.name + "–" + y.name
			continue
		}
		spans = append(spans, y)
	}
	slices.Reverse(spans)
	return spans
}

const undated = "undated"

func (s *site) eachList(yield func(job) bool) {
	for _, l := range s.lists {
		if !yield(func(w *worker) (catalogue.File, error) { return w.years(l) }) {
			return
		}
		for _, y := range l.years {
			for n := 1; n <= y.pages(); n++ {
				if !yield(func(w *worker) (catalogue.File, error) { return w.list(l, y, n) }) {
					return
				}
			}
		}
	}
}

// ListPage is one page of a list.
type ListPage struct {
	Frame
	Heading string
	Place   string // which page of the year it is; empty where there is only one
	Rows    []Row
	Turns   []Link // to newer, to older, to all years
}

func (w *worker) list(l list, y year, n int) (catalogue.File, error) {
	at, words := l.address(y, n), w.site.r.words
	items := slices.Clone(y.items[(n-1)*perPage : min(n*perPage, len(y.items))])
	slices.Reverse(items)
	page := &ListPage{Heading: w.site.listHeading(l, y), Rows: w.rows(at, items, l.of)}
	if y.pages() > 1 {
		page.Place = words.fill("list.page", n)
	}
	if n < y.pages() {
		page.Turns = append(page.Turns, Link{words.get("list.newer"), relative(at, l.address(y, n+1))})
	}
	if n > 1 {
		page.Turns = append(page.Turns, Link{words.get("list.older"), relative(at, l.address(y, n-1))})
	}
	page.Turns = append(page.Turns, Link{words.get("list.years"), relative(at, l.index())})
	latest := latestOf(items)
	title := page.Heading
	if page.Place != "" {
		title += " " + page.Place
	}
	var err error
	if page.Frame, err = w.listFrame(l, at, title, latest, true); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("list.html", at, "", page)
}

// listFrame is the frame of a page of a list. One comes to it through the register for all items, through the
// department for its own; inside is whether the page lies below the list's index.
func (w *worker) listFrame(l list, address, title string, latest catalogue.Date, inside bool) (Frame, error) {
	way := w.way(address, l.of)
	if l.of == nil {
		way = append(way, Link{w.site.r.words.get("register.heading"), relative(address, registerAddress)})
	}
	if inside {
		way = append(way, Link{w.site.listName(l), relative(address, l.index())})
	}
	crumbs, err := w.part("crumbs.html", way)
	if err != nil {
		return Frame{}, err
	}
	return w.frame(address, title, "", latest, crumbs)
}

func (s *site) listName(l list) string {
	if l.of == nil {
		return s.r.words.get("frame.all")
	}
	return s.r.words.fill("list.of", l.of.Name)
}

func (s *site) listHeading(l list, y year) string {
	name := s.r.words.get("list.undated")
	if y.name != undated {
		name = s.r.words.fill("list.in-year", y.label)
	}
	return s.listName(l) + s.r.words.get("list.colon") + name
}
