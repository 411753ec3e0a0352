package supervise

import (
	"strings"
	"unicode"
)

// oneLine is a name without what would break a line, or cannot be seen.
func oneLine(name string) string {
	return strings.Join(strings.FieldsFunc(name, func(c rune) bool { return unicode.IsSpace(c) || unicode.IsControl(c) }), " ")
}

// inText is a name as it stands in Markdown: nothing in it is a mark, of Markdown or of what is still to be written.
func inText(name string) string {
	var b strings.Builder
	for _, c := range oneLine(name) {
		switch {
		case strings.ContainsRune("\\`*_{}[]()<>#|~&!^$", c):
			b.WriteByte('\\')
		case c == '【':
			c = '〔'
		case c == '】':
			c = '〕'
		}
		b.WriteRune(c)
	}
	return b.String()
}
