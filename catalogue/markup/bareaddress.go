package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// bareAddresses makes links of the http and https addresses that stand in the text as they are, also straight after
// Chinese text (详见https://…), where goldmark's own extension finds none. They end before the first character that an
// address cannot contain unescaped, so before Chinese text and full-width marks too.
type bareAddresses struct{}

// Trigger is the colon, because a parser can be called for punctuation only; the scheme before it is taken back.
func (bareAddresses) Trigger() []byte { return []byte{':'} }

func (bareAddresses) Parse(parent ast.Node, block text.Reader, context parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("://")) || context.IsInLinkLabel() || segment.Padding != 0 {
		return nil
	}
	last, ok := parent.LastChild().(*ast.Text)
	if !ok || last.Segment.Stop != segment.Start || last.SoftLineBreak() || last.HardLineBreak() {
		return nil
	}
	written := block.Source()[last.Segment.Start:segment.Start]
	scheme := len("https")
	if !bytes.HasSuffix(written, []byte("https")) {
		if scheme = len("http"); !bytes.HasSuffix(written, []byte("http")) {
			return nil
		}
	}
	start := segment.Start - scheme
	if before := written[:len(written)-scheme]; len(before) > 0 && wordByte(before[len(before)-1]) {
		return nil
	}
	length := len("://") + addressLength(line[len("://"):])
	if length == len("://") {
		return nil
	}
	if last.Segment.Stop = start; last.Segment.IsEmpty() {
		parent.RemoveChild(parent, last)
	}
	block.Advance(length)
	n := ast.NewAutoLink(ast.AutoLinkURL, ast.NewTextSegment(text.NewSegment(start, segment.Start+length)))
	n.SetPos(start)
	return n
}

// addressLength is the length of the address that rest begins with after ://, without the marks that end a sentence.
func addressLength(rest []byte) int {
	end, open := 0, 0
	if len(rest) == 0 || !(isLetter(rest[0]) || isDigit(rest[0])) {
		return 0
	}
	for end < len(rest) && addressByte(rest[end]) {
		switch rest[end] {
		case '(':
			open++
		case ')':
			open--
		}
		if open < 0 { // (见https://example.gov.cn/)
			break
		}
		end++
	}
	for end > 0 && bytes.IndexByte([]byte("?!.,:;'&"), rest[end-1]) >= 0 {
		end--
	}
	return end
}

func addressByte(c byte) bool {
	return isLetter(c) || isDigit(c) || bytes.IndexByte([]byte("-._~:/?#[]@!$&'()+,;=%"), c) >= 0
}

func wordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' || c == '/' }
