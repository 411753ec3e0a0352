package render

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"

	"gongkai/catalogue"
)

// Addresses that are always the same, and the same for a site and its twin.
const (
	iconAddress     = "favicon.svg"
	notFoundAddress = "404.html"
	jsonAddress     = "catalogue.json"
	csvName         = "catalogue.csv"
	linkedAddress   = "catalogue.jsonld"
)

func (s *site) homeAddress() string    { return s.root + "index.html" }
func (s *site) guideAddress() string   { return s.root + "pages/guide.html" }
func (s *site) requestAddress() string { return s.root + "pages/request.html" }

// site is one rendering: an edition, its renderer, and what all of its pages share. Apart from what it keeps so as not to
// render it twice, it is not changed once made.
type site struct {
	r           *Renderer
	ed          *catalogue.Edition
	src         Sources
	root        string      // the folder of all pages: empty, or that of a twin
	pair        pair        // where the other script's pages are; empty where there is none
	convert     *Conversion // of a twin; nil: the texts stay as they are
	base        string      // the edition's base address; empty without
	zone        *time.Location
	sheet       []byte // the style sheet, with the site's accent
	style       string // its address, with the hash of its bytes
	script      script
	results     script // of the search page
	engine      script // likewise
	menu        []menuEntry
	request     bool // there is a page on how to request
	departments []*catalogue.Department
	alphabet    *alphabet
	kept        sync.Map // keptLine → Line

	// What is worked out once, when first asked for: a preview shows an item long before it needs all the lists.
	byDate            func() []*catalogue.Item // oldest first
	indexes           func() []*index
	departmentIndexes func() map[*catalogue.Department]*index
	letters           func() []Letter
	tableRows         func() []fileRow         // the tables as files
	titles            func() map[string]string // of items by path, for the report
}

type menuEntry struct{ text, address string }

// newSite prepares a rendering. as, which may be nil, says which of a site and its twin it is.
func newSite(r *Renderer, ed *catalogue.Edition, src Sources, as func(*site)) (*site, error) {
	s := &site{r: r, ed: ed, src: src, base: ed.Base()}
	if as != nil {
		as(s)
	}
	var err error
	if s.zone, err = time.LoadLocation(ed.Zone); err != nil {
		return nil, fmt.Errorf("render: %w", err)
	}
	s.sheet = r.styleSheet(ed.Site.Accent)
	s.style = "register/style." + shortHash(s.sheet) + ".css"
	s.script, s.results, s.engine = r.script("site"), r.script("results"), r.script("search")
	s.departments = everyDepartment(ed.Departments)
	s.alphabet = newAlphabet(r.language, r.words)
	s.byDate = sync.OnceValue(func() []*catalogue.Item { return oldestFirst(ed.Items) })
	s.indexes = sync.OnceValue(s.makeIndexes)
	s.departmentIndexes = sync.OnceValue(s.makeDepartmentIndexes)
	s.letters = sync.OnceValue(s.makeLetters)
	s.request = s.has(s.requestAddress())
	s.menu = s.makeMenu()
	s.tableRows = sync.OnceValue(s.makeTableRows)
	s.titles = sync.OnceValue(s.makeTitles)
	return s, nil
}

// has says whether there is a free page at an address.
func (s *site) has(address string) bool {
	return slices.ContainsFunc(s.ed.Pages, func(p *catalogue.Page) bool { return p.Address == address })
}

// indexOf is the index of an id, with all that stands in it; where it lies, newIndex knows.
func (s *site) indexOf(id string) *index {
	i := slices.IndexFunc(s.indexes(), func(x *index) bool { return x.id == id })
	return s.indexes()[i]
}

func (s *site) makeMenu() []menuEntry {
	w := s.r.words
	menu := []menuEntry{
		{w.get("frame.home"), s.homeAddress()},
		{w.get("frame.departments"), s.departmentsAddress()},
		{w.get("frame.topics"), s.newIndex("topics").overview()},
		{w.get("frame.services"), s.newIndex("services").overview()},
		{w.get("frame.windows"), s.newIndex("windows").overview()},
		{w.get("frame.register"), s.registerAddress()},
	}
	if s.has(s.guideAddress()) {
		menu = append(menu, menuEntry{w.get("frame.guide"), s.guideAddress()})
	}
	if s.request {
		menu = append(menu, menuEntry{w.get("frame.request"), s.requestAddress()})
	}
	if s.ed.Report != nil {
		menu = append(menu, menuEntry{w.get("frame.report"), s.reportAddress()})
	}
	return menu
}

// folder is the key under which the pieces of a frame are kept for an address: how deep it lies, or the page itself
// where it stands in the menu, which says where one is, or has no field for searching.
func (s *site) folder(address string) string {
	if address == s.searchAddress() {
		return address
	}
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

// jobs are all files of the site, in the order in which they come out. A twin is pages alone: what is no page, it shares.
func (s *site) jobs() iter.Seq[job] {
	parts := []iter.Seq[job]{s.leadingJobs, s.departmentJobs, s.itemJobs, s.pageJobs, s.changesJobs, s.indexJobs, s.reportJobs}
	if s.root == "" {
		parts = append(parts, s.fileJobs, s.feedJobs, s.departmentFileJobs, s.redirectJobs, s.tableJobs, s.assetJobs)
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

// leadingJobs are the pages that lead to all others.
func (s *site) leadingJobs(yield func(job) bool) {
	jobs := []job{(*worker).home, (*worker).register, (*worker).departmentsPage}
	if s.ed.Site.Search {
		jobs = append(jobs, (*worker).search)
	}
	for _, j := range jobs {
		if !yield(j) {
			return
		}
	}
}

// fileJobs are the site's own files.
func (s *site) fileJobs(yield func(job) bool) {
	jobs := []job{
		(*worker).notFound, (*worker).icon, (*worker).styleFile, (*worker).robots, (*worker).noJekyll,
		(*worker).catalogueJSON, (*worker).catalogueCSV, (*worker).calendarFile, (*worker).catalogueLinked, (*worker).catalogueXLSX,
	}
	if slices.ContainsFunc(s.ed.Redirects, func(r catalogue.Redirect) bool { return r.External }) {
		jobs = append(jobs, (*worker).redirectRules)
	}
	scripts := []script{s.script}
	if s.ed.Site.Search {
		scripts = append(scripts, s.results, s.engine)
	}
	for _, of := range scripts {
		jobs = append(jobs, func(*worker) (catalogue.File, error) { return of.file(), nil })
	}
	for _, j := range append(jobs, s.siteMaps()...) {
		if !yield(j) {
			return
		}
	}
}

func (s *site) departmentJobs(yield func(job) bool) { each(s.departments, (*worker).department)(yield) }

// departmentFileJobs are what lies beside a department's page.
func (s *site) departmentFileJobs(yield func(job) bool) {
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
func (s *site) assetJobs(yield func(job) bool) { each(s.assets(), (*worker).asset)(yield) }

// assets are the files carried over: those of the edition and the emblem, each address once.
func (s *site) assets() []*catalogue.Asset {
	if e := s.ed.Site.Emblem; e != nil && !slices.ContainsFunc(s.ed.Assets, func(a *catalogue.Asset) bool { return a.Address == e.Address }) {
		return append(slices.Clone(s.ed.Assets), e)
	}
	return s.ed.Assets
}
