package hant

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// data holds the dictionaries of OpenCC and our own tables; data/README.md says where they come from.
//
//go:embed data/*.tsv data/*.txt
var data embed.FS

// entry is a phrase and its traditional form.
type entry struct{ simplified, traditional string }

// tables are the dictionaries as they are read.
type tables struct {
	characters map[rune]rune // those that change, own.tsv included
	surnames   map[string]string
	given      map[rune]rune
	pairs      map[string]string // the phrases of two characters
	entries    []entry           // what came later counts
}

// readTables reads every embedded file and puts the phrases in the order in which they count.
func readTables() (*tables, error) {
	t := &tables{characters: map[rune]rune{}, surnames: map[string]string{}, given: map[rune]rune{}, entries: make([]entry, 0, 1<<16)}
	files := map[string][]entry{}
	for _, name := range []string{"characters.tsv", "phrases.tsv", "guards.txt", "strong.txt", "own.tsv", "surnames.tsv", "given.tsv"} {
		lines, err := readTable(name)
		if err != nil {
			return nil, err
		}
		files[name] = lines
	}
	setCharacters(t.characters, files["characters.tsv"])
	setCharacters(t.characters, files["own.tsv"])
	setCharacters(t.given, files["given.tsv"])
	for _, e := range files["surnames.tsv"] {
		t.surnames[e.simplified] = e.traditional
	}
	for i, e := range files["guards.txt"] {
		files["guards.txt"][i].traditional = t.plain(e.simplified)
	}
	phrases := slices.Concat(files["characters.tsv"], files["phrases.tsv"], files["guards.txt"], files["own.tsv"])
	t.pairs = pairsOf(phrases)
	t.keep(files["phrases.tsv"], false)
	t.keep(files["own.tsv"], true)
	t.addStrong(files["strong.txt"])
	t.entries = append(t.entries, phrases...)
	return t, nil
}

// readTable reads a file of two columns, or of one that then stands for both. A phrase and its form have equally many
// characters, so that a conversion never moves anything.
func readTable(name string) ([]entry, error) {
	text, err := data.ReadFile("data/" + name)
	if err != nil {
		return nil, fmt.Errorf("reading the dictionaries: %w", err)
	}
	lines, n := make([]entry, 0, len(text)/10), 0
	for line := range strings.Lines(string(text)) {
		n++
		if line[0] == '#' {
			continue
		}
		e, err := readEntry(strings.TrimSuffix(line, "\n"))
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		lines = append(lines, e)
	}
	return lines, nil
}

// readEntry reads a line. A phrase begins with a character beyond ASCII, which is what the conversion looks for, and
// its form fits the byte that a node has for it.
func readEntry(line string) (entry, error) {
	simplified, traditional, two := strings.Cut(line, "\t")
	if !two {
		traditional = simplified
	}
	e := entry{simplified, traditional}
	switch {
	case simplified == "" || simplified[0] < utf8.RuneSelf || !utf8.ValidString(line):
		return e, fmt.Errorf("%q does not begin with a Chinese character", line)
	case len(traditional) > 255:
		return e, fmt.Errorf("%q is too long", line)
	case utf8.RuneCountInString(simplified) != utf8.RuneCountInString(traditional):
		return e, fmt.Errorf("%q and %q are not equally long", simplified, traditional)
	}
	for _, r := range simplified {
		if r >= codePoints {
			return e, fmt.Errorf("%q has the character %q, which is beyond the tables", simplified, r)
		}
	}
	return e, nil
}

// setCharacters takes the lines of one character.
func setCharacters(to map[rune]rune, lines []entry) {
	for _, e := range lines {
		if r, size := utf8.DecodeRuneInString(e.simplified); size == len(e.simplified) {
			to[r], _ = utf8.DecodeRuneInString(e.traditional)
		}
	}
}

// keep enters traditional forms as phrases that stay, where their single characters would be changed once more: 松樹
// must not become 鬆樹. With all it enters the others too, which keeps a word whole. They come before everything else,
// so a simplified phrase of the same characters wins.
func (t *tables) keep(lines []entry, all bool) {
	for _, e := range lines {
		if e.simplified != e.traditional && (all || t.plain(e.traditional) != e.traditional) && e.simplified != firstOf(e.simplified) {
			t.entries = append(t.entries, entry{e.traditional, e.traditional})
		}
	}
}

// plain converts character by character.
func (t *tables) plain(s string) string {
	return strings.Map(func(r rune) rune {
		if to, ok := t.characters[r]; ok {
			return to
		}
		return r
	}, s)
}
