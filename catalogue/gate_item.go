package catalogue

import "cmp"

// makeItems shows of every item as much as its form allows. Each form copies only the fields that it may show; what a
// function does not copy does not get through.
func (g *gate) makeItems() {
	byName := g.issuers()
	g.ed.Items = make([]*Item, 0, len(g.r.list))
	all := make([]Item, len(g.r.list)) // together: they live as long as the edition
	for _, s := range g.r.list {
		form := g.r.form(s, g.audience)
		if form != Full {
			g.cut.Items = append(g.cut.Items, CutItem{s.ItemRecord, form})
		}
		if s.held {
			g.heldNotice(s)
			continue
		}
		g.clock(s)
		if form == "" {
			g.unlisted(s)
			continue
		}
		it := &all[len(g.ed.Items)]
		it.Form, it.Department, it.Scope, it.Index = form, g.departments[s.department.Folder], s.scope, s.Index.Value
		switch form {
		case Line:
			it.Reason = s.Reason.show()
			g.unlisted(s)
		case Listed:
			g.listed(it, s)
		case Tombstone:
			g.tombstone(it, s)
		case Full:
			g.full(it, s, byName)
		}
		if form != Line {
			// The file's name may be the title in pinyin: a line has neither path nor address.
			it.Path, it.Address = s.Path, s.Address
			g.items[s.Path] = it
			g.reach(s.Path, s.Address, s.Aliases)
		}
		g.ed.Items = append(g.ed.Items, it)
	}
}

// issuers finds departments by their full and short names.
func (g *gate) issuers() map[string]*Department {
	byName := map[string]*Department{}
	for _, d := range g.ed.Departments {
		for _, name := range []string{d.Name, d.ShortName} {
			if name != "" && byName[name] == nil {
				byName[name] = d
			}
		}
	}
	return byName
}

// unlisted notes which duties are met by what is not shown. A draft meets nothing.
func (g *gate) unlisted(s *standing) {
	if s.draft || s.ahead || s.Broken || g.r.unassigned(s) || g.r.outside(s) || s.gone(g.r.date) != nil {
		return
	}
	for _, d := range s.duties {
		g.hidden[d] = append(g.hidden[d], s.department)
	}
}

func (r *ReasonRecord) show() Reason {
	if r == nil {
		return Reason{}
	}
	return Reason{r.Words.Value, r.Code.Value, r.Basis.Value}
}

// show copies the parts of a review block that site.yaml names, and no other.
func (r *ReviewRecord) show(parts []string) (shown Review) {
	if r == nil {
		return shown
	}
	for _, part := range parts {
		switch part {
		case "drafted_by":
			shown.DraftedBy = r.DraftedBy.Value
		case "checked_by":
			shown.CheckedBy = r.CheckedBy.Value
		case "approved_by":
			shown.ApprovedBy = r.ApprovedBy.Value
		case "approved_on":
			shown.ApprovedOn = r.ApprovedOn.Value
		case "ref":
			shown.Ref = r.Ref.Value
		}
	}
	return shown
}

// listed shows that an item is there, and no more: title, number, date, department, label, for whom, how to ask.
func (g *gate) listed(it *Item, s *standing) {
	it.Title, it.DocumentNo, it.Made, it.Published = s.Title.Value, s.DocumentNo.Value, s.Made.Value, s.Published.Value
	it.Reason = s.Reason.show()
	it.Attribute = s.Attribute.Value
	it.Audience = g.audienceNames(s)
	g.meet(it, s)
}

func (g *gate) audienceNames(s *standing) []string {
	var names []string
	for _, a := range s.Audience {
		names = append(names, cmp.Or(g.r.audiences[a.Value].Name.Value, a.Value))
	}
	return names
}

// tombstone says what was here, when and why it went. When the time of display has ended, not even the title stays:
// it may name who was punished (市场监督管理行政处罚信息公示规定). Nor does that of what was closed, or was withdrawn for
// what its title says.
func (g *gate) tombstone(it *Item, s *standing) {
	it.Gone = s.gone(g.r.date)
	it.DocumentNo, it.Made, it.Published = s.DocumentNo.Value, s.Made.Value, s.Published.Value
	switch {
	case it.Gone == nil:
		it.Gone = s.trace
	case !it.Gone.Ended && s.scope != Withheld && !s.Withdrawn.HideTitle.Value:
		it.Title = s.Title.Value
	}
}

func (g *gate) meet(it *Item, s *standing) {
	for _, d := range s.duties {
		g.duties[d] = append(g.duties[d], it)
	}
}

func (g *gate) full(it *Item, s *standing, byName map[string]*Department) {
	it.Title, it.Summary, it.DocumentNo = s.Title.Value, s.Summary.Value, s.DocumentNo.Value
	if it.Summary == "" {
		it.Summary, it.SummaryIsLead = g.r.leads[s.Path], true
	}
	it.Made, it.Published, it.Effective, it.Expires, it.DisplayUntil = s.Made.Value, s.Published.Value, s.Effective.Value, s.Expires.Value, s.DisplayTill.Value
	it.Reason, it.Attribute, it.Audience = s.Reason.show(), s.Attribute.Value, g.audienceNames(s)
	it.Kind, it.Keywords, it.Normative, it.Step = s.Kind.Value, Texts(s.Keywords), s.Normative.Value, s.Step.Value
	it.Channels, it.Frequency, it.Term = Texts(s.Channels), s.Frequency.Value, s.Term.Value
	it.Contact, it.Responsible, it.Body, it.Window, it.Historic = s.Contact.Value, s.Responsible.show(), s.Body, s.window, s.Historic.Value
	for _, name := range s.issuers() {
		it.Issuers = append(it.Issuers, Issuer{name, byName[name]})
	}
	for _, t := range s.Topic {
		if topic := g.topics[t.Value]; topic != nil {
			it.Topics = append(it.Topics, topic)
		}
	}
	it.Review = s.Review.show(g.reviewed)
	g.meet(it, s)
	g.matter(it, s)
	g.blocks(it, s)
	g.files(it, s)
}

func (g *gate) matter(it *Item, s *standing) {
	name := s.Matter.Value
	if name == "" {
		return
	}
	m := g.matters[name]
	if m == nil {
		m = &Matter{Name: name}
		g.matters[name] = m
		g.ed.Matters = append(g.ed.Matters, m)
	}
	m.Items = append(m.Items, it)
	it.Matter = m
}

// files shows attachments and the rows of a table that may be seen.
func (g *gate) files(it *Item, s *standing) {
	for _, a := range s.Attachments {
		target, ok := Beside(s.Path, a.File.Value)
		if record := g.r.assets[target]; ok && record != nil && (s.Table == nil || s.Table.Path != target) {
			asset := record.show()
			it.Attachments = append(it.Attachments, Attachment{Title: cmp.Or(a.Title.Value, asset.Name), Asset: asset})
		}
	}
	if s.Table == nil {
		return
	}
	shown := *s.Table
	shown.Rows = nil
	if a := g.r.assets[shown.Path]; a != nil {
		shown.Address = a.Address
	}
	for _, row := range s.Table.Rows {
		if !row.Withdrawn {
			g.laterAfter(row.Until)
		}
		if row.shownOn(g.r.date) {
			shown.Rows = append(shown.Rows, row)
		}
	}
	it.Table = &shown
}
