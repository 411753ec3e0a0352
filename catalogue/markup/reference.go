package markup

import (
	"github.com/yuin/goldmark/ast"
)

// weighReferences refuses a body in which references repeat long addresses until the page is many times the size of
// the text: a definition is written once, and each [name] copies it.
func (p *page) weighReferences() {
	budget := 4*len(p.source) + freeAddresses
	var walk func(n ast.Node)
	walk = func(n ast.Node) {
		for c := n.FirstChild(); c != nil && budget >= 0; c = c.NextSibling() {
			switch link := c.(type) {
			case *ast.Link:
				budget -= len(link.Destination) + len(link.Title)
			case *ast.Image:
				budget -= len(link.Destination) + len(link.Title)
			}
			if budget < 0 {
				p.state.tangled(c.Pos())
				return
			}
			walk(c)
		}
	}
	if len(p.state.stops) > 0 {
		walk(p.root)
	}
}
