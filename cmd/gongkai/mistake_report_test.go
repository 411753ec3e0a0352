package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// report is one problem as it was printed: the clerk knows nothing else of it.
type report struct {
	file         string
	line, column int    // 0: of the file as a whole
	cell         string // of a workbook, Sheet2!D17
	under        int    // the cells of the terminal that the caret marks
	text, rule   string
	hint         string
}

var (
	headLine  = regexp.MustCompile(`^(\S.*?)(?::(\d+):(\d+))?: (?:错误|警告|提示|error|warning|note): (.*) \[([a-z-]+)\]$`)
	caretLine = regexp.MustCompile(`^ +\| +(\^~*)$`)
	cellPlace = regexp.MustCompile(`^([^\s!]+![A-Z]+[0-9]+)`)
)

// reported checks the content and reads what is printed.
func reported(t *testing.T, dir, language string) []report {
	t.Helper()
	args := []string{"check", "--date", "2026-08-08", "--lang", language, "--all"}
	if register := filepath.Join(dir, "published.json"); exists(register) {
		args = append(args, "--published", register)
	}
	code, out := ordered(t, args...)
	if code != exitClean && code != exitProblems {
		t.Fatalf("exit code %d: %s", code, out)
	}
	return readReports(t, out)
}

func exists(file string) bool {
	_, err := os.Lstat(file)
	return err == nil
}

func readReports(t *testing.T, out string) (list []report) {
	t.Helper()
	for line := range strings.Lines(out) {
		line = strings.TrimSuffix(line, "\n")
		last := len(list) - 1
		if m := headLine.FindStringSubmatch(line); m != nil {
			r := report{file: m[1], text: m[4], rule: m[5], cell: cellPlace.FindString(m[4])}
			r.line, _ = strconv.Atoi(m[2])
			r.column, _ = strconv.Atoi(m[3])
			list = append(list, r)
		} else if m := caretLine.FindStringSubmatch(line); m != nil && last >= 0 {
			list[last].under = len(m[1])
		} else if hint, ok := strings.CutPrefix(line, "    → "); ok && last >= 0 {
			list[last].hint = hint
		}
	}
	return list
}

// place is where a problem is told, and its rule.
func (r report) place() string {
	file := strings.TrimPrefix(r.file, "content/")
	switch {
	case r.line > 0:
		return fmt.Sprintf("%s:%d:%d %s", file, r.line, r.column, r.rule)
	case r.cell != "":
		return fmt.Sprintf("%s:%s %s", file, r.cell, r.rule)
	}
	return file + " " + r.rule
}

func places(list []report) []string {
	var all []string
	for _, r := range list {
		all = append(all, r.place())
	}
	return all
}

// spelt is a list of problems for whoever reads why a test failed.
func spelt(list []report) string {
	var b strings.Builder
	for _, r := range list {
		fmt.Fprintf(&b, "  %s: %s (%d cells)\n    → %s\n", r.place(), r.text, r.under, r.hint)
	}
	return b.String()
}
