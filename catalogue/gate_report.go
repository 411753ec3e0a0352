package catalogue

import (
	"path"
	"slices"
	"strings"
)

// Reports says whether the site of an audience has the disclosure office's report; site.yaml has to say so. The site of
// the public has a page of its figures at most.
func (s *SiteRecord) Reports(audience string) bool {
	if s == nil || s.Report == nil {
		return false
	}
	if audience == "" {
		return s.Report.Public.Value
	}
	return slices.ContainsFunc(s.Report.Audiences, func(f Field[string]) bool { return f.Value == audience })
}

// Public is the stock as if there were nothing but what the public is shown whole. A report on it is made from what
// everybody can see, or could see until its time of display was over, so that none of its figures can tell of anything
// else. Of the office's own files only the rules of
// the assessment are kept.
func (k *Stock) Public() *Stock {
	p := *k
	p.Items, p.Departments = nil, nil
	p.Office = OfficeRecords{Assessment: k.Office.Assessment}
	p.Pages = slices.DeleteFunc(slices.Clone(k.Pages), func(page *PageRecord) bool { return !page.ShownOn(k.Date) })
	departments := map[*StockDepartment]*StockDepartment{}
	for _, d := range k.Departments {
		c := &StockDepartment{DepartmentRecord: d.DepartmentRecord, Code: d.Code}
		if d.Parent != nil {
			c.Parent = departments[d.Parent]
			c.Parent.Units = append(c.Parent.Units, c)
		}
		departments[d] = c
		p.Departments = append(p.Departments, c)
	}
	for _, it := range k.Items {
		if ended := it.Form == Tombstone && it.Scope == Public && it.Gone.Ended; it.Form != Full && !ended {
			continue
		}
		c := *it
		c.Department = departments[it.Department]
		c.Department.Items = append(c.Department.Items, &c)
		p.Items = append(p.Items, &c)
	}
	return &p
}

// For is what an edition may show of a report. The public is shown figures alone, counted from the duties as the
// edition shows them. Another audience is not shown a finding that stands in a file which the edition does not show
// whole, or that tells of one; a duty met only by such files is met, not public.
func (r *Report) For(ed *Edition) *Report {
	if ed.Audience == nil {
		return r.figures(ed)
	}
	s := r.sight(ed)
	p := r.part(selection{
		department: func(string) bool { return true },
		duty:       func(int) bool { return true },
		finding:    s.finding,
	})
	for i, c := range p.Coverage.Cells {
		p.Coverage.Cells[i] = s.cell(c)
	}
	p.Coverage.Sums = r.Coverage.Sums
	return p
}

// sight is what an edition shows.
type sight struct {
	whole  map[string]bool // paths of the items that it shows whole, and of pages, departments and tables of duties
	linked map[string]bool // paths of items that have a page
}

func (r *Report) sight(ed *Edition) sight {
	s := sight{map[string]bool{"": true, "site.yaml": true}, map[string]bool{}}
	for _, it := range ed.Items {
		if it.Form == Full {
			s.whole[it.Path] = true
		}
		s.linked[it.Path] = it.Address != "" && it.Form != Line
	}
	for _, p := range ed.Pages {
		s.whole[p.Path] = true
	}
	if ed.Front != nil {
		s.whole[ed.Front.Path] = true
	}
	for _, d := range ed.Departments {
		s.whole[d.Path] = true
	}
	for _, d := range r.Duties {
		s.whole[d.File] = true
	}
	return s
}

// finding says whether an edition may tell of a finding. A rule that quotes what stands in a file, says where a hidden
// title stands, or concerns two files of which one may not be shown, is not told of.
func (s sight) finding(f ReportFinding) bool {
	if !s.whole[f.File] || f.Rule == "title-told" || f.Rule.Is(Telling) || f.Rule.Is(Wide) || f.Rule.Is(Compared) {
		return false
	}
	for _, about := range f.About {
		if !s.whole[about] {
			return false
		}
	}
	return !slices.ContainsFunc(f.Args, s.hides)
}

