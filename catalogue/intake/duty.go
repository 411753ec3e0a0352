package intake

import (
	"maps"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// record is one entry (公开事项), or one item, as it was read: its fields by their canonical names.
type record struct {
	fields map[string]*field
	table  int    // of the file, from 0
	row    int    // of the grid
	at     string // the first cell of its row that holds something
	place  string // of an item, the row that it is from
	file   string // of an item that we exported: its file below the department, without the ending; empty where it has none that may be
	asked  string // the same as it stands in the table
}

func (d *record) text(name string) string {
	if f := d.fields[name]; f != nil {
		return f.text
	}
	return ""
}

// dutyReader reads the duties of one file.
type dutyReader struct {
	options Options
	duties  []*record
	entries []Entry
	filled  map[string]bool // fields that a row above has
	last    *record         // the row above
}

// dutyHeading says what the headings of catalogues look like.
func dutyHeading() heading {
	return heading{word: headWord, solid: solidHead, column: columnOf, least: 3}
}

// duties reads the duties of all tables of a file.
func (r *dutyReader) read(grids []*Grid) {
	var before *table
	number := 0
	for _, g := range grids {
		if columns := ownDutyColumns(g); columns != nil {
			r.own(g, columns)
			continue
		}
		list, entries := g.tables(dutyHeading(), r.options.Columns)
		if len(list) == 0 && before != nil && goesOn(before, g) {
			next := continued(before, g)
			list, entries = []*table{next}, append(next.trim(), g.entry(Repaired, -1, "", "没有表头，序号接着上一张表，当作它的下一页", "it has no head; its numbers go on from the table before, whose next page it is"))
		}
		if e, ok := g.mistaken(list, dutyKind(), itemKind()); ok {
			list, entries = nil, []Entry{e}
		}
		r.entries = append(r.entries, entries...)
		for _, t := range list {
			if before == nil || !t.follows(before) {
				number++
				r.last, r.filled = nil, map[string]bool{}
			}
			r.table(t, number)
			before = t
		}
	}
}

// goesOn says whether a table without a head is the next page of the one before: as many columns, and a first column of
// numbers that goes on counting.
func goesOn(before *table, g *Grid) bool {
	if len(g.Rows) == 0 || g.width() != len(before.columns) || before.columns[0].field != "no" {
		return false
	}
	return counted(before, continued(before, g))
}

// follows says whether a table is the next page of the one before, with the head repeated.
func (t *table) follows(before *table) bool {
	return sameColumns(t.columns, before.columns) && counted(before, t)
}

// counted says whether the numbers of one table go on in another.
func counted(before, t *table) bool {
	j := slices.IndexFunc(t.columns, func(c column) bool { return c.field == "no" })
	if j < 0 || len(before.rows) == 0 || len(t.rows) == 0 {
		return false
	}
	last := before.grid.text(before.rows[len(before.rows)-1], j)
	next := t.grid.text(t.rows[0], j)
	return whole(last) > 0 && whole(next) == whole(last)+1
}

func continued(before *table, g *Grid) *table {
	t := &table{grid: g, columns: before.columns, around: append(before.around, g.Notes...)}
	for i := range g.Rows {
		if !g.blank(i) && !g.Shut[i] {
			t.rows = append(t.rows, i)
		}
	}
	return t
}

// whole is a whole number as written, or -1.
func whole(text string) int {
	n := 0
	if text == "" || len(text) > 6 {
		return -1
	}
	for _, c := range text {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// table reads the rows of one table.
func (r *dutyReader) table(t *table, number int) {
	l := legendOf(t.around)
	for mark, words := range r.options.Legend {
		l.marks[likeMark(mark)], l.words[likeMark(mark)], l.said = meant(words), words, true
	}
	l.alone, l.ticked = t.alone(false), t.alone(true)
	r.choose(t)
	for n, i := range t.rows {
		d := r.row(t, i, &l)
		d.table = number
		if d.empty() {
			r.entries = append(r.entries, t.grid.entry(Passed, i, t.grid.line(i), "只有序号，没有内容", "it has a number and nothing else"))
			continue
		}
		if n > 0 && r.last != nil && r.same(t, t.rows[n-1], i, r.last, d) {
			r.last.fields["content"].add(d.fields["content"])
			r.last.row = i
			continue
		}
		r.above(t, r.last, d)
		r.duties = append(r.duties, d)
		r.last = d
	}
	r.evidence(number)
}

// choose settles which column fills a field where several would, by what their cells say; where that does not settle it,
// none does.
func (r *dutyReader) choose(t *table) {
	for _, name := range t.fields() {
		var plain, ticks []int
		for j, c := range t.columns {
			if c.field == name && c.tick == "" && !t.covered(j) {
				plain = append(plain, j)
			} else if c.field == name && c.tick != "" {
				ticks = append(ticks, j)
			}
		}
		if len(plain) < 2 && (len(plain) == 0 || len(ticks) == 0) {
			continue
		}
		keep := -1
		if name == "method" && len(ticks) == 0 {
			keep = t.methodColumn(plain)
		} else if len(ticks) > 0 {
			keep = -2
		}
		for _, j := range plain {
			if j != keep {
				t.columns[j].field = ""
			}
		}
	}
	r.unknown(t)
}

// fields are the fields that some column fills, in the order of their names.
func (t *table) fields() []string {
	names := map[string]bool{}
	for _, c := range t.columns {
		names[c.field] = true
	}
	delete(names, "")
	return slices.Sorted(maps.Keys(names))
}

// covered says whether a column is the right part of a heading that spans two: its cells are those to the left.
func (t *table) covered(j int) bool {
	if j == 0 || t.columns[j].head != t.columns[j-1].head {
		return false
	}
	for _, i := range t.rows {
		if c := t.grid.at(i, j); c != nil && c != t.grid.at(i, j-1) && strings.TrimSpace(c.Text) != "" {
			return false
		}
	}
	return true
}

// methodColumn is the only one of several columns of which every cell says a way of disclosure.
func (t *table) methodColumn(columns []int) int {
	keep := -1
	for _, j := range columns {
		all, some := true, false
		for _, i := range t.rows {
			text := squeezed(t.grid.text(i, j))
			some = some || text != ""
			all = all && (text == "" || slices.Contains([]string{"主动公开", "主动", "依申请公开", "依申请", "不予公开"}, text))
		}
		if all && some {
			if keep >= 0 {
				return -1
			}
			keep = j
		}
	}
	return keep
}

// unknown lists the columns that fill nothing, with what is in them.
func (r *dutyReader) unknown(t *table) {
	for j, c := range t.columns {
		if c.field != "" {
			continue
		}
		var last *Cell
		for _, i := range t.rows {
			cell := t.grid.at(i, j)
			if cell == nil || cell == last || strings.TrimSpace(cell.Text) == "" || t.elsewhere(i, j, cell) {
				continue
			}
			last = cell
			head := squeezed(c.head)
			if head == "" {
				head = "（没有表头）"
			}
			r.entries = append(r.entries, Entry{Kind: Passed, Field: head, Place: cell.Place, Read: cell.Text, Why: catalogue.Words{Chinese: "这一栏没有地方放，或不止一栏说同一件事", English: "there is no place for this column, or it is not the only one for its field"}})
		}
	}
}

// elsewhere says whether a cell is merged into a column that fills something.
func (t *table) elsewhere(row, column int, c *Cell) bool {
	for j, other := range t.columns {
		if j != column && other.field != "" && t.grid.at(row, j) == c {
			return true
		}
	}
	return false
}
