package supervise

import (
	"slices"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// mostNumber is the greatest number that is taken for one of a limit: ten years of days.
const mostNumber = 3660

// measure is a number with its unit, and what stands around it.
type measure struct {
	before, after string
	number        int
	unit          catalogue.LimitUnit
}

// unitWord is a unit as clerks write it, and how many of what it is.
type unitWord struct {
	word  string
	times int
	unit  catalogue.LimitUnit
}

// unitWords are the units that follow a number, longer ones first. A month needs its 个: 1月 is January. Hours are read
// where they make whole days, as the register knows no hours.
func unitWords() []unitWord {
	return []unitWord{
		{"个工作日", 1, catalogue.UnitWorkday}, {"个工作天", 1, catalogue.UnitWorkday}, {"工作日", 1, catalogue.UnitWorkday}, {"工作天", 1, catalogue.UnitWorkday},
		{"个自然日", 1, catalogue.UnitDay}, {"自然日", 1, catalogue.UnitDay}, {"个日历日", 1, catalogue.UnitDay}, {"日历日", 1, catalogue.UnitDay},
		{"个月", 1, catalogue.UnitMonth}, {"个季度", 3, catalogue.UnitMonth}, {"个星期", 7, catalogue.UnitDay}, {"星期", 7, catalogue.UnitDay},
		{"小时", 0, catalogue.UnitDay}, {"周", 7, catalogue.UnitDay}, {"日", 1, catalogue.UnitDay}, {"天", 1, catalogue.UnitDay}, {"年", 1, catalogue.UnitYear},
	}
}

// measures finds the numbers with a unit in a clause.
func measures(clause string) []measure {
	var found []measure
	for at := 0; at < len(clause); {
		n, width := leadingNumber(clause[at:])
		if width == 0 {
			at += runeWidth(clause[at:])
			continue
		}
		rest := clause[at+width:]
		i := slices.IndexFunc(unitWords(), func(u unitWord) bool { return strings.HasPrefix(rest, u.word) })
		if i >= 0 {
			u := unitWords()[i]
			m := measure{clause[:at], rest[len(u.word):], n * u.times, u.unit}
			switch {
			case u.times == 0 && n%24 == 0:
				m.number = n / 24
			case u.times == 0:
				m.number = 0
			case n == half && u.unit == catalogue.UnitYear:
				m.number, m.unit = 6, catalogue.UnitMonth
			case n == half:
				m.number = 0
			}
			found = append(found, m)
			width += len(u.word)
		}
		at += width
	}
	return found
}

// half is the number 半, which only 半年 makes a whole one.
const half = -1

// leadingNumber is the number at the head of a text, in digits or in characters, and how many bytes it takes.
func leadingNumber(text string) (n, width int) {
	for width < len(text) && text[width] >= '0' && text[width] <= '9' {
		n = min(n*10+int(text[width]-'0'), mostNumber+1)
		width++
	}
	if width > 0 {
		return n, width
	}
	if strings.HasPrefix(text, "半") {
		return half, len("半")
	}
	return chineseNumber(text)
}

// chineseNumber reads 三, 十五, 二十, 三十, 一百二十 and the like.
func chineseNumber(text string) (n, width int) {
	digits := map[rune]int{'零': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	digit := 0
	for _, c := range text {
		v, ok := digits[c]
		switch {
		case ok:
			digit = v
		case c == '十':
			n, digit = n+max(digit, 1)*10, 0
		case c == '百':
			n, digit = n+max(digit, 1)*100, 0
		default:
			return min(n+digit, mostNumber+1), width
		}
		if n > mostNumber {
			return mostNumber + 1, width + utf8.RuneLen(c)
		}
		width += utf8.RuneLen(c)
	}
	return min(n+digit, mostNumber+1), width
}

// runeWidth is how many bytes the first character of a text takes.
func runeWidth(text string) int {
	for i := range text {
		if i > 0 {
			return i
		}
	}
	return len(text)
}
