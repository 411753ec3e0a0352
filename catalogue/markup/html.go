package markup

import (
	"io"
	"strconv"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// HTML writes a body as HTML. resolve maps the address of each local link and image, as written and with its fragment,
// to the address in the page; if it says no, only the words of the link remain. External addresses do not reach it.
// A nil resolve says no to everything. A body that Read refuses gives ErrRefused and writes nothing.
func (m *Markdown) HTML(w io.Writer, body []byte, resolve func(dest string, image bool) (href string, ok bool)) error {
	p := m.parse(body)
	if p.state.refused() {
		return ErrRefused
	}
	h := p.hypertext()
	h.resolve = resolve
	h.blocks(p.root)
	_, err := w.Write(h.out)
	return err
}

func (p *page) hypertext() *hypertext {
	return &hypertext{source: p.source, headings: p.headings(), out: make([]byte, 0, len(p.source)+len(p.source)/4+256)}
}

// hypertext writes blocks and inlines as HTML.
type hypertext struct {
	source   []byte
	out      []byte
	resolve  func(dest string, image bool) (href string, ok bool)
	headings []Heading // those still to be written
	inLink   bool
	open     bool // leave local links open, see Prepared
}

func (h *hypertext) write(s string) { h.out = append(h.out, s...) }

func (h *hypertext) number(n int) { h.out = strconv.AppendInt(h.out, int64(n), 10) }

func (h *hypertext) text(s []byte) { h.out = writing{decode: true, escape: true}.append(h.out, s) }

func (h *hypertext) raw(s []byte) { h.out = writing{escape: true}.append(h.out, s) }

func (h *hypertext) blocks(parent ast.Node) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		h.block(c)
	}
}

func (h *hypertext) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Paragraph:
		h.paragraph(n)
	case *ast.TextBlock:
		h.inlines(n)
		if n.NextSibling() != nil {
			h.write("\n")
		}
	case *ast.Heading:
		h.heading(n)
	case *ast.List:
		h.list(n)
	case *ast.ListItem:
		h.enclose("<li>", n, "</li>\n")
	case *ast.Blockquote:
		h.enclose("<blockquote>\n", n, "</blockquote>\n")
	case *ast.ThematicBreak:
		h.write("<hr>\n")
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		h.code(n)
	case *ast.HTMLBlock: // an error; whoever looks at a draft shall see what he wrote
		h.write("<p>")
		eachLine(n, h.source, h.raw)
		h.write("</p>\n")
	case *extast.Table:
		h.table(n)
	case *extast.DefinitionList:
		h.enclose("<dl>\n", n, "</dl>\n")
	case *extast.DefinitionTerm:
		h.write("<dt>")
		h.inlines(n)
		h.write("</dt>\n")
	case *extast.DefinitionDescription:
		h.enclose("<dd>", n, "</dd>\n")
	case *extast.FootnoteList:
		h.footnotes(n)
	}
}

func (h *hypertext) enclose(before string, n ast.Node, after string) {
	h.write(before)
	h.blocks(n)
	h.write(after)
}

func (h *hypertext) paragraph(n *ast.Paragraph) {
	h.write("<p>")
	h.inlines(n)
	h.write("</p>\n")
}

func (h *hypertext) heading(n *ast.Heading) {
	this := h.headings[0]
	h.headings = h.headings[1:]
	if this.Text == "" {
		return
	}
	tag := "h" + strconv.Itoa(this.Level)
	h.write("<" + tag + ` id="` + this.ID + `">`)
	h.inlines(n)
	h.write("</" + tag + ">\n")
}

func (h *hypertext) list(n *ast.List) {
	switch {
	case !n.IsOrdered():
		h.enclose("<ul>\n", n, "</ul>\n")
	case n.Start != 1:
		h.enclose(`<ol start="`+strconv.Itoa(n.Start)+"\">\n", n, "</ol>\n")
	default:
		h.enclose("<ol>\n", n, "</ol>\n")
	}
}

// code can be scrolled sideways, so the keyboard must reach it: hence the tabindex.
func (h *hypertext) code(n ast.Node) {
	h.write(`<pre tabindex="0"><code`)
	if f, ok := n.(*ast.FencedCodeBlock); ok {
		if language := f.Language(h.source); isWord(language) {
			h.write(` class="language-` + string(language) + `"`)
		}
	}
	h.write(">")
	eachLine(n, h.source, h.raw)
	h.write("</code></pre>\n")
}

// isWord holds for what can stand in a class without a second thought.
func isWord(s []byte) bool {
	for _, c := range s {
		if !isLetter(c) && !isDigit(c) && c != '-' && c != '_' && c != '+' {
			return false
		}
	}
	return len(s) > 0 && len(s) <= 32
}
