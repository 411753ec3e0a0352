package markup

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// codeSpans is goldmark's parser of `code`, which remembers for which length of backticks it has already looked in vain:
// without that, every run of backticks searches the rest of its paragraph.
type codeSpans struct{ parser.InlineParser }

func (p codeSpans) Parse(parent ast.Node, block text.Reader, context parser.Context) ast.Node {
	line, segment := block.PeekLine()
	run := 0
	for run < len(line) && line[run] == '`' {
		run++
	}
	s := stateOf(context)
	if run >= 64 || s.failedSpans&(1<<run) != 0 || s.refused() {
		block.Advance(run)
		return ast.NewTextSegment(segment.WithStop(segment.Start + run))
	}
	n := p.InlineParser.Parse(parent, block, context)
	if n != nil && n.Kind() == ast.KindText {
		s.failedSpans |= 1 << run
	}
	return n
}

// CloseBlock is called when a block's inlines are through.
func (p codeSpans) CloseBlock(_ ast.Node, _ text.Reader, context parser.Context) {
	stateOf(context).endBlock()
}
