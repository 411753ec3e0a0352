package render

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// serviceIndex is the guides by the event in life that sends one there.
func (s *site) serviceIndex() *index {
	x := s.newIndex("services")
	drawers := map[string][]*catalogue.Item{}
	for _, it := range slices.Backward(s.byDate()) {
		switch {
		case it.Form != catalogue.Full || it.Service == nil || lapsed(it):
		case len(it.Service.LifeEvents) == 0:
			drawers[""] = append(drawers[""], it)
		default:
			for _, event := range it.Service.LifeEvents {
				drawers[event] = append(drawers[event], it)
			}
		}
	}
	other := drawers[""]
	delete(drawers, "")
	var sections []section
	for _, event := range s.sortedNames(drawers) {
		sections = append(sections, section{event, drawers[event]})
	}
	sections = append(sections, section{s.r.words.get("service.other"), other})
	return s.flat(x, sections, func(r *Renderer, it *catalogue.Item) []Detail {
		return r.details("service.fee", it.Service.Fee, "service.limit", it.Service.TimeLimit, "service.window", it.Service.Window, "contact.phone", it.Service.Phone)
	})
}

// flat makes an index of one shelf, whose lines may tell details.
func (s *site) flat(x *index, sections []section, details func(*Renderer, *catalogue.Item) []Detail) *index {
	x.flat = true
	sections = slices.DeleteFunc(sections, func(part section) bool { return len(part.items) == 0 })
	x.groups = []group{{shelves: []shelf{newShelf("index", x.heading, sections...)}}}
	if details == nil {
		return x
	}
	x.line = func(w *worker, page string, it *catalogue.Item) Row {
		row := w.row(page, it, nil)
		if it.Form == catalogue.Full {
			row.Details = details(w.site.r, it)
		}
		return row
	}
	return x
}

// details are facts with their words; an empty one is left out.
func (r *Renderer) details(pairs ...string) []Detail {
	var list []Detail
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			list = append(list, Detail{r.words.get(pairs[i]), Link{Text: pairs[i+1]}})
		}
	}
	return list
}

// charges says whether an item tells what something costs.
func charges(it *catalogue.Item) bool {
	return it.Form == catalogue.Full && !lapsed(it) && (it.Kind == "fee" || it.Service != nil && it.Service.Fee != "")
}

// lapsed says whether a document no longer holds: nobody who looks for what to pay wants last year's fee.
func lapsed(it *catalogue.Item) bool {
	return it.Validity.State == catalogue.Repealed || it.Validity.State == catalogue.Expired
}

// feeIndex is what things cost, over all departments.
func (s *site) feeIndex() *index {
	return s.flat(s.newIndex("fees"), s.byDepartment(charges), func(r *Renderer, it *catalogue.Item) []Detail {
		if it.Service == nil || it.Service.Fee == "" {
			return r.details("item.summary", it.Summary)
		}
		return r.details("service.fee", it.Service.Fee, "service.window", it.Service.Window)
	})
}

// byDepartment are the items that are wanted, a section for each department, each by kind and newest first.
func (s *site) byDepartment(want func(*catalogue.Item) bool) []section {
	drawers := map[*catalogue.Department][]*catalogue.Item{}
	for _, it := range s.newestOf(want) {
		drawers[it.Department] = append(drawers[it.Department], it)
	}
	var sections []section
	for _, d := range s.departments {
		if items := drawers[d]; len(items) > 0 {
			slices.SortStableFunc(items, func(a, b *catalogue.Item) int { return cmp.Compare(a.Kind, b.Kind) })
			sections = append(sections, section{d.Name, items})
		}
	}
	return sections
}

// enterpriseIndex is the prices and pledges of public enterprises (条例第五十五条).
func (s *site) enterpriseIndex() *index {
	want := func(it *catalogue.Item) bool {
		return it.Form == catalogue.Full && it.Department != nil && it.Department.Kind == "enterprise" &&
			(it.Kind == "fee" || it.Kind == "pledge" || it.Kind == "service")
	}
	return s.flat(s.newIndex("enterprises"), s.byDepartment(want), func(r *Renderer, it *catalogue.Item) []Detail {
		list := []Detail{{r.words.get("item.kind"), Link{Text: r.words.of("kind", it.Kind)}}}
		if it.Service != nil {
			list = append(list, r.details("service.fee", it.Service.Fee)...)
		}
		return append(list, r.details("item.summary", it.Summary)...)
	})
}
