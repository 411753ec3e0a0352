package markup

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// boundedLinks is goldmark's parser of links and images, with a bound on brackets and a note of where each link ends.
type boundedLinks struct{ parser.InlineParser }

func (p boundedLinks) Parse(parent ast.Node, block text.Reader, context parser.Context) ast.Node {
	s := stateOf(context)
	line, segment := block.PeekLine()
	if s.refused() {
		return nil
	}
	if line[0] != ']' {
		if s.countBracket(segment.Start); s.refused() {
			return nil
		}
	}
	if line[0] == ']' && len(line) > 1 && (line[1] == '(' || line[1] == '[') {
		if s.searched += len(line); s.searched > maxSearched {
			s.tangled(segment.Start)
			return nil
		}
	}
	n := p.InlineParser.Parse(parent, block, context)
	if n != nil && line[0] == ']' {
		_, after := block.Position()
		s.setStop(n, after.Start)
	}
	return n
}

// CloseBlock turns brackets that were never closed into text.
func (p boundedLinks) CloseBlock(parent ast.Node, block text.Reader, context parser.Context) {
	p.InlineParser.(parser.CloseBlocker).CloseBlock(parent, block, context)
}
