package catalogue

import "slices"

// called is whom one name in a cell of publishers means.
type called struct {
	kinds  []string // all bodies of these kinds; nil: some bodies
	bodies []*place
	anyone bool // it may be any body: 本单位, 主管部门
}

// roll finds bodies by what tables call them. Cells are the same in many rows, and each row is asked of many bodies.
type roll struct {
	county string
	order  []*place
	homes  map[string][]*place // by what a body is called at home
	read   map[string][]called // cells that were read before
}

func (r *Register) newRoll() *roll {
	n := &roll{county: r.site.County(), order: r.order, homes: map[string][]*place{}, read: map[string][]called{}}
	for _, p := range r.order {
		for _, name := range []string{p.Name.Value, p.ShortName.Value} {
			if name != "" {
				home := HomeName(name, n.county)
				n.homes[home] = append(n.homes[home], p)
			}
		}
	}
	return n
}

// others says whether a row of a standard names its publishers, and every one of them is surely another body than p: then
// nothing is missing at p, though it has adopted the standard.
func (n *roll) others(p *place, d *DutyRecord) bool {
	names, known := n.read[d.Publisher.Value]
	if !known {
		for _, name := range Publishers(d.Publisher.Value) {
			names = append(names, n.of(name))
		}
		n.read[d.Publisher.Value] = names
	}
	return len(names) > 0 && !slices.ContainsFunc(names, func(c called) bool { return c.mayBe(p) })
}

func (n *roll) of(name string) called {
	if kinds := NamedKinds(name); len(kinds) > 0 {
		return called{kinds: kinds}
	}
	c := called{bodies: slices.Clone(n.homes[HomeName(name, n.county)])}
	if !GeneralName(name) {
		return c
	}
	about := Subject(name)
	c.anyone = about == ""
	for _, p := range n.order {
		if p.Concerns(about) {
			c.bodies = append(c.bodies, p)
		}
	}
	return c
}

// mayBe says whether a body is meant, or nobody knows who is.
func (c called) mayBe(p *place) bool {
	if len(c.kinds) > 0 {
		return slices.Contains(c.kinds, p.Kind.Value)
	}
	return c.anyone || len(c.bodies) == 0 || slices.Contains(c.bodies, p)
}
