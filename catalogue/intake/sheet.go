package intake

import (
	"encoding/xml"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// sheet is one sheet that is being read.
type sheet struct {
	*book
	grid   *Grid
	row    int // from 0
	column int
	kind   string // of the cell: s, inlineStr, str, n, e …
	style  int
	value  strings.Builder
	inline *richText
	in     string
	shut   []span // columns that are hidden, from 0
	err    error
}

type span struct{ from, to int }

func (b *book) sheet(name, part string) (*Grid, error) {
	s := &sheet{book: b, grid: &Grid{Name: name, Shut: map[int]bool{}}, row: -1, inline: &richText{}}
	err := b.walk(part, func(token xml.Token) {
		if s.err == nil {
			s.token(token)
		}
	})
	if err == nil {
		err = b.broken(s.err)
	}
	if err != nil {
		return nil, err
	}
	for _, c := range s.shut {
		s.hide(c)
	}
	s.grid.named()
	return s.grid, nil
}

func (s *sheet) token(token xml.Token) {
	if s.in == "is" {
		s.inline.token(token)
	}
	switch t := token.(type) {
	case xml.StartElement:
		s.start(t)
	case xml.CharData:
		if s.in == "v" {
			s.value.Write(t)
		}
	case xml.EndElement:
		switch t.Name.Local {
		case "c":
			s.cell()
		case "v", "is":
			s.in = ""
		}
	}
}

func (s *sheet) start(e xml.StartElement) {
	switch e.Name.Local {
	case "col":
		if foreign.Attribute(e, "hidden") == "1" || foreign.Attribute(e, "width") == "0" {
			s.shut = append(s.shut, span{number(e, "min") - 1, number(e, "max") - 1})
		}
	case "row":
		s.row++
		if n := number(e, "r"); n > 0 {
			s.row = n - 1
		}
		s.column = -1
		if foreign.Attribute(e, "hidden") == "1" {
			s.grid.Shut[s.row] = true
		}
	case "c":
		s.column++
		if n := foreign.Column(foreign.Attribute(e, "r")); n > 0 {
			s.column = n - 1
		}
		s.kind, s.style = foreign.Attribute(e, "t"), number(e, "s")
		s.value.Reset()
	case "v", "is":
		s.in = e.Name.Local
	case "drawing", "control":
		s.floats()
	case "mergeCell":
		s.merge(foreign.Attribute(e, "ref"))
	}
}

// cell ends a cell.
func (s *sheet) cell() {
	c := &Cell{Row: s.row, Column: s.column, Height: 1, Width: 1}
	s.fill(c)
	if c.Text == "" || s.row < 0 || s.column < 0 { // a cell outside of rows is none
		return
	}
	if s.row >= s.limits.Span*10 || s.column >= 1<<14 {
		s.err = foreign.ErrTooLarge
		return
	}
	// Positions that a far-off cell makes cost as much as cells.
	empty := max(s.row-len(s.grid.Rows), 0) + 1
	if s.row < len(s.grid.Rows) {
		empty += max(s.column-len(s.grid.Rows[s.row]), 0)
	} else {
		empty += s.column
	}
	if s.err = s.spend(empty, c.Text); s.err == nil {
		s.grid.put(c)
	}
}

// fill says what a cell shows.
func (s *sheet) fill(c *Cell) {
	text := s.value.String()
	var format cellFormat
	if s.style >= 0 && s.style < len(s.formats) {
		format = s.formats[s.style]
	}
	switch s.kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || i < 0 || i >= len(s.shared) {
			return
		}
		text = s.shared[i]
	case "inlineStr":
		text = s.inline.take()
	case "str":
		text = unescaped(text)
	case "b":
		text = map[string]string{"1": "是", "0": "否"}[strings.TrimSpace(text)]
	case "e":
		c.Fault = true
	case "d":
	default:
		text, c.Unsure = s.shows(text, format)
		c.Cut = long.MatchString(text)
	}
	c.Text = shown(text, format.font)
}

// long is a number of sixteen digits or more, of which spreadsheets keep fifteen.
var long = regexp.MustCompile(`^-?\d{16,}`)

// merge makes one of the cells of a range. Whatever else stands in it is not seen.
func (s *sheet) merge(reference string) {
	from, to, ok := strings.Cut(reference, ":")
	if !ok {
		return
	}
	top, left := rowOf(from)-1, foreign.Column(from)-1
	bottom, right := rowOf(to)-1, foreign.Column(to)-1
	if top < 0 || left < 0 || bottom < top || right < left || bottom-top > s.limits.Span || right-left > s.limits.Span || right >= 1<<14 {
		return
	}
	c := s.grid.at(top, left)
	if c == nil {
		c = &Cell{Row: top, Column: left}
	}
	bottom = min(bottom, len(s.grid.Rows)-1) // below the last row there is nothing to fill
	if bottom < top {
		return
	}
	c.Height, c.Width = bottom-top+1, right-left+1
	if s.err = s.spend(c.Height*c.Width, ""); s.err != nil {
		return
	}
	for i := top; i <= bottom; i++ {
		for j := left; j <= right && j < len(s.grid.Rows[i]); j++ {
			if other := s.grid.Rows[i][j]; other != c && other != nil && other.Text != "" {
				s.covered(other, i, j)
			}
			s.grid.Rows[i][j] = nil
		}
	}
	s.grid.put(c)
}

// floats lists what lies over the cells of a sheet, once.
func (s *sheet) floats() {
	note := catalogue.Words{Chinese: "工作表“" + s.grid.Name + "”上有浮动的图片、图形或控件，没有导入；打勾用的要看一下", English: "over the sheet “" + s.grid.Name + "” lie pictures, shapes or controls, which were not imported: see whether they are ticks"}
	if !slices.Contains(s.notes, note) {
		s.notes = append(s.notes, note)
	}
}

// covered lists a text that stands below a merged cell and is not shown.
func (s *sheet) covered(c *Cell, row, column int) {
	place := s.grid.place(row, column)
	s.notes = append(s.notes, catalogue.Words{Chinese: place + " 被合并的单元格盖住，看不见，没有导入：" + excerpt(c.Text), English: place + " lies below a merged cell, is not seen, and was not imported: " + excerpt(c.Text)})
}

// hide takes a hidden column away.
func (s *sheet) hide(c span) {
	told := false
	for i, row := range s.grid.Rows {
		for j := max(c.from, 0); j <= c.to && j < len(row); j++ {
			if row[j] == nil || row[j].Width > 1 {
				continue
			}
			told = told || row[j].Text != ""
			s.grid.Rows[i][j] = nil
		}
	}
	if told {
		name := s.grid.Name + "!" + foreign.Letters(c.from+1) + ":" + foreign.Letters(c.to+1)
		s.notes = append(s.notes, catalogue.Words{Chinese: name + " 列是隐藏的，没有导入", English: "the columns " + name + " are hidden and were not imported"})
	}
}

// rowOf is the row of a reference, from 1: 17 of D17.
func rowOf(reference string) int {
	n, err := strconv.Atoi(strings.TrimLeft(strings.ReplaceAll(reference, "$", ""), "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	if err != nil {
		return 0
	}
	return n
}
