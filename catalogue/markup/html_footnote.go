package markup

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// The ids of footnotes are fn:1 for the note, fnref:1 for the first place that refers to it, fnref:1:2 for the second.

func (h *hypertext) footnoteLink(n *extast.FootnoteLink) {
	if h.inLink {
		return
	}
	number := strconv.Itoa(n.Index)
	h.write(`<sup><a id="` + footnoteRef(n.Index, n.RefIndex) + `" href="#fn:` + number + `" role="doc-noteref">` + number + "</a></sup>")
}

// footnoteBacklink is a sign, not a word, so that it needs no language.
func (h *hypertext) footnoteBacklink(n *extast.FootnoteBacklink) {
	h.write(` <a href="#` + footnoteRef(n.Index, n.RefIndex) + `" role="doc-backlink">↩`)
	if n.RefIndex > 0 {
		h.number(n.RefIndex + 1)
	}
	h.write("</a>")
}

func (h *hypertext) footnotes(list *extast.FootnoteList) {
	h.write("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
	for c := list.FirstChild(); c != nil; c = c.NextSibling() {
		if f, ok := c.(*extast.Footnote); ok {
			h.write(`<li id="fn:` + strconv.Itoa(f.Index) + "\">\n")
			h.footnote(f)
			h.write("</li>\n")
		}
	}
	h.write("</ol>\n</section>\n")
}

// footnote writes the blocks of a note. The links back stand in its last paragraph; after a list or a table they get
// one of their own.
func (h *hypertext) footnote(f *extast.Footnote) {
	alone := false
	for c := f.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Type() != ast.TypeInline {
			h.block(c)
			continue
		}
		if !alone {
			h.write("<p>")
			alone = true
		}
		h.inline(c)
	}
	if alone {
		h.write("</p>\n")
	}
}

func footnoteRef(index, use int) string {
	id := "fnref:" + strconv.Itoa(index)
	if use > 0 {
		id += ":" + strconv.Itoa(use+1)
	}
	return id
}
