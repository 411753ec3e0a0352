package catalogue

import (
	"cmp"
	"path"
	"slices"
	"strings"
)

// departments puts the departments in their tree and checks each.
func (c *checker) departments() {
	for _, d := range c.r.records.Departments {
		c.r.departments[d.Folder] = &place{DepartmentRecord: d}
	}
	// By folder, a department stands before its units, which inherit from it; by path it need not.
	byFolder := slices.SortedFunc(slices.Values(c.r.records.Departments), func(a, b *DepartmentRecord) int { return strings.Compare(a.Folder, b.Folder) })
	for _, d := range byFolder {
		p := c.r.departments[d.Folder]
		p.parent = c.r.nearest(d.Folder)
		p.inherit(c.r.site)
		if p.pattern.written != "" && p.code != "" {
			matcher := p.pattern.matcher(p.code)
			p.match = matcher.MatchString
		}
		if p.parent != nil {
			p.parent.units = append(p.parent.units, p)
		}
		c.department(d)
	}
	c.departmentNames()
	c.r.order = inOrder(c.r.departments)
}

// inherit takes the code and the pattern of index numbers from the nearest department above that has them, the
// pattern in the end from the site.
func (p *place) inherit(site *SiteRecord) {
	p.code = p.Code.Value
	if p.parent != nil {
		p.code = cmp.Or(p.code, p.parent.code)
		p.pattern = p.parent.pattern
	} else if site != nil {
		p.pattern = goodPattern(site.IndexPattern.Value, indexPattern{})
	}
	p.pattern = goodPattern(p.IndexPattern.Value, p.pattern)
}

// goodPattern is the pattern as written, or the other where it is none: no number is held against a pattern that
// cannot be read.
func goodPattern(written string, otherwise indexPattern) indexPattern {
	if p, ok := parsePattern(written); ok {
		return p
	}
	return otherwise
}

func (c *checker) department(d *DepartmentRecord) {
	if d.Name.Value == "" && !d.Doubtful {
		at, hint := d.Blanks.wanting(d.Name.At, d.Foot, "名称: ……", "name: …")
		c.add(d.Path, at, "department-name-missing", hint.Chinese, hint.English)
	}
	if d.Kind.Value == "" && !d.Doubtful {
		at, hint := d.Blanks.wanting(d.Kind.At, d.Foot, "类别: ……", "kind: …")
		c.add(d.Path, at, "department-kind-missing", hint.Chinese, hint.English)
	}
	if d.Responsible == nil && !d.Doubtful {
		at, hint := d.Blanks.wanting(At{}, d.Foot, "责任人: {分管领导: ……, 责任科室: ……, 联系电话: ……}", "responsible: {leader: …, office: …, contact: …}")
		c.add(d.Path, at, "department-responsible-missing", cmp.Or(d.Name.Value, d.Folder), hint.Chinese, hint.English)
	}
	if p := d.IndexPattern; p.Set() {
		if _, ok := parsePattern(p.Value); !ok {
			c.add(d.Path, p.At, "site-pattern", p.Value)
		}
	}
	c.standardIDs(d.Path, d.Standards)
}

// standardIDs checks the names of standards that a department or site.yaml says bind.
func (c *checker) standardIDs(file string, named []Field[string]) {
	if len(named) == 0 {
		return
	}
	var ids []string
	for _, t := range c.r.records.Tables {
		if t.Standard != "" {
			ids = append(ids, t.Standard)
		}
	}
	for _, s := range named {
		if !slices.Contains(ids, s.Value) {
			hint := Meant(s.Value, ids, Words{"标准目录是 standards/ 下的 CSV 文件，写它的文件名，不带 .csv", "write the name of a CSV file in standards/, without .csv"})
			c.add(file, s.At, "department-standard-unknown", s.Value, hint.Chinese, hint.English)
		}
	}
}

