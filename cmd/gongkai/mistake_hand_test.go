package main

import (
	"strings"
	"unicode"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// page is a file of text in the clerk's editor, with the stretch of one line that a caret marks.
type page struct {
	lines    []string
	at       int // the line, from 0; len(lines) below the last
	from, to int // the characters marked
}

// open opens the file of a problem at its place.
func (c *clerk) open(r report) *page {
	c.t.Helper()
	if r.line == 0 {
		c.t.Fatalf("the hint says what to write and not where:\n%s", spelt([]report{r}))
	}
	p := &page{lines: strings.Split(content(c.t, r.file), "\n"), at: r.line - 1}
	if p.at >= len(p.lines) {
		return p
	}
	line := []rune(p.lines[p.at])
	p.from = min(r.column-1, len(line))
	p.to = p.from
	for cells := 0; p.to < len(line) && cells < r.under; p.to++ {
		cells += cellsOf(line[p.to])
	}
	return p
}

// save writes it back.
func (c *clerk) save(r report, p *page) {
	c.t.Helper()
	write(c.t, r.file, strings.Join(p.lines, "\n"))
}

// line is the marked line in three parts.
func (p *page) line() (before, marked, after string) {
	line := []rune(p.lines[p.at])
	return string(line[:p.from]), string(line[p.from:p.to]), string(line[p.to:])
}

// replace puts a text in the place of what is marked, or of the value of a workbook's cell.
func (c *clerk) replace(r report, text string) {
	c.t.Helper()
	if r.line == 0 && r.cell != "" {
		c.setCell(r, text)
		return
	}
	p := c.open(r)
	before, _, after := p.line()
	p.lines[p.at] = before + text + after
	c.save(r, p)
}

// setCell writes the workbook anew, as Excel does: excelize would leave the former text of the cell in the file.
func (c *clerk) setCell(r report, text string) {
	c.t.Helper()
	sheet, cell, _ := strings.Cut(r.cell, "!")
	book, err := excelize.OpenFile(r.file)
	c.try(err)
	defer book.Close()
	c.try(book.SetCellValue(sheet, cell, text))
	saved := excelize.NewFile()
	defer saved.Close()
	for _, name := range book.GetSheetList() {
		_, err := saved.NewSheet(name)
		c.try(err)
		rows, err := book.GetRows(name)
		c.try(err)
		for y, row := range rows {
			for x, value := range row {
				at, err := excelize.CoordinatesToCellName(x+1, y+1)
				c.try(err)
				c.try(saved.SetCellValue(name, at, value))
			}
		}
	}
	c.try(saved.SetDocProps(&excelize.DocProperties{}))
	c.try(saved.SaveAs(r.file))
}

func (c *clerk) cellText(r report) string {
	c.t.Helper()
	sheet, cell, _ := strings.Cut(r.cell, "!")
	book, err := excelize.OpenFile(r.file)
	c.try(err)
	defer book.Close()
	text, err := book.GetCellValue(sheet, cell)
	c.try(err)
	return text
}

// change puts one text in the place of another, in what is marked or, where that is not so wide, further on in the line.
func (c *clerk) change(r report, old, text string) {
	c.t.Helper()
	if r.line == 0 && r.cell != "" {
		c.setCell(r, strings.Replace(c.cellText(r), old, text, 1))
		return
	}
	p := c.open(r)
	before, marked, after := p.line()
	if rest := marked + after; strings.Contains(rest, old) {
		p.lines[p.at] = before + strings.Replace(rest, old, text, 1)
		c.save(r, p)
		return
	}
	c.t.Fatalf("%q does not stand at the place\n%s", old, spelt([]report{r}))
}

// indent leaves so many spaces before what is marked.
func (c *clerk) indent(r report, n int) {
	c.t.Helper()
	p := c.open(r)
	before, marked, after := p.line()
	p.lines[p.at] = strings.TrimRightFunc(before, unicode.IsSpace) + strings.Repeat(" ", n) + marked + after
	c.save(r, p)
}

// dropLines deletes the marked line; with a key also the lines indented below it, or, within braces, the key alone.
func (c *clerk) dropLines(r report, key bool) {
	c.t.Helper()
	p := c.open(r)
	if before, _, _ := p.line(); key && strings.Count(before, "{") > strings.Count(before, "}") {
		p.dropPair()
		c.save(r, p)
		return
	}
	end := p.at + 1
	for key && end < len(p.lines) && indentOf(p.lines[end]) > indentOf(p.lines[p.at]) {
		end++
	}
	p.lines = append(p.lines[:p.at:p.at], p.lines[end:]...)
	c.save(r, p)
}

// dropPair deletes the marked key, or that of the marked value, from between its braces.
func (p *page) dropPair() {
	before, marked, after := p.line()
	start := strings.LastIndexAny(before, "{,")
	rest := marked + after
	end := strings.IndexAny(rest, ",}")
	switch {
	case rest[end] == ',':
		p.lines[p.at] = before[:start+1] + strings.TrimLeft(rest[end+1:], " ")
	default:
		p.lines[p.at] = strings.TrimRight(before[:start+1], ",") + rest[end:]
	}
	if before[start] == ',' && rest[end] == ',' {
		p.lines[p.at] = before[:start+1] + " " + strings.TrimLeft(rest[end+1:], " ")
	}
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

func (c *clerk) insertLine(r report, text string, below bool) {
	c.t.Helper()
	p := c.open(r)
	at := p.at
	if below {
		at++
	}
	p.insert(at, text)
	c.save(r, p)
}

func (p *page) insert(at int, text string) {
	at = min(at, len(p.lines))
	p.lines = append(p.lines[:at:at], append([]string{text}, p.lines[at:]...)...)
}

// beside adds a key behind the marked one: in the same braces, or on a line of its own in the same column.
func (c *clerk) beside(r report, text string) {
	c.t.Helper()
	p := c.open(r)
	before, marked, after := p.line()
	if strings.Count(before, "{") > strings.Count(before, "}") {
		p.lines[p.at] = before + marked + ", " + text + after
	} else {
		p.insert(p.at+1, strings.Repeat(" ", indentOf(p.lines[p.at]))+text)
	}
	c.save(r, p)
}

// inside adds a key to the block that begins at the mark: behind its brace, or on a line above in the same column.
func (c *clerk) inside(r report, text string) {
	c.t.Helper()
	p := c.open(r)
	before, marked, after := p.line()
	if strings.HasPrefix(marked, "{") {
		p.lines[p.at] = before + "{" + text + ", " + strings.TrimPrefix(marked, "{") + after
	} else {
		p.insert(p.at, strings.Repeat(" ", p.from)+text)
	}
	c.save(r, p)
}

func (c *clerk) append(r report, text string) {
	c.t.Helper()
	p := c.open(r)
	p.lines[p.at] += text
	c.save(r, p)
}

func (c *clerk) quote(r report, mark string) {
	c.t.Helper()
	p := c.open(r)
	before, marked, after := p.line()
	p.lines[p.at] = before + mark + strings.TrimRight(marked, " ") + mark + after
	c.save(r, p)
}

// saveAsUTF8 is what an editor does that knows the encoding of China's Windows.
func (c *clerk) saveAsUTF8(r report) {
	c.t.Helper()
	text, err := simplifiedchinese.GB18030.NewDecoder().String(content(c.t, r.file))
	c.try(err)
	write(c.t, r.file, text)
}

// dropAbove deletes all lines above the marked one.
func (c *clerk) dropAbove(r report) {
	c.t.Helper()
	p := c.open(r)
	p.lines = p.lines[p.at:]
	c.save(r, p)
}

// dropBelow deletes from the mark to the end of the file.
func (c *clerk) dropBelow(r report) {
	c.t.Helper()
	p := c.open(r)
	before, _, _ := p.line()
	p.lines = append(p.lines[:p.at:p.at], before)
	c.save(r, p)
}

// keepOne leaves of two versions that of which the clerk knows that it holds, and none of git's marks.
func (c *clerk) keepOne(r report) {
	c.t.Helper()
	p := c.open(r)
	above, rest, _ := strings.Cut(strings.Join(p.lines[p.at:], "\n"), "\n=======\n")
	_, above, _ = strings.Cut(above, "\n")
	below, rest, found := strings.Cut(rest, "\n>>>>>>> ")
	_, rest, _ = strings.Cut(rest, "\n")
	kept := c.answer(r.hint)
	above, _, _ = strings.Cut(above, "\n||||||| ")
	if !found || kept != above && kept != below {
		c.t.Fatalf("%q is neither %q nor %q", kept, above, below)
	}
	p.lines = append(p.lines[:p.at:p.at], kept, rest)
	c.save(r, p)
}

// dropPairOfLines deletes the marked line and one below it, counted from 1 before either is gone.
func (c *clerk) dropPairOfLines(r report, other int) {
	c.t.Helper()
	p := c.open(r)
	p.lines = append(p.lines[:other-1:other-1], p.lines[other:]...)
	p.lines = append(p.lines[:p.at:p.at], p.lines[p.at+1:]...)
	c.save(r, p)
}

// writeTwice writes a text in the place of what is marked and of another line.
func (c *clerk) writeTwice(r report, text string, other int) {
	c.t.Helper()
	c.replace(r, text)
	p := c.open(r)
	p.lines[other-1] = text
	c.save(r, p)
}

// fillIn writes before what is marked: a cell that is empty has nothing to be marked.
func (c *clerk) fillIn(r report, text string) {
	c.t.Helper()
	p := c.open(r)
	before, marked, after := p.line()
	p.lines[p.at] = before + text + marked + after
	c.save(r, p)
}

// deleteTo deletes from the mark to the end of the next such text, over as many lines as there are.
func (c *clerk) deleteTo(r report, end string) {
	c.t.Helper()
	p := c.open(r)
	before, marked, after := p.line()
	rest := strings.Join(append([]string{marked + after}, p.lines[p.at+1:]...), "\n")
	_, rest, found := strings.Cut(rest, end)
	if !found {
		c.t.Fatalf("%q comes nowhere\n%s", end, c.did())
	}
	p.lines = append(p.lines[:p.at:p.at], before+rest)
	c.save(r, p)
}
