package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// verbatim is {{words}} in a text: they stay as they are where a site is converted to traditional characters, such as a
// name that the conversion would take for a word. A reader sees the words alone.
type verbatim struct{ ast.BaseInline }

var kindVerbatim = ast.NewNodeKind("Verbatim")

// Kind says what the node is.
func (*verbatim) Kind() ast.NodeKind { return kindVerbatim }

// Dump is for the tree's own printing.
func (n *verbatim) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// longestVerbatim is how many bytes may stand between the braces.
const longestVerbatim = 300

// verbatims finds them. Both pairs of braces stand on one line, with words and no brace in between; anything else is text.
type verbatims struct{}

// Trigger is the first brace.
func (verbatims) Trigger() []byte { return []byte{'{'} }

// Parse reads one.
func (verbatims) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("{{")) {
		return nil
	}
	line = line[2:min(len(line), longestVerbatim+4)]
	end := bytes.IndexAny(line, "{}\n")
	if end <= 0 || !bytes.HasPrefix(line[end:], []byte("}}")) {
		return nil
	}
	n := &verbatim{}
	words := ast.NewTextSegment(text.NewSegment(segment.Start+2, segment.Start+2+end))
	words.SetRaw(true)
	n.AppendChild(n, words)
	block.Advance(end + 4)
	return n
}

// bracesAt is the pair of braces that a text begins with, where no verbatim came of it: readers would see them.
func bracesAt(s []byte) string {
	for _, mark := range []string{"{{", "｛｛"} {
		if bytes.HasPrefix(s, []byte(mark)) {
			return mark
		}
	}
	return ""
}
