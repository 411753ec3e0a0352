package intake

import (
	"encoding/xml"
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// document is a DOCX file that was read: its paragraphs, tables and pictures in their order.
type document struct {
	*pack
	blocks []block
	grids  []*Grid // every table, those within tables too
	links  map[string]relation
	styles map[string]string // the name of a style by its id, in lower case
	lists  map[string]bool   // styles, by id, that number their paragraphs
}

// block is a paragraph, a picture or a table of a document.
type block struct {
	text    string
	style   string // of a paragraph, by name: heading 1, title
	level   int    // of its outline, from 1; 0: none
	list    bool
	picture string // the part
	alt     string
	object  string // an embedded file
	grid    *Grid
	number  int // of the paragraph in the document, from 1
}

// word reads the text of a document.
func (p *pack) word() (*document, error) {
	d := &document{pack: p, styles: map[string]string{}, lists: map[string]bool{}}
	var err error
	if d.links, err = p.relations("word/document.xml"); err != nil {
		return nil, err
	}
	if err := d.names(); err != nil {
		return nil, err
	}
	w := &wordReader{document: d}
	err = p.walk("word/document.xml", func(token xml.Token) {
		if w.err == nil {
			w.token(token)
		}
	})
	if err == nil {
		err = p.broken(w.err)
	}
	if err != nil {
		return nil, err
	}
	d.left(w)
	if w.tracked {
		p.notes = append(p.notes, catalogue.Words{Chinese: "有没有接受的修订：删去的没有导入，插入的导入了", English: "it has tracked changes: what was struck out was not imported, what was put in was"})
	}
	d.around()
	return d, nil
}

// left lists what of a document is not taken in.
func (d *document) left(w *wordReader) {
	for _, target := range w.addresses {
		d.notes = append(d.notes, catalogue.Words{Chinese: "链接只留下文字，地址没有导入：" + excerpt(target), English: "of a link only its words were imported, not the address: " + excerpt(target)})
	}
	if w.footnotes {
		d.notes = append(d.notes, catalogue.Words{Chinese: "脚注、尾注没有导入", English: "footnotes and endnotes were not imported"})
	}
	for name := range d.files {
		if strings.HasPrefix(name, "word/header") || strings.HasPrefix(name, "word/footer") {
			d.notes = append(d.notes, catalogue.Words{Chinese: "页眉页脚没有导入", English: "headers and footers were not imported"})
			return
		}
	}
}

// names reads the names of styles.
func (d *document) names() error {
	id := ""
	return d.walk("word/styles.xml", func(token xml.Token) {
		if e, ok := token.(xml.StartElement); ok {
			switch e.Name.Local {
			case "style":
				id = foreign.Attribute(e, "styleId")
			case "name":
				if id != "" {
					d.styles[id] = lower(foreign.Attribute(e, "val"))
				}
			case "numPr":
				d.lists[id] = id != ""
			}
		}
	})
}

// around gives every table the paragraphs that may say what its marks mean, and names its cells.
func (d *document) around() {
	var notes []string
	for _, b := range d.blocks {
		if b.grid == nil && explains(b.text) {
			notes = append(notes, b.text)
		}
	}
	for _, g := range d.grids {
		g.Notes = notes
		g.named()
	}
}

// wordTable is a table that is being read.
type wordTable struct {
	grid   *Grid
	row    int
	column int
	cell   *Cell
	goesOn bool // the cell is merged with the one above
	above  map[int]*Cell
}

// cellStart begins a cell.
func (t *wordTable) begin() {
	t.row = max(t.row, 0) // a cell outside of rows begins one
	t.cell, t.goesOn = &Cell{Row: t.row, Column: t.column, Height: 1, Width: 1}, false
}

// end puts a cell in its place.
func (t *wordTable) end() {
	c := t.cell
	if c == nil {
		return
	}
	t.cell = nil
	t.column = c.Column + c.Width
	if above := t.above[c.Column]; t.goesOn && above != nil && above.Width == c.Width {
		above.Height = t.row - above.Row + 1
		for len(t.grid.Rows) <= t.row {
			t.grid.Rows = append(t.grid.Rows, nil)
		}
		for len(t.grid.Rows[t.row]) < c.Column+c.Width {
			t.grid.Rows[t.row] = append(t.grid.Rows[t.row], nil)
		}
		for j := c.Column; j < c.Column+c.Width; j++ {
			t.grid.Rows[t.row][j] = above
		}
		return
	}
	t.above[c.Column] = c
	t.grid.put(c)
}

func hexRune(code string) (rune, bool) {
	n, err := strconv.ParseUint(code, 16, 16)
	return rune(n), err == nil
}
