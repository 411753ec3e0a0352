package hant

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// beforeNames are characters that end what stands before a name: 主任, 局长, 由, 对. In 主任于海棠 the name wins over the
// phrase 任于; in 关于海棠 it does not.
const beforeNames = "任长记员人师生士志席事官理由与和对给向为是及"

// addNames enters personal names as phrases. What does not begin with a Chinese character needs no rule, and a single
// character is no full name: as a phrase it would stand for the character wherever it occurs.
func (t *tables) addNames(names []string) error {
	for _, name := range names {
		simplified, traditional, given := strings.Cut(name, "\t")
		if utf8.RuneCountInString(simplified) < 2 || simplified[0] < utf8.RuneSelf || strings.ContainsAny(name, "<>&\"'") {
			continue // what is entered comes out in pages as it is
		}
		if !given {
			traditional = t.name(simplified)
		}
		e, err := readEntry(simplified + "\t" + traditional)
		if err != nil {
			return fmt.Errorf("the name %q: %w", name, err)
		}
		t.keep([]entry{e}, false)
		t.entries = append(t.entries, e)
		t.addBefore(e)
	}
	return nil
}

// addBefore enters a name of three characters or more with what may stand before it, where a phrase would come between.
// A name of two is too easily part of other words.
func (t *tables) addBefore(name entry) {
	if utf8.RuneCountInString(name.simplified) < 3 {
		return
	}
	for _, r := range beforeNames {
		before := string(r)
		if _, ok := t.pairs[before+firstOf(name.simplified)]; ok {
			t.entries = append(t.entries, entry{before + name.simplified, t.plain(before) + name.traditional})
		}
	}
}

// name converts a full personal name: the surname by its table, two characters before one, and what follows character
// by character.
func (t *tables) name(full string) string {
	surname := surnameOf(full, t.surnames)
	form, ok := t.surnames[surname]
	if !ok {
		form = t.plain(surname)
	}
	return form + strings.Map(func(r rune) rune {
		if to, ok := t.given[r]; ok {
			return to
		}
		if to, ok := t.characters[r]; ok {
			return to
		}
		return r
	}, full[len(surname):])
}

// surnameOf is the surname of two characters that the table has, or the first character.
func surnameOf(full string, table map[string]string) string {
	_, first := utf8.DecodeRuneInString(full)
	_, second := utf8.DecodeRuneInString(full[first:])
	if _, ok := table[full[:first+second]]; ok && second > 0 {
		return full[:first+second]
	}
	return full[:first]
}
