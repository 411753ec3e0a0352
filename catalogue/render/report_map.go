package render

import (
	"html/template"
	"slices"

	"gongkai/catalogue"
)

// ReportMap is the departments and their duties as a picture, and the same as a table. Where there are more than so many
// duties, the columns are their first levels, and a cell is how much of them is met.
type ReportMap struct {
	Shares        bool // the cells are shares
	Width, Height int
	Left, Top     int // where the cells begin
	Columns       []MapColumn
	Rows          []MapRow
	Legend        []MapState
	Rest          int // how many first levels the last column stands for; 0: it is one
}

// MapColumn is a duty or a first level; Short is what the picture has room for.
type MapColumn struct {
	Name, Short string
	X           int // the middle
	Right       int // the edge
}

// MapRow is a body. Short is what the picture has room for.
type MapRow struct {
	Link
	Short       string
	Unit        bool
	Y, Baseline int
	Cells       []MapCell // those that are there
	Table       []MapCell // every column; State is empty where the duty does not bind
}

// MapCell is how a body stands with a duty, or the share of its duties that is met: Step is the share in fifths.
type MapCell struct {
	X      int
	State  string
	Word   string // of the state, or the share as it is counted, 3/5
	Letter string // for the table, or the share in per cent
	Step   int
	Middle int
	Href   template.URL
}

// MapState is a state with its sign, and how many cells have it.
type MapState struct {
	State, Word, Letter string
	Count               int
}

const (
	mostColumns = 80 // duties, and first levels
	fewFields   = 24 // so many first levels are all shown
	dutyWidth   = 16
	shareWidth  = 30
	rowHeight   = 18
	perCell     = 6 // pixels that half a Han character takes in the picture
	mostLabel   = 26
	mostHead    = 20
)

// states are how a department can stand with a duty, in the order of the legend.
func states() []catalogue.CellState {
	return []catalogue.CellState{catalogue.CellMet, catalogue.CellLate, catalogue.CellElsewhere, catalogue.CellHidden, catalogue.CellPlanned, catalogue.CellOverdue, catalogue.CellMissing, catalogue.CellInapplicable}
}

// chart is the map of a report; nil where there are no cells.
func (p *reporter) chart() *ReportMap {
	if len(p.report.Coverage.Cells) == 0 {
		return nil
	}
	duties := p.bound()
	m := &ReportMap{Shares: len(duties) > mostColumns}
	if m.Shares {
		p.shares(m)
	} else {
		p.cells(m, duties)
	}
	m.measure()
	return m
}

// bound are the duties that bind anybody, in their order.
func (p *reporter) bound() []int {
	var list []int
	seen := make([]bool, len(p.report.Duties))
	for _, c := range p.report.Coverage.Cells {
		if !seen[c.Duty] {
			seen[c.Duty] = true
			list = append(list, c.Duty)
		}
	}
	slices.Sort(list)
	return list
}

// mapRows are the bodies that have cells, each with room for its columns.
func (p *reporter) mapRows(columns int) (rows []MapRow, place map[string]int) {
	has := map[string]bool{}
	for _, c := range p.report.Coverage.Cells {
		has[c.Department] = true
	}
	place = map[string]int{}
	for _, d := range p.report.Departments {
		if has[d.Folder] {
			place[d.Folder] = len(rows)
			rows = append(rows, MapRow{Link: Link{d.Name, p.section(d.Folder)}, Short: cut(d.Name, mostLabel), Unit: d.Parent != "", Table: make([]MapCell, columns)})
		}
	}
	return rows, place
}

// cells makes the map of single duties.
func (p *reporter) cells(m *ReportMap, duties []int) {
	column := map[int]int{}
	for i, duty := range duties {
		column[duty] = i
		d := p.report.Duties[duty]
		m.Columns = append(m.Columns, MapColumn{Name: d.No + " " + d.Name(), Short: cut(d.Name(), mostHead)})
	}
	var place map[string]int
	m.Rows, place = p.mapRows(len(duties))
	count := map[catalogue.CellState]int{}
	w := p.r.words
	for _, c := range p.report.Coverage.Cells {
		i, known := place[c.Department]
		if !known {
			continue
		}
		count[c.State]++
		cell := &m.Rows[i].Table[column[c.Duty]]
		*cell = MapCell{State: string(c.State), Word: w.of("report-state", string(c.State)), Letter: w.of("report-letter", string(c.State))}
		for _, item := range c.Items {
			if cell.Href = p.item(item).Href; cell.Href != "" {
				break
			}
		}
	}
	for _, s := range states() {
		if count[s] > 0 {
			m.Legend = append(m.Legend, MapState{string(s), w.of("report-state", string(s)), w.of("report-letter", string(s)), count[s]})
		}
	}
}

// measure gives everything in the picture its place.
func (m *ReportMap) measure() {
	for _, c := range m.Columns {
		m.Top = max(m.Top, cellsOf(c.Short)*perCell+10)
	}
	for _, r := range m.Rows {
		m.Left = max(m.Left, cellsOf(r.Short)*perCell+22)
	}
	width := dutyWidth
	if m.Shares {
		width = shareWidth
	}
	for i := range m.Columns {
		m.Columns[i].X, m.Columns[i].Right = m.Left+i*width+width/2, m.Left+(i+1)*width
	}
	for i := range m.Rows {
		r := &m.Rows[i]
		r.Y = m.Top + i*rowHeight
		r.Baseline = rowHeight - 5
		for k := range r.Table {
			if r.Table[k].State != "" {
				r.Table[k].X, r.Table[k].Middle = m.Left+k*width, m.Left+k*width+width/2
				r.Cells = append(r.Cells, r.Table[k])
			}
		}
	}
	m.Width, m.Height = m.Left+len(m.Columns)*width+2, m.Top+len(m.Rows)*rowHeight+2
}

// cut is a text of at most so many half characters, with a sign where something was left out.
func cut(text string, most int) string {
	if cellsOf(text) <= most {
		return text
	}
	n := 0
	for i, c := range text {
		if n += cellsOf(string(c)); n > most-2 {
			return text[:i] + "…"
		}
	}
	return text
}

// cellsOf is how wide a text is, in halves of a Han character.
func cellsOf(text string) int {
	n := 0
	for _, c := range text {
		if n++; c >= 0x1100 {
			n++
		}
	}
	return n
}
