package hant

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// The reader of the tables refuses what is malformed; this is what a reviewer relies on besides.
func TestTablesAreSortedAndSayEachThingOnce(t *testing.T) {
	for _, name := range []string{"characters.tsv", "phrases.tsv", "guards.txt", "own.tsv", "strong.txt", "surnames.tsv", "given.tsv"} {
		lines, err := readTable(name)
		if err != nil {
			t.Fatal(err)
		}
		sorted := slices.IsSortedFunc(lines, func(a, b entry) int { return strings.Compare(a.simplified, b.simplified) })
		if !sorted && slices.Contains([]string{"characters.tsv", "phrases.tsv", "guards.txt"}, name) {
			t.Errorf("%s is not sorted", name)
		}
		seen := map[string]bool{}
		for _, e := range lines {
			if seen[e.simplified] {
				t.Errorf("%s has %s twice", name, e.simplified)
			}
			seen[e.simplified] = true
			if !changesOnlyHan(e) {
				t.Errorf("%s: %s changes more than Chinese characters", name, e.simplified)
			}
		}
	}
}

func changesOnlyHan(e entry) bool {
	form := []rune(e.traditional)
	for i, r := range []rune(e.simplified) {
		if r != form[i] && !(unicode.Is(unicode.Han, r) && unicode.Is(unicode.Han, form[i])) {
			return false
		}
	}
	return true
}

func TestMalformedLines(t *testing.T) {
	for _, line := range []string{"", "ASCII first", "发展\t發", "发\xff", "\U00050000", strings.Repeat("发", 90)} {
		if e, err := readEntry(line); err == nil {
			t.Errorf("%q passed as %v", line, e)
		}
	}
}

// A trie grows beyond the room it begins with.
func TestTrieGrows(t *testing.T) {
	w := newTrie([]entry{{"头发", "頭髮"}})
	w.resize(1)
	for at := range uint32(100) {
		for id := range uint16(3) {
			w.grow(at%uint32(len(w.nodes)), id+1)
		}
	}
	if dst, _ := convert(w, nil, "头发"); string(dst) != "頭髮" || len(w.edges) < 4 {
		t.Errorf("got %s, %d edges", dst, len(w.edges))
	}
}
