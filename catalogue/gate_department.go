package catalogue

import (
	"slices"
	"strings"
)

// makeDepartments shows every department: that a body exists is never a secret here.
func (g *gate) makeDepartments() {
	for _, p := range g.r.order {
		d := p.show()
		if p.parent != nil {
			d.Parent = g.departments[p.parent.Folder]
			d.Parent.Units = append(d.Parent.Units, d)
		}
		g.departments[p.Folder] = d
		g.ed.Departments = append(g.ed.Departments, d)
		g.reach(p.Path, p.Address, p.Aliases)
	}
}

func (p *place) show() *Department {
	d := &Department{
		Path: p.Path, Folder: p.Folder, Address: p.Address,
		Name: p.Name.Value, ShortName: p.ShortName.Value, Kind: p.Kind.Value, Code: p.code, SortKey: p.SortKey.Value,
		Responsible: p.Responsible.show(), Functions: Texts(p.Functions),
		PostalAddress: p.PostalAddress.Value, Hours: p.Hours.Value, Phone: p.Phone.Value, Fax: p.Fax.Value, Email: p.Email.Value,
		Supervision: p.Supervision.show(), Adopted: p.Adopted.show(), Pilot: p.Pilot.Value, Body: p.Body,
	}
	for _, l := range p.Leaders {
		d.Leaders = append(d.Leaders, Leader{l.Name.Value, l.Post.Value, l.Portfolio.Value, l.Phone.Value})
	}
	for _, o := range p.Offices {
		d.Offices = append(d.Offices, Office{o.Name.Value, o.Duties.Value, o.Phone.Value})
	}
	return d
}

func (r *ResponsibleRecord) show() Responsible {
	if r == nil {
		return Responsible{}
	}
	return Responsible{r.Leader.Value, r.Office.Value, r.Contact.Value}
}

// fillDepartments gives each department its items, newest first, and its duties with what meets them.
func (g *gate) fillDepartments() {
	for _, it := range g.ed.Items {
		it.Department.Items = append(it.Department.Items, it)
		for _, issuer := range it.Issuers {
			if d := issuer.Department; d != nil && d != it.Department && it.Form != Line {
				d.Items = append(d.Items, it)
			}
		}
		for _, t := range it.Topics {
			t.Items = append(t.Items, it)
		}
	}
	for _, d := range g.ed.Departments {
		slices.SortStableFunc(d.Items, newestFirst)
		g.departmentDuties(d)
	}
	for _, t := range g.ed.Topics {
		slices.SortStableFunc(t.Items, newestFirst)
	}
}

// newestFirst orders items by the day they were published, then by number and path, so that the order never depends
// on anything else.
func newestFirst(a, b *Item) int {
	if order := b.Published.Compare(a.Published); order != 0 {
		return order
	}
	if order := strings.Compare(b.Index, a.Index); order != 0 {
		return order
	}
	return strings.Compare(a.Path, b.Path)
}

func (g *gate) departmentDuties(d *Department) {
	place := g.r.departments[d.Folder]
	if t := g.r.duties[d.Folder]; t != nil {
		g.addDuties(d, "", t)
	}
	for _, id := range place.Standards {
		if t := g.r.standards[id.Value]; t != nil {
			g.addDuties(d, id.Value, t)
		}
	}
	g.addDone(d, place)
}

func (g *gate) addDuties(d *Department, standard string, t *DutyTable) {
	for _, r := range t.Duties {
		g.addDuty(d, standard, r)
	}
}

// addDone adds the rows of standards that a department meets although neither it nor one above it adopted them: site.yaml has them bind every
// body, or the row names it. What it did not do is the report's to say.
func (g *gate) addDone(d *Department, place *place) {
	for _, t := range g.r.records.Tables {
		if t.Standard == "" || place.bound(t.Standard) {
			continue
		}
		for _, r := range t.Duties {
			if slices.ContainsFunc(g.duties[r], func(it *Item) bool { return it.Department == d }) {
				g.addDuty(d, t.Standard, r)
			}
		}
	}
}

func (g *gate) addDuty(d *Department, standard string, r *DutyRecord) {
	body := g.r.departments[d.Folder]
	duty := r.show(standard)
	duty.Department = d
	duty.Why = body.inapplicable(standard, r)
	for _, it := range g.duties[r] {
		// A standard binds many departments: each is shown what it did itself, its units included.
		if it.Department.within(d) {
			duty.Items = append(duty.Items, it)
			it.Duties = append(it.Duties, duty)
		}
	}
	slices.SortStableFunc(duty.Items, newestFirst)
	hidden := slices.ContainsFunc(g.hidden[r], func(p *place) bool { return g.departments[p.Folder].within(d) })
	duty.State = duty.state(hidden)
	// A row for another level, or of other bodies, does not bind, so that nothing is missing; what was done all the same is shown.
	levels, known := r.Levels()
	idle := standard != "" && (known && !slices.Contains(levels, body.level()) || g.roll.others(body, r))
	if idle && duty.State != DutyMet && duty.State != DutyHidden {
		return
	}
	d.Duties = append(d.Duties, duty)
}

func (d *Department) within(other *Department) bool {
	for ; d != nil; d = d.Parent {
		if d == other {
			return true
		}
	}
	return false
}

// inapplicable is the reason for which a row of a standard does not apply to a department; empty where it does.
func (p *place) inapplicable(standard string, r *DutyRecord) string {
	if standard == "" || r.No.Value == "" {
		return ""
	}
	for _, n := range p.Inapplicable {
		if n.Entry.Value == standard+"/"+r.No.Value {
			return n.Reason.Value
		}
	}
	return ""
}

func (d *Duty) state(hidden bool) DutyState {
	switch {
	case len(d.Items) > 0:
		return DutyMet
	case hidden:
		return DutyHidden
	case d.Why != "":
		return DutyInapplicable
	case d.MetAt != "":
		return DutyElsewhere
	case d.Planned != "" || d.Stage != "":
		return DutyPlanned
	}
	return DutyMissing
}

func (r *DutyRecord) show(standard string) *Duty {
	scope, _ := r.Scope()
	return &Duty{
		No: r.No.Value, Standard: standard, Level1: r.Level1.Value, Level2: r.Level2.Value, Content: r.Content.Value, Basis: r.Basis.Value,
		TimeLimit: r.TimeLimit.Value, Publisher: r.Publisher.Value, Channels: splitList(r.Channels.Value), Audience: r.Audience.Value, Method: r.Method.Value, Tier: r.Tier.Value,
		Frequency: r.Frequency.Value, Term: r.Term.Value, Owner: r.Owner.Value, Planned: r.Planned.Value, Stage: r.Stage.Value, Priority: r.Priority.Value,
		MetAt: r.MetAt.Value, Note: r.Note.Value, Scope: scope,
	}
}

// splitList parts a cell that lists several things; ; and ； and line breaks stand between them.
func splitList(cell string) []string {
	return strings.FieldsFunc(cell, func(c rune) bool { return c == ';' || c == '；' || c == '\n' })
}
