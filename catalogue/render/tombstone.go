package render

import (
	"html/template"

	"gongkai/catalogue"
)

// TombstonePage keeps the address of an item that is no longer shown: what was here, when it went, and why.
type TombstonePage struct {
	Frame
	Heading     string
	Gone        template.HTML
	Explanation string
	Facts       Facts
	Relations   []Relation // what replaces it
	Answer      template.HTML
}

func (w *worker) tombstone(it *catalogue.Item) (catalogue.File, error) {
	r := w.site.r
	page := &TombstonePage{Heading: r.title(it), Gone: r.goneMark(it.Gone), Explanation: r.words.get("gone.explained-withdrawn"), Relations: w.relations(it)}
	switch {
	case it.Gone != nil && it.Gone.Ended:
		page.Explanation = r.words.get("gone.explained-ended")
	case it.Gone != nil && it.Gone.Held:
		page.Explanation = r.words.get("gone.explained-held")
	}
	var err error
	if page.Frame, page.Facts, page.Answer, err = w.around(it, page.Heading, ""); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("tombstone.html", it.Address, it.Path, page)
}
