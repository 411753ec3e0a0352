package wording

import (
	_ "embed" // the list
	"encoding/csv"
	"fmt"
	"strings"

	"gongkai/catalogue"
)

// Word is a row of a list: what is wrong, what is right in its place, and the longer words that hold the wrong one
// rightly (校园满足 holds 园满, which is a slip for 圆满).
type Word struct {
	Wrong, Right string // Right may be empty: there is no one word for it
	Severity     catalogue.Severity
	Except       []string // each holds Wrong
}

//go:embed words.csv
var list string

// Default is the list that gongkai brings: slips in simplified Chinese that are no word anywhere, warnings all of them.
func Default() ([]Word, error) {
	rows, err := csv.NewReader(strings.NewReader(list)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read the list of words: %w", err)
	}
	words := make([]Word, 0, len(rows))
	for _, row := range rows[1:] {
		words = append(words, Word{Wrong: row[0], Right: row[1], Severity: catalogue.Warning, Except: strings.Fields(row[2])})
	}
	return words, nil
}

// Own are the words of content/words.csv. A row that is not as it should be, which the register reports, is left out.
func Own(records []*catalogue.WordRecord) []Word {
	var words []Word
	for _, r := range records {
		if severity, ok := r.Weight(); ok && r.Sound() {
			words = append(words, Word{Wrong: r.Wrong.Value, Right: r.Right.Value, Severity: severity, Except: r.Exceptions()})
		}
	}
	return words
}
