package render

import (
	"html/template"
	"path"
	"strconv"

	"gongkai/catalogue"
)

// index is one order in which the register can be looked through: by topic, by number, by what is open now. It has
// shelves, each with pages of its own. A flat index has one shelf, and its overview is that shelf's first page.
type index struct {
	id       string // topics; also of the words index.topics, index-intro.topics, index-empty.topics
	folder   string // in which its pages lie
	name     string // of its overview, without .html
	prefix   string // of the names of its other pages
	heading  string
	intro    string
	empty    string                // why there is nothing
	of       *catalogue.Department // whose items these are; nil: everybody's
	groups   []group
	flat     bool
	feed     func(key string) string                              // the address of a shelf's feed; nil without
	lead     func(r *Renderer, it *catalogue.Item) string         // what stands before a line; nil: nothing
	line     func(w *worker, page string, it *catalogue.Item) Row // nil: a line like everywhere
	owned    bool                                                 // each shelf is one body's: its lines do not name it
	calendar bool                                                 // its dates are in the calendar file
	things   int                                                  // how many topics, kinds or matters it has, which is what one wants to know; 0: its items are counted
}

// group is shelves under one heading: years, kinds. Most indexes have one group without a heading.
type group struct {
	heading string
	shelves []shelf
}

// shelf is a part of an index that has pages of its own. Its lines run through the sections, newest first.
type shelf struct {
	key      string // the name of its files
	name     string
	sections []section
	count    int
}

// section is lines under one heading; without a name it has none.
type section struct {
	name  string
	items []*catalogue.Item
}

func newShelf(key, name string, sections ...section) shelf {
	s := shelf{key: key, name: name, sections: sections}
	for _, part := range sections {
		s.count += len(part.items)
	}
	return s
}

// perPage is how many lines a page of a shelf holds. Pages are cut from the last line, so that where the newest comes
// first a new item changes the first page alone: that one holds between half a page and one and a half. Where sections
// follow one another (a department's kinds, fees, matters) a new line moves those before it.
const perPage = 100

// older is how many full pages lie behind a shelf's first.
func (s shelf) older() int { return max(0, (s.count-perPage/2)/perPage) }

// span is the lines of the n-th page, from 0.
func (s shelf) span(n int) (from, to int) {
	to = s.count - (s.older()-n)*perPage
	if n == 0 {
		return 0, to
	}
	return to - perPage, to
}

// address is the n-th page of a shelf, from 0. The first page keeps its address for ever; the others are numbered from
// the oldest, so that theirs stay too.
func (x *index) address(s shelf, n int) string {
	name := x.prefix + s.key
	if n > 0 {
		name += "." + strconv.Itoa(s.older()-n+1) // no key holds a dot, so that no other shelf has this name
	}
	return path.Join(x.folder, name+".html")
}

// first is the first page of the shelf of a key.
func (x *index) first(key string) string { return x.address(shelf{key: key}, 0) }

func (x *index) overview() string { return path.Join(x.folder, x.name+".html") }

// sectionID is the name of the n-th section of a shelf in its pages.
func sectionID(n int) string { return "Part-" + strconv.Itoa(n+1) }

// place is where the n-th section of a shelf begins.
func (x *index) place(s shelf, n int) (address string, fragment template.URL) {
	before := 0
	for _, part := range s.sections[:n] {
		before += len(part.items)
	}
	return x.address(s, s.pageOf(before, 0)), template.URL("#" + sectionID(n))
}

// pageOf is the page that holds a line, looked for from a page on.
func (s shelf) pageOf(line, page int) int {
	for page < s.older() {
		if _, to := s.span(page); line < to {
			break
		}
		page++
	}
	return page
}

// count is how much an index has: what it counts itself, or its items, each once wherever it stands.
func (x *index) count() int {
	if x.things > 0 {
		return x.things
	}
	seen := map[*catalogue.Item]bool{}
	for _, s := range x.groups[0].shelves {
		for _, part := range s.sections {
			for _, it := range part.items {
				seen[it] = true
			}
		}
	}
	return len(seen)
}

// pages are the pages of an index, by their addresses.
func (x *index) pages(yield func(address string, page job) bool) bool {
	if !x.flat && !yield(x.overview(), func(w *worker) (catalogue.File, error) { return w.overview(x) }) {
		return false
	}
	for _, g := range x.groups {
		for _, s := range g.shelves {
			for n := range s.older() + 1 {
				if !yield(x.address(s, n), func(w *worker) (catalogue.File, error) { return w.shelfPage(x, s, n) }) {
					return false
				}
			}
		}
	}
	return true
}

func (s *site) indexJobs(yield func(job) bool) {
	s.indexPages(func(_ string, page job) bool { return yield(page) })
}

// indexPages are the pages of all indexes, the site's and the departments'.
func (s *site) indexPages(yield func(address string, page job) bool) {
	for _, x := range s.indexes() {
		if !x.pages(yield) {
			return
		}
	}
	for _, d := range s.departments {
		if x := s.departmentIndexes()[d]; x != nil && !x.pages(yield) {
			return
		}
	}
}
