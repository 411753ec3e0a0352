package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A word of a title is a run of so many Han characters.
const (
	shortestWord = 2
	longestWord  = 6
)

// TitleWords are the words that the titles of a site consist of, and how many titles have each. No dictionary decides
// what a word is: every run of two to six Han characters is one that stands by itself between signs or ends, or that at
// least two titles have and whose parts belong together (see belong).
//
// A title may be more than a title: keywords and a summary, set off by line breaks, make more words. Nothing is folded
// here. Titles as they were written keep their readings (乾隆 is qianlong, folded it would be ganlong).
func TitleWords(titles []string) map[string]int {
	places, text := placesOf(titles)
	slices.SortFunc(places, place.compare)
	c := counter{text: text, runs: map[string]run{}, seen: make([]int, len(titles))}
	for size := 1; size <= longestWord; size++ {
		for from := 0; from < len(places); {
			to := from + 1
			for to < len(places) && places[to].same(places[from], size) {
				to++
			}
			c.count(places[from:to], size)
			from = to
		}
	}
	words := map[string]int{}
	for word, r := range c.runs {
		if utf8.RuneCountInString(word) >= shortestWord && (r.alone || c.belong(word, r, len(places))) {
			words[word] = r.titles
		}
	}
	return words
}

// run is what is known of a run of characters.
type run struct {
	titles        int
	alone         bool // it stands somewhere between two signs or ends
	before, after bool // the same character always stands before it, after it
}

// counter counts runs in titles.
type counter struct {
	text []rune
	runs map[string]run // those that stand alone, or in two titles
	seen []int          // for each title, the number of the run that was last seen in it
	last int
}

// units are what a place is: 公安局 is a word where only 县公安局 stands, 于报道 is none because 关于报道 stands.
const units = "国省州市县区镇乡村街"

// count counts the run that begins at all of these places, if it is one. Most stand in one place only.
func (c *counter) count(places []place, size int) {
	at := int(places[0].at)
	chars := c.text[at : at+size]
	before, after := c.text[at-1], c.text[at+size]
	if slices.Contains(chars, 0) || len(places) == 1 && (before != 0 || after != 0) {
		return
	}
	c.last++
	r := run{before: before != 0 && !strings.ContainsRune(units, before), after: after != 0}
	for _, p := range places {
		left, right := c.text[p.at-1], c.text[int(p.at)+size]
		r.alone = r.alone || left == 0 && right == 0
		r.before = r.before && left == before
		r.after = r.after && right == after
		if c.seen[p.title] != c.last {
			c.seen[p.title] = c.last
			r.titles++
		}
	}
	if r.alone || r.titles > 1 {
		c.runs[string(chars)] = r
	}
}

// bonds are, for words by their length, what holds parts together that mostly stand apart: how much more frequent than
// chance a word must be, and the share of the rarer part that it must be (one in so many). Frequent characters make words,
// too, so that two need little.
var bonds = [longestWord + 1]struct{ times, share int }{2: {4, anyShare}, {30, anyShare}, {30, 3}, {30, 3}, {30, 3}}

const anyShare = 1 << 30

// belong says whether the parts of a run belong together, however it is divided: half of all titles with the rarer part
// have the run, or there is a bond. A run that always has the same character before it is a word only for the first
// reason (of 关于报道 the run 于报道 is none). One that always has the same after it is none: what is typed for it finds the
// longer one, too.
func (c *counter) belong(word string, r run, places int) bool {
	size := utf8.RuneCountInString(word)
	if r.titles < 2 || r.after && (r.before || size < longestWord) {
		return false
	}
	bond := bonds[size]
	for i := range word {
		if i == 0 {
			continue
		}
		a, b := c.runs[word[:i]].titles, c.runs[word[i:]].titles
		rarer := min(a, b)
		bound := !r.before && !r.after && r.titles*places >= bond.times*a*b && r.titles*bond.share >= rarer
		if 2*r.titles < rarer && !bound {
			return false
		}
	}
	return true
}
