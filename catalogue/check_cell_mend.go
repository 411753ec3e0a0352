package catalogue

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// closeUp is the stretch of a text from where spaces between Chinese characters begin to where they end, and how it reads
// without them.
func closeUp(text string, from int) (spaced, closed string) {
	end := from
	rest := text[from:]
	for i, c := range rest {
		if after, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[i+utf8.RuneLen(c):], " \u3000\u00a0\t")); blank(c) && unicode.Is(unicode.Han, after) {
			trimmed := strings.TrimLeft(rest[i:], " \u3000\u00a0\t")
			_, size := utf8.DecodeRuneInString(trimmed)
			end = from + len(rest) - len(trimmed) + size
		} else if blank(c) || !unicode.Is(unicode.Han, c) {
			break
		}
	}
	spaced = text[from:end]
	return spaced, strings.Map(func(c rune) rune {
		if blank(c) {
			return -1
		}
		return c
	}, spaced)
}

// meantCharacter is what a character stands for that only a conversion leaves: in Chinese, in English, and what is to be
// said of it.
func meantCharacter(c rune) []string {
	switch {
	case c == 0x25CB || c == 'O':
		return []string{"〇", "〇", "，汉字的零", ", the zero of Chinese numerals"}
	case 0x2800 <= c && c <= 0x28FF:
		return []string{"", "", "，就是删掉它", ", which takes it out"}
	}
	return []string{"……", "…", "，用键盘重新输入", ", typed anew"}
}

// paired is the stretch of a text whose 《 or 》 has no partner, and how it reads with one: the title goes to the next mark.
func paired(text string) (old, better string) {
	const marks = "、，；。,;《》 "
	open := -1
	for i, c := range text {
		switch {
		case c == '《' && open >= 0:
			return untilMark(text[open:], marks)
		case c == '《':
			open = i
		case c == '》' && open < 0:
			start := 0
			if at := strings.LastIndexAny(text[:i], marks); at >= 0 {
				_, size := utf8.DecodeRuneInString(text[at:])
				start = at + size
			}
			old = text[start : i+len("》")]
			return old, "《" + old
		case c == '》':
			open = -1
		}
	}
	return untilMark(text[max(open, 0):], marks)
}

// untilMark closes a title that begins with 《 before the next mark.
func untilMark(text, marks string) (old, better string) {
	rest := strings.TrimPrefix(text, "《")
	end := strings.IndexAny(rest, marks)
	if end < 0 {
		end = len(rest)
	}
	old = text[:len(text)-len(rest)+end]
	return old, old + "》"
}
