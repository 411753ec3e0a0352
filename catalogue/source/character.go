package source

import (
	"fmt"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
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
			hint := retyped(n.Value, n.Style == 0)
			r.add(place(n, r.first), "value-character", fmt.Sprintf("U+%04X", c), hint.Chinese, hint.English)
			return
		}
	}
}

// retyped says how a value is written without what nobody sees in it, where it stands in the file as it is.
func retyped(value string, plain bool) catalogue.Words {
	seen := strings.Map(func(c rune) rune {
		if invisible(c) {
			return -1
		}
		return c
	}, value)
	if !plain || seen == "" || strings.ContainsAny(seen, "\n“”\"") || len(seen) > 200 {
		return catalogue.Words{Chinese: "写成“……”，用键盘重新输入整个值", English: "write “…”, the whole value typed anew"}
	}
	return catalogue.Words{Chinese: "写成“" + seen + "”（删掉这个字符）", English: "write “" + seen + "”, without this character"}
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
