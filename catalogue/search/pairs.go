package search

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// traditional and own are the tables of traditional characters; data/README.md says where they come from.
var (
	//go:embed data/traditional.tsv
	traditional string
	//go:embed data/own.tsv
	own string
)

// pair is a traditional character and its simplified one.
type pair struct{ traditional, simplified rune }

// readPairs reads the tables, in code point order. A line is two characters with a tab between them; a test sees to that.
func readPairs() []pair {
	pairs := make([]pair, 0, len(traditional)/8)
	for line := range strings.Lines(traditional + own) {
		if from, to, ok := strings.Cut(line, "\t"); ok && line[0] != '#' {
			t, _ := utf8.DecodeRuneInString(from)
			s, _ := utf8.DecodeRuneInString(to)
			pairs = append(pairs, pair{t, s})
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Compare(a.traditional, b.traditional) })
	return pairs
}

// Pairs are all traditional characters, each followed by its simplified one, in code point order: what fold.js makes its
// map from.
func (f *Folder) Pairs() string {
	return f.joined(func(pair) bool { return true })
}

// Needed are the pairs that a browser must know from the start: those of the traditional characters that occur in the
// site's texts, and those that the Chinese standard set of 1980 has too. All others tell by their lack in that set that the
// whole table is needed.
func (f *Folder) Needed(occur map[rune]bool) string {
	encoder := simplifiedchinese.GBK.NewEncoder()
	return f.joined(func(p pair) bool {
		code, err := encoder.String(string(p.traditional))
		return occur[p.traditional] || err == nil && len(code) == 2 && code[0] >= 0xB0 && code[0] <= 0xF7 && code[1] >= 0xA1
	})
}

func (f *Folder) joined(keep func(pair) bool) string {
	var b strings.Builder
	for _, p := range f.pairs {
		if keep(p) {
			b.WriteRune(p.traditional)
			b.WriteRune(p.simplified)
		}
	}
	return b.String()
}
