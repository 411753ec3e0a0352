package handover

import (
	"cmp"
	"slices"

	"gongkai/catalogue"
)

// Duties are the duties of departments as an edition shows them, in the columns of catalogue.csv; before those the
// department with its folder, and the standard that a duty comes from; after them whether it is met, and by what.
func Duties(ed *catalogue.Edition, folder string) *Table {
	l := newLabels(ed.Language)
	t := &Table{Name: l.say("公开事项", "duties"), Columns: dutyTableColumns(l)}
	for _, d := range departments(ed) {
		if !d.Under(folder) {
			continue
		}
		for _, duty := range d.Duties {
			t.Rows = append(t.Rows, dutyRow(l, d, duty))
		}
	}
	t.Filled("folder", "no", "level1", "level2", "content", "state")
	return t
}

func dutyTableColumns(l labels) []Column {
	list := []Column{{Name: "department", Head: l.say("部门", "department"), Width: 20}, {Name: "folder", Head: l.say("部门文件夹", "folder"), Width: 16}, {Name: "standard", Head: l.say("标准目录", "standard"), Width: 16}}
	for _, c := range dutyColumns() {
		list = append(list, Column{Name: c.name, Head: l.say(c.chinese, c.name), Kind: c.kind, Between: ";", Width: dutyWidth(c.name)})
	}
	return append(list,
		Column{Name: "state", Head: l.say("公开情况", "state"), Width: 12},
		Column{Name: "items", Head: l.say("对应信息的索引号", "items"), Kind: Texts, Between: ";", Width: 24})
}

// departments are those of an edition by folder.
func departments(ed *catalogue.Edition) []*catalogue.Department {
	list := slices.Clone(ed.Departments)
	slices.SortFunc(list, func(a, b *catalogue.Department) int { return cmp.Compare(a.Folder, b.Folder) })
	return list
}

func dutyRow(l labels, d *catalogue.Department, duty *catalogue.Duty) []Cell {
	row := []Cell{one(d.Name), one(d.Folder), one(duty.Standard)}
	for _, c := range dutyColumns() {
		row = append(row, c.of(duty))
	}
	var items Cell
	for _, it := range duty.Items {
		if it.Index != "" {
			items = append(items, it.Index)
		}
	}
	return append(row, one(l.state(duty.State)), items)
}

// state is whether a duty is met, in a word.
func (l labels) state(s catalogue.DutyState) string {
	if !l.chinese {
		return string(s)
	}
	switch s {
	case catalogue.DutyMet:
		return "已公开"
	case catalogue.DutyElsewhere:
		return "在别处公开"
	case catalogue.DutyHidden:
		return "有信息，不对公众公开"
	case catalogue.DutyPlanned:
		return "计划公开"
	case catalogue.DutyInapplicable:
		return "不适用"
	}
	return "未公开"
}

// dutyColumn is a column of catalogue.csv, and its cell of a duty.
type dutyColumn struct {
	name, chinese string
	kind          Kind
	of            func(*catalogue.Duty) Cell
}

// dutyColumns are the columns that an edition shows of a duty, with the headings that catalogue.csv has.
func dutyColumns() (list []dutyColumn) {
	cells := dutyCells()
	for _, c := range catalogue.DutyColumns() {
		if of := cells[c.Name]; of != nil {
			column := dutyColumn{name: c.Name, chinese: c.Chinese[0], of: func(d *catalogue.Duty) Cell { return one(of(d)) }}
			if c.Name == "channels" {
				column.kind, column.of = Texts, func(d *catalogue.Duty) Cell { return d.Channels }
			}
			list = append(list, column)
		}
	}
	return list
}

func dutyCells() map[string]func(*catalogue.Duty) string {
	return map[string]func(*catalogue.Duty) string{
		"no":         func(d *catalogue.Duty) string { return d.No },
		"level1":     func(d *catalogue.Duty) string { return d.Level1 },
		"level2":     func(d *catalogue.Duty) string { return d.Level2 },
		"content":    func(d *catalogue.Duty) string { return d.Content },
		"basis":      func(d *catalogue.Duty) string { return d.Basis },
		"time_limit": func(d *catalogue.Duty) string { return d.TimeLimit },
		"publisher":  func(d *catalogue.Duty) string { return d.Publisher },
		"channels":   func(*catalogue.Duty) string { return "" }, // several
		"audience":   func(d *catalogue.Duty) string { return d.Audience },
		"method":     func(d *catalogue.Duty) string { return d.Method },
		"tier":       func(d *catalogue.Duty) string { return d.Tier },
		"frequency":  func(d *catalogue.Duty) string { return d.Frequency },
		"term":       func(d *catalogue.Duty) string { return d.Term },
		"owner":      func(d *catalogue.Duty) string { return d.Owner },
		"planned":    func(d *catalogue.Duty) string { return d.Planned },
		"stage":      func(d *catalogue.Duty) string { return d.Stage },
		"priority":   func(d *catalogue.Duty) string { return d.Priority },
		"met_at":     func(d *catalogue.Duty) string { return d.MetAt },
		"note":       func(d *catalogue.Duty) string { return d.Note },
	}
}

func dutyWidth(name string) int {
	switch name {
	case "content", "basis":
		return 44
	case "time_limit", "channels":
		return 28
	case "no", "method", "audience", "tier", "frequency", "term":
		return 11
	}
	return 18
}
