package intake

import (
	"slices"
	"strings"
)

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
		if all > 0 && g.instructs(row+height) {
			height++
			continue
		}
		if all == 0 || known < all && !g.hangs(row, row+height) || known == 0 {
			break
		}
		height++
	}
	return height
}

// counts says whether a row numbers the columns: 1, 2, 3 …
func (g *Grid) counts(row int) bool {
	cells := g.distinct(row)
	for i, c := range cells {
		if strings.Trim(squeezed(c.Text), "（）()") != itoa(i+1) {
			return false
		}
	}
	return len(cells) >= 4
}

// instructs says whether a row holds nothing but instructions in brackets: （请写明）.
func (g *Grid) instructs(row int) bool {
	return !slices.ContainsFunc(g.distinct(row), func(c *Cell) bool { return !bracketed.MatchString(squeezed(c.Text)) })
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
			if _, ok := groupOf(plainHead(c.Text)); ok && g.at(below, j) != c {
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
