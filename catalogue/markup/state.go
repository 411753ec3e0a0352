package markup

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"

	"gongkai/catalogue"
)

var stateKey = parser.NewContextKey()

// Bounds that no honest text comes near. They are not settings, because nobody could say what to set them to.
const (
	maxBrackets    = 600     // opening brackets in one paragraph: each may search all its lines
	maxSearched    = 1 << 23 // bytes of one body that closing brackets search for an address: each may search its line
	maxDelimiters  = 1000    // runs of * and _ in one paragraph: pairing them is quadratic
	maxFootnotes   = 1000    // in one body: sorting them is quadratic
	maxDefinitions = 1000    // lines of one paragraph of link definitions: removing them is quadratic
	freeAddresses  = 65536   // bytes of addresses that references may repeat, beyond the size of the body
)

// state is what our parsers know of the body being parsed.
type state struct {
	limits Limits
	cause  *refusal

	// Of the block whose inlines are being parsed; endBlock resets them.
	brackets, delimiters int
	failedSpans          uint64 // bit n: no closing run of n backticks is left in this block
	noCloser             int    // no > between here and the end of that line

	searched  int
	cells     int
	footnotes []footnote
	stops     map[ast.Node]int // where each link and image ends
}

// refusal is the reason why a body is not rendered.
type refusal struct {
	rule        catalogue.Rule
	start, stop int
	whole       bool // the body as a whole, not a place in it
	args        []string
}

func stateOf(context parser.Context) *state { return context.Get(stateKey).(*state) }

func (s *state) refused() bool { return s.cause != nil }

// refuse keeps the first reason; the parsers then do as little as they can until goldmark is through.
func (s *state) refuse(r refusal) {
	if s.cause == nil {
		s.cause = &r
	}
}

// tangled refuses a body because of what stands at offset.
func (s *state) tangled(offset int) {
	s.refuse(refusal{rule: "text-tangled", start: offset, stop: offset + 1})
}

func (s *state) countBracket(offset int) {
	if s.brackets++; s.brackets > maxBrackets {
		s.tangled(offset)
	}
}

func (s *state) endBlock() {
	s.brackets, s.delimiters, s.failedSpans, s.noCloser = 0, 0, 0, 0
}

func (s *state) setStop(n ast.Node, stop int) {
	if s.stops == nil {
		s.stops = map[ast.Node]int{}
	}
	s.stops[n] = stop
}

func kibibytes(n int) string { return strconv.Itoa((n + 1023) / 1024) }
