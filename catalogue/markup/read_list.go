package markup

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// numberedRun is a row of neighbouring paragraphs that begin with 1、 2、 and so on.
type numberedRun struct {
	last        ast.Node
	count       int
	start, stop int // of the first number
}

// follow keeps count of paragraphs that begin with a number and 、 or ．: two of them look like a list, and are none.
// 一、 and （一） and 1. are how official documents number paragraphs, and are left alone.
func (r *reading) follow(n ast.Node, lines []span) {
	length := commaNumber(r.source[lines[0].start:lines[0].stop])
	if length == 0 {
		return
	}
	run := &r.numbered
	if run.last == nil || n.PreviousSibling() != run.last {
		*run = numberedRun{start: lines[0].start, stop: lines[0].start + length}
	}
	run.last = n
	if run.count++; run.count == 2 {
		number := bytes.TrimRight(r.source[run.start:run.stop], "、．")
		r.report("text-list-comma", run.start, run.stop, string(r.source[run.start:run.stop]), string(number)+". ")
	}
}

// commaNumber is the length of a number with 、 or ．at the start of a line; 0 if there is none.
func commaNumber(line []byte) int {
	digits := 0
	for digits < len(line) && isDigit(line[digits]) {
		digits++
	}
	if digits == 0 || digits > 3 {
		return 0
	}
	for _, mark := range []string{"、", "．"} {
		if bytes.HasPrefix(line[digits:], []byte(mark)) {
			return digits + len(mark)
		}
	}
	return 0
}

// begins holds for a line that begins a paragraph of its own, to a reader: it is indented, numbered, has a bullet, or
// is a date alone. Markdown joins it to the line before.
func begins(line []byte) bool {
	if bytes.HasPrefix(line, []byte("\u3000")) || isDate(line) {
		return true
	}
	text := string(line[:min(len(line), 40)])
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == '（' || r == '(':
		n := numberLength(text[size:])
		next, _ := utf8.DecodeRuneInString(text[size+n:])
		return n > 0 && (next == '）' || next == ')')
	case r >= '①' && r <= '⑳', r == '•', r == '●', r == '■', r == '◆', r == '★', r == '▪':
		return true
	case r == '第':
		n := numberLength(text[size:])
		unit, width := utf8.DecodeRuneInString(text[size+n:])
		rest := text[size+n+width:] // a space follows where an article begins, not where one is cited
		return n > 0 && (unit == '条' || unit == '章' || unit == '节') &&
			(rest == "" || rest[0] == ' ' || strings.HasPrefix(rest, "\u3000"))
	}
	return numbered(text)
}

// numbered holds for 一、 and 1、 and 1. but not for 1.5 or a year.
func numbered(text string) bool {
	n := numberLength(text)
	if n == 0 {
		return false
	}
	mark, size := utf8.DecodeRuneInString(text[n:])
	switch mark {
	case '、', '．':
		return n <= 9
	case '.':
		next, _ := utf8.DecodeRuneInString(text[n+size:])
		return n <= 2 && isDigit(text[0]) && (next == ' ' || isChinese(next))
	}
	return false
}

// numberLength is the length in bytes of the Arabic or Chinese number that text begins with. The scan is short because
// text is.
func numberLength(text string) int {
	n := 0
	for n < len(text) && isDigit(text[n]) {
		n++
	}
	if n > 0 {
		return n
	}
	for i, r := range text {
		switch r {
		case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '零', '〇':
			n = i + utf8.RuneLen(r)
		default:
			return n
		}
	}
	return n
}

// isDate holds for a line that is a date in figures or in Chinese: 2026年5月8日, 二〇二六年五月八日.
func isDate(line []byte) bool {
	text := string(bytes.TrimSpace(line))
	if len(text) < len("1年1月1日") || len(text) > 48 || text[len(text)-3:] != "日" {
		return false
	}
	years, months := 0, 0
	for _, r := range text {
		switch {
		case r == '年':
			years++
		case r == '月':
			months++
		case isDigitRune(r) || r == '日' || r == ' ' || numberLength(string(r)) > 0 || r == '○' || r == 'О' || r == 'O':
		default:
			return false
		}
	}
	return years == 1 && months == 1
}
