package render

import (
	"html/template"

	"gongkai/catalogue"
)

// StubPage is the page of an item that is listed but not shown: what it is, why it is not here, how to ask for it.
type StubPage struct {
	Frame
	Heading          string
	Scope            template.HTML
	For, Explanation string
	Facts            Facts
	HowTo            string
	Request          template.URL // the page on how to request; empty without one
	Answer           template.HTML
}

func (w *worker) stub(it *catalogue.Item) (catalogue.File, error) {
	r, at := w.site.r, it.Address
	page := &StubPage{
		Heading: r.title(it), Scope: r.scopeMark(it.Scope), Explanation: r.words.of("scope-meaning", string(it.Scope)),
		HowTo: r.words.of("request", string(it.Scope)),
	}
	if len(it.Audience) > 0 {
		page.For = r.words.fill("item.for", r.words.join(it.Audience))
	}
	if w.site.request {
		page.Request = relative(at, w.site.requestAddress())
	}
	var err error
	if page.Frame, page.Facts, page.Answer, err = w.around(it, page.Heading, ""); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("stub.html", at, it.Path, page)
}
