package catalogue

import (
	"cmp"
	"slices"
	"strconv"
)

// Severity says what a problem stops: an error stops publishing, a warning does so under --strict, a note never.
type Severity uint8

const (
	Note Severity = iota + 1
	Warning
	Error
)

// String is the severity's stable English name, as site.yaml and the machine formats write it.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	default:
		return "note"
	}
}

// Problem is an author's mistake: where it stands, which rule it breaks, and what fills the rule's text.
// A failure of the machine is never a Problem; it is an error.
type Problem struct {
	File     string // below content/, with slashes; "" for the site as a whole
	Private  bool   // the file is the one of the private tree
	At       At
	Rule     Rule
	Severity Severity
	Args     []string // fill {0}, {1} … of the rule's text and hint
	Fix      *Edit    // the edit that mends it, where there is exactly one
}

// Edit replaces Old, which begins at At, by New.
type Edit struct {
	At       At
	Old, New string
}

// NewProblem makes a problem of a rule at its usual severity. A rule that the table lacks panics: that is a
// mistake in our code, and a test calls every rule.
func NewProblem(file string, at At, rule Rule, args ...string) Problem {
	return Problem{File: file, At: at, Rule: rule, Severity: rule.info().Severity, Args: args}
}

// SortProblems orders by file, line, column, rule, text and whatever else there is of a problem, so that parallel work
// reports in one order: none that differ are equal.
func SortProblems(ps []Problem) { slices.SortFunc(ps, Problem.compare) }

// Compare is the order of SortProblems.
func (p Problem) Compare(q Problem) int { return p.compare(q) }

func (p Problem) compare(q Problem) int {
	return cmp.Or(
		cmp.Compare(p.File, q.File),
		cmp.Compare(p.At.Line, q.At.Line),
		cmp.Compare(p.At.Column, q.At.Column),
		cmp.Compare(p.Rule, q.Rule),
		slices.Compare(p.Args, q.Args),
		compareBool(p.Private, q.Private),
		cmp.Compare(p.At.Width, q.At.Width),
		cmp.Compare(p.Severity, q.Severity),
		p.Fix.compare(q.Fix),
	)
}

// compare orders edits; none comes before any.
func (e *Edit) compare(f *Edit) int {
	if e == nil || f == nil {
		return compareBool(e != nil, f != nil)
	}
	return cmp.Or(e.At.compare(f.At), cmp.Compare(e.Old, f.Old), cmp.Compare(e.New, f.New))
}

// compareBool puts what is not before what is.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func itoa(n int) string { return strconv.Itoa(n) }
