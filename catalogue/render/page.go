package render

import (
	"html/template"

	"gongkai/catalogue"
)

// FreePage is a free page: the guide, how to request, rules, annual reports.
type FreePage struct {
	Frame
	Heading   string
	Published template.HTML
	Body      template.HTML
}

func (w *worker) freePage(p *catalogue.Page) (catalogue.File, error) {
	page := &FreePage{Heading: p.Title, Published: w.site.r.day(p.Published)}
	var err error
	if page.Body, err = w.body(p.Address, p.Body); err != nil {
		return catalogue.File{}, err
	}
	crumbs, err := w.crumbs(p.Address, nil)
	if err != nil {
		return catalogue.File{}, err
	}
	page.Frame, err = w.frame(p.Address, p.Title, plainDescription(p.Summary), later(p.Made, p.Published), crumbs)
	if err != nil {
		return catalogue.File{}, err
	}
	return w.execute("page.html", p.Address, p.Path, page)
}
