package catalogue

import (
	"strconv"
	"strings"
)

// hanDate reads a day in Chinese numerals, as documents are dated: 二〇二六年五月八日. The zero is whatever was typed for it:
// 〇, ○, 零, O. Such a day is offered and not taken: a circle may be what is left of another figure.
func hanDate(s string) (Date, bool) {
	if len(s) > 48 {
		return Date{}, false
	}
	year, rest, okYear := strings.Cut(s, "年")
	month, rest, okMonth := strings.Cut(rest, "月")
	day, rest, okDay := strings.Cut(rest, "日")
	if !okYear || !okMonth || !okDay || rest != "" || len([]rune(year)) != 4 {
		return Date{}, false
	}
	d := NewDate(hanDigits(year), hanNumber(month), hanNumber(day))
	return d, d.Year >= 1000 && d.Month > 0 && d.Day > 0 && d.exists()
}

const hanFigures = "〇一二三四五六七八九"

// hanDigits reads figures one by one; 0 where one is none.
func hanDigits(s string) int {
	n, err := strconv.Atoi(strings.Map(func(c rune) rune {
		if strings.ContainsRune("○零oOＯ０", c) {
			return '0'
		}
		if i := strings.IndexRune(hanFigures, c); i >= 0 {
			return rune('0' + i/len("〇"))
		}
		return c
	}, s))
	if err != nil {
		return 0
	}
	return n
}

// hanNumber reads a number below a hundred: 八, 十, 二十一; 0 where it is none.
func hanNumber(s string) int {
	tens, ones, many := strings.Cut(s, "十")
	if !many {
		return hanDigits(s)
	}
	n := 10
	if tens != "" {
		n = 10 * hanDigits(tens)
	}
	if ones != "" {
		n += hanDigits(ones)
	}
	return n
}
