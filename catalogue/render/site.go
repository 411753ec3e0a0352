package render

import (
	"fmt"
	"html/template"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"

	"gongkai/catalogue"
)

// Addresses that are always the same.
const (
	homeAddress     = "index.html"
	iconAddress     = "favicon.svg"
	registerAddress = "register/index.html"
	allFolder       = "register/all"
	allAddress      = allFolder + "/index.html"
	guideAddress    = "pages/guide.html"
	requestAddress  = "pages/request.html"
	notFoundAddress = "404.html"
	jsonAddress     = "catalogue.json"
	csvName         = "catalogue.csv"
	linkedAddress   = "catalogue.jsonld"
)

// site is one rendering: an edition, its renderer, and what all of its pages share. It is not changed once made.
type site struct {
	r           *Renderer
	ed          *catalogue.Edition
	src         Sources
	base        string // the edition's base address; empty without
	zone        *time.Location
	sheet       []byte // the style sheet, with the site's accent
	style       string // its address, with the hash of its bytes
	menu        []menuEntry
	request     bool // there is a page on how to request
	departments []*catalogue.Department
	lists       []list
	byDate      []*catalogue.Item // oldest first
	tableRows   func() []fileRow  // the tables as files; made once, when first asked for
}

type menuEntry struct {
	text, address string
	fragment      template.URL
}

func newSite(r *Renderer, ed *catalogue.Edition, src Sources) (*site, error) {
	s := &site{r: r, ed: ed, src: src, base: ed.Site.BaseURL}
	if ed.Audience != nil {
		s.base = ed.Audience.BaseURL
	}
	var err error
	if s.zone, err = time.LoadLocation(ed.Zone); err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	s.sheet = r.styleSheet(ed.Site.Accent)
	s.style = "register/style." + shortHash(s.sheet) + ".css"
	s.departments = everyDepartment(ed.Departments)
	s.byDate = oldestFirst(ed.Items)
	s.lists = s.makeLists()
	s.request = slices.ContainsFunc(ed.Pages, func(p *catalogue.Page) bool { return p.Address == requestAddress })
	s.menu = s.makeMenu()
	s.tableRows = sync.OnceValue(s.makeTableRows)
	return s, nil
}

func (s *site) makeMenu() []menuEntry {
	w := s.r.words
	menu := []menuEntry{
		{w.get("frame.home"), homeAddress, ""},
		{w.get("frame.departments"), homeAddress, "#Departments"},
		{w.get("frame.all"), allAddress, ""},
	}
	for _, p := range s.ed.Pages {
		if p.Address == guideAddress {
			menu = append(menu, menuEntry{w.get("frame.guide"), guideAddress, ""})
		}
	}
	if s.request {
		menu = append(menu, menuEntry{w.get("frame.request"), requestAddress, ""})
	}
	return menu
}

// folder is the key under which the pieces of a frame are kept for an address: how deep it lies, or the page itself
// where it stands in the menu.
func (s *site) folder(address string) string {
	for _, m := range s.menu {
		if m.address == address {
			return address
		}
	}
	return strings.Repeat("../", strings.Count(address, "/"))
}

// everyDepartment is every department and unit once, in order, whether the list is flat or only of the top.
func everyDepartment(list []*catalogue.Department) []*catalogue.Department {
	var all []*catalogue.Department
	seen := map[*catalogue.Department]bool{}
	var add func([]*catalogue.Department)
	add = func(list []*catalogue.Department) {
		for _, d := range list {
			if !seen[d] {
				seen[d] = true
				all = append(all, d)
				add(d.Units)
			}
		}
	}
	add(list)
	return all
}

// jobs are all files of the site, in the order in which they come out.
func (s *site) jobs() iter.Seq[job] {
	parts := []iter.Seq[job]{
		s.rootJobs, s.feedJobs, s.departmentJobs, s.itemJobs, s.pageJobs, s.listJobs, s.redirectJobs, s.tableJobs, s.assetJobs,
	}
	return func(yield func(job) bool) {
		for _, part := range parts {
			for j := range part {
				if !yield(j) {
					return
				}
			}
		}
	}
}

// each turns the members of a list into jobs, one after the other, as they are asked for.
func each[T any](list []T, do func(*worker, T) (catalogue.File, error)) iter.Seq[job] {
	return func(yield func(job) bool) {
		for _, member := range list {
			if !yield(func(w *worker) (catalogue.File, error) { return do(w, member) }) {
				return
			}
		}
	}
}

// rootJobs are the site's own files.
func (s *site) rootJobs(yield func(job) bool) {
	jobs := []job{
		(*worker).home, (*worker).notFound, (*worker).icon, (*worker).styleFile, (*worker).robots, (*worker).noJekyll,
		(*worker).register, (*worker).catalogueJSON, (*worker).catalogueCSV, (*worker).calendarFile, (*worker).catalogueLinked, (*worker).catalogueXLSX,
	}
	if slices.ContainsFunc(s.ed.Redirects, func(r catalogue.Redirect) bool { return r.External }) {
		jobs = append(jobs, (*worker).redirectRules)
	}
	for _, j := range append(jobs, s.siteMaps()...) {
		if !yield(j) {
			return
		}
	}
}

func (s *site) departmentJobs(yield func(job) bool) {
	for j := range each(s.departments, (*worker).department) {
		if !yield(j) {
			return
		}
	}
	for _, beside := range []func(*worker, *catalogue.Department) (catalogue.File, error){(*worker).departmentCSV, (*worker).departmentXLSX, (*worker).departmentFeed} {
		for j := range each(s.departments, beside) {
			if !yield(j) {
				return
			}
		}
	}
}

// itemJobs are the pages of items, from the beginning of the list and from its middle in turn: a file system creates the
// files of one folder one after the other, those of two side by side.
func (s *site) itemJobs(yield func(job) bool) {
	items := s.ed.Items
	half := (len(items) + 1) / 2
	for i := range 2 * half {
		n := i/2 + i%2*half
		if n >= len(items) {
			return
		}
		it := items[n]
		if it.Address != "" && it.Form != catalogue.Line && !yield(func(w *worker) (catalogue.File, error) { return w.item(it) }) {
			return
		}
	}
}

func (s *site) pageJobs(yield func(job) bool)  { each(s.ed.Pages, (*worker).freePage)(yield) }
func (s *site) listJobs(yield func(job) bool)  { s.eachList(yield) }
func (s *site) assetJobs(yield func(job) bool) { each(s.assets(), (*worker).asset)(yield) }

// assets are the files carried over: those of the edition and the emblem, each address once.
func (s *site) assets() []*catalogue.Asset {
	if e := s.ed.Site.Emblem; e != nil && !slices.ContainsFunc(s.ed.Assets, func(a *catalogue.Asset) bool { return a.Address == e.Address }) {
		return append(slices.Clone(s.ed.Assets), e)
	}
	return s.ed.Assets
}
