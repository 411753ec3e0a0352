package source

import (
	"bytes"
	"unicode/utf8"

	"gongkai/catalogue"
)

// mostUnfilled is how many marks of a file are told, and longestMark how many characters of one.
const mostUnfilled, longestMark = 100, 40

// unfilled finds the marks that gongkai init and new leave where a person has to write something, 【待填：电话】 or 【fill in】.
// They are no mistake of the file's form; a reader of the site would see them all the same.
func unfilled(file string, text []byte) (problems []catalogue.Problem) {
	for line := 1; len(text) > 0 && len(problems) < mostUnfilled; line++ {
		row, rest, _ := bytes.Cut(text, []byte("\n"))
		for from := 0; len(problems) < mostUnfilled; {
			i := bytes.Index(row[from:], []byte("【"))
			if i < 0 {
				break
			}
			i += from
			from = i + len("【")
			after := row[from:]
			if !bytes.HasPrefix(after, []byte("待填")) && !bytes.HasPrefix(after, []byte("fill in")) {
				continue
			}
			mark := markOf(row[i:])
			problems = append(problems, catalogue.NewProblem(file, catalogue.NewAt(line, utf8.RuneCount(row[:i])+1, utf8.RuneCount(mark)), "place-unfilled", string(mark)))
		}
		text = rest
	}
	return problems
}

// markOf is the mark with which a row begins: up to its end, or as much of it as is told.
func markOf(row []byte) []byte {
	n := 0
	for range longestMark {
		c, size := utf8.DecodeRune(row[n:])
		if n += size; c == '】' {
			break
		}
	}
	return row[:n]
}
