package search

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"
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

// PairsIn are the pairs that matter to a site whose texts consist of these characters, folded or not: those whose
// simplified character occurs. To the others a search answers nothing, folded or not.
func (f *Folder) PairsIn(text map[rune]bool) string {
	occurs := make(map[rune]bool, len(text))
	for r, there := range text {
		if there {
			occurs[f.one(r)] = true
		}
	}
	return f.joined(func(p pair) bool { return occurs[p.simplified] })
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
