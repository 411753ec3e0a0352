package render

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// newestOnHome is how many items the home page shows.
const newestOnHome = 20

// HomePage is the home page.
type HomePage struct {
	Frame
	Heading     string
	Body        template.HTML
	Open        []OpenWindow
	Windows     template.URL // all of them
	Newest      []Line
	Count       int // of all items
	All         template.URL
	Indexes     []IndexLink
	Topics      []ShelfLink
	Groups      []DepartmentGroup
	Scopes      []ScopeMeaning
	Request     template.URL // the page on how to request; empty without one
	Supervision Contact
	Adopted     *Adopted
	Date        template.HTML // the edition's date: on this page alone, or every page would change every day
	Files       []Link
}

// OpenWindow is an item in which people may take part now.
type OpenWindow struct {
	Row
	Last template.HTML
}

// DepartmentGroup is the departments of one kind.
type DepartmentGroup struct {
	Name        string
	Departments []DepartmentLink
}

// DepartmentLink leads to a department and says how many items it has.
type DepartmentLink struct {
	Name  string
	Href  template.URL
	Count int
	Units []DepartmentLink
}

// ScopeMeaning explains one scope label.
type ScopeMeaning struct {
	Mark    template.HTML
	Meaning string
}

// Adopted says which meeting adopted a catalogue.
type Adopted struct {
	By, Edition string
	On          template.HTML
}

func (r *Renderer) adopted(a catalogue.Adopted) *Adopted {
	if a == (catalogue.Adopted{}) {
		return nil
	}
	return &Adopted{a.By, a.Edition, r.day(a.On)}
}

func (w *worker) home() (catalogue.File, error) {
	s, at := w.site, w.site.homeAddress()
	page := HomePage{
		Heading: s.ed.Site.Title, Count: len(s.ed.Items), All: relative(at, s.newIndex("all").overview()), Open: w.openWindows(at),
		Windows: relative(at, s.newIndex("windows").overview()), Indexes: s.indexLinks(at), Topics: s.topicLinks(at),
		Groups: s.groups(at), Scopes: s.scopes(), Supervision: contact(s.ed.Site.Supervision),
		Adopted: s.r.adopted(s.ed.Site.Adopted), Date: s.r.day(s.ed.Date), Files: s.registerFiles(at),
	}
	if s.request {
		page.Request = relative(at, s.requestAddress())
	}
	var err error
	if page.Newest, err = w.rows(at, s.newest(newestOnHome), nil); err != nil {
		return catalogue.File{}, err
	}
	source, title := "", ""
	if f := s.ed.Front; f != nil {
		source, title = f.Path, f.Title
		page.Heading = cmp.Or(f.Title, page.Heading)
		if page.Body, err = w.body(at, f.Body); err != nil {
			return catalogue.File{}, err
		}
	}
	of := frameOf{address: at, title: title, latest: latestOf(s.ed.Items), column: s.r.words.get("frame.home"), columnType: columnHome, feed: feedName}
	if page.Frame, err = w.frame(of); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("home.html", at, source, &page)
}

// topicLinks are the topics that have an item.
func (s *site) topicLinks(at string) []ShelfLink {
	var list []ShelfLink
	x := s.indexOf("topics")
	for _, shelf := range x.groups[0].shelves {
		if shelf.count > 0 {
			list = append(list, ShelfLink{Link: Link{shelf.name, relative(at, x.address(shelf, 0))}, Count: shelf.count})
		}
	}
	return list
}

// newest are the items that were published last and can be read or asked for: what is withheld or gone is no news.
func (s *site) newest(most int) []*catalogue.Item {
	var list []*catalogue.Item
	for _, it := range slices.Backward(s.byDate()) {
		if len(list) == most {
			break
		}
		if it.Form == catalogue.Full || it.Form == catalogue.Listed {
			list = append(list, it)
		}
	}
	return list
}

// openWindows are the items in which people may take part on the edition's date; what ends first comes first.
func (w *worker) openWindows(address string) []OpenWindow {
	var open []*catalogue.Item
	for _, it := range w.site.byDate() {
		if it.Form == catalogue.Full && it.Window != nil && it.Window.State == catalogue.WindowOpen {
			open = append(open, it)
		}
	}
	slices.SortStableFunc(open, func(a, b *catalogue.Item) int { return a.Window.Last.Compare(b.Window.Last) })
	windows := make([]OpenWindow, len(open))
	for i, it := range open {
		windows[i] = OpenWindow{w.row(address, it, nil), w.site.r.day(it.Window.Last)}
	}
	return windows
}

// groups are the departments by kind, in the order of the kinds' first departments, units below their parents.
func (s *site) groups(address string) []DepartmentGroup {
	var groups []DepartmentGroup
	place := map[string]int{}
	for _, d := range s.departments {
		if d.Parent != nil {
			continue
		}
		i, ok := place[d.Kind]
		if !ok {
			i = len(groups)
			place[d.Kind], groups = i, append(groups, DepartmentGroup{Name: s.r.words.of("department-kind", d.Kind)})
		}
		groups[i].Departments = append(groups[i].Departments, departmentLink(address, d))
	}
	return groups
}

func departmentLink(address string, d *catalogue.Department) DepartmentLink {
	return DepartmentLink{d.Name, relative(address, d.Address), len(d.Items), departmentLinks(address, d.Units)}
}

func departmentLinks(address string, list []*catalogue.Department) []DepartmentLink {
	links := make([]DepartmentLink, len(list))
	for i, d := range list {
		links[i] = departmentLink(address, d)
	}
	return links
}

func (s *site) scopes() []ScopeMeaning {
	var list []ScopeMeaning
	for _, scope := range []catalogue.Scope{catalogue.Public, catalogue.OnRequest, catalogue.Limited, catalogue.Withheld} {
		list = append(list, ScopeMeaning{s.r.scopeMark(scope), s.r.words.of("scope-meaning", string(scope))})
	}
	return list
}

// plainDescription cuts a text for a page's description, at most 200 characters.
func plainDescription(text string) string {
	text = strings.TrimSpace(text)
	for i, n := 0, 0; i < len(text); i++ {
		if text[i]&0xC0 != 0x80 {
			if n++; n > 200 {
				return text[:i]
			}
		}
	}
	return text
}
