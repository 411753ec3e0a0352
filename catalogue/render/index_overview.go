package render

import (
	"html/template"

	"gongkai/catalogue"
)

// IndexPage leads from an index to its shelves.
type IndexPage struct {
	Frame
	Heading, Intro, Empty string
	Groups                []ShelfGroup
}

// ShelfGroup is shelves under a heading, which may be empty.
type ShelfGroup struct {
	Heading string
	Shelves []ShelfLink
}

// ShelfLink leads to a shelf, with how many lines it has and the day of the newest.
type ShelfLink struct {
	Link
	Count  int
	Latest template.HTML
}

// overview is the page of an index that is not flat.
func (w *worker) overview(x *index) (catalogue.File, error) {
	at := x.overview()
	page := &IndexPage{Heading: x.heading, Intro: x.intro, Empty: x.empty}
	latest := catalogue.Date{}
	for _, g := range x.groups {
		shown := ShelfGroup{Heading: g.heading}
		for _, s := range g.shelves {
			latest = later(latest, latestOfSections(s.sections))
			link := ShelfLink{Link: Link{s.name, relative(at, x.address(s, 0))}, Count: s.count, Latest: w.site.r.day(newestDay(s.sections))}
			shown.Shelves = append(shown.Shelves, link)
		}
		if len(shown.Shelves) > 0 {
			page.Groups = append(page.Groups, shown)
		}
	}
	var err error
	if page.Frame, err = w.indexFrame(x, at, x.heading, latest, false); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("index.html", at, "", page)
}

// indexFrame is the frame of a page of an index. One comes to it through the register, or through the department whose
// items these are; inside is whether the page lies below the index's overview.
func (w *worker) indexFrame(x *index, address, title string, latest catalogue.Date, inside bool) (Frame, error) {
	way := w.way(address, x.of)
	if x.of == nil {
		way = append(way, Link{w.site.r.words.get("register.heading"), relative(address, w.site.registerAddress())})
	}
	if inside {
		way = append(way, Link{x.heading, relative(address, x.overview())})
	}
	crumbs, err := w.part("crumbs.html", way)
	if err != nil {
		return Frame{}, err
	}
	return w.frame(frameOf{address: address, title: title, description: x.intro, latest: latest, crumbs: crumbs, column: x.heading, columnType: columnCatalogue})
}

// newestDay is the day of the newest item: what was only corrected since is not new.
func newestDay(list []section) catalogue.Date {
	newest := catalogue.Date{}
	for _, s := range list {
		for _, it := range s.items {
			newest = later(newest, it.ListedOn())
		}
	}
	return newest
}

func latestOfSections(list []section) catalogue.Date {
	latest := catalogue.Date{}
	for _, s := range list {
		latest = later(latest, latestOf(s.items))
	}
	return latest
}
