package catalogue

import (
	"path"
	"slices"
	"strings"
)

// Register holds everything: what is public and what is not, drafts and mistakes. Only checks may hold
// it; what is shown is made from an Edition, and For is the only door.
type Register struct {
	date     Date
	year     int // 0: items of every year
	records  *Records
	site     *SiteRecord
	calendar *Calendar

	departments map[string]*place         // by folder
	order       []*place                  // parents before their units, in the order of lists
	items       map[string]*standing      // by path
	list        []*standing               // in the order of paths
	pages       map[string]*PageRecord    // by path
	assets      map[string]*AssetRecord   // by path
	duties      map[string]*DutyTable     // by folder
	standards   map[string]*DutyTable     // by id
	audiences   map[string]AudienceRecord // by id
	topics      map[string]NamedRecord    // by id
	addresses   map[string]string         // address → path of what it belongs to
	used        map[string][]use          // asset path → who names it
	settings    map[Rule]Severity         // what site.yaml says of rules; 0: off
	tables      map[string]string         // asset path → path of the item that shows it as a table
	leads       map[string]string         // path of an item without a summary → its first sentence
	sought      int                       // missing files for which one of a like name was looked for
	successors  map[string][]successor    // path of an item → what replaces or amends it
	accepted    []acceptance              // the sound rows of accepted.csv
	public      map[string]bool           // addresses of items in the published register; nil: nobody knows
	names       map[string][]string       // folder → names of its files; nil until one is asked for
}

// place is a department with its parent.
type place struct {
	*DepartmentRecord
	parent  *place
	units   []*place
	code    string // its own or the nearest above
	pattern indexPattern
	match   func(string) bool // nil: no pattern holds
}

// standing is an item in its place, with what follows from where it lies and what day it is.
type standing struct {
	*ItemRecord
	department *place
	scope      Scope // its own, or its duty's
	duties     []*DutyRecord
	draft      bool // no approval, and not taken over from a public register
	ahead      bool // its day of publication is still to come
	window     *Window
	claim      *Gone   // accepted.csv says that it was lawfully closed
	trace      *Gone   // it was open and was lawfully closed: what stays at its address for those who may not see it
	held       bool    // left out because of its errors
	former     *former // what the published register says of it, where it is held; nil: it was not there
}

// use is one place that names an asset.
type use struct {
	file       string
	at         At
	visibility string // the same for items that the same people may see
}

// New makes the Register of what was read, for the build's date, and checks all that can be checked without opening
// a text. The date is the only thing here that knows of time.
func New(records *Records, date Date) (*Register, []Problem) {
	records = records.withRegulation()
	r := &Register{
		date: date.Midnight(), records: records, site: records.Site, calendar: NewCalendar(),
		departments: map[string]*place{}, items: make(map[string]*standing, len(records.Items)), list: make([]*standing, 0, len(records.Items)), pages: map[string]*PageRecord{}, assets: map[string]*AssetRecord{},
		duties: map[string]*DutyTable{}, standards: map[string]*DutyTable{}, audiences: map[string]AudienceRecord{}, topics: map[string]NamedRecord{},
		addresses: make(map[string]string, len(records.Items)+len(records.Pages)), used: map[string][]use{}, settings: map[Rule]Severity{}, leads: map[string]string{}, tables: map[string]string{}, successors: map[string][]successor{},
	}
	c := &checker{r: r, spelled: map[string]spelling{}}
	c.site()
	c.words()
	c.office()
	c.departments()
	c.assessment()
	c.tables()
	c.place()
	c.accepted()
	c.traces()
	c.succession()
	c.addresses()
	for _, a := range records.Assets {
		r.assets[a.Path] = a
	}
	for _, it := range r.list {
		if it.Table != nil {
			r.tables[it.Table.Path] = it.Path
		}
	}
	for _, it := range r.list {
		c.item(it)
	}
	c.unique()
	c.visible()
	return r, c.problems
}

// checker gathers problems while the register is put together.
type checker struct {
	r        *Register
	problems []Problem
	spelled  map[string]spelling // folders of the site, in lower case → as written
	indexes  map[string]bool     // the index numbers of all items; nil until one is looked for that is free
	offered  map[string]string   // path of an item → the index number that it was offered
	series   map[string]int      // series of index numbers → the last serial that was offered
	unused   map[*DutyTable]Words
}

