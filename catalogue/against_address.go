package catalogue

import (
	"path"
	"slices"
)

// department looks for a department's page. One that went to another folder is known by its code or its name.
func (a *against) department(was PublishedDepartment) {
	if a.answers[was.Address] {
		if to := a.leads[was.Address]; to != "" && !a.isDepartment(to) {
			a.replaced(was.Address, "", to)
		}
		return
	}
	for _, d := range everyDepartment(a.ed.Departments) {
		if was.Code != "" && d.Code == was.Code && !slices.ContainsFunc(a.p.Departments, func(p PublishedDepartment) bool { return p.Address == d.Address }) || d.Name == was.Name {
			var foot At
			var aliases []Field[string]
			if p := a.r.departments[path.Dir(d.Path)]; p != nil {
				foot, aliases = p.Foot, p.Aliases
			}
			a.moved(d.Path, foot, aliases, was.Address, d.Address)
			return
		}
	}
	if !slices.ContainsFunc(a.r.records.Departments, func(d *DepartmentRecord) bool { return d.Address == was.Address }) {
		a.vanished(was.Address)
	}
}

// page looks for a free page.
func (a *against) page(was PublishedPage) {
	i := slices.IndexFunc(a.r.records.Pages, func(p *PageRecord) bool { return p.Address == was.Address })
	switch {
	case i >= 0 && a.r.records.Pages[i].Doubtful:
	case a.answers[was.Address]:
		// A page has no number. One that was merged into another, or became a department's, leads there.
		if to := a.leads[was.Address]; to != "" && a.shown[to] != nil {
			a.replaced(was.Address, "", to)
		}
	case i < 0:
		a.vanished(was.Address)
	case a.r.records.Pages[i].Waits():
		a.hidden(was.Address, a.r.records.Pages[i].Path, a.r.records.Pages[i].Review.At, Words{"没有批准，是草稿", "it has no approval and is a draft"})
	default:
		a.hidden(was.Address, a.r.records.Pages[i].Path, a.r.records.Pages[i].Published.At, Words{"公开日期还没有到", "its day of publication is still to come"})
	}
}
