package source

import (
	"bytes"
	"unicode/utf8"

	"gongkai/catalogue"
)

// unfilled finds the marks that gongkai init and new leave where a person has to write something, 【待填：电话】 or 【fill in】.
// They are no mistake of the file's form; a reader of the site would see them all the same.
func unfilled(file string, text []byte) (problems []catalogue.Problem) {
	for line := 1; len(text) > 0; line++ {
		row, rest, _ := bytes.Cut(text, []byte("\n"))
		for from := 0; ; {
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
			mark := row[i:]
			if end := bytes.Index(mark, []byte("】")); end >= 0 {
				mark = mark[:end+len("】")]
			}
			problems = append(problems, catalogue.NewProblem(file, catalogue.NewAt(line, utf8.RuneCount(row[:i])+1, utf8.RuneCount(mark)), "place-unfilled", string(mark)))
		}
		text = rest
	}
	return problems
}
