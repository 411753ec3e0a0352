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

func siteTraits() []trait[*Edition] {
	return []trait[*Edition]{
		{"title", Full, func(e *Edition) string { return e.Site.Title }},
		{"organisation", Full, func(e *Edition) string { return e.Site.Organisation }},
		{"base_url", Full, func(e *Edition) string { return e.Site.BaseURL }},
		{"identity", Full, func(e *Edition) string {
			i := e.Site.Identity
			return words(i.SiteName, i.Domain, i.SiteIDCode, i.ICP, i.PoliceRecord, i.Host, i.Contact)
		}},
		{"supervision", Full, func(e *Edition) string { return e.Site.Supervision.words() }},
		{"adopted", Full, func(e *Edition) string { return e.Site.Adopted.words() }},
		{"topics", Full, func(e *Edition) string {
			return joined(e.Topics, func(t *Topic) string { return words(t.ID, t.Name) })
		}},
	}
}

func (c Contact) words() string { return words(c.Phone, c.Email, c.Mailbox, c.Address) }

func (a Adopted) words() string { return words(a.By, a.On.String(), a.Edition) }

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

func departmentTraits() []trait[*Department] {
	return []trait[*Department]{
		{"name", Full, func(d *Department) string { return d.Name }},
		{"kind", Full, func(d *Department) string { return d.Kind }},
		{"short_name", Full, func(d *Department) string { return d.ShortName }},
		{"code", Full, func(d *Department) string { return d.Code }},
		{"responsible", Full, func(d *Department) string { return d.Responsible.words() }},
		{"leaders", Full, func(d *Department) string {
			return joined(d.Leaders, func(l Leader) string { return words(l.Name, l.Post, l.Portfolio, l.Phone) })
		}},
		{"functions", Full, func(d *Department) string { return strings.Join(d.Functions, "；") }},
		{"offices", Full, func(d *Department) string {
			return joined(d.Offices, func(o Office) string { return words(o.Name, o.Duties, o.Phone) })
		}},
		{"address", Full, func(d *Department) string { return d.PostalAddress }},
		{"hours", Full, func(d *Department) string { return d.Hours }},
		{"phone", Full, func(d *Department) string { return d.Phone }},
		{"fax", Full, func(d *Department) string { return d.Fax }},
		{"email", Full, func(d *Department) string { return d.Email }},
		{"supervision", Full, func(d *Department) string { return d.Supervision.words() }},
		{"adopted", Full, func(d *Department) string { return d.Adopted.words() }},
		{"pilot", Full, func(d *Department) string { return yes(d.Pilot) }},
		{"standards", Full, func(d *Department) string {
			var ids []string
			for _, duty := range d.Duties {
				if duty.Standard != "" && !slices.Contains(ids, duty.Standard) {
					ids = append(ids, duty.Standard)
				}
			}
			return strings.Join(ids, "、")
		}},
	}
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

func dutyTraits() []trait[*Duty] {
	return []trait[*Duty]{
		{"level1", Full, func(d *Duty) string { return d.Level1 }},
		{"level2", Full, func(d *Duty) string { return d.Level2 }},
		{"content", Full, func(d *Duty) string { return d.Content }},
		{"basis", Full, func(d *Duty) string { return d.Basis }},
		{"time_limit", Full, func(d *Duty) string { return d.TimeLimit }},
		{"publisher", Full, func(d *Duty) string { return d.Publisher }},
		{"channels", Full, func(d *Duty) string { return strings.Join(d.Channels, "；") }},
		{"audience", Full, func(d *Duty) string { return d.Audience }},
		{"method", Full, func(d *Duty) string { return d.Method }},
		{"tier", Full, func(d *Duty) string { return d.Tier }},
		{"frequency", Full, func(d *Duty) string { return d.Frequency }},
		{"term", Full, func(d *Duty) string { return d.Term }},
		{"owner", Full, func(d *Duty) string { return d.Owner }},
		{"planned", Full, func(d *Duty) string { return d.Planned }},
		{"stage", Full, func(d *Duty) string { return d.Stage }},
		{"priority", Full, func(d *Duty) string { return d.Priority }},
		{"met_at", Full, func(d *Duty) string { return d.MetAt }},
		{"note", Full, func(d *Duty) string { return d.Note }},
	}
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

func pageTraits() []trait[*Page] {
	return []trait[*Page]{
		{"title", Full, func(p *Page) string { return p.Title }},
		{"summary", Full, func(p *Page) string { return p.Summary }},
		{"made", Full, func(p *Page) string { return p.Made.String() }},
		{"published", Full, func(p *Page) string { return p.Published.String() }},
	}
}
