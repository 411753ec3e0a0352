package source

import (
	"bytes"

	"gongkai/catalogue"
)

// conflict finds where git has put two versions of a file into it and left it to somebody to choose. Of such a file
// nothing else is told: it is none before that is done. A line of ======= alone is no mark of git's, but underlines a
// heading.
func conflict(file string, text []byte) []catalogue.Problem {
	if !bytes.Contains(text, []byte("<<<<<<< ")) && !bytes.Contains(text, []byte(">>>>>>> ")) {
		return nil
	}
	number := 0
	for line := range bytes.Lines(text) {
		number++
		if bytes.HasPrefix(line, []byte("<<<<<<< ")) || bytes.HasPrefix(line, []byte(">>>>>>> ")) {
			width := len([]rune(string(bytes.TrimSpace(line))))
			return []catalogue.Problem{catalogue.NewProblem(file, catalogue.NewAt(number, 1, width), "file-conflict")}
		}
	}
	return nil
}
