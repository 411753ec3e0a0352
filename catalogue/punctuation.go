package catalogue

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wideMarks are the marks that a Chinese text has in full width (GB/T 15834), by their narrow form. A full stop is none
// of them: nobody knows whether it ends a sentence or parts a number.
var wideMarks = map[byte]string{',': "，", ';': "；", ':': "：", '?': "？", '!': "！"}

// Punctuation finds narrow marks between Chinese characters, or behind one at the end of a line, and narrow brackets
// around Chinese words that follow a Chinese character, in text[from:to]: what a Chinese text has in full width. Marks
// beside digits and letters may be part of a number, an address or Markdown, and are left alone.
func Punctuation(text string, from, to int) []Swap {
	var swaps []Swap
	for i := from; i < to; i++ {
		c := text[i]
		if wide, ok := wideMarks[c]; ok && hanBefore(text[from:i]) && (hanAfter(text[i+1:to]) || i+1 == to && lineEnds(text[to:])) {
			swaps = append(swaps, Swap{i, i + 1, wide})
		}
		if c != '(' || !hanBefore(text[from:i]) {
			continue
		}
		length := strings.IndexAny(text[i+1:to], "()（）\n")
		if length <= 0 || text[i+1+length] != ')' || !bracketed(text[i+1:i+1+length]) || wouldClose(text[i+2+length:]) {
			continue
		}
		swaps = append(swaps, Swap{i, i + 1, "（"}, Swap{i + 1 + length, i + 2 + length, "）"})
	}
	slices.SortFunc(swaps, func(a, b Swap) int { return a.From - b.From })
	return swaps
}

// bracketed says whether what stands in brackets begins and ends with Chinese characters, and holds nothing that means
// something to Markdown.
func bracketed(inside string) bool {
	return hanAfter(inside) && hanBefore(inside) && !strings.ContainsAny(inside, "[]<>*_`{}\\")
}

// wouldClose says whether what follows a bracket are asterisks that end emphasis only once the bracket is a wide one: those
// before a Western word, *甲(乙)*A.
func wouldClose(after string) bool {
	rest := strings.TrimLeft(after, "*")
	c, size := utf8.DecodeRuneInString(rest)
	return len(rest) < len(after) && size > 0 && !unicode.IsSpace(c) && !unicode.IsPunct(c) && !unicode.IsSymbol(c) && !unicode.Is(unicode.Han, c)
}

func hanBefore(s string) bool {
	c, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.Han, c)
}

func hanAfter(s string) bool { c, _ := utf8.DecodeRuneInString(s); return unicode.Is(unicode.Han, c) }

func lineEnds(after string) bool { return after == "" || after[0] == '\n' }

var (
	bracketedYear  = regexp.MustCompile(`\p{Han}([\[［﹝【](?:19|20)\d\d[\]］﹞】])[1-9]\d{0,4}号`)
	bracketedWhole = regexp.MustCompile(`\A(\p{Han}+)[\[［(（﹝〔【]((?:19|20)\d\d)[\]］)）﹞〕】]([1-9]\d*号)\z`)
)

// YearBrackets finds years of document numbers in text[from:to] that stand in other brackets than 〔〕: 政办[2026]12号.
// Round ones are left alone, as courts number their judgments so.
func YearBrackets(text string, from, to int) []Swap {
	var swaps []Swap
	for {
		m := bracketedYear.FindStringSubmatchIndex(text[from:to])
		if m == nil {
			return swaps
		}
		year := strings.Trim(text[from+m[2]:from+m[3]], "[]［］﹝﹞【】")
		swaps = append(swaps, Swap{from + m[2], from + m[3], "〔" + year + "〕"})
		from += m[1] - len("号") // a number may follow, before which this 号 stands
	}
}

// Bracketed is a document number with its year in 〔〕 and without spaces, where nothing else of it has to change; ok is
// false where there is nothing to do, or more than that.
func Bracketed(number string) (better string, ok bool) {
	m := bracketedWhole.FindStringSubmatch(strings.Join(strings.Fields(number), ""))
	if m == nil {
		return "", false
	}
	better = m[1] + "〔" + m[2] + "〕" + m[3]
	return better, better != number
}
