package intake

import (
	"slices"
	"strings"

	"gongkai/catalogue"
)

// table is a part of a grid with one head: the rows under it.
type table struct {
	grid    *Grid
	columns []column
	rows    []int    // of the grid
	wide    int      // cells of the head, in a CSV
	around  []string // what stands around the rows: titles, notes, a legend
}

// entryFor is an entry of a place in a grid.
func (g *Grid) entry(kind Kind, row int, read, chinese, english string) Entry {
	place := g.Name
	if row >= 0 {
		place = g.place(row, 0)
		for j := range g.Rows[row] {
			if c := g.at(row, j); c != nil && strings.TrimSpace(c.Text) != "" {
				place = c.Place
				break
			}
		}
	}
	return Entry{Kind: kind, Place: place, Read: read, Why: catalogue.Words{Chinese: chinese, English: english}}
}

// heading says what the headings of some tables look like.
type heading struct {
	word   func(string) bool
	solid  func(string) bool // of words: no cell of a row has it too
	column func(heads []string) column
	least  int // words that a head has
}

// tables parts a grid by its heads. given are the headings where the grid has none; nil: none were given.
func (g *Grid) tables(h heading, given []string) (list []*table, entries []Entry) {
	var t *table
	if len(given) > 0 {
		t = &table{grid: g, wide: len(given)}
		for _, name := range given {
			t.columns = append(t.columns, h.column([]string{name}))
		}
		list = append(list, t)
	}
	var before []string
	lost := 0
	for i := 0; i < len(g.Rows); i++ {
		switch height := g.head(i, h); {
		case g.blank(i):
		case g.Shut[i]:
			entries = append(entries, g.entry(Passed, i, g.line(i), "这一行是隐藏的，没有导入", "the row is hidden and was not imported"))
		case height > 0:
			next := &table{grid: g, wide: len(g.Rows[i]), columns: g.columns(i, height, h), around: before}
			for k := i; k < i+height; k++ { // a legend may stand in a heading
				next.around = append(next.around, g.line(k))
			}
			i += height - 1
			if t != nil && sameColumns(t.columns, next.columns) {
				entries = append(entries, g.entry(Repaired, i, g.line(i), "每页重复的表头，跳过", "a head repeated for each page was passed over"))
				continue
			}
			t, before = next, nil
			list = append(list, t)
		case g.aside(i):
			line := g.line(i)
			if t != nil {
				t.around = append(t.around, line)
			} else {
				before = append(before, line)
			}
			entries = append(entries, g.entry(Passed, i, line, "标题或说明，不是事项", "a title or a remark, no row of the table"))
		case t == nil:
			lost++
			entries = append(entries, g.entry(Passed, i, g.line(i), "没有表头，不知道各栏是什么；用 --columns 写明", "there is no head, so that its columns are not known: say them with --columns"))
		case g.Plain && len(g.Rows[i]) != t.wide:
			entries = append(entries, g.entry(Passed, i, g.line(i), "格数和表头不一样，不知道哪格是哪栏：多半有没括起来的换行或逗号", "it has more or fewer cells than the head, so that it is not known which is which: most likely a line break or a comma is not quoted"))
		default:
			t.rows = append(t.rows, i)
		}
	}
	for _, t := range list {
		t.around = append(t.around, g.Notes...)
	}
	return list, entries
}

// line is the text of a row.
func (g *Grid) line(row int) string {
	var parts []string
	var last *Cell
	for j := range g.Rows[row] {
		if c := g.at(row, j); c != nil && c != last {
			if s := strings.TrimSpace(c.Text); s != "" {
				parts = append(parts, s)
			}
			last = c
		}
	}
	return strings.Join(parts, " | ")
}

// distinct are the texts of a row's cells, each merged one once.
func (g *Grid) distinct(row int) (cells []*Cell) {
	if row >= len(g.Rows) {
		return nil
	}
	for _, c := range g.Rows[row] {
		if c != nil && strings.TrimSpace(c.Text) != "" && !slices.Contains(cells, c) {
			cells = append(cells, c)
		}
		if len(cells) > 64 {
			break
		}
	}
	return cells
}

// head says how many rows of a head begin at a row; 0 where it is none.
func (g *Grid) head(row int, h heading) int {
	words := func(i int) (known, all int) {
		for _, c := range g.distinct(i) {
			all++
			if h.word(c.Text) {
				known++
			}
		}
		return known, all
	}
	known, all := words(row)
	solid := map[string]bool{}
	for _, c := range g.distinct(row) {
		if h.solid(c.Text) {
			solid[plainHead(c.Text)] = true
		}
	}
	if known < h.least || 2*known <= all || len(solid) < 2 {
		return 0
	}
	height := 1
	for height < 3 && row+height < len(g.Rows) {
		known, all := words(row + height)
		if all == 0 || known < all && !g.hangs(row, row+height) || known == 0 {
			break
		}
		height++
	}
	return height
}

// hangs says whether a cell of one row reaches down into another, which then belongs to the same head.
func (g *Grid) hangs(from, to int) bool {
	for _, c := range g.distinct(from) {
		if c.Row+c.Height > to && c.Width < len(g.Rows[from]) {
			return true
		}
	}
	return false
}

// aside tells titles, legends and remarks: one cell over most of the columns, or one alone that begins as such do.
func (g *Grid) aside(row int) bool {
	cells := g.distinct(row)
	if len(cells) != 1 {
		return false
	}
	c, wide := cells[0], g.width()
	if wide >= 3 && 2*c.Width > wide {
		return true
	}
	text := squeezed(c.Text)
	for _, w := range []string{"注：", "注:", "备注：", "备注:", "说明：", "说明:", "图例", "填报", "填表", "制表", "附件", "附："} {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return strings.HasSuffix(text, "目录") || strings.HasSuffix(text, "公开事项标准目录（试行）") || strings.Contains(text, "标准目录(")
}

// columns reads a head.
func (g *Grid) columns(row, height int, h heading) []column {
	wide := g.width()
	list := make([]column, wide)
	for j := range list {
		var heads []string
		var last *Cell
		for i := row; i < row+height; i++ {
			c := g.at(i, j)
			if i+1 < row+height && (c == nil || c.Text == "") {
				c = g.over(i, j, i+1)
			}
			if c == nil || c == last || strings.TrimSpace(c.Text) == "" {
				continue
			}
			last = c
			heads = append(heads, c.Text)
		}
		if len(heads) > 0 {
			list[j] = h.column(heads)
		}
	}
	return list
}

// over is the heading to the left of a blank one below which there is another: one that was meant to span it.
func (g *Grid) over(row, column, below int) *Cell {
	if g.text(below, column) == "" {
		return nil
	}
	for j := column - 1; j >= 0; j-- {
		if c := g.at(row, j); c != nil && strings.TrimSpace(c.Text) != "" {
			if _, ok := groups()[plainHead(c.Text)]; ok && g.at(below, j) != c {
				return c
			}
			return nil
		}
	}
	return nil
}

func sameColumns(a, b []column) bool {
	return slices.EqualFunc(a, b, func(x, y column) bool { return squeezed(x.head) == squeezed(y.head) })
}
