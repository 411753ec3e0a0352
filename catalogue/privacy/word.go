package privacy

import (
	"archive/zip"
	"encoding/xml"
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// word reads a DOCX file: paragraphs and tables of its text, what was struck out by a tracked change as well, then
// headers, footers, notes and comments the same way.
func (p *pack) word() {
	p.described()
	p.relations("word/_rels/document.xml.rels", "word")
	p.relations("word/_rels/settings.xml.rels", "word")
	for _, f := range p.list {
		name := strings.TrimPrefix(f.Name, "/")
		if p.done[f] || !strings.HasPrefix(name, "word/") || !strings.HasSuffix(name, ".xml") {
			continue
		}
		switch base := strings.TrimRight(strings.TrimSuffix(strings.TrimPrefix(name, "word/"), ".xml"), "0123456789"); base {
		case "document":
			p.flow(f, catalogue.Words{})
		case "comments":
			p.flow(f, catalogue.Words{Chinese: "批注 ", English: "comments, "})
		case "header", "footer":
			p.flow(f, catalogue.Words{Chinese: "页眉页脚 ", English: "header or footer, "})
		case "footnotes", "endnotes":
			p.flow(f, catalogue.Words{Chinese: "脚注 ", English: "notes, "})
		}
	}
}

// flow is the reading of one part of a DOCX or ODT file that holds paragraphs and tables.
type flow struct {
	*pack
	name      catalogue.Words
	paragraph int
	text      strings.Builder // of the paragraph
	struck    strings.Builder // what of it is struck out
	both      strings.Builder // the text with what is struck out
	before    string          // the end of the paragraph before
	deleted   int             // depth of tracked deletions
	tables    []*flowTable    // the innermost last
	in        bool            // within an element that holds text
}

// flowTable is a table that is being read.
type flowTable struct {
	grid   *grid
	number int
	row    int
	column int
	cells  []cell
	cell   strings.Builder
}

func (p *pack) flow(f *zip.File, name catalogue.Words) {
	r := &flow{pack: p, name: name}
	p.walk(f, r.token)
	r.flush()
}

func (r *flow) token(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		r.start(t)
	case xml.CharData:
		if r.in {
			if r.deleted > 0 {
				r.struck.Write(t)
				r.both.WriteString("\u2060" + string(t) + "\u2060") // the border, which is not seen
			} else {
				r.text.Write(t)
				r.both.Write(t)
			}
		}
	case xml.EndElement:
		r.end(t.Name.Local)
	case xml.Comment:
		r.passage(string(t), searching{}, r.where())
	}
}

func (r *flow) start(e xml.StartElement) {
	r.named(r.name.English, e)
	switch e.Name.Local {
	case "t", "delText", "instrText":
		r.in = true
	case "sym":
		if code, err := strconv.ParseUint(foreign.Attribute(e, "char"), 16, 16); err == nil {
			r.text.WriteRune(rune(code &^ 0xF000)) // fonts of symbols have theirs there
		}
	case "fldSimple":
		r.passage(foreign.Attribute(e, "instr"), searching{}, r.where())
	case "tab", "br", "cr":
		r.both.WriteByte(' ')
		r.text.WriteByte(' ')
	case "noBreakHyphen":
		r.text.WriteByte('-')
	case "del", "moveFrom":
		r.deleted++
	case "tbl":
		r.tables = append(r.tables, &flowTable{grid: r.table(), number: len(r.tables) + 1})
	case "tr":
		if t := r.innermost(); t != nil {
			t.row, t.column, t.cells = t.row+1, 0, nil
		}
	case "tc":
		if t := r.innermost(); t != nil {
			t.column++
			t.cell.Reset()
		}
	default:
		r.values(strings.TrimSpace(r.name.English+" "+e.Name.Local), e)
	}
}

func (r *flow) innermost() *flowTable {
	if len(r.tables) == 0 {
		return nil
	}
	return r.tables[len(r.tables)-1]
}

func (r *flow) end(local string) {
	t := r.innermost()
	switch local {
	case "t", "delText", "instrText":
		r.in = false
	case "del", "moveFrom":
		r.deleted = max(r.deleted-1, 0)
	case "p":
		r.flush()
	case "tc":
		if t != nil {
			where := at(catalogue.Words{Chinese: r.name.Chinese + "表格第" + itoa(t.row) + "行第" + itoa(t.column) + "列", English: r.name.English + "table, row " + itoa(t.row) + ", column " + itoa(t.column)})
			t.cells = append(t.cells, cell{column: t.column, text: strings.TrimSpace(t.cell.String()), where: where})
			t.cell.Reset()
		}
	case "tr":
		if t != nil {
			t.grid.row(t.cells)
		}
	case "tbl":
		if t != nil {
			r.tables = r.tables[:len(r.tables)-1]
		}
	}
}

// where is the place of the paragraph that is being read.
func (r *flow) where() locate {
	return at(catalogue.Words{Chinese: r.name.Chinese + "第" + itoa(r.paragraph) + "段", English: r.name.English + "paragraph " + itoa(r.paragraph)})
}

// flush ends a paragraph: in a table it is part of a cell.
func (r *flow) flush() {
	r.paragraph++
	text, struck := r.text.String(), r.struck.String()
	r.text.Reset()
	r.struck.Reset()
	r.together(struck != "")
	if struck != "" {
		words := catalogue.Words{Chinese: r.name.Chinese + "第" + itoa(r.paragraph) + "段（修订中删去的）", English: r.name.English + "paragraph " + itoa(r.paragraph) + " (struck out by a tracked change)"}
		r.passage(struck, searching{}, at(words))
	}
	if t := r.innermost(); t != nil {
		if t.cell.Len() > 0 && text != "" {
			t.cell.WriteByte(' ')
		}
		t.cell.WriteString(text)
		return
	}
	r.passage(text, searching{}, r.where())
}

// together finds a number that is half struck out, or goes over the end of the paragraph before.
func (r *flow) together(struck bool) {
	text := r.both.String()
	r.both.Reset()
	if struck {
		r.scattered(text, r.where())
	}
	if text != "" {
		if digitsIn(r.before) > 0 && digitsIn(text[:min(len(text), 32)]) > 0 {
			r.across(r.before, valid([]byte(text[:min(len(text), 200)])), r.where())
		}
		r.before = valid([]byte(text[max(0, len(text)-200):]))
	}
}

// across finds the numbers that begin in one text and end in the next. Those that lie in one of them have been found there.
func (f *finder) across(before, after string, where locate) {
	border, had := length(before), len(f.findings)
	const within = 1<<32 - 1 // no line: of a number that does not cross the border
	f.scattered(before+"\n"+after, func(from, to int) (catalogue.At, catalogue.Words) {
		at, place := where(from, to)
		if from >= border || border >= to {
			at.Line = within
		}
		return at, place
	})
	kept := f.findings[:had]
	for _, found := range f.findings[had:] {
		if found.At.Line != within {
			kept = append(kept, found)
		}
	}
	f.findings = kept
}
