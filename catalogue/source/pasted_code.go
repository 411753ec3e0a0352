package source

import (
	"bytes"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// wrapped finds the ``` of a chat program around a whole file, around its front matter or around its text. It all would
// be a block of code.
func wrapped(file string, text []byte) (p catalogue.Problem, ok bool) {
	if !bytes.Contains(text, []byte("```")) && !bytes.Contains(text, []byte("~~~")) {
		return p, false
	}
	lines := strings.Split(string(text), "\n")
	top := lineFrom(lines, 0)
	switch {
	case codeMark(lines[top]) != "":
		return wrappedTop(file, lines, top)
	case dashes(lines[top]):
		if open := lineFrom(lines, top+1); codeMark(lines[open]) != "" {
			return unwrapped(file, lines, open, closes(lines, open)), true
		}
	}
	return wrappedText(file, text, lines)
}

// wrappedTop reads a file that begins with a mark. With --- below it both marks can go; where the keys follow at once,
// they stand in the place of the two ---.
func wrappedTop(file string, lines []string, open int) (p catalogue.Problem, ok bool) {
	first := lineFrom(lines, open+1)
	switch {
	case dashes(lines[first]):
		end := first + 1 + slices.IndexFunc(lines[first+1:], dashes)
		if below := lineFrom(lines, end+1); end > first && codeMark(lines[below]) == strings.TrimSpace(lines[below]) && lines[below] != "" {
			return unwrapped(file, lines, open, below), true
		}
		return unwrapped(file, lines, open, lastMark(lines, open)), true
	case first > open && strings.Contains(lines[first], ":"):
		shut := closes(lines, open)
		if shut == 0 {
			return p, false
		}
		hint := catalogue.Words{Chinese: "写成“---”，第 " + itoa(shut+1) + " 行也写成“---”", English: "write “---”, and on line " + itoa(shut+1) + " too"}
		return catalogue.NewProblem(file, catalogue.NewAt(open+1, 1, len([]rune(lines[open]))), "front-code", codeMark(lines[open]), hint.Chinese, hint.English), true
	}
	return p, false
}

// wrappedText reads a body that is one block, called yaml or markdown, from its first line to its last.
func wrappedText(file string, text []byte, lines []string) (p catalogue.Problem, ok bool) {
	end, _, bad := fences(file, text)
	if bad {
		end = 0
	}
	open := lineFrom(lines, bytes.Count(text[:end], []byte("\n")))
	mark := codeMark(lines[open])
	called := strings.ToLower(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(lines[open]), mark)))
	if mark == "" || !slices.Contains([]string{"yaml", "yml", "markdown", "md"}, called) {
		return p, false
	}
	shut := closes(lines, open)
	if shut == 0 || shut != lastMark(lines, open) {
		return p, false
	}
	return unwrapped(file, lines, open, shut), true
}

// unwrapped says which lines go; shut is 0 where no mark closes the block.
func unwrapped(file string, lines []string, open, shut int) catalogue.Problem {
	hint := catalogue.Words{Chinese: "删掉这一行", English: "delete this line"}
	if shut > open {
		hint = catalogue.Words{Chinese: "删掉这一行和第 " + itoa(shut+1) + " 行", English: "delete this line and line " + itoa(shut+1)}
	}
	at := catalogue.NewAt(open+1, 1, len([]rune(lines[open])))
	return catalogue.NewProblem(file, at, "front-code", codeMark(lines[open]), hint.Chinese, hint.English)
}

// closes is the line that closes the block which a line opens; 0 without one. Blocks inside that have a name close first.
func closes(lines []string, open int) int {
	mark, inner := codeMark(lines[open]), false
	for n := open + 1; n < len(lines); n++ {
		found := codeMark(lines[n])
		switch bare := strings.TrimSpace(lines[n]) == found; {
		case !strings.HasPrefix(found, mark):
		case !bare:
			inner = true
		case inner:
			inner = false
		default:
			return n
		}
	}
	return 0
}

// lastMark is the last line that is not blank, if it closes the block which a line opens; else 0.
func lastMark(lines []string, open int) int {
	for n := len(lines) - 1; n > open; n-- {
		if text := strings.TrimSpace(lines[n]); text != "" {
			if mark := codeMark(text); mark == text && strings.HasPrefix(mark, codeMark(lines[open])) {
				return n
			}
			break
		}
	}
	return 0
}

// lineFrom is the first line from one on that is not blank, or the last of all.
func lineFrom(lines []string, from int) int {
	for n := from; n < len(lines); n++ {
		if strings.TrimSpace(lines[n]) != "" {
			return n
		}
	}
	return len(lines) - 1
}

func dashes(line string) bool { return strings.TrimSpace(line) == "---" }
