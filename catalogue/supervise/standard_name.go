package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// roll finds bodies by what tables call them.
type roll struct {
	county string                                // 白榆县, by which full names begin
	bodies map[string]*catalogue.StockDepartment // nil: two bodies are called so
	read   map[string]called                     // cells that were read before
}

// called is whom a cell of publishers names.
type called struct {
	bodies  []*catalogue.StockDepartment
	kinds   []string
	generic []string // names of the national form, 民政部门; 本单位
	unknown []string // names that are nobody's here
}

func newRoll(k *catalogue.Stock) *roll {
	n := &roll{county: k.Site.County(), bodies: map[string]*catalogue.StockDepartment{}, read: map[string]called{}}
	for _, d := range k.Departments {
		keys := []string{n.key(d.Name.Value), n.key(d.ShortName.Value)}
		if d.Parent != nil { // 石螺镇竹坪村村民委员会 is 竹坪村村民委员会 at home
			if short, ok := strings.CutPrefix(keys[0], strings.TrimSuffix(n.key(d.Parent.Name.Value), "人民政府")); ok && len(catalogue.NamedKinds(short)) == 0 {
				keys = append(keys, short)
			}
		}
		for _, key := range keys {
			if before, twice := n.bodies[key]; twice && before != d {
				n.bodies[key] = nil
			} else {
				n.bodies[key] = d
			}
		}
	}
	delete(n.bodies, "")
	return n
}

// key is a name without the county's.
func (n *roll) key(name string) string { return catalogue.HomeName(name, n.county) }

// of reads a cell of publishers.
func (n *roll) of(cell string) called {
	if c, ok := n.read[cell]; ok {
		return c
	}
	var c called
	if !n.add(&c, cell) {
		for _, name := range catalogue.Publishers(cell) {
			if !n.add(&c, name) && !n.both(&c, name) {
				c.unknown = append(c.unknown, name)
			}
		}
	}
	n.read[cell] = c
	return c
}

// add takes down whom one name means; ok is false where that is not known.
func (n *roll) add(c *called, name string) (ok bool) {
	if body := n.bodies[n.key(name)]; body != nil {
		c.bodies = append(c.bodies, body)
		return true
	}
	if kinds := catalogue.NamedKinds(name); len(kinds) > 0 {
		c.kinds = append(c.kinds, kinds...)
		return true
	}
	if body, itself := n.belongings(name); body != nil {
		if itself {
			c.bodies = append(c.bodies, body)
		}
		c.bodies = append(c.bodies, body.Units...)
		return true
	}
	if catalogue.GeneralName(name) {
		c.generic = append(c.generic, name)
		return true
	}
	return false
}

// belongings is the body whose units a name means: 县财政局所属单位, 县财政局及下属单位.
func (n *roll) belongings(name string) (body *catalogue.StockDepartment, itself bool) {
	plain := catalogue.PlainName(name)
	for _, end := range []string{"所属单位", "下属单位", "直属单位", "所属事业单位", "下属事业单位"} {
		if owner, ok := strings.CutSuffix(plain, end); ok {
			for _, and := range []string{"及其", "及", "和"} {
				if whole, with := strings.CutSuffix(owner, and); with {
					return n.bodies[n.key(whole)], true
				}
			}
			return n.bodies[n.key(owner)], false
		}
	}
	return nil, false
}

// both parts a name at 和 or 及, which stand in the names of bodies too, where either half is known by itself.
func (n *roll) both(c *called, name string) bool {
	for _, and := range []string{"以及", "和", "及", "与"} {
		first, second, parted := strings.Cut(name, and)
		if !parted {
			continue
		}
		var halves called
		if n.add(&halves, first) && n.add(&halves, second) {
			c.bodies, c.kinds, c.generic = append(c.bodies, halves.bodies...), append(c.kinds, halves.kinds...), append(c.generic, halves.generic...)
			return true
		}
	}
	return false
}
