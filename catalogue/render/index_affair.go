package render

import (
	"slices"

	"gongkai/catalogue"
)

// windowIndex is what people may take part in: open now, still to open, closed. What ends first comes first.
func (s *site) windowIndex() *index {
	x := s.newIndex("windows")
	drawers := map[catalogue.WindowState][]*catalogue.Item{}
	for _, it := range slices.Backward(s.byDate()) {
		if it.Form == catalogue.Full && it.Window != nil {
			drawers[it.Window.State] = append(drawers[it.Window.State], it)
		}
	}
	var sections []section
	for _, state := range []catalogue.WindowState{catalogue.WindowOpen, catalogue.WindowAhead, catalogue.WindowUnsure, catalogue.WindowClosed} {
		items := drawers[state]
		slices.SortStableFunc(items, func(a, b *catalogue.Item) int {
			if state == catalogue.WindowClosed {
				return b.Window.Last.Compare(a.Window.Last)
			}
			return a.Window.Last.Compare(b.Window.Last)
		})
		if len(items) > 0 {
			sections = append(sections, section{s.r.words.of("window-state", string(state)), items})
		}
	}
	x = s.flat(x, sections, func(r *Renderer, it *catalogue.Item) []Detail {
		return r.details("window.opens", r.dayWords(it.Window.Opens), "window.last-day", r.dayWords(it.Window.Last), "item.kind", r.words.of("kind", it.Kind))
	})
	x.calendar = true
	return x
}

// matterIndex is affairs with their steps; the one in which something happened last comes first.
func (s *site) matterIndex() *index {
	matters := slices.Clone(s.ed.Matters)
	slices.SortStableFunc(matters, func(a, b *catalogue.Matter) int { return latestOf(b.Items).Compare(latestOf(a.Items)) })
	var sections []section
	for _, m := range matters {
		sections = append(sections, section{m.Name, m.Items})
	}
	x := s.flat(s.newIndex("matters"), sections, nil)
	x.things = len(sections)
	x.lead = func(r *Renderer, it *catalogue.Item) string { return r.words.of("step", it.Step) }
	return x
}

// proposalIndex is proposals of the people's congress and the consultative conference, each with its reply.
func (s *site) proposalIndex() *index {
	x := s.newIndex("proposals")
	replies := func(it *catalogue.Item) bool {
		return slices.ContainsFunc(it.Relations, func(r catalogue.Relation) bool { return r.As == "reply-to" && !r.Inverse })
	}
	items := s.newestOf(func(it *catalogue.Item) bool {
		return it.Form == catalogue.Full && it.Kind == "proposal" && !replies(it)
	})
	x = s.flat(x, []section{{items: items}}, nil)
	x.line = func(w *worker, page string, it *catalogue.Item) Row {
		row := w.row(page, it, nil)
		for _, edge := range it.Relations {
			if edge.As == "reply-to" && edge.Inverse && edge.Item != nil && edge.Item.Address != "" {
				row.Details = append(row.Details, Detail{w.site.r.words.of("relation-inverse", "reply-to"), Link{w.site.r.title(edge.Item), fromRoot(page, edge.Item.Address)}})
			}
		}
		if len(row.Details) == 0 {
			row.Details = w.site.r.details("relation-inverse.reply-to", w.site.r.words.get("proposal.unanswered"))
		}
		return row
	}
	return x
}

// withdrawnIndex is what is no longer shown: the address, the number, and why it went.
func (s *site) withdrawnIndex() *index {
	x := s.newIndex("withdrawn")
	items := s.newestOf(func(it *catalogue.Item) bool {
		return it.Form == catalogue.Tombstone && !(it.Gone != nil && it.Gone.Held)
	})
	x = s.flat(x, []section{{items: items}}, nil)
	x.lead = func(_ *Renderer, it *catalogue.Item) string {
		if it.Title == "" {
			return "" // its title is its number
		}
		return it.Index
	}
	x.line = func(w *worker, page string, it *catalogue.Item) Row {
		row := w.row(page, it, nil)
		if it.Gone != nil {
			row.Details = w.site.r.details("gone.on", w.site.r.dayWords(it.Gone.On), "gone.why", it.Gone.Why)
		}
		return row
	}
	return x
}
