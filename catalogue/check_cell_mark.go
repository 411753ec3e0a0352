package catalogue

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marks are what one pass over a cell sees.
type marks struct {
	masked, spaced, unpaired, year bool
	odd                            rune
	space, spaceEnd                int // around the first space between Han characters, in bytes
}

func marksOf(text string) (m marks) {
	depth := 0
	var last, before rune // the last two characters, of which before was not a space
	beforeStart := 0
	for i, c := range text {
		switch {
		case c == '《':
			depth++
		case c == '》':
			depth--
			m.unpaired = m.unpaired || depth < 0
		case c == '*' && last == '*':
			m.masked = true
		case (c == '1' || c == '2') && strings.ContainsRune("〔﹝[［(（【", last):
			m.year = true
		case m.odd == 0 && odd(c, last):
			m.odd = c
		}
		if !m.spaced && unicode.Is(unicode.Han, c) && blank(last) && unicode.Is(unicode.Han, before) {
			m.spaced, m.space, m.spaceEnd = true, beforeStart, i+utf8.RuneLen(c)
		}
		if !blank(c) {
			before, beforeStart = c, i
		}
		last = c
	}
	m.unpaired = m.unpaired || depth != 0
	return m
}

func blank(c rune) bool { return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t' }

// odd tells characters that only conversions put into a table: Braille blanks, private use, box lines, radicals, and a
// circle for the zero of 二〇〇八.
func odd(c, last rune) bool {
	switch {
	case c < 0x2500:
		return false
	case c == 0x25CB || c == 'O':
		return strings.ContainsRune("一二三四五六七八九〇○", last)
	}
	return c <= 0x257F || 0x2800 <= c && c <= 0x28FF || 0x2E80 <= c && c <= 0x2FDF || 0xE000 <= c && c <= 0xF8FF || c == 0xFFFD || 0xFF61 <= c && c <= 0xFF9F
}
