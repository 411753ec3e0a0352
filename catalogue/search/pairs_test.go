package search

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"gongkai/catalogue/hant"
)

func TestEveryLineOfTheTablesIsAPair(t *testing.T) {
	for line := range strings.Lines(traditional + own) {
		from, to, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] != '#' && (!ok || utf8.RuneCountInString(from) != 1 || utf8.RuneCountInString(to) != 1) {
			t.Errorf("%q is no pair", line)
		}
	}
}

func TestNoPairLeadsToAnother(t *testing.T) {
	pairs, from := readPairs(), map[rune]bool{}
	for _, p := range pairs {
		if from[p.traditional] {
			t.Errorf("%c is there twice", p.traditional)
		}
		from[p.traditional] = true
	}
	for _, p := range pairs {
		if from[p.simplified] {
			t.Errorf("%c becomes %c, which becomes something else", p.traditional, p.simplified)
		}
	}
}

// A site and its traditional twin are found by the same words.
func TestWhatTheTwinConvertsFoldsBack(t *testing.T) {
	f := NewFolder()
	twin, err := hant.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../hant/testdata/phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		for _, form := range strings.Split(strings.TrimSpace(line), "\t") {
			if simplified, traditional := f.Fold(form), f.Fold(twin.Text(f.Fold(form))); simplified != traditional {
				t.Errorf("%s: %s and %s", form, simplified, traditional)
			}
		}
	}
}

// 著 is a character of the Chinese standard set and folds to 着; 發 is none of it, and tells by that that the table is needed.
func TestABrowserKnowsThePairsThatItCannotGuess(t *testing.T) {
	f := NewFolder()
	if all := f.Pairs(); utf8.RuneCountInString(all) != 2*len(f.pairs) || !strings.Contains(all, "發发") || !strings.Contains(all, "髮发") {
		t.Error("not all pairs are there")
	}
	if got := f.Needed(nil); !strings.Contains(got, "著着") || strings.Contains(got, "發") || utf8.RuneCountInString(got) > 200 {
		t.Errorf("%q", got)
	}
	if got := f.Needed(map[rune]bool{'發': true}); !strings.Contains(got, "發发") {
		t.Errorf("%q", got)
	}
}
