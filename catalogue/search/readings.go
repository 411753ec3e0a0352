package search

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"github.com/mozillazg/go-pinyin"
)

// readings knows how characters are read: plain letters, v for ü, no tones. It remembers what it was asked.
type readings struct{ known map[rune][]string }

func newReadings() *readings { return &readings{map[rune][]string{}} }

// of are all readings of a character, the usual one first.
func (k *readings) of(r rune) []string {
	if list, ok := k.known[r]; ok {
		return list
	}
	var list []string
	for _, reading := range pinyin.SinglePinyin(r, pinyin.Args{Style: pinyin.Normal, Heteronym: true}) {
		if syllable(reading) && !slices.Contains(list, reading) {
			list = append(list, reading)
		}
	}
	k.known[r] = list
	return list
}

// syllable says whether a reading can be typed and is one: the dictionary has sounds such as hm and ê, too.
func syllable(reading string) bool {
	return strings.ContainsAny(reading, "aeiouv") && strings.Trim(reading, "abcdefghijklmnopqrstuvwxyz") == ""
}

// ofWord are the readings of a word, at most so many, each a syllable for each character: the usual ones first, then
// those where one character is read otherwise, then two. There are none if a character has none.
func (k *readings) ofWord(word string, most int) [][]string {
	found := []reading{{}}
	for _, r := range word {
		var longer []reading
		for _, f := range found {
			for rank, syllable := range k.of(r) {
				longer = append(longer, reading{append(slices.Clip(f.syllables), syllable), f.rank + rank})
			}
		}
		slices.SortStableFunc(longer, func(a, b reading) int { return a.rank - b.rank })
		found = longer[:min(len(longer), most)]
	}
	out := make([][]string, len(found))
	for i, f := range found {
		out[i] = f.syllables
	}
	return out
}

// reading is how a word may be read, and how unusual that is.
type reading struct {
	syllables []string
	rank      int
}

// CharReadings is the file by which the browser reads characters, to find a word that sounds like another: a line for
// each syllable, with a tab and the characters that are read so, all in order. It has the Han characters among those given.
func CharReadings(chars map[rune]bool) []byte {
	k, bySyllable := newReadings(), map[string][]rune{}
	for _, r := range slices.Sorted(maps.Keys(chars)) {
		if chars[r] && han(r) {
			for _, s := range k.of(r) {
				bySyllable[s] = append(bySyllable[s], r)
			}
		}
	}
	var b bytes.Buffer
	for _, s := range slices.Sorted(maps.Keys(bySyllable)) {
		b.WriteString(s + "\t" + string(bySyllable[s]) + "\n")
	}
	return b.Bytes()
}
