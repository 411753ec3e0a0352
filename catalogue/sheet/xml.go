package sheet

import (
	"strings"
	"unicode/utf8"
)

// appendXML escapes a text for a cell of a spreadsheet and drops what XML cannot hold. An underscore before x is escaped
// too: spreadsheets would read _x000D_ as a line end.
func appendXML(b []byte, text string) []byte {
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\ufffd")
	}
	done := 0
	for i := 0; i < len(text); i++ {
		escape, size := "", 1
		switch c := text[i]; {
		case c == '&':
			escape = "&amp;"
		case c == '<':
			escape = "&lt;"
		case c == '>':
			escape = "&gt;"
		case c == '"':
			escape = "&quot;"
		case c == '_' && strings.HasPrefix(text[i:], "_x"):
			escape = "_x005F_"
		case c == 0xef && (strings.HasPrefix(text[i:], "\ufffe") || strings.HasPrefix(text[i:], "\uffff")):
			size = 3
		case c >= ' ' || c == '\t' || c == '\n':
			continue
		}
		b = append(append(b, text[done:i]...), escape...)
		done = i + size
	}
	return append(b, text[done:]...)
}
