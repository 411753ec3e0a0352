package markup

import (
	"bytes"
	"slices"

	"github.com/yuin/goldmark/ast"

	"gongkai/catalogue"
)

// Share is a body as Markdown that may be handed on with a page: a link or a picture of which shown is false becomes its
// words, as it does on the page, and a definition of where such a link leads goes. The destination is as HTML gives it:
// decoded, with its fragment. ok is false for a body that costs too much to be parsed.
func (m *Markdown) Share(body []byte, shown func(dest string, image bool) bool) (shared []byte, ok bool) {
	for range mostNested { // what stands around a link may be one once the link is words: [[a](b.md)](c.md)
		better, cuts, ok := m.cut(body, shown)
		if !ok || cuts == 0 {
			return better, ok
		}
		body = better
	}
	return nil, false
}

// mostNested bounds how deep links stand within what would be links without them.
const mostNested = 16

// cut makes words of the links that one reading finds, and says how many cuts that took.
func (m *Markdown) cut(body []byte, shown func(dest string, image bool) bool) (shared []byte, cuts int, ok bool) {
	p := m.parse(body)
	if p.state.refused() {
		return nil, 0, false
	}
	s := sharing{&reading{page: p}, shown, nil}
	_ = ast.Walk(p.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			s.node(n)
		}
		return ast.WalkContinue, nil
	})
	slices.SortStableFunc(s.swaps, func(a, b catalogue.Swap) int { return a.From - b.From })
	return []byte(catalogue.Swapped(string(p.source), s.swaps)), len(s.swaps), true
}

// sharing gathers what of a text is cut.
type sharing struct {
	*reading
	shown func(dest string, image bool) bool
	swaps []catalogue.Swap
}

func (s *sharing) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Link:
		if dest := decodeDestination(n.Destination); s.hidden(dest) && !s.shown(dest, false) {
			s.unwrap(n, len("["))
		}
	case *ast.Image:
		if dest := decodeDestination(n.Destination); s.hidden(dest) && !s.shown(dest, true) {
			s.unwrap(n, len("!["))
		}
	case *ast.LinkReferenceDefinition:
		if dest := decodeDestination(n.Destination); s.hidden(dest) && !s.shown(dest, false) && !s.shown(dest, true) {
			s.lines(n)
		}
	}
}

// hidden says whether a destination may be one of something that is not shown: what lies elsewhere is not ours to hide.
func (s *sharing) hidden(dest string) bool { return targetOf(dest) != targetExternal }

// unwrap leaves of a link or a picture what stands between its brackets, as it was written.
func (s *sharing) unwrap(n ast.Node, opening int) {
	from, stop := n.Pos(), s.stop(n)
	end := from + opening
	if last := n.LastChild(); last != nil {
		end = max(end, s.stop(last))
	}
	if i := bytes.IndexByte(s.source[end:stop], ']'); i >= 0 {
		end += i
	}
	s.swaps = append(s.swaps, catalogue.Swap{From: from, To: from + opening}, catalogue.Swap{From: end, To: stop})
}

// lines cuts the lines of a definition.
func (s *sharing) lines(n *ast.LinkReferenceDefinition) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	last := lines.At(lines.Len() - 1)
	s.swaps = append(s.swaps, catalogue.Swap{From: lineStart(s.source, lines.At(0).Start), To: max(last.Stop, min(lineEnd(s.source, last.Start)+1, len(s.source)))})
}
