package render

import (
	"html/template"

	"gongkai/catalogue"
)

// ListPage is one page of a shelf.
type ListPage struct {
	Frame
	Heading, Intro string
	Empty          string // why there is nothing; empty where there is something
	Count          int    // of all pages; 0 on the older pages, which do not change with every new item
	Place          string // which page this is, from the oldest; empty on the first
	Contents       []Link // the sections, where there are several
	Sections       []ListSection
	Turns          []Link // to the pages beside this one, and to the overview
	Feed, Calendar template.URL
}

// ListSection is lines under a heading, which may be empty. Count is how many the section has on all pages; 0 on the
// older ones.
type ListSection struct {
	ID, Heading string
	Count       int
	Rows        []Line
}

func (w *worker) shelfPage(x *index, s shelf, n int) (catalogue.File, error) {
	at, words := x.address(s, n), w.site.r.words
	page := &ListPage{Heading: x.heading, Intro: x.intro, Turns: w.turns(x, s, n, at)}
	if !x.flat {
		page.Heading, page.Intro = x.heading+words.get("list.colon")+s.name, ""
	}
	if s.count == 0 {
		page.Empty = x.empty
	}
	title := page.Heading
	if n > 0 {
		page.Intro, page.Place = "", words.fill("list.place", s.older()-n+1)
		title += " " + page.Place
	} else {
		page.Count = s.count
		if x.flat {
			page.Count = x.count()
		}
	}
	if x.feed != nil {
		page.Feed = relative(at, x.feed(s.key))
	}
	if x.calendar && n == 0 {
		page.Calendar = relative(at, calendarAddress)
	}
	if n == 0 && len(s.sections) > 3 {
		page.Contents = contents(x, s, at)
	}
	var err error
	latest := catalogue.Date{}
	if page.Sections, latest, err = w.sections(x, s, n, at); err != nil {
		return catalogue.File{}, err
	}
	if page.Frame, err = w.indexFrame(x, at, title, latest, !x.flat); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("list.html", at, "", page)
}

// contents leads to the sections of a shelf, on whatever page they begin.
func contents(x *index, s shelf, at string) []Link {
	var list []Link
	before, page := 0, 0
	for i, part := range s.sections {
		page = s.pageOf(before, page)
		href := template.URL("#" + sectionID(i))
		if address := x.address(s, page); address != at {
			href = relative(at, address) + href
		}
		list = append(list, Link{part.name, href})
		before += len(part.items)
	}
	return list
}

// sections are the lines of the n-th page, under the headings that they belong to.
func (w *worker) sections(x *index, s shelf, n int, at string) (list []ListSection, latest catalogue.Date, err error) {
	from, to := s.span(n)
	before := 0
	for i, part := range s.sections {
		start, end := max(from-before, 0), min(to-before, len(part.items))
		before += len(part.items)
		if start >= end {
			continue
		}
		items := part.items[start:end]
		shown := ListSection{ID: sectionID(i), Heading: part.name}
		if n == 0 {
			shown.Count = len(part.items)
		}
		if shown.Rows, err = w.lines(x, at, items); err != nil {
			return nil, latest, err
		}
		latest = later(latest, latestOf(items))
		list = append(list, shown)
	}
	return list, latest, nil
}

// lines are items as an index shows them.
func (w *worker) lines(x *index, at string, items []*catalogue.Item) (list []Line, err error) {
	list = make([]Line, len(items))
	for i, it := range items {
		of := x.of
		if x.owned {
			of = it.Department
		}
		if x.line != nil {
			list[i], err = w.part("row.html", x.line(w, at, it))
		} else {
			list[i], err = w.line(at, it, of)
		}
		if err != nil {
			return nil, err
		}
		if x.lead != nil {
			list[i] = w.site.r.lead(x.lead(w.site.r, it)) + list[i]
		}
	}
	return list, nil
}

// turns lead to the pages beside the n-th.
func (w *worker) turns(x *index, s shelf, n int, at string) []Link {
	words := w.site.r.words
	var list []Link
	last := s.older()
	add := func(when bool, word string, page int) {
		if when {
			list = append(list, Link{word, relative(at, x.address(s, page))})
		}
	}
	add(n > 1, words.get("list.first"), 0)
	add(n > 0, words.get("list.previous"), n-1)
	add(n < last, words.get("list.next"), n+1)
	add(n < last-1, words.get("list.last"), last)
	if !x.flat {
		list = append(list, Link{x.heading, relative(at, x.overview())})
	}
	return list
}
