package markup

import (
	"bytes"
	"regexp"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"gongkai/catalogue"
)

// breakHint says what goes in the place of <br>, and how much of the source is marked. A \ breaks a line only at its end,
// with words before it there and below it: anywhere else it would be shown.
func (r *reading) breakHint(n ast.Node, start, stop int) (hint catalogue.Words, marked int) {
	line := r.source[lineStart(r.source, start):lineEnd(r.source, start)]
	if bytes.Count(line, []byte("|")) >= 2 || blockOf(n).Kind() == extast.KindTableCell {
		return catalogue.Words{Chinese: "写成“；”；内容多的，分成两行表格", English: "write “；”; if there is much of it, make two rows"}, stop
	}
	drop := catalogue.Words{Chinese: "删掉标出的；要分段的，空一行", English: "delete what is marked; a blank line parts paragraphs"}
	before, after, below := r.beside(n, start, stop)
	blanks := len(after) - len(bytes.TrimLeft(after, " \t"))
	switch after = after[blanks:]; {
	case len(withoutBreaks(before)) == 0 || breakAt(after) > 0, len(after) == 0 && (len(withoutBreaks(below)) == 0 || blanks >= 2):
		return drop, stop
	case len(after) == 0:
		return catalogue.Words{Chinese: "写成“\\”，行末的反斜杠就是换行", English: "write “\\”: at the end of a line it breaks the line"}, stop + blanks
	case blockOf(n).Kind() == ast.KindHeading:
		return catalogue.Words{Chinese: "写成“ ”（一个空格），标题只有一行", English: "write “ ” (a space): a heading is one line"}, stop
	case beginsBlock(after):
		return catalogue.Words{Chinese: "换成一个空行", English: "put a blank line in its place"}, stop
	}
	return catalogue.Words{Chinese: "写成“\\”并换行", English: "write “\\” and begin a new line"}, stop
}

// beside are the words of an inline's block before and after a stretch on its line, and those of the line below. A block
// of HTML has none: nothing of it is text.
func (r *reading) beside(n ast.Node, start, stop int) (before, after, below []byte) {
	block := blockOf(n)
	if block.Kind() == ast.KindHTMLBlock {
		return nil, nil, nil
	}
	for i := range block.Lines().Len() {
		segment := block.Lines().At(i)
		if start < segment.Start || start >= segment.Stop {
			continue
		}
		if i+1 < block.Lines().Len() {
			next := block.Lines().At(i + 1)
			below = next.Value(r.source)
		}
		return r.source[segment.Start:start], bytes.TrimRight(r.source[min(stop, segment.Stop):segment.Stop], "\n"), below
	}
	return nil, nil, nil
}

// blockOf is the block in which an inline stands.
func blockOf(n ast.Node) ast.Node {
	for n.Type() == ast.TypeInline && n.Parent() != nil {
		n = n.Parent()
	}
	return n
}

var (
	firstBreak = regexp.MustCompile(`(?i)\A<br(?:\s[^>]*|/)?>`)
	everyBreak = regexp.MustCompile(`(?i)<br(?:\s[^>]*|/)?>`)
	blockMark  = regexp.MustCompile(`\A(?:[-+*>]|#{1,6} |\d{1,9}[.)] )`)
)

// breakAt is the length of the <br> with which a text begins.
func breakAt(text []byte) int { return len(firstBreak.Find(text)) }

// withoutBreaks is what a text says besides <br>.
func withoutBreaks(text []byte) []byte { return bytes.TrimSpace(everyBreak.ReplaceAll(text, nil)) }

// beginsBlock says whether a text would be a list, a heading or a quotation at the beginning of a line, so that no
// paragraph goes on there.
func beginsBlock(text []byte) bool { return blockMark.Match(text) }
