package catalogue

import (
	"cmp"
	"slices"
	"strings"
)

// Assignment is what an approved item is given: the number that it lacks, the date that it lacks, or both.
type Assignment struct {
	Path      string
	Private   bool
	Index     string // empty: it has one
	Published Date   // zero: it has one, or needs none
}

// Unassigned is an approved item that is not given what it lacks, and why.
type Unassigned struct {
	Path    string
	Private bool
	Why     Words
}

// assigner gives numbers: each is the next of its series, and none is given that anything ever had.
type assigner struct {
	r      *Register
	taken  map[string]bool
	given  map[string]PublishedItem      // of the published register, by address
	unread map[numberedBy]string         // whose numbers are not all known → the file that hides one
	series map[numberedBy]map[string]int // the last serial of each series
	forms  map[numberedBy]Numbering
}

// numberedBy is what makes two departments count in one row: a unit counts on with the department above it.
type numberedBy struct{ pattern, code string }

// Assign gives every approved item what it lacks, in the order in which they were made, as of the register's date:
// the number after the highest of its department and year, and the date itself. A number is never given twice, nor one
// that the published register knows, which may be nil. An item that would be given something wrong is left.
func (r *Register) Assign(published *Published) (given []Assignment, left []Unassigned) {
	a := r.assigner()
	waiting := a.look(published)
	slices.SortStableFunc(waiting, func(s, t *standing) int {
		return cmp.Or(s.Made.Value.Midnight().Compare(t.Made.Value.Midnight()), strings.Compare(s.Path, t.Path))
	})
	for _, s := range waiting {
		as := Assignment{Path: s.Path, Private: s.Private}
		why := a.wrong(s)
		if why == (Words{}) && s.Index.Value == "" {
			as.Index, why = a.number(s.department, s.Made.Value)
		}
		if why != (Words{}) {
			left = append(left, Unassigned{s.Path, s.Private, why})
			continue
		}
		if s.scope != Withheld && !s.Published.Set() {
			as.Published = r.date
		}
		given = append(given, as)
	}
	return given, left
}

func (r *Register) assigner() *assigner {
	return &assigner{r: r, taken: map[string]bool{}, given: map[string]PublishedItem{}, unread: map[numberedBy]string{}, series: map[numberedBy]map[string]int{}, forms: map[numberedBy]Numbering{}}
}

// Next is the index number that comes next in a department, for an item made on a day; empty where none can be made.
func (r *Register) Next(folder string, made Date) string {
	p := r.departments[folder]
	if p == nil {
		return ""
	}
	a := r.assigner()
	a.look(nil)
	number, _ := a.number(p, made)
	return number
}

// look takes down which numbers are taken, and of which rows one may be hidden; it gives the items that wait.
func (a *assigner) look(published *Published) (waiting []*standing) {
	for _, it := range a.r.records.Items {
		a.taken[it.Index.Value] = true
	}
	if published != nil {
		for _, it := range published.Items {
			a.taken[it.Index] = true
			if it.Address != nil {
				a.given[*it.Address] = it
			}
		}
	}
	for _, s := range a.r.list {
		if s.Index.Value == "" && s.Doubtful {
			a.unread[s.department.row()] = s.Path
		}
		if a.r.unassigned(s) {
			waiting = append(waiting, s)
		}
	}
	return waiting
}

func (p *place) row() numberedBy {
	if strings.Contains(p.pattern.written, "{code") {
		return numberedBy{p.pattern.written, p.code}
	}
	return numberedBy{p.pattern.written, ""}
}

// wrong says why an item can be given nothing; empty if it can. What is assigned must never break a rule that held.
func (a *assigner) wrong(s *standing) Words {
	date := a.r.date
	if s.Doubtful {
		return Words{"文件里有读不懂的地方，先用 gongkai check 看", "something in the file cannot be read: see gongkai check"}
	}
	if !s.Made.Set() {
		return Words{"没有写生成日期", "made is missing"}
	}
	if was, known := a.given[s.Address]; known && s.Index.Value == "" && was.Index != "" {
		return worded("它已经公开过，索引号是 {0}：把它写回去", "it was published as {0}: write that index number back", was.Index)
	}
	if s.Published.Set() || s.scope == Withheld {
		return Words{}
	}
	if s.Imported != nil {
		return Words{"从别的登记簿转来的，公开日期要自己写：当时是哪天公开的", "it was taken over from another register: write the day on which it was published there"}
	}
	if s.Made.Value.Midnight().After(date) {
		return onDay("生成日期 {0} 还没有到", "it was made on {0}, which is still to come", s.Made.Value)
	}
	if on := s.Review; on != nil && on.ApprovedOn.Value.Midnight().After(date) {
		return onDay("批准日期 {0} 还没有到", "it is approved on {0}, which is still to come", on.ApprovedOn.Value)
	}
	for _, day := range s.after() {
		if day.Set() && day.Value.Midnight().Before(date) {
			return onDay("{0} 就该撤下或更正了，不能今天才公开：公开日期自己写", "it was to be taken down or corrected on {0}, and cannot be published today: write published yourself", day.Value)
		}
	}
	return Words{}
}

// after are the days that no item may see before its publication.
func (s *standing) after() []Field[Date] {
	days := []Field[Date]{s.DisplayTill}
	if s.Withdrawn != nil {
		days = append(days, s.Withdrawn.On)
	}
	for _, c := range s.Changes {
		days = append(days, c.On)
	}
	return days
}

// number is the next number of a department's row, or why there is none.
func (a *assigner) number(p *place, made Date) (string, Words) {
	row := p.row()
	if file := a.unread[row]; file != "" {
		return "", worded("{0} 读不出来，不知道它的号：先改好", "{0} cannot be read, and nobody knows its number: mend it first", file)
	}
	form := a.form(p)
	if form.own == nil {
		return "", worded("{0} 没有机构代码，或没有索引号格式", "{0} has no code, or no pattern holds there", p.Path)
	}
	next := func(serial int) string { return p.pattern.number(p.code, made, serial) }
	first, _ := form.Read(next(1))
	last := a.series[row]
	for {
		last[first.Series]++
		number := next(last[first.Series])
		if !form.own.MatchString(number) {
			return "", worded("{0} 这一列的号用完了：改 索引号格式", "the numbers of {0} are used up: change index_pattern", first.Series)
		}
		if !a.taken[number] {
			a.taken[number] = true
			return number, Words{}
		}
	}
}

// form reads the numbers of a department's row, and takes down at first the last serial of each of its series.
func (a *assigner) form(p *place) Numbering {
	row := p.row()
	form, known := a.forms[row]
	if known {
		return form
	}
	form = newNumbering(p.pattern, p.code)
	form.open = nil
	a.forms[row], a.series[row] = form, map[string]int{}
	for index := range a.taken {
		if number, ok := form.Read(index); ok {
			last := a.series[row]
			last[number.Series] = max(last[number.Series], number.Serial)
		}
	}
	return form
}
