package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// footnote is a definition, [^label]: text, as it stands in the body.
type footnote struct {
	label string
	start int
	used  bool
}

// boundedFootnotes stops opening footnotes when there are too many.
type boundedFootnotes struct{ parser.BlockParser }

func (b boundedFootnotes) Open(parent ast.Node, reader text.Reader, context parser.Context) (ast.Node, parser.State) {
	_, segment := reader.PeekLine()
	n, next := b.BlockParser.Open(parent, reader, context)
	if n == nil {
		return n, next
	}
	s := stateOf(context)
	if len(s.footnotes) == maxFootnotes {
		s.tangled(segment.Start)
	}
	s.footnotes = append(s.footnotes, footnote{
		label: string(n.(*extast.Footnote).Ref),
		start: segment.Start + max(context.BlockOffset()-segment.Padding, 0),
	})
	return n, next
}

// boundedMarks is goldmark's parser of [^label] in the text, with a bound: each of them is sought on all lines of its
// paragraph and among all footnotes.
type boundedMarks struct{ parser.InlineParser }

func (p boundedMarks) Parse(parent ast.Node, block text.Reader, context parser.Context) ast.Node {
	line, segment := block.PeekLine()
	s := stateOf(context)
	if !bytes.HasPrefix(bytes.TrimPrefix(line, []byte("!")), []byte("[^")) || len(s.footnotes) == 0 {
		return nil
	}
	if s.countBracket(segment.Start); s.refused() {
		return nil
	}
	return p.InlineParser.Parse(parent, block, context)
}

// footnoteCensus notes which definitions are referred to, just before goldmark takes the others away.
type footnoteCensus struct{}

func (footnoteCensus) Transform(root *ast.Document, _ text.Reader, context parser.Context) {
	s := stateOf(context)
	used := map[string]bool{}
	var walk func(n ast.Node)
	walk = func(n ast.Node) {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if f, ok := c.(*extast.Footnote); ok && f.Index > 0 {
				used[string(f.Ref)] = true
			}
			if c.Type() == ast.TypeBlock {
				walk(c)
			}
		}
	}
	if len(s.footnotes) > 0 {
		walk(root)
	}
	for i := range s.footnotes {
		f := &s.footnotes[i]
		f.used = used[f.label]
	}
}
