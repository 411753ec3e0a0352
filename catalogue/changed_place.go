package catalogue

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// site compares what site.yaml says and the front page.
func (c *comparison) site() {
	fields := differences(siteTraits(), c.before, c.after)
	fields = append(fields, bodies(value(c.before.Front).Body, value(c.after.Front).Body)...)
	c.edited(Changed{Kind: ChangedEdited, Subject: SubjectSite, Path: "site.yaml", Address: "index.html", Title: c.after.Site.Title, Fields: fields})
}

// departments compares the bodies that publish.
func (c *comparison) departments() {
	begins := len(c.list)
	was, kept := map[string]*Department{}, map[*Department]bool{}
	for _, d := range c.before.Departments {
		was[cmp.Or(c.moved[d.Address], d.Address)] = d
	}
	for _, d := range c.after.Departments {
		what := Changed{Kind: ChangedEdited, Subject: SubjectDepartment, Path: d.Path, Address: d.Address, Department: d.Folder, Title: d.Name}
		if old := was[d.Address]; old != nil {
			kept[old] = true
			what.From, what.Fields = from(old.Address, d.Address), append(differences(departmentTraits(), old, d), bodies(old.Body, d.Body)...)
		} else {
			what.Kind = ChangedNew
		}
		c.edited(what)
	}
	for _, d := range c.before.Departments {
		if !kept[d] {
			c.list = append(c.list, Changed{Kind: ChangedRemoved, Subject: SubjectDepartment, Path: d.Path, Department: d.Folder, Title: d.Name})
		}
	}
	c.order(c.list[begins:])
}

// duties compares the tables row by row, by the number of the row. A standard is told once, whomever it binds.
func (c *comparison) duties() {
	begins := len(c.list)
	before, after := rows(c.before), rows(c.after)
	was := map[string]*Duty{}
	for _, r := range before {
		was[r.name] = r.Duty
	}
	for _, r := range after {
		what := r.about()
		if old := was[r.name]; old != nil {
			delete(was, r.name)
			what.Fields = differences(dutyTraits(), old, r.Duty)
		} else {
			what.Kind = ChangedNew
		}
		c.edited(what)
	}
	for _, r := range before {
		if was[r.name] != nil {
			what := r.about()
			what.Kind = ChangedRemoved
			c.list = append(c.list, what)
		}
	}
	slices.SortStableFunc(c.list[begins:], func(a, b Changed) int { return strings.Compare(a.Department, b.Department) })
}

// row is a duty with the name of its row.
type row struct {
	*Duty
	name string
}

func (r row) about() Changed {
	what := Changed{Kind: ChangedEdited, Subject: SubjectDuty, Path: r.name, Title: cmp.Or(r.Level2, r.Content, r.Level1)}
	if r.Standard == "" {
		what.Department, what.Address = r.Department.Folder, r.Department.Address
	}
	return what
}

// rows are the duties of an edition, each row of a table once. Two rows of one number are told apart by their order.
func rows(e *Edition) (list []row) {
	first := map[string]*Department{} // whom a standard binds
	for _, d := range e.Departments {
		times := map[string]int{}
		for _, duty := range d.Duties {
			if duty.Standard != "" {
				if first[duty.Standard] == nil {
					first[duty.Standard] = d
				}
				if first[duty.Standard] != d {
					continue
				}
			}
			name := duty.key()
			if times[name]++; times[name] > 1 {
				name += "#" + strconv.Itoa(times[name])
			}
			list = append(list, row{duty, name})
		}
	}
	return list
}

// pages compares the free pages.
func (c *comparison) pages() {
	begins := len(c.list)
	was, kept := map[string]*Page{}, map[*Page]bool{}
	for _, p := range c.before.Pages {
		was[cmp.Or(c.moved[p.Address], p.Address)] = p
	}
	for _, p := range c.after.Pages {
		what := Changed{Kind: ChangedEdited, Subject: SubjectPage, Path: p.Path, Address: p.Address, Title: p.Title}
		if old := was[p.Address]; old != nil {
			kept[old] = true
			what.From, what.Fields = from(old.Address, p.Address), append(differences(pageTraits(), old, p), bodies(old.Body, p.Body)...)
		} else {
			what.Kind, what.On = ChangedNew, p.Published
		}
		c.edited(what)
	}
	for _, p := range c.before.Pages {
		if !kept[p] { // a page has no scope that may have been made narrower: where it was may be told
			c.list = append(c.list, Changed{Kind: ChangedRemoved, Subject: SubjectPage, Path: p.Path})
		}
	}
	c.order(c.list[begins:])
}
