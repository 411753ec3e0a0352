package markup

import (
	"bytes"
	"errors"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// ErrRefused is what HTML returns for a body that costs too much. Read names the place and the reason.
var ErrRefused = errors.New("markup: the text is refused, see its problems")

// Limits bound what a text may cost; zero means the default.
type Limits struct {
	Bytes      int // of one body; 1 MiB
	TableCells int // of one body, with the cells that short rows leave out; 20,000
	Nesting    int // quotations and lists inside each other; 32
}

// Markdown reads, checks and renders bodies. It is safe for use by many goroutines.
type Markdown struct {
	limits Limits
	parser parser.Parser
}

// New returns a Markdown with these limits.
func New(limits Limits) *Markdown {
	orDefault := func(value *int, standard int) {
		if *value <= 0 {
			*value = standard
		}
	}
	orDefault(&limits.Bytes, 1<<20)
	orDefault(&limits.TableCells, 20_000)
	orDefault(&limits.Nesting, 32)
	return &Markdown{limits: limits, parser: parser.NewParser(
		parser.WithBlockParsers(blockParsers()...),
		parser.WithInlineParsers(inlineParsers()...),
		parser.WithParagraphTransformers(
			util.Prioritized(boundedReferences{}, 100),
			util.Prioritized(boundedTables{extension.NewTableParagraphTransformer()}, 200),
		),
		parser.WithASTTransformers(
			util.Prioritized(footnoteCensus{}, 998),
			util.Prioritized(extension.NewFootnoteASTTransformer(), 999),
		),
	)}
}

// The numbers are goldmark's own priorities; an extension's parser keeps the place it has there.
func blockParsers() []util.PrioritizedValue {
	return []util.PrioritizedValue{
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(boundedBlock{extension.NewDefinitionListParser()}, 101),
		util.Prioritized(extension.NewDefinitionDescriptionParser(), 102),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(boundedBlock{parser.NewListParser()}, 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(boundedBlock{parser.NewBlockquoteParser()}, 800),
		util.Prioritized(parser.NewHTMLBlockParser(), 900),
		util.Prioritized(boundedFootnotes{boundedBlock{extension.NewFootnoteBlockParser()}}, 999),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	}
}

func inlineParsers() []util.PrioritizedValue {
	return []util.PrioritizedValue{
		util.Prioritized(codeSpans{parser.NewCodeSpanParser()}, 100),
		util.Prioritized(boundedMarks{extension.NewFootnoteParser()}, 101),
		util.Prioritized(boundedLinks{parser.NewLinkParser()}, 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(tags{}, 400),
		util.Prioritized(starEmphasis{}, 450),
		util.Prioritized(verbatims{}, 460),
		util.Prioritized(boundedEmphasis{parser.NewEmphasisParser()}, 500),
		util.Prioritized(bareAddresses{}, 999),
	}
}

// page is one parsed body.
type page struct {
	source []byte
	root   ast.Node
	state  *state
	clean  bool // it has been read, and holds no control character
}

// parse never fails: what costs too much is recorded in the page's state, and its tree is not to be used then.
func (m *Markdown) parse(body []byte) *page {
	if !utf8.Valid(body) {
		body = bytes.ToValidUTF8(body, []byte("\uFFFD"))
	}
	return m.parseValid(body)
}

// parseValid is parse for what is known to be UTF-8.
func (m *Markdown) parseValid(body []byte) *page {
	s := &state{limits: m.limits}
	p := &page{source: body, state: s}
	if len(body) > m.limits.Bytes {
		s.refuse(refusal{rule: "text-too-long", args: []string{kibibytes(len(body)), kibibytes(m.limits.Bytes)}, whole: true})
		return p
	}
	context := parser.NewContext()
	context.Set(stateKey, s)
	p.root = m.parser.Parse(text.NewReader(body), parser.WithContext(context))
	if !s.refused() {
		p.weighReferences()
	}
	return p
}
