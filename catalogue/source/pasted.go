package source

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"gongkai/catalogue"
)

// pasted finds what pasting has done to a whole Markdown file: it stands there twice, or within the ``` of a chat
// program. All else that would be told of such a file only follows from that.
func pasted(file string, text []byte) []catalogue.Problem {
	if p, ok := wrapped(file, text); ok {
		return []catalogue.Problem{p}
	}
	end, _, bad := fences(file, text)
	if bad {
		return nil
	}
	if p, ok := secondFront(file, text, end); ok {
		return []catalogue.Problem{p}
	}
	return nil
}

// secondFront finds a line --- in a body below which keys follow, and then another ---: it is front matter, and as text
// everybody would read who drafted, checked and approved.
func secondFront(file string, text []byte, end int) (p catalogue.Problem, ok bool) {
	if !bytes.Contains(text[end:], []byte("---\n")) {
		return p, false
	}
	number := bytes.Count(text[:end], []byte("\n"))
	lines := strings.Split(string(text[end:]), "\n")
	code := ""
	for n, line := range lines {
		if code = codeAfter(code, line); code == "" && opensFront(line) && frontFollows(lines[n+1:]) {
			before := strings.TrimSuffix(strings.TrimRight(line, " \t"), "---")
			return catalogue.NewProblem(file, catalogue.NewAt(number+n+1, len([]rune(before))+1, 3), "front-twice"), true
		}
	}
	return p, false
}

// codeAfter is the mark of the block of code that is open below a line, where that above it was open before.
func codeAfter(open, line string) string {
	mark := codeMark(line)
	switch {
	case open == "":
		return mark
	case strings.HasPrefix(mark, open) && strings.TrimSpace(line) == mark:
		return ""
	}
	return open
}

// codeMark is the run of ` or ~ with which a line begins or ends a block of code.
func codeMark(line string) string {
	line = strings.TrimLeft(line, " ")
	for _, c := range []string{"`", "~"} {
		if run := len(line) - len(strings.TrimLeft(line, c)); run >= 3 {
			return line[:run]
		}
	}
	return ""
}

// opensFront says whether a line is --- or ends in it: behind the last line of a file that had no line break.
func opensFront(line string) bool {
	before, ok := strings.CutSuffix(strings.TrimRight(line, " \t"), "---")
	return ok && !strings.HasSuffix(before, "-") && !strings.Contains(before, "|")
}

// mostFront is how many lines a second front matter is sought through.
const mostFront = 200

// frontFollows says whether lines are front matter up to the next ---: nothing else stands there, and two lines at
// least are keys of ours with a colon as YAML wants it. A note between two rules has none.
func frontFollows(lines []string) bool {
	known, keys := 0, frontKeys()
	for _, line := range lines[:min(len(lines), mostFront)] {
		name, value, found := strings.Cut(line, ":")
		switch {
		case strings.TrimSpace(line) == "---":
			return known >= 2
		case strings.TrimSpace(line) != "" && !looksLikeKeys([]byte(line)):
			return false
		case found && (value == "" || value[0] == ' ') && slices.Contains(keys, name):
			known++
		}
	}
	return false
}

// frontKeys are the names of all keys that front matter may have. A text of nothing but rules asks for them at each.
var frontKeys = sync.OnceValue(func() []string {
	return slices.Concat(catalogue.Names(catalogue.ItemKeys()), catalogue.Names(catalogue.PageKeys()), catalogue.Names(catalogue.DepartmentKeys()))
})
