package search

import "unicode/utf8"

// A gram is one character, two neighbours, or four of which most belong to a number or a Latin word, as a number of 36
// bits. A single one stands in the lower half, so that all single ones lie together, in files that only a search for one
// character loads; of a pair the first stands in the upper half. Fours are there because digits are few: every text has all
// pairs of them, and a document number would be looked for on hundreds of pages. So is a whole number or Latin word with the
// character before it, and one up to a bracket in it, for queries that know where it ends: 办〔2007〕 and 办〔2007〕12 of
// 政办〔2007〕12号.
type gram uint64

const (
	charBits = 18 // Unicode goes further, but no script that anybody writes notices in
	charMask = 1<<charBits - 1
	homeBits = charBits + 1 // what stands below a home
	gramBits = homeBits + charBits
	// four and whole stand in place of a home; the lower half is a hash.
	four  = charMask
	whole = charMask - 1
)

// shortestWhole is how long a number or Latin word with the character before it must be to be a gram as a whole: shorter
// ones are a four or a pair.
const shortestWhole = 6

// class says where in an item a gram stands: the better places come first in the results.
type class uint8

const (
	inBody  class = 0
	inHead  class = 1 // summary, keywords
	inTitle class = 2 // title and numbers
)

// eachGram calls do for every gram of a folded text, several times for one that is there several times. A pair with a mark
// in it is no gram: marks are everywhere, and what stands beside them is found without.
func (c *cutter) eachGram(folded []byte, do func(gram)) {
	var last [3]rune // the characters before, the nearest first; 0 where there is none
	var kinds [3]kind
	var run hash // of the number or word that goes on
	for i := 0; i < len(folded); {
		r, size := utf8.DecodeRune(folded[i:])
		i += size
		k := c.kindOf(r)
		if k&latin == 0 {
			run = run.end(do)
		} else if run.length > 0 {
			run = run.add(r)
		} else if last[0] != 0 && kinds[0]&latin == 0 {
			run = newHash().add(last[0]).add(r)
		}
		if r == ')' {
			run.end(do)
		}
		if r == ' ' {
			last = [3]rune{}
			continue
		}
		do(gram(r & charMask))
		if last[0] != 0 && (kinds[0]|k)&mark == 0 {
			do(c.pair(last[0], r))
		}
		if last[2] != 0 && k&latin+kinds[0]&latin+kinds[1]&latin+kinds[2]&latin >= 3 {
			do(four<<homeBits | newHash().add(last[2]).add(last[1]).add(last[0]).add(r).gram())
		}
		last, kinds = [3]rune{r, last[0], last[1]}, [3]kind{k, kinds[0], kinds[1]}
	}
	run.end(do)
}

// hash is FNV-1a over the numbers of characters. The browser's half has the same.
type hash struct {
	sum    uint32
	length int
}

func newHash() hash { return hash{sum: 2166136261} }

func (h hash) add(r rune) hash { return hash{(h.sum ^ uint32(r)) * 16777619, h.length + 1} }

func (h hash) gram() gram { return gram((h.sum ^ h.sum>>charBits) & charMask) }

// end gives the gram of a number or word that has ended, or goes on behind a bracket.
func (h hash) end(do func(gram)) hash {
	if h.length >= shortestWhole {
		do(whole<<homeBits | h.gram())
	}
	return hash{}
}
