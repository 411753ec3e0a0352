package markup

import (
	"bytes"
	"slices"

	"github.com/yuin/goldmark/ast"

	"gongkai/catalogue"
)

// rounds bounds how often a body is read anew for what its mending has brought to light.
const rounds = 30

// Tidy mends what has exactly one mend, and what a Chinese text has in full width. line is the
// line of the file on which body begins. off says which rules the site has turned off, whose mends are not made.
func (m *Markdown) Tidy(line int, body []byte, off func(catalogue.Rule) bool) ([]byte, []catalogue.Mend) {
	var mends []catalogue.Mend
	for range rounds {
		better, more := m.fix(line, body, off)
		if len(more) == 0 {
			break
		}
		body, mends = better, append(mends, more...)
	}
	better, more := m.punctuate(line, body)
	return better, append(mends, more...)
}

// fix makes the edits of one reading that do not overlap. Where that does not leave fewer to be made, none is.
func (m *Markdown) fix(line int, body []byte, off func(catalogue.Rule) bool) ([]byte, []catalogue.Mend) {
	found := m.fixable(line, body, off)
	if len(found) == 0 {
		return body, nil
	}
	places := newPlaces(body, line)
	var swaps []catalogue.Swap
	var mends []catalogue.Mend
	for _, p := range found {
		from, ok := places.find(p.Fix.At, p.Fix.Old)
		if !ok || len(swaps) > 0 && from < swaps[len(swaps)-1].To {
			continue
		}
		swaps = append(swaps, catalogue.Swap{From: from, To: from + len(p.Fix.Old), New: p.Fix.New})
		mends = append(mends, catalogue.Mend{At: p.At, What: catalogue.Words{Chinese: p.Text("zh"), English: p.Text("en")}, Shown: true, Old: p.Fix.Old, New: p.Fix.New})
	}
	better := []byte(catalogue.Swapped(string(body), swaps))
	if len(swaps) == 0 || len(found) < maxReports && len(m.fixable(line, better, off)) >= len(found) {
		return body, nil
	}
	return better, mends
}

// fixable are the problems of a body that carry the edit that mends them, in the order of the edits.
func (m *Markdown) fixable(line int, body []byte, off func(catalogue.Rule) bool) []catalogue.Problem {
	_, problems := m.Read("", line, body)
	problems = slices.DeleteFunc(problems, func(p catalogue.Problem) bool { return p.Fix == nil || off(p.Rule) })
	slices.SortStableFunc(problems, func(a, b catalogue.Problem) int {
		if a.Fix.At.Line != b.Fix.At.Line {
			return int(a.Fix.At.Line) - int(b.Fix.At.Line)
		}
		return int(a.Fix.At.Column) - int(b.Fix.At.Column)
	})
	return problems
}

// punctuate puts marks and the brackets of document numbers into full width, in the words of paragraphs, lists and
// tables. Headings are left alone: their words are addresses.
func (m *Markdown) punctuate(line int, body []byte) ([]byte, []catalogue.Mend) {
	p := m.parse(body)
	if p.state.refused() || !bytes.Equal(p.source, body) {
		return body, nil
	}
	source, places := string(body), newPlaces(body, line)
	var swaps []catalogue.Swap
	var mends []catalogue.Mend
	for _, w := range words(p.root) {
		swaps = append(swaps, catalogue.Punctuation(source, w.start, w.stop)...)
		swaps = append(swaps, catalogue.YearBrackets(source, w.start, w.stop)...)
	}
	slices.SortFunc(swaps, func(a, b catalogue.Swap) int { return a.From - b.From })
	for _, s := range swaps {
		mends = append(mends, catalogue.Mend{At: places.at(s.From, s.To), What: catalogue.Words{Chinese: "标点", English: "punctuation"}, Shown: true, Old: source[s.From:s.To], New: s.New})
	}
	return []byte(catalogue.Swapped(source, swaps)), mends
}

// words are the stretches of plain words below a node; those that the parser has parted for a mark in them are one.
func words(root ast.Node) []span {
	var list []span
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if literal(n) {
			return ast.WalkSkipChildren, nil
		}
		if t, ok := n.(*ast.Text); ok && entering {
			s := t.Segment
			if last := len(list) - 1; last >= 0 && list[last].stop == s.Start {
				list[last].stop = s.Stop
			} else {
				list = append(list, span{s.Start, s.Stop})
			}
		}
		return ast.WalkContinue, nil
	})
	return list
}

// literal holds for what is written out as it stands, for headings, and for links: the words of one may be its name.
func literal(n ast.Node) bool {
	switch n.Kind() {
	case ast.KindHeading, ast.KindCodeBlock, ast.KindFencedCodeBlock, ast.KindCodeSpan, ast.KindHTMLBlock, ast.KindRawHTML, ast.KindAutoLink, ast.KindLink, ast.KindImage, kindVerbatim:
		return true
	}
	return false
}
