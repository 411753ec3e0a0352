package catalogue

import "slices"

// Stock is the register laid open for those who supervise it: everything, with what follows from where it lies and what
// day it is. Only reports may hold it; nothing that an audience sees is made from it but what Report.For lets through.
type Stock struct {
	Date        Date
	Site        *SiteRecord // nil without site.yaml
	Calendar    *Calendar
	Departments []*StockDepartment // parents before their units, in the order of lists
	Items       []*StockItem       // in the order of their paths
	Pages       []*PageRecord
	Tables      []*DutyTable // in the order of their paths
	Office      OfficeRecords
	// Settings is what site.yaml makes of rules: another severity, or 0 for off.
	Settings map[Rule]Severity
	// Told are duties that nothing here meets and that are met all the same, as the pages of those say who see this stock.
	Told map[ToldDuty]CellState
}

// StockDepartment is a department with what stands around it.
type StockDepartment struct {
	*DepartmentRecord
	Parent    *StockDepartment
	Units     []*StockDepartment
	Code      string    // its own or the nearest above
	Numbering Numbering // of its index numbers
	Items     []*StockItem
}

// StockItem is an item in its place.
type StockItem struct {
	*ItemRecord
	Department *StockDepartment
	Scope      Scope         // its own, or its duty's
	Duties     []*DutyRecord // that it meets
	Form       Form          // in the public edition; empty: it is not in it
	Draft      bool          // it waits for its approval, or for its number
	Unassigned bool          // it is approved, and waits for gongkai assign
	Ahead      bool          // its day of publication is still to come
	Gone       *Gone         // it was taken down by now; nil while it is there
	Window     *Window
	Validity   Validity // as the public is told
}

// Shown says whether the item counts as published: it is neither a draft nor still to come, broken or taken down.
func (s *StockItem) Shown() bool { return !s.Draft && !s.Ahead && !s.Broken && s.Gone == nil }

// Disclosed says whether the item was disclosed, and still is or was taken down because its time of display is over: the
// duty was met, and the end of display is what the law asks for.
func (s *StockItem) Disclosed() bool {
	return s.Shown() || !s.Draft && !s.Ahead && !s.Broken && s.Gone.Ended
}

// Stock lays the register open. It is asked after Learn.
func (r *Register) Stock() *Stock {
	k := &Stock{Date: r.date, Site: r.site, Calendar: r.calendar, Pages: r.records.Pages, Tables: r.records.Tables, Office: r.records.Office, Settings: r.settings}
	departments := map[string]*StockDepartment{}
	for _, p := range r.order {
		d := &StockDepartment{DepartmentRecord: p.DepartmentRecord, Code: p.code, Numbering: newNumbering(p.pattern, p.code)}
		if p.parent != nil {
			d.Parent = departments[p.parent.Folder]
			d.Parent.Units = append(d.Parent.Units, d)
		}
		departments[p.Folder] = d
		k.Departments = append(k.Departments, d)
	}
	for _, s := range r.list {
		it := &StockItem{
			ItemRecord: s.ItemRecord, Department: departments[s.department.Folder], Scope: s.scope, Duties: s.duties,
			Form: r.form(s, ""), Draft: s.draft || r.unassigned(s), Unassigned: r.unassigned(s), Ahead: s.ahead, Gone: s.gone(r.date), Window: s.window,
		}
		it.Validity, _ = r.validity(s, "")
		it.Department.Items = append(it.Department.Items, it)
		k.Items = append(k.Items, it)
	}
	return k
}

// Department is the department of a folder; nil without one.
func (k *Stock) Department(folder string) *StockDepartment {
	i := slices.IndexFunc(k.Departments, func(d *StockDepartment) bool { return d.Folder == folder })
	if i < 0 {
		return nil
	}
	return k.Departments[i]
}

// Within says whether a department is another, or a unit somewhere below it.
func (d *StockDepartment) Within(other *StockDepartment) bool {
	for ; d != nil; d = d.Parent {
		if d == other {
			return true
		}
	}
	return false
}
