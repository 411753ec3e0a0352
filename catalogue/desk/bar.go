package desk

import (
	"html/template"
	"net/http"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// bar is what stands over every page of a preview.
type bar struct {
	Words    words
	Views    []link
	Waiting  string // why the page's item is not published yet; empty where it is
	Lost     string // why there is no page; empty where there is one
	Own      []problem
	Errors   int
	Warnings int
	All      bool // the problems are all there are, and not a page's
}

// link is a view, at the address of the page.
type link struct {
	Name, Href string
	Here       bool
}

// problem is one that is shown, with the place to mend it.
type problem struct {
	Severity, Word string
	Text, Hint     string
	Place          string
	Editor         template.URL // empty: no editor is known
	Rule           string
}

// mostShown is how many problems of one page are listed over it.
const mostShown = 12

// about is the bar of a page.
func (d *Desk) about(site Site, view, address string, page Page) *bar {
	b := &bar{Words: wordsIn(site.Language), Waiting: page.Waiting, Own: d.of(site, page.Source, mostShown)}
	for _, v := range site.Views {
		b.Views = append(b.Views, link{v.Name, (&url.URL{Path: "/" + v.ID + "/" + address}).String(), v.ID == view})
	}
	for _, p := range site.Problems() {
		switch p.Severity {
		case catalogue.Error:
			b.Errors++
		case catalogue.Warning:
			b.Warnings++
		}
	}
	return b
}

// of are the problems of a file, errors first; of no file, of all.
func (d *Desk) of(site Site, file string, most int) (list []problem) {
	if file == "" {
		return nil
	}
	own := slices.DeleteFunc(slices.Clone(site.Problems()), func(p catalogue.Problem) bool { return !madeOf(file, p.File) || p.Severity < catalogue.Warning })
	slices.SortStableFunc(own, func(a, b catalogue.Problem) int { return int(b.Severity) - int(a.Severity) })
	for _, p := range own[:min(len(own), most)] {
		list = append(list, d.shown(site, p))
	}
	return list
}

// madeOf says whether the page of a file shows what stands in another, or in itself: a department's page shows its table of
// duties.
func madeOf(file, other string) bool {
	return other == file || path.Base(file) == "department.md" && other == path.Join(path.Dir(file), "catalogue.csv")
}

func (d *Desk) shown(site Site, p catalogue.Problem) problem {
	w := wordsIn(site.Language)
	q := problem{Severity: p.Severity.String(), Word: w.Severity(p.Severity), Text: p.Text(site.Language), Hint: p.Hint(site.Language), Rule: string(p.Rule), Place: p.At.In(p.File)}
	if d.editor != "" {
		q.Editor = template.URL(d.address(site.Place(p.File, p.Private), int(p.At.Line), int(p.At.Column)))
	}
	return q
}

// address opens a file in the editor.
func (d *Desk) address(file string, line, column int) string {
	file = filepath.ToSlash(file)
	if !strings.HasPrefix(file, "/") {
		file = "/" + file
	}
	return strings.NewReplacer("{file}", (&url.URL{Path: file}).EscapedPath(), "{line}", strconv.Itoa(max(line, 1)), "{column}", strconv.Itoa(max(column, 1))).Replace(d.editor)
}

// missing answers for a page that is not there. Where its file has mistakes it is shown as it was before, if anybody
// looked at it then.
func (d *Desk) missing(w http.ResponseWriter, site Site, view, address string, page Page) {
	b := d.about(site, view, address, page)
	b.Lost = b.Words.Missing
	if len(b.Own) == 0 || b.Own[0].Severity != catalogue.Error.String() { // it is not its mistakes that took it away
		d.alone(w, http.StatusNotFound, b)
		return
	}
	b.Lost = b.Words.Broken
	if before := d.good.last(view, address); before != nil {
		b.Lost = b.Words.Before
		d.marked(w, b, http.StatusNotFound, before)
		return
	}
	d.alone(w, http.StatusNotFound, b)
}

// failed answers where a page could not be made. Paths of this machine are nobody's secret here.
func (d *Desk) failed(w http.ResponseWriter, site Site, view, address string, err error) {
	b := d.about(site, view, address, Page{})
	b.Lost = err.Error()
	d.alone(w, http.StatusInternalServerError, b)
}

// problemPage lists everything that was found.
func (d *Desk) problemPage(w http.ResponseWriter, _ *http.Request) {
	site := d.now()
	b := d.about(site, "", "index.html", Page{})
	b.All = true
	for _, p := range site.Problems() {
		b.Own = append(b.Own, d.shown(site, p))
	}
	d.alone(w, http.StatusOK, b)
}

func (d *Desk) alone(w http.ResponseWriter, status int, b *bar) {
	var text strings.Builder
	if err := aloneTemplate.Execute(&text, b); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	send(w, status, []byte(text.String()))
}
