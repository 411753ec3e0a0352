package markup

import (
	"regexp"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"gongkai/catalogue"
)

// definition is a line that says where the links of a label lead.
var definition = regexp.MustCompile(`(?m)^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+).*\n?`)

// Share is a body as Markdown that may be handed on with a page: a link or a picture of which shown is false becomes its
// words, as it does on the page. The destination is as HTML gives it: decoded, with its fragment. ok is false for a body
// that costs too much to be parsed.
func (m *Markdown) Share(body []byte, shown func(dest string, image bool) bool) (shared []byte, ok bool) {
	p := m.parse(body)
	if p.state.refused() {
		return nil, false
	}
	r := &reading{page: p}
	var swaps []catalogue.Swap
	_ = ast.Walk(p.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if s, hidden := r.hidden(n, shown); hidden && entering {
			swaps = append(swaps, s)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	text := string(p.source)
	for _, at := range definition.FindAllStringSubmatchIndex(text, -1) {
		dest := decodeDestination([]byte(text[at[2]:at[3]]))
		if targetOf(dest) != targetExternal && !shown(dest, false) && !shown(dest, true) {
			swaps = append(swaps, catalogue.Swap{From: at[0], To: at[1]})
		}
	}
	return []byte(catalogue.Swapped(text, apart(swaps))), true
}

// hidden says whether a node is a link or a picture that is not shown, and what stands there instead.
func (r *reading) hidden(n ast.Node, shown func(string, bool) bool) (s catalogue.Swap, hidden bool) {
	dest, image := "", false
	switch n := n.(type) {
	case *ast.Link:
		dest = decodeDestination(n.Destination)
	case *ast.Image:
		dest, image = decodeDestination(n.Destination), true
	default:
		return s, false
	}
	if targetOf(dest) == targetExternal || shown(dest, image) {
		return s, false
	}
	return catalogue.Swap{From: n.Pos(), To: r.stop(n), New: strings.TrimSpace(r.plain(n))}, true
}

// apart are swaps in order, without those that begin within another.
func apart(swaps []catalogue.Swap) []catalogue.Swap {
	slices.SortFunc(swaps, func(a, b catalogue.Swap) int { return a.From - b.From })
	var list []catalogue.Swap
	for _, s := range swaps {
		if len(list) == 0 || s.From >= list[len(list)-1].To {
			list = append(list, s)
		}
	}
	return list
}
