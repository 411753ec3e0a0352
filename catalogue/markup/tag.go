package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// tags finds raw HTML inside a line, so that it can be reported. It looks no further than the end of the line: what
// is left over is text, which is harmless, and goldmark's own expression takes quadratic time.
type tags struct{}

func (tags) Trigger() []byte { return []byte{'<'} }

func (tags) Parse(_ ast.Node, block text.Reader, context parser.Context) ast.Node {
	line, segment := block.PeekLine()
	s := stateOf(context)
	if !beginsTag(line) || segment.Start < s.noCloser || s.refused() {
		return nil
	}
	stop := 0
	if bytes.HasPrefix(line, []byte("<!--")) {
		stop = commentEnd(line)
	} else if stop = tagEnd(line); stop == 0 {
		s.noCloser = segment.Stop
	}
	if stop <= 0 {
		return nil
	}
	n := ast.NewRawHTML()
	n.Segments.Append(segment.WithStop(segment.Start + stop))
	n.SetPos(segment.Start)
	block.Advance(stop)
	return n
}

// commentEnd is the length of a comment, up to the end of the line if it ends later or never.
func commentEnd(line []byte) int {
	if stop := bytes.Index(line[2:], []byte("-->")); stop >= 0 { // <!--> is a whole comment
		return 2 + stop + len("-->")
	}
	return len(bytes.TrimRight(line, "\n"))
}

// tagEnd is the length of a tag, 0 if no > follows on the line, and -1 if another < comes first.
func tagEnd(line []byte) int {
	next := bytes.IndexByte(line[1:], '<')
	if next >= 0 {
		line = line[:1+next]
	}
	if stop := bytes.IndexByte(line, '>'); stop >= 0 {
		return stop + 1
	}
	if next >= 0 {
		return -1
	}
	return 0
}

// beginsTag holds for <name followed by a slash, by > or by what may be an attribute, for </name, <!NAME, <!-- and <?.
// 3<5 and <附件1> and a<b 且 are text.
func beginsTag(line []byte) bool {
	if len(line) < 3 {
		return false
	}
	i := 1
	switch line[1] {
	case '!':
		return line[2] == '-' && bytes.HasPrefix(line, []byte("<!--")) || line[2] == '[' || isLetter(line[2])
	case '?':
		return true
	case '/':
		i = 2
	}
	if !isLetter(line[i]) {
		return false
	}
	for i < len(line) && (isLetter(line[i]) || isDigit(line[i]) || line[i] == '-' || line[i] == ':') {
		i++ // the colon is Word's: <o:p>
	}
	if i == len(line) || line[i] == '>' || line[i] == '/' {
		return i < len(line)
	}
	rest := bytes.TrimLeft(line[i:], " \t")
	return len(rest) < len(line[i:]) && len(rest) > 0 && (isLetter(rest[0]) || bytes.IndexByte([]byte("_:/>"), rest[0]) >= 0)
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
