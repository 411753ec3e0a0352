package catalogue

import "strings"

// former is what the published register says of an item: all of it was public, and some of it must stay.
type former struct {
	*PublishedItem
	from []string // former addresses that led to it
}

// Held is an item that is left out because of its errors. Public: the published register has it, so that its address
// keeps a notice.
type Held struct {
	File, Address string
	Public        bool
}

// Hold leaves out the items that have errors, so that the rest may be published (site.yaml: keep_going). An item that
// the published register has is not simply gone: its address shows, with the number and the dates that it had there,
// that it is being corrected. Nothing that the file says now is shown, since nobody knows what it was to say.
//
// The errors that come back are those for whose sake nothing can be published: of the site, of a department or its
// table, of a free page, or of more than one file at once. published may be nil: nothing was. It is asked after Learn and
// before For; Against then sees to it that nothing has vanished all the same.
func (r *Register) Hold(problems []Problem, published *Published) (held []Held, stop []Problem) {
	known := published.formers()
	for _, p := range problems {
		if p.Severity != Error {
			continue
		}
		items := r.concerned(p)
		if len(items) == 0 {
			stop = append(stop, p)
		}
		for _, s := range items {
			if !s.held {
				held = append(held, s.hold(known))
			}
		}
	}
	return held, stop
}

// HoldAgain leaves out the items that were left out of a published site, by the paths of their files.
func (r *Register) HoldAgain(paths []string, published *Published) (held []Held) {
	known := published.formers()
	for _, p := range paths {
		if s := r.items[p]; s != nil && !s.held {
			held = append(held, s.hold(known))
		}
	}
	return held
}

func (s *standing) hold(known map[string]*former) Held {
	s.held = true
	if s.former = known[s.Address]; s.former == nil && s.Index.Value != "" {
		s.former = known[lineKey(s.Index.Value)]
	}
	return Held{s.Path, s.Address, s.former != nil}
}

// formers finds what was published by address, and lines, which have none, by index number.
func (p *Published) formers() map[string]*former {
	known := map[string]*former{}
	if p == nil {
		return known
	}
	for i := range p.Items {
		it := &p.Items[i]
		key := lineKey(it.Index)
		if it.Address != nil {
			key = *it.Address
		}
		known[key] = &former{PublishedItem: it}
	}
	for _, r := range p.Redirects {
		if f := known[r.To]; f != nil {
			f.from = append(f.from, r.From)
		}
	}
	return known
}

// lineKey is no address: those have no blank.
func lineKey(index string) string { return "line " + index }

// concerned are the items that a problem is one of, or that name the attachment that it is one of; none where more
// than items is concerned.
func (r *Register) concerned(p Problem) (items []*standing) {
	if p.Rule.Is(Wide) {
		return nil
	}
	if s := r.items[p.File]; s != nil {
		return []*standing{s}
	}
	for _, u := range r.used[p.File] {
		s := r.items[u.file]
		if s == nil {
			return nil
		}
		items = append(items, s)
	}
	return items
}

// heldNotice is what an edition shows of an item that is being corrected and was public before.
func (g *gate) heldNotice(s *standing) {
	f := s.former
	if f == nil {
		return
	}
	it := &Item{Form: Line, Department: g.departments[s.department.Folder], Index: f.Index, Scope: f.Scope}
	g.ed.Items = append(g.ed.Items, it)
	if f.Address == nil {
		return
	}
	it.Form, it.Path, it.Address, it.Gone = Tombstone, s.Path, *f.Address, f.notice()
	it.Made, _ = ParseDate(f.Made)
	it.Published, _ = ParseDate(f.Published)
	g.items[s.Path] = it
	g.ed.addresses[s.Path] = it.Address
	for _, from := range f.from {
		g.ed.Redirects = append(g.ed.Redirects, Redirect{From: from, To: it.Address, External: !strings.HasSuffix(from, ".html")})
	}
}

// told is what the published register says of an item in words.
func (f *former) told() []string {
	if f == nil {
		return nil
	}
	list := append([]string{f.Index}, f.from...)
	if f.Address != nil {
		list = append(list, *f.Address)
	}
	if f.Gone != nil {
		list = append(list, f.Gone.Why)
	}
	return list
}

// notice says that an item is being corrected; of one that was gone before, that it still is.
func (f *former) notice() *Gone {
	if g := f.Gone; g != nil && !g.Held {
		on, _ := ParseDate(g.On)
		return &Gone{On: on, Why: g.Why, Ended: g.Ended}
	}
	return &Gone{Held: true, Was: f.shown()}
}
