package markup

import (
	"bytes"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// Text is what a reader of the rendered body sees, with a line for each block and a tab between the cells of a row.
// Images give their alternative text; the marks of footnotes are left out, because they would split words. A body that
// is refused has no text.
func (m *Markdown) Text(body []byte) string {
	p := m.parse(body)
	if p.state.refused() {
		return ""
	}
	t := plainText{source: p.source, out: make([]byte, 0, len(p.source))}
	t.blocks(p.root)
	return string(bytes.TrimRight(t.out, "\n"))
}

// plain is the text of one block's or one inline's children.
func (p *page) plain(n ast.Node) string {
	t := plainText{source: p.source}
	t.inlines(n)
	return string(t.out)
}

// plainText gathers the text of blocks.
type plainText struct {
	source []byte
	out    []byte
}

func (t *plainText) blocks(parent ast.Node) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		switch c.Kind() {
		case ast.KindLinkReferenceDefinition, ast.KindThematicBreak:
		case ast.KindCodeBlock, ast.KindFencedCodeBlock, ast.KindHTMLBlock:
			t.lines(c)
		case extast.KindTableHeader, extast.KindTableRow:
			t.row(c)
		case ast.KindParagraph, ast.KindTextBlock, ast.KindHeading, extast.KindDefinitionTerm:
			t.inlines(c)
			t.endLine()
		default:
			t.blocks(c)
		}
	}
}

func (t *plainText) row(n ast.Node) {
	if n.Kind() == extast.KindTableHeader && isEmptyRow(n) {
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c != n.FirstChild() {
			t.out = append(t.out, '\t')
		}
		t.inlines(c)
	}
	t.endLine()
}

func (t *plainText) endLine() {
	if len(t.out) > 0 && t.out[len(t.out)-1] != '\n' {
		t.out = append(t.out, '\n')
	}
}

func (t *plainText) lines(n ast.Node) {
	eachLine(n, t.source, func(line []byte) { t.out = writing{}.append(t.out, line) })
	t.endLine()
}

func (t *plainText) inlines(parent ast.Node) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		switch n := c.(type) {
		case *ast.Text:
			t.out = writing{decode: !n.IsRaw()}.append(t.out, shown(n, t.source))
			switch lineBreak(n, t.source) {
			case breakHard:
				t.out = append(t.out, '\n')
			case breakSoft:
				t.out = append(t.out, ' ')
			}
		case *ast.CodeSpan:
			t.out = appendCode(t.out, n, t.source, writing{})
		case *ast.AutoLink:
			t.out = writing{}.append(t.out, n.Label(t.source))
		case *ast.RawHTML:
			t.out = writing{}.append(t.out, n.Segments.Value(t.source))
		case *extast.FootnoteLink, *extast.FootnoteBacklink:
		default:
			t.inlines(c)
		}
	}
}

// eachLine calls do for each line of a block that holds no inlines.
func eachLine(n ast.Node, source []byte, do func(line []byte)) {
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		do(segment.Value(source))
	}
	if h, ok := n.(*ast.HTMLBlock); ok && h.HasClosure() {
		do(h.ClosureLine.Value(source))
	}
}

// appendCode adds a code span. A newline in it is a space, and in a table's cell \| is |, as the cell could not
// contain it otherwise.
func appendCode(out []byte, n *ast.CodeSpan, source []byte, w writing) []byte {
	cell := n.Parent() != nil && inCell(n)
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		t, ok := c.(*ast.Text)
		if !ok {
			continue
		}
		value := t.Segment.Value(source)
		if cell {
			value = bytes.ReplaceAll(value, []byte(`\|`), []byte("|"))
		}
		if line, cut := bytes.CutSuffix(value, []byte("\n")); cut {
			out = append(w.append(out, line), ' ')
		} else {
			out = w.append(out, value)
		}
	}
	return out
}

func inCell(n ast.Node) bool {
	for n != nil && n.Type() == ast.TypeInline {
		n = n.Parent()
	}
	return n != nil && n.Kind() == extast.KindTableCell
}

const (
	breakNone = iota
	breakSoft
	breakHard
)

// lineBreak says what the end of a line after n is: nothing between Chinese characters, a space, or a new line.
func lineBreak(n *ast.Text, source []byte) int {
	switch {
	case n.HardLineBreak():
		return breakHard
	case !n.SoftLineBreak():
		return breakNone
	}
	before, _ := utf8.DecodeLastRune(n.Segment.Value(source))
	if n.Segment.IsEmpty() {
		before = runeBefore(source, n.Segment.Start)
	}
	if joins(before, runeAfter(source, n.Segment.Stop)) {
		return breakNone
	}
	return breakSoft
}

// markWindow is how far runeBefore and runeAfter look for a character: no row of marks in an honest text is longer.
const markWindow = 32

// runeBefore is the last character in front of offset that is not Markdown's own mark.
func runeBefore(source []byte, offset int) rune {
	r, _ := utf8.DecodeLastRune(bytes.TrimRight(source[max(0, offset-markWindow):offset], "*_`]) "))
	return r
}

// runeAfter is the first character of the next line that is not Markdown's own mark.
func runeAfter(source []byte, offset int) rune {
	r, _ := utf8.DecodeRune(bytes.TrimLeft(source[offset:min(len(source), offset+markWindow)], " \t\n>*_`[!"))
	return r
}

// shown is a text's bytes without the ideographic spaces that indent a line: indenting is the theme's work.
func shown(n *ast.Text, source []byte) []byte {
	value := n.Segment.Value(source)
	if len(value) < 3 || value[0] != 0xE3 || value[1] != 0x80 || value[2] != 0x80 {
		return value
	}
	if previous, ok := n.PreviousSibling().(*ast.Text); n.PreviousSibling() != nil &&
		(!ok || !previous.SoftLineBreak() && !previous.HardLineBreak()) {
		return value
	}
	return bytes.TrimLeft(value, "\u3000 ")
}
