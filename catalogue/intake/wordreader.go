package intake

import (
	"encoding/xml"
	"strings"

	"gongkai/catalogue/foreign"
)

// wordReader reads the tokens of a document's text.
type wordReader struct {
	*document
	text      strings.Builder // of the paragraph
	block     block           // the paragraph
	font      string
	in        bool // within text
	struck    int  // depth of what a tracked change struck out
	tracked   bool
	fallback  int // depth of what is there for old programs only
	tables    []*wordTable
	paragraph int
	addresses []string // of links
	footnotes bool
	box       string // of a box that is ticked by the program: what it shows
	boxed     bool   // within one of the kind that has a text, which is not its state
	err       error
}

func (w *wordReader) token(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		w.start(t)
	case xml.CharData:
		if w.in && w.struck == 0 && w.fallback == 0 && !w.boxed {
			w.text.WriteString(shown(string(t), w.font))
		}
	case xml.EndElement:
		w.end(t.Name.Local)
	}
}

func (w *wordReader) innermost() *wordTable {
	if len(w.tables) == 0 {
		return nil
	}
	return w.tables[len(w.tables)-1]
}

func (w *wordReader) start(e xml.StartElement) {
	switch e.Name.Local {
	case "Fallback":
		w.fallback++
	case "del", "moveFrom":
		w.struck, w.tracked = w.struck+1, true
	case "ins", "moveTo":
		w.tracked = true
	case "t":
		w.in = true
	case "tab", "br", "cr":
		if w.struck == 0 && w.fallback == 0 {
			w.text.WriteString(map[string]string{"tab": " ", "br": "\n", "cr": "\n"}[e.Name.Local])
		}
	case "noBreakHyphen":
		w.text.WriteByte('-')
	case "r":
		w.font = ""
	case "sym":
		if c, ok := hexRune(foreign.Attribute(e, "char")); ok && w.struck == 0 {
			w.text.WriteString(shown(string(c), foreign.Attribute(e, "font")))
		}
	default:
		w.property(e)
		w.table(e)
	}
}

// property takes what says how a paragraph, a run or a picture looks.
func (w *wordReader) property(e xml.StartElement) {
	value := foreign.Attribute(e, "val")
	switch e.Name.Local {
	case "rFonts":
		if font := foreign.Attribute(e, "ascii"); symbols(font) != nil {
			w.font = font
		} else if font := foreign.Attribute(e, "hAnsi"); symbols(font) != nil {
			w.font = font
		}
	case "pStyle":
		w.block.style, w.block.list = w.styles[value], w.block.list || w.lists[value]
	case "outlineLvl":
		if len(value) == 1 && value[0] >= '0' && value[0] <= '8' {
			w.block.level = int(value[0]-'0') + 1
		}
	case "numPr":
		w.block.list = true
	case "hyperlink":
		if link := w.links[related(e)]; link.external && len(w.addresses) < 200 {
			w.addresses = append(w.addresses, link.target)
		}
	case "footnoteReference", "endnoteReference":
		w.footnotes = true
	case "checkbox", "checkBox":
		w.box = "☐"
	case "checked", "default":
		if off := value == "0" || value == "false"; w.box != "" {
			w.box = map[bool]string{true: "☐", false: "☑"}[off]
		}
	case "sdtContent":
		if w.boxed = w.box != ""; w.boxed {
			w.text.WriteString(w.box)
		}
	case "docPr":
		w.block.alt = foreign.Attribute(e, "descr")
	case "blip", "imagedata":
		if w.fallback == 0 {
			w.picture(related(e))
		}
	case "OLEObject":
		if link := w.links[related(e)]; link.target != "" && !link.external {
			w.blocks = append(w.blocks, block{object: link.target, number: w.paragraph + 1})
		}
	}
}

// picture puts a picture before the paragraph that it stands in; in a table it has no place.
func (w *wordReader) picture(id string) {
	link := w.links[id]
	if t := w.innermost(); t != nil && t.cell != nil && id != "" {
		t.cell.Pictured = true
	}
	if id == "" || link.target == "" || link.external {
		return
	}
	b := block{picture: link.target, alt: w.block.alt, number: w.paragraph + 1}
	if len(w.blocks) > 0 && w.blocks[len(w.blocks)-1].picture == b.picture {
		return
	}
	if w.err = w.spend(1, ""); w.err == nil {
		w.blocks = append(w.blocks, b)
	}
}

// table takes what makes a table.
func (w *wordReader) table(e xml.StartElement) {
	if e.Name.Local == "tbl" {
		if len(w.tables) > 20 {
			w.err = foreign.ErrTooLarge
			return
		}
		g := &Grid{Name: "T" + itoa(len(w.grids)+1), Shut: map[int]bool{}}
		w.grids = append(w.grids, g)
		w.tables = append(w.tables, &wordTable{grid: g, row: -1, above: map[int]*Cell{}})
		return
	}
	t := w.innermost()
	if t == nil {
		return
	}
	switch e.Name.Local {
	case "tr":
		t.row, t.column = t.row+1, 0
	case "gridBefore":
		if t.column == 0 { // a row has one, before its first cell
			t.column = max(min(number(e, "val"), 200), 0)
		}
	case "tc":
		t.begin()
	case "gridSpan":
		if t.cell != nil {
			t.cell.Width = max(min(number(e, "val"), 200), 1)
		}
	case "vMerge":
		t.goesOn = foreign.Attribute(e, "val") != "restart"
	}
}

func (w *wordReader) end(local string) {
	t := w.innermost()
	switch local {
	case "Fallback":
		w.fallback = max(w.fallback-1, 0)
	case "del", "moveFrom":
		w.struck = max(w.struck-1, 0)
	case "t":
		w.in = false
	case "checkBox":
		w.text.WriteString(w.box)
		w.box = ""
	case "sdt":
		w.box, w.boxed = "", false
	case "p":
		w.flush()
	case "tc":
		if t != nil && t.cell != nil {
			if w.err = w.spend(t.cell.Width, t.cell.Text); w.err == nil {
				t.end()
			}
		}
	case "tbl":
		if t != nil {
			w.tables = w.tables[:len(w.tables)-1]
			if len(w.tables) == 0 {
				w.blocks = append(w.blocks, block{grid: t.grid})
			}
		}
	}
}

// flush ends a paragraph: in a table it is part of a cell.
func (w *wordReader) flush() {
	b, text := w.block, strings.TrimRight(w.text.String(), " \n")
	w.text.Reset()
	w.block, w.font, w.in = block{}, "", false
	if t := w.innermost(); t != nil {
		if t.cell != nil && strings.TrimSpace(text) != "" {
			t.cell.Text = strings.TrimPrefix(t.cell.Text+"\n"+text, "\n")
		}
		return
	}
	w.paragraph++
	if w.err = w.spend(1, text); w.err != nil || strings.TrimSpace(text) == "" {
		return
	}
	b.text, b.number = text, w.paragraph
	w.blocks = append(w.blocks, b)
}

func lower(s string) string { return strings.ToLower(s) }