// hides says whether an argument of a message is the path of a content file that is not shown, or of one of the office's
// own, which never is.
func (s sight) hides(arg string) bool {
	for _, word := range strings.FieldsFunc(arg, func(c rune) bool { return strings.ContainsRune(" ,;、，；“”\"'()（）\n", c) }) {
		word = strings.TrimPrefix(path.Clean(word), "content/")
		if top, _, _ := strings.Cut(word, "/"); slices.Contains([]string{"plan", "registers", "annual"}, top) && word != top || strings.HasPrefix(word, "assessment.yaml") {
			return true
		}
		if strings.HasSuffix(word, ".md") && !s.whole[word] && !s.whole[strings.TrimPrefix(word, "/")] {
			return true
		}
	}
	return false
}

// cell is a cell without what the edition does not show.
func (s sight) cell(c Cell) Cell {
	if len(c.Items) == 0 {
		return c
	}
	shown := slices.DeleteFunc(slices.Clone(c.Items), func(p string) bool { return !s.linked[p] })
	switch {
	case len(shown) == 0:
		c.State, c.On, c.Why = CellHidden, Date{}, ""
	case shown[0] != c.Items[0]:
		c.On = Date{}
	}
	c.Items = shown
	return c
}

// figures are the sums of the duties, and the scores without what they were deducted for. The report was made from what
// the public sees; that a duty is met by what is not public, the department's page says too.
func (r *Report) figures(ed *Edition) *Report {
	f := &Report{Date: r.Date, Departments: r.Departments}
	hidden := ed.hiddenDuties()
	total := CoverageSum{By: "all"}
	departments, fields := newSumsBy("department"), newSumsBy("field")
	for _, d := range r.Departments {
		departments.sums, departments.at[d.Folder] = append(departments.sums, CoverageSum{By: "department", Key: d.Folder, Name: d.Name}), len(departments.sums)
	}
	for _, c := range r.Coverage.Cells {
		duty, state := r.Duties[c.Duty], c.State
		if hidden[hiddenDuty{c.Department, duty.Standard, duty.No}] && !state.Met() {
			state = CellHidden
		}
		total.Add(state)
		departments.of(c.Department).Add(state)
		fields.of(duty.Level1).Add(state)
	}
	none := func(s CoverageSum) bool { return s.Duties == 0 }
	f.Coverage.Sums = slices.Concat([]CoverageSum{total}, slices.DeleteFunc(departments.sums, none), fields.sums)
	for _, s := range r.Scores {
		f.Scores = append(f.Scores, Score{Department: s.Department, Full: s.Full, Points: s.Points, Rank: s.Rank})
	}
	return f
}

// hiddenDuty is a department's duty that is met by what an edition does not show.
type hiddenDuty struct{ folder, standard, no string }

func (e *Edition) hiddenDuties() map[hiddenDuty]bool {
	hidden := map[hiddenDuty]bool{}
	for _, d := range e.Departments {
		for _, duty := range d.Duties {
			if duty.State == DutyHidden {
				hidden[hiddenDuty{d.Folder, duty.Standard, duty.No}] = true
			}
		}
	}
	return hidden
}

// sumsBy are sums over one thing, in the order in which its values were met.
type sumsBy struct {
	by   string
	sums []CoverageSum
	at   map[string]int
}

func newSumsBy(by string) *sumsBy { return &sumsBy{by: by, at: map[string]int{}} }

func (t *sumsBy) of(key string) *CoverageSum {
	i, known := t.at[key]
	if !known {
		i = len(t.sums)
		t.at[key], t.sums = i, append(t.sums, CoverageSum{By: t.by, Key: key, Name: key})
	}
	return &t.sums[i]
}

// Address is where the edition shows a file of the content; ok is false where it does not.
func (e *Edition) Address(file string) (address string, ok bool) {
	address, ok = e.addresses[file]
	return address, ok
}
