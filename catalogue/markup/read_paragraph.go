package markup

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
)

// span is a stretch of the source.
type span struct{ start, stop int }

// paragraph reads a paragraph line by line, for what only shows in how lines begin and end.
func (r *reading) paragraph(n ast.Node) {
	lines := make([]span, n.Lines().Len())
	for i := range lines {
		segment := n.Lines().At(i)
		lines[i] = span{segment.Start, segment.Start + len(bytes.TrimRight(r.source[segment.Start:segment.Stop], "\n"))}
	}
	if len(lines) == 0 || lines[0].start >= lines[0].stop {
		return
	}
	r.follow(n, lines)
	joined, firstJoined := 0, 0
	for i, l := range lines {
		if l.start >= l.stop {
			continue
		}
		if looksBlank(r.source[l.start:l.stop]) {
			r.mend("text-blank", l.start, l.stop, "")
			continue
		}
		r.line(n, l)
		if i > 0 && begins(r.source[l.start:l.stop]) && !breaks(r.source[lines[i-1].start:lines[i-1].stop]) {
			note(&joined, &firstJoined, i, 1)
		}
	}
	if joined > 0 {
		l := lines[firstJoined]
		r.report("text-lines-joined", l.start, l.stop, excerpt(bytes.Trim(r.source[l.start:l.stop], " \u3000")), strconv.Itoa(joined))
	}
	if len(lines) > 1 || r.source[lines[0].start] == '|' {
		r.lostTable(lines)
	}
}

// line reads one line of a paragraph.
func (r *reading) line(n ast.Node, l span) {
	line := r.source[l.start:l.stop]
	switch c := line[0]; {
	case c == '#' || c == 0xEF && bytes.HasPrefix(line, []byte("＃")):
		r.lostHeading(l.start, l.stop)
	case (c == '-' || c == '+') && hanAt(line, 1):
		r.mend("text-list-space", l.start, l.start+1, string(line[:1])+" ", string(line[:1]))
	case isPageNumber(line, n):
		r.report("text-page-number", l.start, l.stop, excerpt(line))
	}
	if last := line[len(line)-1]; isDigit(last) && !r.contents && leadsTo(line) {
		r.report("text-contents", l.start, l.stop, excerpt(line))
		r.contents = true
	}
}

// looksBlank holds for a line of spaces that Markdown takes for text, wide ones above all: such a line parts nothing.
func looksBlank(line []byte) bool { return len(bytes.TrimSpace(line)) == 0 }

// breaks holds for a line after which a new one begins on the page too, or will once the blank one is blank.
func breaks(line []byte) bool {
	return looksBlank(line) || bytes.HasSuffix(line, []byte("  ")) || bytes.HasSuffix(line, []byte(`\`))
}

// leadsTo holds for the line of a table of contents that Word has made: 一、总则……3.
func leadsTo(line []byte) bool {
	text := bytes.TrimRight(line, "0123456789 ")
	return len(text) > 0 && (bytes.HasSuffix(text, []byte("……")) || bytes.HasSuffix(text, []byte("....")) || bytes.HasSuffix(text, []byte("····")))
}

// isPageNumber holds for - 1 -, —1— and 第1页, the page numbers that come along from Word. The first of them reads as
// a list with the item 1 -.
func isPageNumber(line []byte, n ast.Node) bool {
	if len(line) > 24 {
		return false
	}
	text := string(bytes.TrimSpace(line))
	inner := bytes.TrimSpace(bytes.Trim(line, " -—–－"))
	if len(inner) == 0 || len(inner) > 3 || len(bytes.Trim(inner, "0123456789")) > 0 || bytes.Count(line, inner) != 1 {
		return false
	}
	dashes := len(text) - len(inner)
	item := n.Parent() != nil && n.Parent().Kind() == ast.KindListItem
	return dashes >= 2 && !isDigit(text[0]) && !isDigit(text[len(text)-1]) || item && dashes >= 1 && isDigit(text[0])
}
