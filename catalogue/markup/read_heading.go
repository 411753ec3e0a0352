package markup

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// heading checks a heading's level and text, and whether it was meant to be one.
func (r *reading) heading(n *ast.Heading) {
	start, atx := r.headingStart(n)
	text := strings.TrimSpace(r.plain(n))
	if !atx {
		r.underline(n, text)
	}
	if text == "" {
		r.report("text-heading-empty", start, lineEnd(r.source, start))
		return
	}
	if r.level > 0 && n.Level > r.level+1 {
		r.report("text-heading-jump", start, start+n.Level, strconv.Itoa(n.Level), strconv.Itoa(r.level), strconv.Itoa(r.level+1), strings.Repeat("#", r.level+1))
	}
	r.level = n.Level
}

// headingStart is where a heading begins, and whether with #: then that is the first mark of its line but > and those of lists.
func (r *reading) headingStart(n *ast.Heading) (start int, atx bool) {
	if n.Lines().Len() == 0 {
		line := lineStart(r.source, r.mark(n, "#"))
		return line + max(bytes.IndexByte(r.source[line:], '#'), 0), true // not that at its end: # #
	}
	start = n.Lines().At(0).Start
	before := bytes.TrimRight(r.source[lineStart(r.source, start):start], " \t")
	marks := len(before) - len(bytes.TrimRight(before, "#"))
	if marks == 0 {
		return start, false
	}
	return lineStart(r.source, start) + len(before) - marks, true
}

// underline reports a heading that a line of - or = below a paragraph has made: mostly it was meant to be a rule.
func (r *reading) underline(n *ast.Heading, text string) {
	last := n.Lines().At(n.Lines().Len() - 1)
	end := lineEnd(r.source, max(last.Stop-1, last.Start))
	if end >= len(r.source) {
		return
	}
	bar, start := r.bar(end + 1)
	for len(bar) == 0 && end < len(r.source) { // a table has taken lines of the heading
		end = lineEnd(r.source, end+1)
		bar, start = r.bar(min(end+1, len(r.source)))
	}
	r.report("text-heading-underline", start, start+len(bar), string(excerpt(bar)), excerpt(text))
}

// bar is the line of - or = that begins at an offset, and where; empty where that line is another.
func (r *reading) bar(offset int) (bar []byte, start int) {
	stop := lineEnd(r.source, offset)
	bar = bytes.TrimLeft(r.source[offset:stop], " \t>")
	start = stop - len(bar)
	bar = bytes.TrimRight(bar, " \t")
	if len(bytes.Trim(bar, "-")) > 0 && len(bytes.Trim(bar, "=")) > 0 {
		return nil, start
	}
	return bar, start
}

// lostHeading reports a line that was meant to be a heading: no space after #, an ideographic one, or a full-width ＃.
// #话题# is a topic, and #1机组 a number.
func (r *reading) lostHeading(start, stop int) {
	line := r.source[start:stop]
	i, mark := 0, 1
	if line[0] == '#' {
		i = runEnd(line, 0)
	} else {
		for mark = len("＃"); bytes.HasPrefix(line[i:], []byte("＃")); {
			i += mark
		}
	}
	level := i / mark
	rest := bytes.TrimRight(bytes.TrimLeft(line[i:], " \u3000"), "\n")
	if level == 0 || level > 6 || len(rest) == 0 {
		return
	}
	next, _ := utf8.DecodeRune(rest)
	topic := bytes.IndexByte(rest, '#') > 0 || next < utf8.RuneSelf && !isLetter(byte(next))
	if level == 1 && mark == 1 && topic {
		return
	}
	r.mend("text-heading-space", start, start+len(line[i:])-len(bytes.TrimLeft(line[i:], " \u3000"))+i,
		strings.Repeat("#", level)+" ", excerpt(rest), strings.Repeat("#", level))
}
