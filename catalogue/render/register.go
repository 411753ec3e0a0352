package render

import "gongkai/catalogue"

// RegisterPage leads to every index, and to the whole register as files.
type RegisterPage struct {
	Frame
	Indexes []IndexLink
	Files   []Link
}

// IndexLink is an index with what it is good for and how much is in it.
type IndexLink struct {
	Link
	Intro string
	Count int
}

func (s *site) registerAddress() string { return s.root + "register/index.html" }

func (w *worker) register() (catalogue.File, error) {
	s, at := w.site, w.site.registerAddress()
	page := &RegisterPage{Indexes: s.indexLinks(at), Files: s.registerFiles(at)}
	crumbs, err := w.crumbs(at, nil)
	if err != nil {
		return catalogue.File{}, err
	}
	title := s.r.words.get("register.heading")
	if page.Frame, err = w.frame(frameOf{address: at, title: title, latest: latestOf(s.ed.Items), crumbs: crumbs, column: title, columnType: columnCatalogue, feed: feedName}); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("register.html", at, "", page)
}

// registerFiles are the whole register as files, and what tells of the new in it.
func (s *site) registerFiles(at string) []Link {
	w := s.r.words
	return []Link{
		{w.get("data.xlsx"), relative(at, xlsxName)}, {w.get("data.csv"), relative(at, csvName)}, {w.get("data.json"), relative(at, jsonAddress)},
		{w.get("data.dcat"), relative(at, linkedAddress)}, {w.get("data.calendar"), relative(at, calendarAddress)}, {w.get("data.feed"), relative(at, feedName)},
	}
}

// indexLinks are the indexes as links; the departments, which are no items, come among them.
func (s *site) indexLinks(at string) []IndexLink {
	var list []IndexLink
	for _, x := range s.indexes() {
		list = append(list, IndexLink{Link{x.heading, relative(at, x.overview())}, x.intro, x.count()})
	}
	w := s.r.words
	departments := IndexLink{Link{w.get("frame.departments"), relative(at, s.departmentsAddress())}, w.of("index-intro", "departments"), len(s.departments)}
	if c := s.ed.Changes; c != nil {
		list = append(list, IndexLink{Link{w.get("changes.heading"), relative(at, s.changesAddress())}, w.get("changes.intro"), len(c.Events)})
	}
	return append([]IndexLink{departments}, list...)
}
