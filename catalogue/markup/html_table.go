package markup

import (
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// table writes a table inside a box of its own, which can be scrolled sideways on a narrow screen and is in the tab
// order, so that a keyboard can scroll it. The box has no role: a region would need a name, and the text has none.
func (h *hypertext) table(n *extast.Table) {
	h.write("<div class=\"table\" tabindex=\"0\">\n<table>\n")
	open := false
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() == extast.KindTableHeader {
			h.tableHead(row)
			continue
		}
		if !open {
			h.write("<tbody>\n")
			open = true
		}
		h.tableRow(row, false)
	}
	if open {
		h.write("</tbody>\n")
	}
	h.write("</table>\n</div>\n")
}

// tableHead leaves out a head of empty cells, which is how a table without a head is written.
func (h *hypertext) tableHead(row ast.Node) {
	if !isEmptyRow(row) {
		h.write("<thead>\n")
		h.tableRow(row, true)
		h.write("</thead>\n")
	}
}

func isEmptyRow(row ast.Node) bool {
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		if cell.HasChildren() {
			return false
		}
	}
	return true
}

// tableRow writes an empty cell of the head as td: an empty th announces nothing to a screen reader.
func (h *hypertext) tableRow(row ast.Node, head bool) {
	h.write("<tr>\n")
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		end := "</td>\n"
		if head && cell.HasChildren() {
			end = "</th>\n"
			h.write(`<th scope="col"`)
		} else {
			h.write("<td")
		}
		h.write(alignment(cell))
		h.write(">")
		h.inlines(cell)
		h.write(end)
	}
	h.write("</tr>\n")
}

// alignment is a class, because the pages' content security policy forbids style attributes.
func alignment(cell ast.Node) string {
	if c, ok := cell.(*extast.TableCell); ok {
		switch c.Alignment {
		case extast.AlignLeft:
			return ` class="align-left"`
		case extast.AlignCenter:
			return ` class="align-center"`
		case extast.AlignRight:
			return ` class="align-right"`
		}
	}
	return ""
}
