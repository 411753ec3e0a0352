package search

import (
	"strings"
	"unicode/utf8"
)

// A gram is one character, two neighbours, or four of which most belong to a number or a Latin word, as a number of 36
// bits. A single one stands in the lower half, so that all single ones lie together, in files that only a search for one
// character loads; of a pair the first stands in the upper half. Fours are there because digits are few: every text has all
// pairs of them, and a document number would be looked for on hundreds of pages.
type gram uint64

const (
	charBits = 18 // Unicode goes further, but no script that anybody writes notices in
	charMask = 1<<charBits - 1
	gramBits = 2 * charBits
	// four stands in place of a first character; the lower half is a hash.
	four = charMask
)

// class says where in an item a gram stands: the better places come first in the results.
type class uint8

const (
	inBody  class = 0
	inHead  class = 1 // summary, keywords
	inTitle class = 2 // title and numbers
)

// eachGram calls do for every gram of a folded text, several times for one that is there several times. A pair with a mark
// in it is no gram: marks are everywhere, and what stands beside them is found without.
func eachGram(folded []byte, do func(gram)) {
	var last [3]rune // the characters before, the nearest first; 0 where there is none
	for i := 0; i < len(folded); {
		r, size := utf8.DecodeRune(folded[i:])
		i += size
		if r == ' ' {
			last = [3]rune{}
			continue
		}
		do(gram(r & charMask))
		if last[0] != 0 && !mark(last[0]) && !mark(r) {
			do(pairGram(last[0], r))
		}
		if last[2] != 0 && latin(r)+latin(last[0])+latin(last[1])+latin(last[2]) >= 3 {
			do(fourGram(last[2], last[1], last[0], r))
		}
		last = [3]rune{r, last[0], last[1]}
	}
}

func pairGram(a, b rune) gram { return gram(a&charMask)<<charBits | gram(b&charMask) }

// fourGram is the gram of four characters: a hash (FNV-1a) over their numbers.
func fourGram(chars ...rune) gram {
	h := uint32(2166136261)
	for _, r := range chars {
		h = (h ^ uint32(r)) * 16777619
	}
	return four<<charBits | gram((h^h>>charBits)&charMask)
}

// mark says whether a folded character is a mark between words. The browser's half has the same list.
func mark(r rune) bool {
	if r < 0x80 {
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z')
	}
	return strings.ContainsRune("，。、；：？！…—·《》〈〉￥％", r)
}

// latin is 1 for a digit, a Latin letter and what joins them in numbers, 0 for all else.
func latin(r rune) int {
	if r < 0x80 && r != ' ' && strings.IndexByte(",;:?!\"'", byte(r)) < 0 {
		return 1
	}
	return 0
}
