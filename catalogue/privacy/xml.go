package privacy

import (
	"archive/zip"
	"encoding/xml"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// walk reads a part's XML token by token. What is wrong with it is told.
func (p *pack) walk(f *zip.File, each func(token xml.Token)) {
	r := p.open(f)
	if r == nil {
		return
	}
	defer r.Close()
	if err := foreign.Tokens(r, each); err != nil {
		p.unread(p.place(f), reason(err))
	}
}

// ends tells elements at whose end a text ends: paragraphs, cells, shared strings, cached values.
func ends(local string) bool {
	switch local {
	case "p", "h", "si", "v", "pt", "text", "definedName", "comment", "threadedComment", "cell", "Text", "TextObject", "lvl", "row", "tr":
		return true
	}
	return false
}

// part reads the text of any part, paragraph by paragraph, and what its attributes say of persons and files.
func (p *pack) part(f *zip.File) {
	var text strings.Builder
	name := f.Name
	paragraph := 0
	flush := func() {
		if s := strings.TrimSpace(text.String()); s != "" {
			paragraph++
			p.passage(s, searching{}, at(paragraphOf(name, paragraph)))
		}
		text.Reset()
	}
	p.walk(f, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			p.passage(t.Name.Local, searching{}, at(both(name)))
			p.named(name, t)
			p.values(name, t)
		case xml.CharData:
			text.Write(t)
			if text.Len() > 1<<20 {
				flush()
			}
		case xml.Comment:
			p.passage(string(t), searching{}, at(both(name)))
		case xml.EndElement:
			if ends(t.Name.Local) {
				flush()
			}
		}
	})
	flush()
}

// values searches attributes that hold text: cached values, alternative texts, addresses of links.
func (p *pack) values(name string, e xml.StartElement) {
	for _, a := range e.Attr {
		if p.see == nil && len(a.Value) < 7 || a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
			continue
		}
		switch {
		case strings.HasPrefix(name, "customXml/"):
			p.passage(a.Value, searching{}, at(both(name)))
			continue
		}
		if a.Name.Local == "formatCode" && literalDigits(a.Value) >= 6 {
			p.unread(both(name), catalogue.Words{Chinese: "数字格式给单元格加了数字", English: "a number format adds digits to what its cells hold"})
		}
		switch a.Name.Local {
		case "location", "formatCode", "instr", "action", "macro", "v", "descr", "title", "alt", "Target", "name", "val", "string-value", "value", "Value", "tooltip", "display", "prompt", "error", "href", "text":
			p.passage(a.Value, searching{}, at(both(name)))
		}
	}
}

// paragraphOf names a place in a part that has no better one.
func paragraphOf(name string, n int) catalogue.Words {
	return catalogue.Words{Chinese: name + " 第" + itoa(n) + "段", English: name + ", paragraph " + itoa(n)}
}

// literalDigits is how many digits a number format adds of its own: those between quotation marks.
func literalDigits(format string) int {
	n := 0
	for i, part := range strings.Split(format, `"`) {
		if i%2 == 1 {
			n += digitsIn(part)
		}
	}
	return n
}
