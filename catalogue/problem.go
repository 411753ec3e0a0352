package catalogue

import (
	"cmp"
	"slices"
	"strconv"
)

// At is a place inside a file: line and column from 1, the column and the width in characters, not bytes.
// Line 0 means the file as a whole. It is kept with every field of a hundred thousand items, hence its size.
type At struct {
	Line          uint32
	Column, Width uint16
}

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

// SortProblems orders by file, line, column, rule and text, so that parallel work reports in one order.
func SortProblems(ps []Problem) {
	slices.SortFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.At.Line, b.At.Line),
			cmp.Compare(a.At.Column, b.At.Column),
			cmp.Compare(a.Rule, b.Rule),
			slices.Compare(a.Args, b.Args),
		)
	})
}

func itoa(n int) string { return strconv.Itoa(n) }
