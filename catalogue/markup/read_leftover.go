package markup

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// leftover reads a stretch of one line that is text and nothing else.
func (r *reading) leftover(start, stop int) {
	bold := false
	for i := start; i < stop; {
		c := r.source[i]
		if c >= 0xE4 && c <= 0xEE {
			i += 3
			continue
		}
		switch c {
		case '\\':
			i += 2
			continue
		case '*':
			end := runEnd(r.source[:stop], i)
			if !bold && end-i >= 2 && end-i <= 3 && r.opensBold(i, end) {
				r.report("text-bold-open", i, end, string(r.source[i:end]))
				bold = true
			}
			i = end
			continue
		case '{', "｛"[0]:
			if mark := bracesAt(r.source[i:stop]); mark != "" {
				r.report("text-braces", i, i+len(mark), mark)
				i += len(mark)
				continue
			}
		case '~':
			if end := runEnd(r.source[:stop], i); end-i == 2 {
				r.strike(i, stop)
				i = end
			}
		case '[':
			r.leftBracket(i, stop)
		case ']':
			r.rightBracket(i, stop)
		case 0xE3: // 】
			if bytes.HasPrefix(r.source[i:stop], []byte("】")) {
				r.rightBracket(i, stop)
			}
		case 'h':
			r.scheme(i, stop)
		case ' ':
			i = r.spaced(i, stop)
		}
		i++
	}
}

func runEnd(s []byte, i int) int {
	end := i
	for end < len(s) && s[end] == s[i] {
		end++
	}
	return end
}

// opensBold tells asterisks that were meant to begin or end bold from those that mask a name (张**): the former stand
// beside a space, a mark or the line's edge, or before a word of Chinese.
func (r *reading) opensBold(start, end int) bool {
	before, _ := utf8.DecodeLastRune(r.source[:start])
	if !isWordRune(before) {
		return true
	}
	word := 0
	for _, c := range string(r.source[end:min(len(r.source), end+6)]) {
		if isChinese(c) && !fullMark(c) {
			word++
		}
	}
	return word == 2
}

func (r *reading) strike(start, stop int) {
	if end := bytes.Index(r.source[start+2:stop], []byte("~~")); end > 0 {
		r.report("text-strike", start, start+2+end+2, excerpt(r.source[start:start+end+4]))
	}
}

// leftBracket finds [^1] without its note, and the boxes of a task list.
func (r *reading) leftBracket(i, stop int) {
	rest := r.source[i:stop]
	end := bytes.IndexByte(rest, ']')
	switch {
	case end > 2 && rest[1] == '^':
		r.report("text-footnote-missing", i, i+end+1, string(rest[2:end]))
	case end == 2 && strings.IndexByte(" xX", rest[1]) >= 0 && bytes.HasSuffix(bytes.TrimRight(r.source[lineStart(r.source, i):i], " "), []byte("-")):
		r.report("text-task", i, i+3, string(rest[:3]), map[bool]string{true: "□", false: "☑"}[rest[1] == ' '])
	}
}

// spaced finds words with a space after each character, as justified print leaves them: 的 通 知. It returns where the
// stretch ends.
func (r *reading) spaced(i, stop int) int {
	if i < 3 || !hanAt(r.source, i-3) {
		return i
	}
	count, end := 1, i
	for end+4 <= stop && r.source[end] == ' ' && hanAt(r.source, end+1) {
		count++
		end += 4
	}
	if count < 4 {
		return i
	}
	written := string(r.source[i-3 : end])
	r.mend("text-spaced", i-3, end, strings.ReplaceAll(written, " ", ""), excerpt(written))
	return end - 1
}

// hanAt holds if a common Chinese character of three bytes stands there.
func hanAt(s []byte, i int) bool {
	return i >= 0 && i+3 <= len(s) && s[i] >= 0xE4 && s[i] <= 0xE9
}

// scheme finds addresses with a slip in http:// or https://, which therefore are no links.
func (r *reading) scheme(i, stop int) {
	rest := r.source[i:stop]
	if !bytes.HasPrefix(rest, []byte("http")) || i > 0 && wordByte(r.source[i-1]) {
		return
	}
	name := "http"
	if bytes.HasPrefix(rest, []byte("https")) {
		name = "https"
	}
	if n := schemeSlip(rest[len(name):]); n > 0 {
		r.mend("text-link-typo", i, i+len(name)+n, name+"://", string(rest[:len(name)+n]))
	}
}

// schemeSlip is the length of what stands for :// in s if it is not that; 0 if it is, or if nothing like it is there.
func schemeSlip(s []byte) int {
	if bytes.HasPrefix(s, []byte("://")) {
		if len(s) > 3 && s[3] == ' ' {
			return 4
		}
		return 0
	}
	n, slashes := 0, 0
	for n < len(s) {
		r, size := utf8.DecodeRune(s[n:])
		switch r {
		case '/', '／', '\\':
			slashes++
		case ':', '：', ';', '；':
			if slashes > 0 {
				return 0
			}
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		n += size
	}
	if slashes == 0 || n < len(s) && util.IsSpace(s[n]) || n == len(s) {
		return 0
	}
	return n
}
