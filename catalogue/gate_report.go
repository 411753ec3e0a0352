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

// Seen is the stock as if there were nothing but what an edition shows whole. A report for its audience is made from what
// they can see, and what everybody could see until its time of display was over, so that none of its figures, and no
// point of a score, can tell of anything else. Of the office's own files only the rules of the assessment are kept.
func (k *Stock) Seen(ed *Edition) *Stock {
	p := *k
	p.Items, p.Departments = nil, nil
	p.Office = OfficeRecords{Assessment: k.Office.Assessment}
	p.Pages = slices.DeleteFunc(slices.Clone(k.Pages), func(page *PageRecord) bool { return !page.ShownOn(k.Date) })
	p.Told = ed.told()
	whole := ed.whole()
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
		if ended := it.Form == Tombstone && it.Scope == Public && it.Gone.Ended; !whole[it.Path] && !ended {
			continue
		}
		c := *it
		c.Department = departments[it.Department]
		c.Department.Items = append(c.Department.Items, &c)
		p.Items = append(p.Items, &c)
	}
	return &p
}

// Tells keeps the problems of which an edition may tell its audience: a report for it counts no others. The public is told
// of none. Some are found by comparing with what it does not see, and would cost points for it.
func (ed *Edition) Tells(k *Stock, problems []Problem) []Problem {
	if ed.Audience == nil {
		return nil
	}
	s := ed.sight()
	for _, t := range k.Tables {
		s.whole[t.Path] = true
	}
	return slices.DeleteFunc(slices.Clone(problems), func(p Problem) bool { return !s.finding(ReportFinding{Problem: p}) })
}

// For is what an edition may show of a report. The public is shown figures alone, counted from the duties as the
// edition shows them. Another audience is not shown a finding that stands in a file which the edition does not show
// whole, or that tells of one; a duty met only by such files is met, not public.
func (r *Report) For(ed *Edition) *Report {
	if ed.Audience == nil {
		return r.figures()
	}
	s := ed.sight()
	for _, d := range r.Duties {
		s.whole[d.File] = true
	}
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

func (ed *Edition) sight() sight {
	s := sight{ed.whole(), map[string]bool{}}
	s.whole[""], s.whole["site.yaml"] = true, true
	for _, it := range ed.Items {
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
	return s
}

// whole are the paths of the items that an edition shows whole.
func (ed *Edition) whole() map[string]bool {
	whole := map[string]bool{}
	for _, it := range ed.Items {
		if it.Form == Full {
			whole[it.Path] = true
		}
	}
	return whole
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
func (r *Report) figures() *Report {
	f := &Report{Date: r.Date, Departments: r.Departments}
	for _, by := range []string{"site", "department", "field"} {
		f.Coverage.Sums = append(f.Coverage.Sums, r.Coverage.By(by)...)
	}
	for _, s := range r.Scores {
		f.Scores = append(f.Scores, Score{Department: s.Department, Full: s.Full, Points: s.Points, Rank: s.Rank})
	}
	return f
}

// ToldDuty is a department's duty as its page names it.
type ToldDuty struct{ Folder, Standard, No string }

// told are the duties that no item which an edition shows whole meets, and of which its pages say all the same that they
// are met: by an item that is listed, or by one that is not public.
func (ed *Edition) told() map[ToldDuty]CellState {
	told := map[ToldDuty]CellState{}
	for _, d := range ed.Departments {
		for _, duty := range d.Duties {
			key := ToldDuty{d.Folder, duty.Standard, duty.No}
			switch {
			case duty.State == DutyHidden:
				told[key] = CellHidden
			case duty.State == DutyMet && !slices.ContainsFunc(duty.Items, func(it *Item) bool { return it.Form == Full }):
				told[key] = CellMet
			}
		}
	}
	return told
}

// Address is where the edition shows a file of the content; ok is false where it does not.
func (e *Edition) Address(file string) (address string, ok bool) {
	address, ok = e.addresses[file]
	return address, ok
}
