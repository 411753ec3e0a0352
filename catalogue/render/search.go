package render

import (
	"html/template"
	"strconv"

	"gongkai/catalogue"
)

// SearchPage is where one searches. What is found is put into it by the scripts, as the templates in it say; without
// scripts it leads to the indexes.
type SearchPage struct {
	Frame
	Results template.URL // the script of the page
	Engine  template.URL // the script that searches
	Index   template.URL // the script that it loads first
	Written string       // the language of what is found, where the page has another: a twin has no index of its own
	Months  []string     // their names, for the dates of what is found
	Marks   []template.HTML
	Request template.URL // the page on how to request; empty without one
	Indexes []IndexLink
}

func (s *site) searchAddress() string { return s.root + "search.html" }

func (w *worker) search() (catalogue.File, error) {
	s, at := w.site, w.site.searchAddress()
	page := &SearchPage{Results: fromRoot(at, s.results.address), Engine: fromRoot(at, s.engine.address), Index: fromRoot(at, "register/search/index.js"), Indexes: s.indexLinks(at)}
	if s.convert != nil {
		page.Written = s.pair.language
	}
	for month := range 12 {
		page.Months = append(page.Months, s.r.words.of("month", strconv.Itoa(month+1)))
	}
	for _, scope := range s.scopes() {
		page.Marks = append(page.Marks, scope.Mark)
	}
	if s.request {
		page.Request = relative(at, s.requestAddress())
	}
	crumbs, err := w.crumbs(at, nil)
	if err != nil {
		return catalogue.File{}, err
	}
	title := s.r.words.get("search.heading")
	if page.Frame, err = w.frame(frameOf{address: at, title: title, latest: latestOf(s.ed.Items), crumbs: crumbs, column: title, columnType: columnCatalogue}); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("search.html", at, "", page)
}
