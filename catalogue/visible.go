package catalogue

import "slices"

// form says how much of an item an audience may see; "" is nothing. The empty audience is the public. This is the
// rule of the gate: everything that is shown, linked or exported asks it.
func (r *Register) form(s *standing, audience string) Form {
	if s == nil || s.held || s.Broken || s.draft || s.ahead || s.scope == "" || r.outside(s) || r.unassigned(s) {
		return ""
	}
	full := s.scope == Public || s.scope == Limited && audience != "" && s.hasAudience(audience)
	switch gone := s.gone(r.date) != nil; {
	case !full && s.trace != nil && (!s.Listed.Value || s.scope == Withheld):
		return Tombstone
	case !full && !s.Listed.Value:
		return ""
	case s.scope == Withheld && gone:
		return ""
	case s.scope == Withheld:
		return Line
	case gone:
		return Tombstone
	case full:
		return Full
	}
	return Listed
}

// Waits says whether a page waits for its approval. A page needs none; one that has a review block waits until it holds
// one.
func (p *PageRecord) Waits() bool {
	return p.Review != nil && (p.Review.ApprovedBy.Value == "" || !p.Review.ApprovedOn.Set())
}

// ShownOn says whether a page is shown on a day: to everybody, once it is approved and its day has come.
func (p *PageRecord) ShownOn(date Date) bool {
	return !p.Waits() && !p.Published.Value.After(date)
}

func (s *standing) hasAudience(id string) bool {
	return slices.ContainsFunc(s.Audience, func(a Field[string]) bool { return a.Value == id })
}

// gone says since when and why an item is no longer shown on a day; nil while it is.
func (s *standing) gone(date Date) *Gone {
	// The end of its display comes first, because it takes away more: of what was withdrawn the title stays.
	if till := s.DisplayTill; till.Set() && date.After(till.Value) {
		return &Gone{On: till.Value.Midnight().AddDays(1), Ended: true}
	}
	if w := s.Withdrawn; w != nil && w.On.Set() && !w.On.Value.After(date) {
		return &Gone{On: w.On.Value.Midnight(), Why: w.Why.Value}
	}
	return nil
}

// editions are the audiences whose edition shows an item's text.
func (r *Register) editions(s *standing) []string {
	switch {
	case s.Broken || s.draft || s.ahead || r.unassigned(s):
		return nil
	case s.scope == Public:
		return []string{""}
	case s.scope == Limited:
		return Texts(s.Audience)
	}
	return nil
}

// reaches says whether everybody who may read the one may also open the page of the other.
func (r *Register) reaches(editions []string, other *standing) bool {
	if other.claim != nil {
		return true // it was open, as accepted.csv has it: the gate drops a relation to what leaves no trace
	}
	for _, e := range editions {
		if f := r.form(other, e); f == "" || f == Line {
			return false
		}
	}
	return true
}

// visible checks that no relation leads from what people see to what they do not.
func (c *checker) visible() {
	for _, s := range c.r.list {
		editions := c.r.editions(s)
		if len(editions) == 0 || s.gone(c.r.date) != nil {
			continue
		}
		for _, rel := range s.Relates {
			target, ok := Beside(s.Path, rel.To.Value)
			other := c.r.items[target]
			if !ok || other == nil || other == s || other.Doubtful || c.r.reaches(editions, other) {
				continue
			}
			rule := Rule("relation-hidden")
			if c.r.arrives(editions, other) {
				rule = "relation-unassigned"
			}
			c.add(s.Path, rel.To.At, rule, rel.To.Value)
		}
	}
}
