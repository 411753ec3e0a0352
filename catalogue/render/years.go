package render

import (
	"html/template"

	"gongkai/catalogue"
)

// YearsPage leads from a list to its years and their pages.
type YearsPage struct {
	Frame
	Heading string
	Years   []YearLinks
}

// YearLinks is a year with how many items it has. The year leads to its newest page.
type YearLinks struct {
	Name  string
	Href  template.URL
	Count int
	Pages []Link
}

func (w *worker) years(l list) (catalogue.File, error) {
	at, words := l.index(), w.site.r.words
	page := &YearsPage{Heading: w.site.listName(l)}
	latest := catalogue.Date{}
	for _, y := range l.years {
		links := YearLinks{Name: words.get("list.undated"), Href: relative(at, l.address(y, y.pages())), Count: len(y.items)}
		if y.name != undated {
			links.Name = words.fill("list.in-year", y.label)
		}
		for n := y.pages(); n >= 1; n-- {
			links.Pages = append(links.Pages, Link{words.fill("list.page", n), relative(at, l.address(y, n))})
		}
		page.Years = append(page.Years, links)
		latest = later(latest, latestOf(y.items))
	}
	var err error
	if page.Frame, err = w.listFrame(l, at, page.Heading, latest, false); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("years.html", at, "", page)
}
