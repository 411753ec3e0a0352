package search

import (
	"cmp"
	"unicode"
)

// place is where a word may begin, with the six characters from there, three to a number, 0 where the run has ended: the
// places of a word lie together once they are sorted.
type place struct {
	three, more uint64
	at, title   int32
}

func (p place) compare(q place) int {
	if p.three != q.three {
		return cmp.Compare(p.three, q.three)
	}
	return cmp.Compare(p.more, q.more)
}

// same says whether the first characters of two places, so many, are the same.
func (p place) same(q place, size int) bool {
	if size < 3 {
		return p.three>>(21*(3-size)) == q.three>>(21*(3-size))
	}
	return p.three == q.three && p.more>>(21*(6-size)) == q.more>>(21*(6-size))
}

// placesOf are all places in all titles, and the text that they are places of: the Han characters, with 0 for everything
// between two runs, at the beginning, and six times at the end.
func placesOf(titles []string) ([]place, []rune) {
	var text []rune
	var owner []int32
	for i, title := range titles {
		text, owner = append(text, 0), append(owner, int32(i))
		for _, r := range title {
			if han(r) || text[len(text)-1] != 0 {
				if !han(r) {
					r = 0
				}
				text, owner = append(text, r), append(owner, int32(i))
			}
		}
	}
	text = append(text, 0, 0, 0, 0, 0, 0, 0)
	places := make([]place, 0, len(owner))
	for at, title := range owner {
		if text[at] != 0 {
			places = append(places, placeAt(text, at, title))
		}
	}
	return places, text
}

func placeAt(text []rune, at int, title int32) place {
	var three [2]uint64
	ended := false
	for i, r := range text[at : at+longestWord] {
		if ended = ended || r == 0; ended {
			r = 0
		}
		three[i/3] = three[i/3]<<21 | uint64(r)
	}
	return place{three[0], three[1], int32(at), title}
}

func han(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3005 && r != '。' && unicode.Is(unicode.Han, r)
}
