package search

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// forms are the signs that are written in several ways: the one form that each of a row becomes, and the others. The same
// rows stand in fold.js.
var forms = [...]struct{ to, from string }{
	{"(", "[〔﹝【〖〘〚﹙❨❲︵︗︹︻﹇"},
	{")", "]〕﹞】〗〙〛﹚❩❳︶︘︺︼﹈"},
	{`"`, "“”„‟「」〝〞〟﹁﹂｢｣«»"},
	{"'", "‘’‚‛『』﹃﹄ʼ"},
	{"-", "‐‑‒–—―−⁃─━⸺⸻﹘﹣"},
	{"·", "•‧・･∙⋅\u0387"},
	{"〇", "○◯"}, // 二○○七年
	{":", "∶﹕"},
	{"~", "〜"},
	{"/", "⁄∕"},
	{"…", "⋯"},
	{",", "﹐"}, {".", "﹒"}, {";", "﹔"}, {"?", "﹖"}, {"!", "﹗"}, {"、", "﹑､"}, {"。", "｡"},
	{"σ", "ς"}, {"μ", "µ"},
	{"¢", "￠"}, {"£", "￡"}, {"¬", "￢"}, {"¯", "￣"}, {"¦", "￤"}, {"¥", "￥"}, {"₩", "￦"},
}

// formsByRune is the table of forms by what is written.
func formsByRune() map[rune]rune {
	table := map[rune]rune{}
	for _, row := range forms {
		for _, to := range row.to {
			for _, from := range row.from {
				table[from] = to
			}
		}
	}
	return table
}

// span is a range of code points, both ends included.
type span struct{ first, last rune }

// dropped are code points that nobody sees: controls, soft hyphens, joiners, marks of direction, variation selectors.
var dropped = [...]span{
	{0, 8}, {0x0E, 0x1F}, {0x7F, 0x84}, {0x86, 0x9F}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x180B, 0x180F},
	{0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE0FFF},
}

// ideographs are blocks of Han characters that stand a second time, as texts taken from a PDF have them: radicals and
// compatibility ideographs. Their proper form is one code point too.
var ideographs = [...]span{{0x2E80, 0x2FDF}, {0xF900, 0xFAFF}, {0x2F800, 0x2FA1F}}

// cased are the blocks whose capitals become small: Latin, Greek, Cyrillic. Others would tie the result to a version of
// Unicode, and circled letters and Roman numerals shall stay.
var cased = [...]span{{0, 0x52F}, {0x1E00, 0x1FFF}}

// beyond are the spans of the other planes in which something changes, besides traditional characters.
var beyond = [...]span{{0x2F800, 0x2FA1F}, {0xE0000, 0xE0FFF}}

func within(r rune, spans []span) bool {
	for _, s := range spans {
		if r >= s.first && r <= s.last {
			return true
		}
	}
	return false
}

// form is what a code point becomes by the rules that need no dictionary, or gone.
func form(r rune, forms map[rune]rune) rune {
	switch {
	case r >= 0x3400 && r < 0xA000: // Han: most of the work, and nothing to do
		return r
	case unicode.Is(unicode.White_Space, r):
		return ' '
	case within(r, dropped[:]):
		return gone
	case within(r, ideographs[:]):
		for _, proper := range norm.NFKC.String(string(r)) {
			return proper
		}
	case r >= '！' && r <= '～':
		r -= '！' - '!'
	}
	if to, ok := forms[r]; ok {
		return to
	}
	if within(r, cased[:]) {
		return unicode.ToLower(r)
	}
	return r
}
