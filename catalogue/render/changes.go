package render

import (
	"cmp"
	"fmt"
	"html/template"
	"strconv"

	"gongkai/catalogue"
)

// newestChanges is how many changes the page of all months shows; each month has a page of its own with all of it.
const newestChanges = 60

// ChangesPage is what happened to the register lately: the newest of it, or all of one month.
type ChangesPage struct {
	Frame
	Heading, Intro string
	Empty          string
	Count          int
	Sections       []ChangesSection
	Months         []ShelfLink // to the pages of all months; the one that this is has no Href
	Feed           template.URL
}

// ChangesSection is a month. All leads to the page with all of it, where this one has not.
type ChangesSection struct {
	ListSection
	All *Link
}

// changesMonth is the part of a chronicle that fell into one month.
type changesMonth struct {
	key, name string // 2026-03, 2026年3月
	events    []catalogue.Happening
}

func (s *site) changesAddress() string { return s.root + "register/changes.html" }

// monthAddress is where a month's changes are.
func (s *site) monthAddress(m changesMonth) string {
	return s.root + "register/changes/" + m.key + ".html"
}

// changesMonths cuts the chronicle into months, the newest first.
func (s *site) changesMonths() (list []changesMonth) {
	if s.ed.Changes == nil {
		return nil
	}
	for _, h := range s.ed.Changes.Events {
		key := fmt.Sprintf("%04d-%02d", h.On.Year, h.On.Month)
		if n := len(list); n == 0 || list[n-1].key != key {
			list = append(list, changesMonth{key: key, name: s.r.monthName(h.On)})
		}
		last := &list[len(list)-1]
		last.events = append(last.events, h)
	}
	return list
}

// monthName is a month as readers call it, 2026年3月.
func (r *Renderer) monthName(d catalogue.Date) string {
	return string(parsePattern(r.words.get("changes.month")).append(nil, func(name string) string {
		if name == "year" {
			return strconv.Itoa(int(d.Year))
		}
		return r.words.of("month", strconv.Itoa(int(d.Month)))
	}))
}

// changesJobs are the pages of what happened lately.
func (s *site) changesJobs(yield func(job) bool) {
	if s.ed.Changes == nil {
		return
	}
	months := s.changesMonths()
	if !yield(func(w *worker) (catalogue.File, error) { return w.changesPage(months, -1) }) {
		return
	}
	for n := range months {
		if !yield(func(w *worker) (catalogue.File, error) { return w.changesPage(months, n) }) {
			return
		}
	}
}

// changesPage is the page of the n-th month, or of the newest of all where n is less than 0.
func (w *worker) changesPage(months []changesMonth, n int) (catalogue.File, error) {
	s, words := w.site, w.site.r.words
	at := s.changesAddress()
	page := &ChangesPage{Heading: words.get("changes.heading"), Intro: words.get("changes.intro")}
	of := frameOf{title: page.Heading, description: page.Intro, column: page.Heading, columnType: columnCatalogue, feed: changesFeedAddress}
	shown := months
	if n >= 0 {
		at, shown = s.monthAddress(months[n]), months[n:n+1]
		page.Heading, page.Intro = page.Heading+words.get("list.colon")+months[n].name, ""
		of.title, page.Count = page.Heading, len(months[n].events)
	}
	way := append(w.way(at, nil), Link{words.get("register.heading"), relative(at, s.registerAddress())})
	if n >= 0 {
		way = append(way, Link{words.get("changes.heading"), relative(at, s.changesAddress())})
	}
	page.Feed = relative(at, changesFeedAddress)
	if len(months) == 0 {
		page.Empty = words.get("changes.empty")
	}
	for i, m := range months {
		link := ShelfLink{Link: Link{m.name, relative(at, s.monthAddress(m))}, Count: len(m.events)}
		if i == n {
			link.Href = ""
		}
		page.Months = append(page.Months, link)
	}
	var err error
	if page.Sections, of.latest, err = w.changesSections(at, shown, n >= 0); err != nil {
		return catalogue.File{}, err
	}
	of.address = at
	if of.crumbs, err = w.part("crumbs.html", way); err != nil {
		return catalogue.File{}, err
	}
	if page.Frame, err = w.frame(of); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("changes.html", at, "", page)
}

// changesSections are the lines of months: all of them, or as many as the page of the newest shows.
func (w *worker) changesSections(at string, months []changesMonth, whole bool) (list []ChangesSection, latest catalogue.Date, err error) {
	left := newestChanges
	for i, m := range months {
		events := m.events
		if !whole {
			events = events[:min(left, len(events))]
			left -= len(events)
		}
		if len(events) == 0 {
			break
		}
		part := ChangesSection{ListSection: ListSection{ID: sectionID(i)}}
		if !whole {
			part.Heading, part.Count = m.name, len(m.events)
		}
		for _, h := range events {
			line, err := w.part("row.html", w.changeRow(at, h))
			if err != nil {
				return nil, latest, err
			}
			part.Rows = append(part.Rows, line)
			latest = later(latest, h.On)
		}
		if len(events) < len(m.events) {
			part.All = &Link{w.site.r.words.fill("changes.all", m.name), relative(at, w.site.monthAddress(m))}
		}
		list = append(list, part)
	}
	return list, latest, nil
}

// changeRow is one thing that happened, as a line: what it concerns, whose it is, when and what.
func (w *worker) changeRow(at string, h catalogue.Happening) Row {
	r := w.site.r
	row := Row{Title: w.site.changeTitle(h), Day: r.day(h.On.Midnight()), Mark: r.marks["change "+string(h.Kind)]}
	if where := h.Where(); where != "" {
		row.Href = fromRoot(at, where)
	}
	if h.Item != nil && h.Item.Department != nil {
		row.Department = h.Item.Department.Name
	}
	switch h.Kind {
	case catalogue.HappenedUpdated:
		if text := h.Change.Note; text != "" {
			row.Details = []Detail{{h.Change.Kind, Link{Text: text}}}
		}
	case catalogue.HappenedWithdrawn:
		row.Details = r.details("gone.why", h.Item.Gone.Why)
	case catalogue.HappenedRepealed:
		if by := w.validity(h.Item).By; by != nil {
			if by.Href != "" {
				by.Href = fromRoot(at, h.Item.Validity.Item.Address)
			}
			row.Details = []Detail{{r.words.get("validity.by"), *by}}
		}
	case catalogue.HappenedAdopted:
		if by := h.Adopted.By; by != "" {
			row.Details = append(row.Details, Detail{r.words.get("changes.adopted-by"), Link{Text: by}})
		}
		if edition := h.Adopted.Edition; edition != "" {
			row.Details = append(row.Details, Detail{r.words.get("changes.edition"), Link{Text: edition}})
		}
	}
	return row
}

// changeTitle is what a happening concerns.
func (s *site) changeTitle(h catalogue.Happening) string {
	switch {
	case h.Item != nil:
		return s.r.title(h.Item)
	case h.Page != nil:
		return h.Page.Title
	case h.Department != nil:
		return s.r.words.fill("changes.catalogue", h.Department.Name)
	}
	return s.r.words.fill("changes.catalogue", cmp.Or(s.ed.Site.Organisation, s.ed.Site.Title))
}
