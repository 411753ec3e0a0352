package markup

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"gongkai/catalogue"
)

// maxReports is how many problems of one rule a body reports; a note counts the rest.
const maxReports = 100

// Read lints a body and gathers its digest. file is the path that problems carry, line the line of the file on which
// body begins, from 1. The problems are sorted; a body that costs too much has one problem and an empty digest.
func (m *Markdown) Read(file string, line int, body []byte) (Digest, []catalogue.Problem) {
	return m.parse(body).read(file, line)
}

func (p *page) read(file string, line int) (Digest, []catalogue.Problem) {
	r := reading{page: p, file: file, places: newPlaces(p.source, line)}
	if p.state.refused() {
		r.refusal(*p.state.cause)
		return Digest{}, r.problems
	}
	r.characters()
	r.marks()
	r.fields()
	r.walk(p.root)
	r.footnotes()
	r.references()
	r.remainder()
	r.digest.Lead = p.lead()
	catalogue.SortProblems(r.problems)
	return r.digest, r.problems
}

// reading is one pass over a page that collects links and problems.
type reading struct {
	*page
	file     string
	places   places
	digest   Digest
	problems []catalogue.Problem
	counts   map[catalogue.Rule]int

	level       int // of the heading before this place, as written
	numbered    numberedRun
	definitions []*ast.LinkReferenceDefinition
	used        map[string]bool // labels of link definitions that a link refers to
	contents    bool            // a Word table of contents has been reported
}

// report adds a problem at source[start:stop], unless there are many of its kind already. A fix replaces that stretch.
func (r *reading) report(rule catalogue.Rule, start, stop int, args ...string) {
	if r.counts == nil {
		r.counts = map[catalogue.Rule]int{}
	}
	if r.counts[rule]++; r.counts[rule] > maxReports {
		return
	}
	for i, a := range args { // %80 in an address is no character
		args[i] = strings.ToValidUTF8(a, "\uFFFD")
	}
	r.problems = append(r.problems, catalogue.NewProblem(r.file, r.places.at(start, stop), rule, args...))
}

// mend is report with the text that ought to stand in place of source[start:stop].
func (r *reading) mend(rule catalogue.Rule, start, stop int, better string, args ...string) {
	r.report(rule, start, stop, args...)
	if r.counts[rule] <= maxReports {
		p := &r.problems[len(r.problems)-1]
		p.Fix = &catalogue.Edit{At: p.At, Old: string(r.source[start:stop]), New: better}
	}
}

func (r *reading) refusal(cause refusal) {
	r.report(cause.rule, cause.start, cause.stop, cause.args...)
	if cause.whole {
		r.problems[0].At = catalogue.At{}
	}
}

// remainder says how many problems were not listed.
func (r *reading) remainder() {
	rest := 0
	for _, n := range r.counts {
		rest += max(n-maxReports, 0)
	}
	if rest > 0 {
		r.report("text-more", len(r.source), len(r.source), strconv.Itoa(rest))
	}
}

// mark is where a block begins that begins with a run of one of marks. goldmark counts a tab in a quotation as wide as it
// is shown, so that what it says may lie behind the place, or behind the end of the text.
func (r *reading) mark(n ast.Node, marks string) int {
	start := bytes.LastIndexAny(r.source[:min(max(n.Pos(), 0)+1, len(r.source))], marks)
	for start > 0 && r.source[start-1] == r.source[start] {
		start--
	}
	return max(start, 0)
}

// walk reads the blocks below parent, in order.
func (r *reading) walk(parent ast.Node) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		switch n := c.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			r.paragraph(n)
			r.inlines(n)
		case *ast.Heading:
			r.heading(n)
			r.inlines(n)
		case *ast.CodeBlock:
			r.indented(n)
		case *ast.FencedCodeBlock:
			r.fenced(n)
		case *ast.HTMLBlock:
			start := r.mark(n, "<")
			r.tag(n, start, lineEnd(r.source, start))
		case *ast.LinkReferenceDefinition:
			r.definitions = append(r.definitions, n)
		case *extast.Table:
			r.table(n)
		case *extast.TableCell, *extast.DefinitionTerm:
			r.inlines(n)
		default:
			r.walk(n)
		}
	}
}

// excerpt is the beginning of s, short enough for a message.
func excerpt[T []byte | string](s T) string {
	const most = 20
	text := string(s)
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text[:min(len(text), 4*most)])[:most-1]) + "…"
}
