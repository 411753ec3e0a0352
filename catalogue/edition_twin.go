package catalogue

import "strings"

// Twin is the edition with its pages in a folder of their own, as Traditional: the same departments, items and pages, at
// the same addresses below it. Files stay where they are, for the twin shares them. Texts stay as they are too: what
// converts them works on finished pages.
func (e *Edition) Twin(folder string) *Edition {
	t := &twin{root: folder + "/", departments: map[*Department]*Department{}, items: map[*Item]*Item{}, topics: map[*Topic]*Topic{}, matters: map[*Matter]*Matter{}, duties: map[*Duty]*Duty{}}
	ed := *e
	ed.Front, ed.Redirects, ed.Report = t.page(e.Front), nil, nil
	ed.Departments, ed.Items, ed.Topics, ed.Matters = each(e.Departments, t.department), each(e.Items, t.item), each(e.Topics, t.topic), each(e.Matters, t.matter)
	ed.Pages = each(e.Pages, t.page)
	ed.Changes = t.chronicle(e)
	ed.addresses = t.addresses(e)
	return &ed
}

// twin copies what points to one another, each once.
type twin struct {
	root        string
	departments map[*Department]*Department
	items       map[*Item]*Item
	topics      map[*Topic]*Topic
	matters     map[*Matter]*Matter
	duties      map[*Duty]*Duty
}

// each copies a list; nil stays nil.
func each[T any](list []T, copied func(T) T) []T {
	if list == nil {
		return nil
	}
	copies := make([]T, len(list))
	for i, v := range list {
		copies[i] = copied(v)
	}
	return copies
}

// once copies what a pointer leads to, unless that was done: then it gives that copy. fill puts the copies of what it
// points to in their places, after the copy is known, because pointers go in circles.
func once[T any](known map[*T]*T, of *T, fill func(*T)) *T {
	if of == nil {
		return nil
	}
	if c, ok := known[of]; ok {
		return c
	}
	c := *of
	known[of] = &c
	fill(&c)
	return &c
}

func (t *twin) department(d *Department) *Department {
	return once(t.departments, d, func(c *Department) {
		c.Address, c.Parent = t.root+d.Address, t.department(d.Parent)
		c.Units, c.Items, c.Duties = each(d.Units, t.department), each(d.Items, t.item), each(d.Duties, t.duty)
	})
}

func (t *twin) item(it *Item) *Item {
	return once(t.items, it, func(c *Item) {
		if it.Address != "" {
			c.Address = t.root + it.Address
		}
		c.Department, c.Matter, c.Validity.Item = t.department(it.Department), t.matter(it.Matter), t.item(it.Validity.Item)
		c.Topics, c.Duties = each(it.Topics, t.topic), each(it.Duties, t.duty)
		c.Issuers = each(it.Issuers, func(i Issuer) Issuer { i.Department = t.department(i.Department); return i })
		c.Relations = each(it.Relations, func(r Relation) Relation { r.Item = t.item(r.Item); return r })
	})
}

func (t *twin) topic(of *Topic) *Topic {
	return once(t.topics, of, func(c *Topic) { c.Items = each(of.Items, t.item) })
}

func (t *twin) matter(of *Matter) *Matter {
	return once(t.matters, of, func(c *Matter) { c.Items = each(of.Items, t.item) })
}

func (t *twin) duty(of *Duty) *Duty {
	return once(t.duties, of, func(c *Duty) { c.Items, c.Department = each(of.Items, t.item), t.department(of.Department) })
}

func (t *twin) page(p *Page) *Page {
	if p == nil {
		return nil
	}
	c := *p
	c.Address = t.root + p.Address
	return &c
}

// chronicle tells the same of the copies.
func (t *twin) chronicle(e *Edition) *Chronicle {
	if e.Changes == nil {
		return nil
	}
	c := *e.Changes
	c.Events = each(c.Events, func(h Happening) Happening {
		h.Item, h.Page, h.Department = t.item(h.Item), t.page(h.Page), t.department(h.Department)
		return h
	})
	return &c
}

// addresses are where links from texts lead: to the twin's pages, and to the files that it shares.
func (t *twin) addresses(e *Edition) map[string]string {
	files := map[string]bool{}
	for _, a := range e.Assets {
		files[a.Path] = true
	}
	moved := make(map[string]string, len(e.addresses))
	for path, address := range e.addresses {
		if !files[path] && strings.HasSuffix(address, ".html") {
			address = t.root + address
		}
		moved[path] = address
	}
	return moved
}
