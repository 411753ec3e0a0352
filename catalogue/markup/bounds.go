package markup

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// boundedBlock is a parser of blocks that hold blocks, and stops opening them when they lie too deep. The items of a list
// and of definitions are not bounded: goldmark relies on it that nothing else stands in the list that was opened for
// them.
type boundedBlock struct{ parser.BlockParser }

func (b boundedBlock) Open(parent ast.Node, reader text.Reader, context parser.Context) (ast.Node, parser.State) {
	s := stateOf(context)
	if s.refused() {
		return nil, parser.NoChildren
	}
	// A list and its item are two open blocks, so this is an upper bound that costs nothing for shallow texts.
	if opened := context.OpenedBlocks(); len(opened) >= s.limits.Nesting && nesting(opened) >= s.limits.Nesting {
		_, segment := reader.PeekLine()
		s.refuse(refusal{rule: "text-nesting", start: segment.Start, stop: segment.Start + 1,
			args: []string{strconv.Itoa(s.limits.Nesting)}})
		return nil, parser.NoChildren
	}
	return b.BlockParser.Open(parent, reader, context)
}

// nesting counts the blocks that a reader sees as one inside the other: not the items of a list beside the list.
func nesting(opened []parser.Block) int {
	depth := 0
	for _, b := range opened {
		switch b.Node.Kind() {
		case ast.KindParagraph, ast.KindTextBlock, ast.KindListItem:
		default:
			depth++
		}
	}
	return depth
}

// boundedReferences takes the link definitions ([name]: address) out of a paragraph.
type boundedReferences struct{}

func (boundedReferences) Transform(n *ast.Paragraph, reader text.Reader, context parser.Context) {
	lines, s := n.Lines(), stateOf(context)
	if s.refused() {
		return
	}
	if lines.Len() > maxDefinitions && bytes.HasPrefix(bytes.TrimLeft(reader.Source()[lines.At(0).Start:], " "), []byte("[")) {
		s.refuse(refusal{rule: "text-tangled", start: lines.At(0).Start, stop: lines.At(0).Stop})
		return
	}
	parser.LinkReferenceParagraphTransformer.Transform(n, reader, context)
}

// boundedTables makes a paragraph with a delimiter row a table, unless the body would get too many cells: goldmark
// fills up short rows, so that few bytes can make many cells.
type boundedTables struct{ parser.ParagraphTransformer }

func (b boundedTables) Transform(n *ast.Paragraph, reader text.Reader, context parser.Context) {
	s := stateOf(context)
	lines := n.Lines()
	if s.refused() || lines.Len() < 2 {
		return
	}
	columns, row := 0, 0
	for i := 1; i < lines.Len() && columns == 0; i++ {
		segment := lines.At(i)
		columns, row = delimiterColumns(segment.Value(reader.Source())), i
	}
	if columns == 0 {
		return
	}
	cells := columns * (lines.Len() - row)
	if s.cells+cells > s.limits.TableCells {
		at := lines.At(row)
		s.refuse(refusal{rule: "text-table-size", start: at.Start, stop: at.Stop,
			args: []string{strconv.Itoa(s.cells + cells), strconv.Itoa(s.limits.TableCells)}})
		return
	}
	s.cells += cells
	b.ParagraphTransformer.Transform(n, reader, context)
}

// delimiterColumns is the number of columns that a table's second row announces, or 0 if the line is no such row.
func delimiterColumns(line []byte) int {
	line = bytes.TrimSpace(line)
	columns, dash := 0, false
	for i, c := range line {
		switch c {
		case '-':
			dash = true
		case '|':
			if i > 0 && i < len(line)-1 {
				columns++
			}
		case ':', ' ', '\t':
		default:
			return 0
		}
	}
	if !dash || (columns == 0 && bytes.IndexByte(line, '|') < 0 && bytes.IndexByte(line, ':') < 0) {
		return 0
	}
	return columns + 1
}
