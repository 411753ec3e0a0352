package intake

import "slices"

// tableKind is one of the two kinds of tables that may be taken in.
type tableKind struct {
	flag             string // as --kind has it
	chinese, english string
	heading          heading
	names            []string             // fields of which every table of this kind has one
	own              func(*Grid) []string // the columns of one that gongkai exported
}

func dutyKind() tableKind {
	return tableKind{"duties", "公开事项目录", "a catalogue of duties", dutyHeading(), []string{"level1", "level2"}, ownDutyColumns}
}

func itemKind() tableKind {
	return tableKind{"items", "信息登记表", "a register of items", itemHeading(), []string{"title", "index"}, ownItemColumns}
}

func ownDutyColumns(g *Grid) []string {
	return ownColumns(g, ownDuties(), "no", "level1", "content", "state")
}

func ownItemColumns(g *Grid) []string { return ownColumns(g, ownItems(), "index", "scope", "file") }

// named says whether columns name what the rows of such a table are about.
func (k tableKind) named(columns []column) bool {
	return slices.ContainsFunc(columns, func(c column) bool { return slices.Contains(k.names, c.field) })
}

// mistaken says in one entry that a grid is of the other kind: it has such a head, and no table in it that names anything of
// ours.
func (g *Grid) mistaken(list []*table, ours, other tableKind) (e Entry, ok bool) {
	if slices.ContainsFunc(list, func(t *table) bool { return ours.named(t.columns) }) {
		return e, false
	}
	for i := range g.Rows {
		height := g.head(i, other.heading)
		if height > 0 && other.named(g.columns(i, height, other.heading)) && !g.Shut[i] || i == 0 && other.own(g) != nil {
			return g.entry(Passed, i, g.line(i), "看表头是"+other.chinese+"，没有导入：要写 --kind "+other.flag, "by its head it is "+other.english+", and was not imported: give --kind "+other.flag), true
		}
	}
	return e, false
}
