package intake

import (
	"strconv"
	"strings"

	"gongkai/catalogue/foreign"
)

// Grid is one table of a file: a sheet, or a table of a page or a document. The positions that a merged cell covers hold
// the same Cell.
type Grid struct {
	Name  string // what its cells' places begin with: the sheet's name, T2 for the second table; empty in a CSV
	Rows  [][]*Cell
	Notes []string     // what stands around it, where a legend may be
	Shut  map[int]bool // rows that are hidden
	Plain bool         // a CSV: its rows are as long as its head, or something is wrong with them
}

// Cell is what one cell shows.
type Cell struct {
	Text          string
	Place         string // Sheet1!C5, of a merged one Sheet1!C5:C9
	Row, Column   int    // of its upper left corner, from 0
	Height, Width int    // positions that it covers; 1 each of one that is not merged
	Fault         bool   // it shows an error of a formula
	Cut           bool   // it is a number of more digits than a workbook keeps
	Pictured      bool   // it holds a picture, which may be a mark
	Unsure        bool   // the format of a number makes it show something else
}

// text is what the cell at a position shows, without space around it.
func (g *Grid) text(row, column int) string {
	if c := g.at(row, column); c != nil {
		return strings.TrimSpace(c.Text)
	}
	return ""
}

// at is the cell at a position, or nil.
func (g *Grid) at(row, column int) *Cell {
	if row < 0 || row >= len(g.Rows) || column < 0 || column >= len(g.Rows[row]) {
		return nil
	}
	return g.Rows[row][column]
}

// place names a position as spreadsheets do.
func (g *Grid) place(row, column int) string {
	where := foreign.Letters(column+1) + strconv.Itoa(row+1)
	if g.Name == "" {
		return where
	}
	return g.Name + "!" + where
}

// named gives every cell its place, once all of them are there.
func (g *Grid) named() {
	for i, row := range g.Rows {
		for j, c := range row {
			if c == nil || c.Row != i || c.Column != j {
				continue
			}
			c.Place = g.place(i, j)
			if c.Height > 1 || c.Width > 1 {
				c.Place += ":" + foreign.Letters(j+c.Width) + strconv.Itoa(i+c.Height)
			}
		}
	}
}

// width is how many columns the widest row has.
func (g *Grid) width() int {
	most := 0
	for _, r := range g.Rows {
		most = max(most, len(r))
	}
	return most
}

// blank says whether nothing stands in a row.
func (g *Grid) blank(row int) bool {
	for j := range g.Rows[row] {
		if g.text(row, j) != "" {
			return false
		}
	}
	return true
}

// put sets a cell at a position and at all that it covers, and lengthens rows where it must.
func (g *Grid) put(c *Cell) {
	for i := c.Row; i < c.Row+c.Height; i++ {
		for len(g.Rows) <= i {
			g.Rows = append(g.Rows, nil)
		}
		for len(g.Rows[i]) < c.Column+c.Width {
			g.Rows[i] = append(g.Rows[i], nil)
		}
		for j := c.Column; j < c.Column+c.Width; j++ {
			if g.Rows[i][j] == nil || i == c.Row && j == c.Column {
				g.Rows[i][j] = c
			}
		}
	}
}
