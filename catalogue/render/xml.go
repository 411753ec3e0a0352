package render

import "strings"

// xmlText is a text without the characters that XML cannot hold even when they are escaped.
func xmlText(text string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\ufffe' || c == '\uffff' {
			return -1
		}
		return c
	}, text)
}
