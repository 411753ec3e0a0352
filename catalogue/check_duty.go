package catalogue

import (
	"maps"
	"slices"
	"strings"
)

// numberless says of a row without a number what that means: an own table is mended, a standard is as its makers left it.
func (c *checker) numberless(t *DutyTable, d *DutyRecord) {
	switch {
	case t.Unnumbered: // said once, at the head
	case t.Standard != "":
		c.add(t.Path, d.At, "standard-row-unnumbered", "的这一行没有编号", "它", "has a row without a number", "it")
	default:
		next := c.unusedOf(t)
		at := d.No.At
		if at.Line == 0 {
			at = d.At
		}
		c.add(t.Path, at, "duty-no-missing", next.Chinese, next.English)
	}
}

// unusedOf is a number that no row of a table has, worked out once for each table.
func (c *checker) unusedOf(t *DutyTable) Words {
	next, known := c.unused[t]
	if !known {
		if c.unused == nil {
			c.unused = map[*DutyTable]Words{}
		}
		next = t.unused()
		c.unused[t] = next
	}
	return next
}

// inapplicable checks that what does not apply to a department is an entry of a standard that binds it.
func (c *checker) inapplicable() {
	for _, d := range c.r.records.Departments {
		p := c.r.departments[d.Folder]
		for _, n := range d.Inapplicable {
			standard, no, _ := strings.Cut(n.Entry.Value, "/")
			t := c.r.standards[standard]
			if n.Entry.Value == "" || t != nil && t.Doubtful {
				continue
			}
			var found *DutyRecord
			var ids []string
			if t != nil {
				found, ids = t.numbered(no)
			} else if near, ok := Nearest(standard, c.r.standardNames()); ok {
				standard, ids = near, []string{no}
			}
			for i := range ids {
				ids[i] = standard + "/" + ids[i]
			}
			switch {
			case found == nil:
				hint := Meant(n.Entry.Value, ids, Words{"写成 标准目录代码/编号，如 finance-budget/6", "write standard/number, such as finance-budget/6"})
				c.add(d.Path, n.Entry.At, "not-applicable-unknown", n.Entry.Value, hint.Chinese, hint.English)
			case !p.bound(standard) && !c.r.boundBySite(standard) && !found.names(p):
				c.add(d.Path, n.Entry.At, "not-applicable-unbound", n.Entry.Value, standard)
			}
		}
	}
}

// standardNames are the ids of all standards, in order.
func (r *Register) standardNames() []string { return slices.Sorted(maps.Keys(r.standards)) }

// boundBySite says whether site.yaml has a standard bind every body of its level.
func (r *Register) boundBySite(standard string) bool {
	return slices.ContainsFunc(r.site.reportStandards(), func(f Field[string]) bool { return f.Value == standard })
}

// names says whether a row's publishers name a body or all of its kind.
func (d *DutyRecord) names(p *place) bool {
	return slices.ContainsFunc(Publishers(d.Publisher.Value), func(name string) bool {
		return name == p.Name.Value || name == p.ShortName.Value || slices.Contains(NamedKinds(name), p.Kind.Value)
	})
}
