package markup

import (
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"gongkai/catalogue"
)

// characters reports characters that are not seen, or not seen as what they are, anywhere in the body.
func (r *reading) characters() {
	s := r.source
	r.clean = true
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= 0xE3 && c <= 0xED: // nearly all of Chinese
			i += 3
		case c >= ' ' && c < 0x7F || c == '\n' || c == '\t':
			i++
		default:
			i += r.character(i)
		}
	}
}

// character looks at one unusual character, and takes a row of the same as one. It returns their length.
func (r *reading) character(i int) int {
	c, size := utf8.DecodeRune(r.source[i:])
	r.clean = r.clean && c >= ' '
	rule := characterRule(c)
	if rule == "" {
		return size
	}
	stop := i + size
	for {
		next, n := utf8.DecodeRune(r.source[stop:])
		if n == 0 || next != c {
			break
		}
		stop += n
	}
	code := fmt.Sprintf("U+%04X", c)
	switch rule {
	case "text-character-hidden":
		r.mend(rule, i, stop, "", code)
	case "text-character-radical":
		common := norm.NFKC.String(string(r.source[i:stop]))
		if common == string(r.source[i:stop]) {
			r.report(rule, i, stop, code, "……", "…")
			break
		}
		r.report(rule, i, stop, code, common, common)
	default:
		r.report(rule, i, stop, code)
	}
	return stop - i
}

func characterRule(c rune) catalogue.Rule {
	switch {
	case c < ' ' || c >= 0x7F && c < 0xA0:
		return "text-character-control"
	case bidiControl(c):
		return "text-character-bidi"
	case unseen(c), c == 0xAD, c == 0x061C, c == 0x180E, c >= 0x200E && c <= 0x200F, c == 0x200C,
		c >= 0x2028 && c <= 0x2029, c >= 0x2061 && c <= 0x2065, c >= 0xE0000 && c <= 0xE007F:
		return "text-character-hidden"
	case c == utf8.RuneError, c >= 0xE000 && c <= 0xF8FF, c >= 0xF0000:
		return "text-character-private"
	case c >= 0x2E80 && c <= 0x2FD5, c >= 0xF900 && c <= 0xFAFF && !ordinary(c):
		return "text-character-radical"
	}
	return ""
}

// ordinary holds for the twelve characters of the compatibility block that are no doubles of others.
func ordinary(c rune) bool {
	switch c {
	case 0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29:
		return true
	}
	return false
}
