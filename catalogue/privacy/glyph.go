package privacy

import (
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// glyph is what a stretch of a text shows, as far as numbers go.
type glyph uint8

const (
	unseen glyph = iota // nothing: markup, the target of a link, a character that is not seen
	parts               // something that may part the groups of a number
	ended               // the end of a line
	figure              // a digit, or the check character X
	other               // all else: no number goes on behind it
)

// glyphAt says what a text shows at a place, how many bytes that takes, and which digit it is. Entities of HTML, escapes
// of YAML and JSON and those of addresses are what they stand for.
func glyphAt(text string, i int) (kind glyph, width int, digit byte) {
	rest := text[i:min(len(text), i+256)]
	switch c := rest[0]; {
	case c >= '0' && c <= '9':
		return figure, 1, c
	case c == '&':
		if end := strings.IndexByte(rest[:min(len(rest), 12)], ';'); end > 1 {
			if r := html.UnescapeString(rest[:end+1]); utf8.RuneCountInString(r) == 1 {
				kind, _, digit = glyphOf([]rune(r)[0])
				return kind, end + 1, digit
			}
		}
		return parts, 1, 0
	case c == '\\':
		return escapeAt(rest)
	case c == '%' && len(rest) > 2 && rest[1] == '3' && digitByte(rest[2]):
		return figure, 3, rest[2]
	case strings.HasPrefix(rest, "%58") || strings.HasPrefix(rest, "%78"):
		return figure, 3, 'X'
	case c == ']' && len(rest) > 1 && rest[1] == '(':
		if end := strings.IndexAny(rest, ")\n"); end > 0 && rest[end] == ')' {
			return unseen, end + 1, 0
		}
		return unseen, 1, 0
	case c == '<' && len(rest) > 1 && (letter(rune(rest[1])) || rest[1] == '/'):
		if end := strings.IndexByte(rest, '>'); end > 0 {
			if strings.HasPrefix(strings.ToLower(rest), "<br") {
				return ended, end + 1, 0
			}
			return unseen, end + 1, 0
		}
		return other, 1, 0
	}
	if c := rest[0]; c < utf8.RuneSelf {
		switch {
		case c == 'x' || c == 'X':
			return figure, 1, 'X'
		case c == ' ' || c >= ',' && c <= '/':
			return parts, 1, 0
		case letter(rune(c)):
			return other, 1, 0
		}
	}
	r, n := utf8.DecodeRuneInString(rest)
	kind, _, digit = glyphOf(r)
	return kind, n, digit
}

func digitByte(c byte) bool { return c >= '0' && c <= '9' }

// escapeAt is glyphAt for what begins with a backslash.
func escapeAt(rest string) (glyph, int, byte) {
	if len(rest) < 2 {
		return unseen, 1, 0
	}
	switch n := map[byte]int{'x': 2, 'u': 4, 'U': 8}[rest[1]]; {
	case n > 0 && len(rest) >= 2+n:
		if code, err := strconv.ParseUint(rest[2:2+n], 16, 32); err == nil && code <= unicode.MaxRune {
			kind, _, digit := glyphOf(rune(code))
			return kind, 2 + n, digit
		}
	case rest[1] == 'n' || rest[1] == 'r' || rest[1] == 't':
		return ended, 2, 0
	}
	return unseen, 1, 0
}

// glyphOf is what one character shows.
func glyphOf(r rune) (kind glyph, width int, digit byte) {
	switch {
	case r == '\n':
		return ended, 1, 0
	case strings.ContainsRune("*_`~[]", r):
		return unseen, 1, 0
	case strings.ContainsRune("Xx×ХхＸｘ", r):
		return figure, 1, 'X'
	case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me):
		return unseen, 1, 0
	case unicode.IsLetter(r):
		return other, 1, 0
	case unicode.IsNumber(r):
		if d, ok := digitOf(r); ok {
			return figure, 1, d
		}
		return other, 1, 0
	case r == utf8.RuneError, r < ' ' && r != '\t':
		return other, 1, 0
	}
	return parts, 1, 0
}

// digitOf is the digit that a character is, of whatever script, in whatever dress.
func digitOf(r rune) (byte, bool) {
	switch {
	case r >= '①' && r <= '⑨':
		return '1' + byte(r-'①'), true
	case r == '⓪' || r == '⁰' || r == '₀':
		return '0', true
	case r == '¹':
		return '1', true
	case r == '²' || r == '³':
		return '2' + byte(r-'²'), true
	case r >= '⁴' && r <= '⁹':
		return '4' + byte(r-'⁴'), true
	case r >= '₁' && r <= '₉':
		return '1' + byte(r-'₁'), true
	}
	for _, t := range unicode.Nd.R16 {
		if r >= rune(t.Lo) && r <= rune(t.Hi) {
			return '0' + byte((r-rune(t.Lo))%10), true
		}
	}
	for _, t := range unicode.Nd.R32 {
		if r >= rune(t.Lo) && r <= rune(t.Hi) {
			return '0' + byte((r-rune(t.Lo))%10), true
		}
	}
	return 0, false
}
