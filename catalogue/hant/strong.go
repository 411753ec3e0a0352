package hant

import (
	"strings"
	"unicode/utf8"
)

// addStrong enters, for each strong word, the phrases that keep it whole: longest match would read 县长发言 as 县, 长发
// and 言, so 长发言 becomes a phrase, and 長發言 one that stays. It is needed where a phrase of two characters ends in the
// word's first character and writes it otherwise than the word does.
func (t *tables) addStrong(words []entry) {
	byLast := map[string][]string{}
	for pair := range t.pairs {
		last := pair[len(firstOf(pair)):]
		byLast[last] = append(byLast[last], pair)
	}
	var whole []entry
	for _, w := range words {
		form, ok := t.pairs[w.simplified]
		if !ok {
			form = t.plain(w.simplified)
		}
		for _, pair := range byLast[firstOf(w.simplified)] {
			if !strings.HasSuffix(t.pairs[pair], firstOf(form)) {
				before := firstOf(pair)
				whole = append(whole, entry{before + w.simplified, t.plain(before) + form})
			}
		}
	}
	t.keep(whole, true)
	t.entries = append(t.entries, whole...)
}

// pairsOf picks the phrases of two characters.
func pairsOf(phrases []entry) map[string]string {
	pairs := make(map[string]string, len(phrases)/2)
	for _, p := range phrases {
		if utf8.RuneCountInString(p.simplified) == 2 {
			pairs[p.simplified] = p.traditional
		}
	}
	return pairs
}

// firstOf is the first character.
func firstOf(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return s[:size]
}
