package render

import (
	"html/template"
	"strings"

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
	page.Frame, err = w.frame(frameOf{
		address: p.Address, title: p.Title, description: plainDescription(p.Summary), latest: later(p.Made, p.Published), crumbs: crumbs,
		column: p.Title, columnType: w.site.columnType(p.Address),
	})
	if err != nil {
		return catalogue.File{}, err
	}
	return w.execute("page.html", p.Address, p.Path, page)
}

// columnType is what the site guideline calls a free page.
func (s *site) columnType(address string) string {
	switch name := strings.TrimPrefix(address, s.root+"pages/"); {
	case name == "guide.html":
		return columnGuide
	case name == "request.html":
		return columnRequest
	case strings.HasPrefix(name, "annual"):
		return columnAnnual
	default:
		return ""
	}
}
