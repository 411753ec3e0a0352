package markup

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// starEmphasis parses * and **. CommonMark decides by the punctuation around a run whether it opens or closes, and
// takes Chinese punctuation for Western: **公开范围：**主动公开 would keep its asterisks. Here a Chinese character or mark
// counts as a place where a word may end. Between Western characters nothing changes.
type starEmphasis struct{}

func (starEmphasis) Trigger() []byte { return []byte{'*'} }

func (e starEmphasis) Parse(_ ast.Node, block text.Reader, context parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	d := parser.ScanDelimiter(line, before, 1, e)
	if d == nil || countDelimiter(context, segment.Start) {
		return nil
	}
	run := segment.WithStop(segment.Start + d.OriginalLength)
	if d.OriginalLength >= 4 { // a mask, 1380****123
		block.Advance(d.OriginalLength)
		return ast.NewTextSegment(run)
	}
	after := ' '
	if d.OriginalLength < len(line) {
		after, _ = utf8.DecodeRune(line[d.OriginalLength:])
	}
	if isChinese(before) || isChinese(after) {
		d.CanOpen, d.CanClose = flanking(before, after)
	}
	d.Segment = run
	block.Advance(d.OriginalLength)
	context.PushDelimiter(d)
	return d
}

// IsDelimiter implements parser.DelimiterProcessor.
func (starEmphasis) IsDelimiter(b byte) bool { return b == '*' }

// CanOpenCloser implements parser.DelimiterProcessor.
func (starEmphasis) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

// OnMatch implements parser.DelimiterProcessor.
func (starEmphasis) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }

// flanking says whether a run of asterisks beside a Chinese character can open and can close emphasis. It follows
// https://github.com/tats-u/markdown-cjk-friendly, with one addition: emphasis neither begins with a mark that ends a
// phrase nor ends with a mark that begins one, so that the masks in 张**、李** stay.
func flanking(before, after rune) (opens, closes bool) {
	opens = !util.IsSpaceRune(after) && !endsPhrase(after) &&
		(!westernMark(after) || util.IsSpaceRune(before) || util.IsPunctRune(before) || isChinese(before))
	closes = !util.IsSpaceRune(before) && !beginsPhrase(before) &&
		(!westernMark(before) || util.IsSpaceRune(after) || util.IsPunctRune(after) || isChinese(after))
	return opens, closes
}

func westernMark(r rune) bool { return util.IsPunctRune(r) && !isChinese(r) }

func endsPhrase(r rune) bool {
	switch r {
	case '、', '，', '。', '；', '：', '？', '！', '）', '》', '〉', '」', '』', '】', '〕', '”', '’':
		return true
	}
	return false
}

func beginsPhrase(r rune) bool {
	switch r {
	case '（', '《', '〈', '「', '『', '【', '〔', '“', '‘':
		return true
	}
	return false
}

// isChinese holds for the characters and marks that a Chinese, Japanese or Korean text sets without spaces.
func isChinese(r rune) bool {
	switch {
	case r < 0x2E80:
		return false
	case r <= 0x303F, r >= 0x3400 && r <= 0x4DBF, r >= 0x4E00 && r <= 0x9FFF:
		return r != 0x3000 // the ideographic space is a space
	case r >= 0xFE30 && r <= 0xFE4F, r >= 0xFF01 && r <= 0xFF60, r >= 0xFFE0 && r <= 0xFFE6:
		return true
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Hangul)
}

// boundedEmphasis is goldmark's parser of emphasis, which is left with _.
type boundedEmphasis struct{ parser.InlineParser }

func (boundedEmphasis) Trigger() []byte { return []byte{'_'} }

func (p boundedEmphasis) Parse(parent ast.Node, block text.Reader, context parser.Context) ast.Node {
	_, segment := block.PeekLine()
	if countDelimiter(context, segment.Start) {
		return nil
	}
	return p.InlineParser.Parse(parent, block, context)
}

// countDelimiter counts a run of * or _ and says whether there are too many in this block.
func countDelimiter(context parser.Context, at int) bool {
	s := stateOf(context)
	if s.delimiters++; s.delimiters > maxDelimiters {
		s.tangled(at)
	}
	return s.refused()
}
