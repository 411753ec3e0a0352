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
	rows    []int          // of the grid
	trimmed int            // rows, from the first, of which the foot was seen to
	breaks  map[int]string // rows before which a title or a remark stands, with its text
	wide    int            // cells of the head, in a CSV
	around  []string       // what stands around the rows: titles, notes, a legend
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

// parting is the parting of a grid by its heads.
type parting struct {
	*Grid
	heading
	list    []*table
	entries []Entry
	last    *table          // that rows go to
	lines   []string        // titles and remarks since its last row
	lost    string          // a row since its last one of which the cells are not known
	titles  map[string]bool // those before; one that is repeated is that of a page
}

// tables parts a grid by its heads. given are the headings where the grid has none; nil: none were given.
func (g *Grid) tables(h heading, given []string) ([]*table, []Entry) {
	p := &parting{Grid: g, heading: h, titles: map[string]bool{}}
	if len(given) > 0 {
		p.last = &table{grid: g, wide: len(given), breaks: map[int]string{}}
		for _, name := range given {
			p.last.columns = append(p.last.columns, h.column([]string{name}))
		}
		p.list = append(p.list, p.last)
	}
	for i := 0; i < len(g.Rows); i++ {
		if height := g.head(i, h); height > 0 && !g.Shut[i] {
			p.begin(i, height)
			i += height - 1
		} else if !g.blank(i) {
			p.row(i)
		}
	}
	for _, t := range p.list {
		t.around = append(t.around, g.Notes...)
		p.entries = append(p.entries, t.trim()...)
	}
	return p.list, p.entries
}

func (p *parting) pass(kind Kind, row int, chinese, english string) {
	p.entries = append(p.entries, p.entry(kind, row, p.line(row), chinese, english))
}

// begin begins a table below a head; what stands before it and in it may be its legend.
func (p *parting) begin(row, height int) {
	t := &table{grid: p.Grid, breaks: map[int]string{}, wide: len(p.Rows[row]), columns: p.Grid.columns(row, height, p.heading), around: p.lines}
	for i := row; i < row+height; i++ {
		t.around = append(t.around, p.line(i))
	}
	if p.last != nil && sameColumns(p.last.columns, t.columns) {
		p.entries = append(p.entries, p.last.trim()...) // a page has a foot too
		p.pass(Repaired, row, "每页重复的表头，跳过", "a head repeated for each page was passed over")
		return
	}
	for _, line := range p.lines {
		p.titles[line] = true
	}
	p.last, p.lines = t, nil
	p.list = append(p.list, t)
}

// row takes a row that is no head.
func (p *parting) row(i int) {
	switch t := p.last; {
	case p.Shut[i]:
		p.pass(Passed, i, "这一行是隐藏的，没有导入", "the row is hidden and was not imported")
	case p.aside(i) || t == nil && len(p.distinct(i)) == 1:
		p.lines = append(p.lines, p.line(i))
		if t != nil { // whether it is below this table or above the next, either may be meant
			t.around = append(t.around, p.line(i))
		}
		p.pass(Passed, i, "标题或说明，不是事项", "a title or a remark, no row of the table")
	case p.counts(i):
		p.pass(Passed, i, "栏号，不是事项", "the numbers of the columns, no row of the table")
	case t == nil:
		p.pass(Passed, i, "没有表头，不知道各栏是什么；用 --columns 写明", "there is no head, so that its columns are not known: say them with --columns")
	case p.Plain && len(p.Rows[i]) != t.wide:
		p.lost = p.line(i)
		p.pass(Passed, i, "格数和表头不一样，不知道哪格是哪栏：多半有没括起来的换行或逗号", "it has more or fewer cells than the head, so that it is not known which is which: most likely a line break or a comma is not quoted")
	default:
		for _, line := range p.lines {
			if !strings.Contains(squeezed(line), "续") && !p.titles[line] && len(t.rows) > 0 {
				t.breaks[i] = line
			}
			p.titles[line] = true
		}
		if p.lost != "" && len(t.rows) > 0 {
			t.breaks[i] = p.lost
		}
		t.rows, p.lines, p.lost = append(t.rows, i), nil, ""
	}
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

// aside tells titles, legends and remarks: one cell over most of the columns, or one alone that begins as such do.
func (g *Grid) aside(row int) bool {
	cells := g.distinct(row)
	if len(cells) != 1 {
		return false
	}
	c := cells[0]
	if c.Width > 1 { // the width of all is asked for here alone: most rows of one cell are narrow
		if wide := g.width(); wide >= 3 && 2*c.Width > wide {
			return true
		}
	}
	if explains(c.Text) && boxesOf(trimLegend(c.Text)) == nil {
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