func (c *checker) departmentNames() {
	first := map[string]string{}
	for _, d := range c.r.records.Departments {
		name := d.Name.Value
		if before, twice := first[name]; twice && name != "" {
			c.add(d.Path, d.Name.At, "department-name-duplicate", name, before)
		} else {
			first[name] = d.Path
		}
	}
}

// inOrder lists departments parents first; sisters by order, then by folder. Those without an order come last.
func inOrder(all map[string]*place) []*place {
	var tops []*place
	for _, p := range all {
		if p.parent == nil {
			tops = append(tops, p)
		}
	}
	var list []*place
	var walk func([]*place)
	walk = func(sisters []*place) {
		slices.SortFunc(sisters, func(a, b *place) int {
			return cmp.Or(cmp.Compare(rank(a.Order), rank(b.Order)), strings.Compare(a.Folder, b.Folder))
		})
		for _, p := range sisters {
			list = append(list, p)
			walk(p.units)
		}
	}
	walk(tops)
	return list
}

// rank is a place in a list; what has none comes last.
func rank(order Field[int]) int {
	if order.Set() {
		return order.Value
	}
	return 1 << 30
}

// tables checks the duties of every department and standard.
func (c *checker) tables() {
	for _, t := range c.r.records.Tables {
		switch {
		case t.Standard != "":
			c.r.standards[t.Standard] = t
		case c.r.departments[t.Folder] == nil:
			c.add(t.Path, At{}, "folder-without-department", path.Clean(t.Folder))
			continue
		default:
			c.r.duties[t.Folder] = t
		}
		if t.Unnumbered {
			c.add(t.Path, At{Line: 1, Column: 1, Width: 1}, "standard-row-unnumbered", "没有“序号”一列", "它的事项", "has no column of numbers", "its entries")
		}
		lines := map[string]At{}
		for _, d := range t.Duties {
			c.duty(t, d, lines)
		}
		c.scopes(t)
		c.cells(t)
	}
	c.inapplicable()
}

func (c *checker) duty(t *DutyTable, d *DutyRecord, lines map[string]At) {
	file, no := t.Path, d.No.Value
	if no == "" {
		c.numberless(t, d)
	} else if before, twice := lines[no]; twice {
		next := c.unusedOf(t)
		c.add(file, d.No.At, "duty-no-duplicate", no, itoa(int(before.Line)), next.Chinese, next.English)
	}
	if _, twice := lines[no]; !twice {
		lines[no] = d.At
	}
	if d.Level2.Value == "" && d.Content.Value == "" {
		c.add(file, cmpAt(d.Content.At, d.Level2.At, d.At), "duty-content-missing")
	}
	for _, column := range DutyColumns() {
		if cell := column.Cell(d); cell.Value == "同上" {
			above := t.above(d, column)
			c.add(file, cell.At, "duty-same-as-above", append([]string{column.Chinese[0]}, above...)...)
		}
	}
}

// scopes says which rows do not say for whom they are. Those that say nothing at all are told of once: a table that was
// typed without its method has hundreds.
func (c *checker) scopes(t *DutyTable) {
	var silent []string
	var first At
	for _, d := range t.Duties {
		at := d.Method.At
		if at.Line == 0 {
			at = d.At
		}
		switch _, ok := d.Scope(); {
		case ok:
		case d.Method.Value == "" && d.Audience.Value == "":
			if silent = append(silent, itoa(int(d.At.Line))); first.Line == 0 {
				first = at
			}
		default:
			at, hint := d.scopeless(at)
			c.add(t.Path, at, "duty-scope-unknown", d.Method.Value, d.Audience.Value, hint.Chinese, hint.English)
		}
	}
	if len(silent) == 0 {
		return
	}
	lines := strings.Join(silent[:min(len(silent), 8)], ", ")
	if len(silent) > 8 {
		lines += ", …"
	}
	c.add(t.Path, first, "duty-scope-blank", itoa(len(silent)), lines)
}
