package platform

import (
	"slices"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// extraColumn is what a platform asks for that no export has, since it stands in another file: the code of the department,
// the names of topics instead of their ids.
type extraColumn struct {
	name    string
	chinese []string
	item    func(*catalogue.Item) []string // nil: duties have it alone
	duty    func(*catalogue.Department) []string
}

func extraColumns() []extraColumn {
	code := func(d *catalogue.Department) []string {
		if d == nil {
			return nil
		}
		return []string{d.Code}
	}
	return []extraColumn{
		{"department.code", []string{"部门代码", "机构代码", "部门.机构代码"}, func(it *catalogue.Item) []string { return code(it.Department) }, code},
		{"topic.name", []string{"主题名称"}, func(it *catalogue.Item) (names []string) {
			for _, t := range it.Topics {
				names = append(names, t.Name)
			}
			return names
		}, nil},
	}
}

// extra finds such a column by one of its names.
func extra(what, written string) (handover.Column, bool) {
	for _, c := range extraColumns() {
		if (written == c.name || slices.Contains(c.chinese, written)) && (what != "duties" || c.duty != nil) {
			return handover.Column{Name: c.name, Head: c.chinese[0]}, true
		}
	}
	return handover.Column{}, false
}

// values are those of a column in a row of our table.
func (r *rower) values(name string, cells []handover.Cell) []string {
	if i, ok := r.at[name]; ok {
		return cells[i]
	}
	for _, c := range extraColumns() {
		switch {
		case c.name != name:
		case r.m.What == "duties" && c.duty != nil:
			return c.duty(r.departments[r.folder])
		case r.items[r.row.Key] != nil:
			return c.item(r.items[r.row.Key])
		}
	}
	return nil
}
