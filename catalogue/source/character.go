package source

import (
	"fmt"
	"unicode"

	"go.yaml.in/yaml/v4"
)

// characters finds what nobody sees in the values of a block: it makes a title that reads otherwise than it is written,
// or that no search finds.
func (r *reading) characters(n *yaml.Node) {
	for _, c := range n.Content {
		r.characters(c)
	}
	if n.Kind != yaml.ScalarNode {
		return
	}
	for _, c := range n.Value {
		if invisible(c) {
			r.add(place(n, r.first), "value-character", fmt.Sprintf("U+%04X", c))
			return
		}
	}
}

// invisible tells control characters, zero-width characters and those that turn the direction of a text. Tabs and line
// breaks stand in blocks of text, and the joiners U+200C and U+200D in other scripts' words.
func invisible(c rune) bool {
	switch {
	case c < 0x80:
		return c < ' ' && c != '\t' && c != '\n' || c == 0x7F
	case c == 0x200C || c == 0x200D:
		return false
	}
	return unicode.In(c, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}
