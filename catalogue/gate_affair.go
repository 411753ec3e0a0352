package catalogue

import (
	"cmp"
	"slices"
)

// clock takes down the days on which an item's page would change by itself. Drafts have no page.
func (g *gate) clock(s *standing) {
	published := *s
	published.ahead = false
	form := g.r.form(&published, g.audience)
	if g.r.unassigned(s) || form == "" && (s.draft || s.Broken || len(s.duties) == 0) {
		return
	}
	g.later(s.Published.Value)
	if s.ahead {
		return // nothing else happens to it before it is there
	}
	gone := s.gone(g.r.date)
	if gone == nil || !gone.Ended {
		g.laterAfter(s.DisplayTill.Value)
	}
	if s.Withdrawn != nil && gone == nil {
		g.later(s.Withdrawn.On.Value)
	}
	if form != Full {
		return
	}
	g.later(s.Effective.Value)
	g.laterAfter(s.Expires.Value)
	if s.Repealed != nil {
		g.later(s.Repealed.On.Value)
	}
	if w := s.window; w != nil {
		g.later(w.Opens)
		g.laterAfter(w.Last)
	}
}

// blocks shows what goes on around an item.
func (g *gate) blocks(it *Item, s *standing) {
	if e := s.Event; e != nil {
		it.Event = &Event{On: e.On.Value, Place: e.Place.Value, Agenda: e.Agenda.Value, Transcript: e.Transcript.Value, Outcome: e.Outcome.Value, Invited: Texts(e.Invited), Observers: Texts(e.Observers)}
	}
	if v := s.Service; v != nil {
		it.Service = &Service{
			Conditions: Texts(v.Conditions), Documents: Texts(v.Documents), Steps: Texts(v.Steps), LifeEvents: Texts(v.LifeEvent),
			TimeLimit: v.TimeLimit.Value, Fee: v.Fee.Value, Basis: v.Basis.Value, Window: v.Window.Value, Hours: v.Hours.Value, Phone: v.Phone.Value, Complaints: v.Complaints.Value,
		}
	}
	if p := s.Partial; p != nil {
		it.Partial = &Partial{p.Reason.Value, p.Note.Value}
	}
	if p := s.Pledge; p != nil {
		it.Pledge = &Pledge{p.Broadcast.Value, p.Due.Value, p.Kept.Value, p.On.Value, p.Note.Value}
	}
	for _, p := range s.Posted {
		it.Posted = append(it.Posted, Posted{p.Channel.Value, p.Place.Value, p.From.Value, p.To.Value})
	}
	for _, c := range s.Changes {
		it.Changes = append(it.Changes, Change{c.On.Value, c.Kind.Value, c.Note.Value})
	}
	slices.SortStableFunc(it.Changes, func(a, b Change) int { return b.On.Compare(a.On) })
	if o := s.ItemRecord.Source; o != nil {
		it.Source = &Source{o.Issuer.Value, o.DocumentNo.Value, o.URL.Value, o.Attribute.Value}
	}
	if m := s.Imported; m != nil {
		it.Imported = &Imported{m.From.Value, m.On.Value}
	}
}

// relate draws the edges between items that the edition shows, from both ends, and tells what is in force. Only an
// item that is shown in full has edges: what leads from anything less, or to a line, is cut; but a tombstone says what
// replaces it.
func (g *gate) relate() {
	for _, s := range g.r.list {
		from := g.items[s.Path]
		if from == nil || from.Form != Full {
			continue
		}
		for _, rel := range s.Relates {
			target, ok := Beside(s.Path, rel.To.Value)
			to := g.items[target]
			if !ok || to == nil || to == from {
				continue
			}
			from.Relations = append(from.Relations, Relation{As: rel.As.Value, Item: to})
			// A tombstone says what came in its place, and has no other edge.
			if to.Form == Full || to.Form == Tombstone && rel.As.Value == "replaces" {
				to.Relations = append(to.Relations, Relation{As: rel.As.Value, Inverse: true, Item: from})
			}
		}
	}
	for _, s := range g.r.list {
		if it := g.items[s.Path]; it != nil && it.Form == Full {
			v, by := g.r.validity(s, g.audience)
			if it.Validity = v; by != nil {
				it.Validity.Item = g.items[by.Path]
			}
		}
	}
	for _, m := range g.ed.Matters {
		slices.SortStableFunc(m.Items, func(a, b *Item) int {
			return cmp.Or(a.Published.Compare(b.Published), cmp.Compare(stepOrder(a.Step), stepOrder(b.Step)))
		})
	}
}

func stepOrder(step string) int {
	return slices.IndexFunc(stepTerms, func(t Term) bool { return t.Name == step })
}