func (c *checker) add(file string, at At, rule Rule, args ...string) {
	p := NewProblem(file, at, rule, args...)
	if s := c.r.items[file]; s != nil {
		p.Private = s.Private
	} else if a := c.r.assets[file]; a != nil {
		p.Private = a.Private
	}
	c.problems = append(c.problems, p)
}

// inText says of the problems from the n-th on that they stand in a text, which may lie in another tree than its item.
func (c *checker) inText(n int, b Body) {
	for i := range c.problems[n:] {
		c.problems[n+i].Private = b.Private
	}
}

// Date is the build's date.
func (r *Register) Date() Date { return r.date }

// Language is the language of the site; Chinese where it says nothing.
func (r *Register) Language() string { return r.site.Tongue() }

// Limits are the limits that hold for this site.
func (r *Register) Limits() Limits {
	if r.site == nil {
		return DefaultLimits()
	}
	return DefaultLimits().With(r.site.Limits)
}

// Judge gives problems the severity that site.yaml gives their rules, drops those that it turns off, and sorts.
func (r *Register) Judge(problems []Problem) []Problem {
	judged := make([]Problem, 0, len(problems))
	for _, p := range problems {
		severity, set := r.settings[p.Rule]
		switch {
		case set && severity == 0:
			continue
		case set:
			p.Severity = severity
		}
		judged = append(judged, p)
	}
	SortProblems(judged)
	// A table that two items show is read for each of them: what is wrong with it is said once.
	return slices.CompactFunc(judged, func(a, b Problem) bool { return a.compare(b) == 0 })
}

// place gives every item its department, its duties, its scope, and says what stands nowhere.
func (c *checker) place() {
	all := make([]standing, len(c.r.records.Items)) // together: they live as long as the register
	for i, it := range c.r.records.Items {
		s := &all[i]
		s.ItemRecord, s.scope = it, it.Scope.Value
		s.department = c.r.nearest(it.Path)
		if s.department == nil {
			c.homeless(it)
			continue
		}
		s.draft = !it.approved()
		s.ahead = !s.draft && it.Published.Value.After(c.r.date)
		c.r.items[it.Path] = s
		c.r.list = append(c.r.list, s)
	}
	for _, p := range c.r.records.Pages {
		c.r.pages[p.Path] = p
		if p.Title.Value == "" && !p.Doubtful {
			at, hint := p.Blanks.wanting(p.Title.At, p.Foot, "标题: ……", "title: …")
			c.add(p.Path, at, "page-title-missing", hint.Chinese, hint.English)
		}
		c.waits(p)
	}
	if f := c.r.records.Front; f != nil {
		c.r.pages[f.Path] = f
		c.waits(f)
	}
}

// waits checks a page's review, and says of one that is not shown yet why.
func (c *checker) waits(p *PageRecord) {
	switch {
	case c.reviewed(p.Path, p.Review, p.Published, p.Doubtful):
	case p.Waits():
		at, hint := unapproved(p.Review, p.Blanks, p.Foot)
		c.add(p.Path, at, "item-draft", hint.Chinese, hint.English)
	case !p.ShownOn(c.r.date):
		c.add(p.Path, p.Published.At, "item-ahead", p.Published.Value.Midnight().String())
	}
}

// homeless says of an item in no department what is amiss: once for a whole folder at the top.
func (c *checker) homeless(it *ItemRecord) {
	top, _, nested := strings.Cut(it.Path, "/")
	if !nested || top == "standards" || top == "pages" {
		c.add(it.Path, At{}, "item-without-department", path.Base(it.Path))
		return
	}
	seen := slices.ContainsFunc(c.problems, func(p Problem) bool { return p.Rule == "folder-without-department" && p.Args[0] == top })
	if !seen {
		c.add(it.Path, At{}, "folder-without-department", top)
	}
}

// nearest is the department of a file: the nearest folder above it that holds department.md.
func (r *Register) nearest(file string) *place {
	for dir := file; strings.Contains(dir, "/"); {
		dir = dir[:strings.LastIndexByte(dir, '/')]
		if p := r.departments[dir]; p != nil {
			return p
		}
	}
	return nil
}

// approved says whether the item may be built: a record of its approval, or of the public register it came from.
func (it *ItemRecord) approved() bool {
	if it.Broken {
		return false
	}
	return it.Imported != nil && it.Imported.From.Value != "" || it.Review != nil && it.Review.ApprovedBy.Value != "" && it.Review.ApprovedOn.Set()
}
