package wording

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// most is how many findings of one file are told of one by one.
const most = 100

// Check gives the wrong words of a file, each with its place and the edit that mends it. The text is UTF-8, its lines
// end in LF, and its first line is the file's.
func (f *Finder) Check(file string, text []byte) []catalogue.Problem {
	var problems []catalogue.Problem
	p, n := newPlaces(string(text)), 0
	f.Find(p.text, func(offset int, w *Word) bool {
		if n++; n <= most {
			problems = append(problems, w.problem(file, p.at(offset, w.Wrong)))
		}
		return true
	})
	if n > most {
		last := problems[most-1].At
		problems = append(problems, catalogue.NewProblem(file, last, "text-more", strconv.Itoa(n-most)))
	}
	return problems
}

func (w *Word) problem(file string, at catalogue.At) catalogue.Problem {
	hint := catalogue.Words{Chinese: "改写，或删掉", English: "write it otherwise, or remove it"}
	if w.Right != "" {
		hint = catalogue.Words{Chinese: "改成“" + w.Right + "”", English: "write “" + w.Right + "”"}
	}
	p := catalogue.NewProblem(file, at, "word-wrong", w.Wrong, hint.Chinese, hint.English)
	p.Severity = w.Severity
	if w.Right != "" {
		p.Fix = &catalogue.Edit{At: at, Old: w.Wrong, New: w.Right}
	}
	return p
}

// places turns offsets, which only grow, into lines and columns.
type places struct {
	text        string
	line, start int // of the line that holds the last offset
	seen        int
}

func newPlaces(text string) *places { return &places{text: text, line: 1} }

func (p *places) at(offset int, word string) catalogue.At {
	passed := p.text[p.seen:offset]
	if i := strings.LastIndexByte(passed, '\n'); i >= 0 {
		p.line += strings.Count(passed, "\n")
		p.start = p.seen + i + 1
	}
	p.seen = offset
	column := utf8.RuneCountInString(p.text[p.start:offset]) + 1
	return catalogue.At{Line: uint32(p.line), Column: uint16(min(column, 1<<16-1)), Width: uint16(utf8.RuneCountInString(word))}
}
