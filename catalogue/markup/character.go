package markup

import (
	"bytes"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// writing says how a stretch of the source becomes output.
type writing struct {
	decode bool // backslashes and entities mean what they mean in Markdown; not in code
	escape bool // the output is HTML
}

// append adds source to out. Control characters, byte order marks and zero-width spaces are left out: a browser would
// hide them, a search would stumble over them. Read has reported them.
func (w writing) append(out, source []byte) []byte {
	from := 0
	for i := 0; i < len(source); {
		c := source[i]
		if c >= 0xE3 && c <= 0xEE { // nearly all of Chinese: nothing to do
			i += 3
			continue
		}
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' {
			i++
			continue
		}
		size, substitute := w.special(source[i:])
		if size == 0 {
			i++
			continue
		}
		out = append(out, source[from:i]...)
		out = w.appendPlain(out, substitute)
		i += size
		from = i
	}
	if from < len(source) {
		out = append(out, source[from:]...)
	}
	return out
}

// special recognizes what may not be copied: how many bytes it takes and what stands for it, before escaping.
func (w writing) special(s []byte) (size int, substitute string) {
	switch c := s[0]; {
	case c > ' ' && c < 0x7F:
		return w.mark(s)
	case c == ' ' || c == '\n' || c == '\t':
		return 0, ""
	case c == 0:
		return 1, "\uFFFD"
	case c < ' ' || c == 0x7F:
		return 1, ""
	case c == 0xC2 || c == 0xE2 || c == 0xEF:
		if r, n := utf8.DecodeRune(s); unseen(r) {
			return n, ""
		}
	}
	return 0, ""
}

// mark handles the ASCII marks that mean something to Markdown or to HTML.
func (w writing) mark(s []byte) (size int, substitute string) {
	switch c := s[0]; {
	case c == '\\' && w.decode && len(s) > 1 && util.IsPunct(s[1]):
		return 2, string(s[1:2])
	case c == '&' && w.decode:
		if size, substitute = entity(s); size > 0 {
			return size, substitute
		}
		return 1, "&"
	case w.escape && (c == '&' || c == '<' || c == '>' || c == '"'):
		return 1, string(s[:1])
	}
	return 0, ""
}

func (w writing) appendPlain(out []byte, s string) []byte {
	if !w.escape {
		return append(out, s...)
	}
	return appendEscaped(out, s)
}

func appendEscaped(out []byte, s string) []byte {
	for i := range len(s) {
		switch s[i] {
		case '&':
			out = append(out, "&amp;"...)
		case '<':
			out = append(out, "&lt;"...)
		case '>':
			out = append(out, "&gt;"...)
		case '"':
			out = append(out, "&quot;"...)
		default:
			out = append(out, s[i])
		}
	}
	return out
}

// entity decodes &name; &#123; or &#x7B; at the start of s; size 0 if there is none. No name is longer than 32 bytes.
func entity(s []byte) (size int, substitute string) {
	end := bytes.IndexByte(s[:min(len(s), 34)], ';')
	if end < 2 {
		return 0, ""
	}
	name := string(s[1:end])
	if name[0] != '#' {
		if e, ok := util.LookUpHTML5EntityByName(name); ok {
			return end + 1, visible(string(e.Characters))
		}
		return 0, ""
	}
	digits, base := name[1:], 10
	if len(digits) > 1 && digits[0]|0x20 == 'x' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || len(digits) > 7 {
		return 0, ""
	}
	if n == 0 || n > unicode.MaxRune || n >= 0xD800 && n < 0xE000 {
		n = utf8.RuneError
	}
	return end + 1, visible(string(rune(n)))
}

// visible is s unless it is a character that is never written out, however it is spelt.
func visible(s string) string {
	if r, _ := utf8.DecodeRuneInString(s); unseen(r) || bidiControl(r) || r < ' ' && r != '\t' && r != '\n' {
		return ""
	}
	return s
}

// unseen holds for the characters that are dropped from the output: controls above ASCII and what has no width.
func unseen(r rune) bool {
	return r >= 0x7F && r < 0xA0 || r == 0x200B || r == 0x2060 || r == 0xFEFF
}

// bidiControl holds for the characters that turn the direction of the text after them, so that it reads otherwise
// than it is written.
func bidiControl(r rune) bool {
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// joins says whether a line break between these two characters is no space. It is the CSS Text rule for segment breaks,
// without goldmark's reading of it that swallows the space after an English comma.
func joins(before, after rune) bool {
	if before == ' ' || after == ' ' || unicode.Is(unicode.Hangul, before) || unicode.Is(unicode.Hangul, after) {
		return false
	}
	if before == 0x3000 || after == 0x3000 || fullMark(before) || fullMark(after) {
		return true
	}
	switch first, second := isChinese(before), isChinese(after); {
	case first && second:
		return true
	case first:
		return dashOrQuote(after)
	case second:
		return dashOrQuote(before)
	}
	return false
}

func fullMark(r rune) bool { return isChinese(r) && util.IsPunctRune(r) }

func dashOrQuote(r rune) bool {
	switch r {
	case '—', '…', '“', '”', '‘', '’', '·':
		return true
	}
	return false
}
