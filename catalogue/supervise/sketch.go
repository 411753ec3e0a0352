package supervise

import (
	"sync"

	"gongkai/catalogue"
)

// marks is into how many parts the shingles of a text are thrown: the likeness of two texts is told by the parts in which
// both have the same least shingle, within 4 points in a hundred two times out of three.
const marks = 128

// shingleLetters is how many letters in a row make a shingle: about two words, so that common words alone make no two texts alike.
const shingleLetters = 5

// leastShingles is how long a text has to be to be compared at all. 详见附件 is the text of many items, and none of them is
// another's copy.
const leastShingles = 80

// sketch is the fingerprint of a text: of every part of its shingles the least (one permutation hashing), and the same
// of the numbers in it, by which one form filled in for two cases is told from one text published twice.
type sketch struct {
	marks   [marks]uint16 // 0: no shingle fell there
	figures [numerals]uint16
}

// numerals is into how many parts the numbers of a text are thrown.
const numerals = 32

// Sketches are small fingerprints of texts by which near-duplicates are found, taken while the texts are read: 320 bytes
// of each, whatever its length.
type Sketches struct {
	mutex sync.Mutex
	of    map[place]*sketch
}

// place is where a text lies.
type place struct {
	path    string
	private bool
}

// NewSketches makes an empty collection.
func NewSketches() *Sketches { return &Sketches{of: map[place]*sketch{}} }

// See takes the sketch of a text. It may be called from many goroutines, and keeps nothing of the text.
func (k *Sketches) See(b catalogue.Body, text []byte) {
	sk := take(text)
	if sk == nil {
		return
	}
	k.mutex.Lock()
	k.of[place{b.Path, b.Private}] = sk
	k.mutex.Unlock()
}

// find is the sketch of a text; nil where it is too short to be compared, or nobody saw it.
func (k *Sketches) find(b catalogue.Body) *sketch {
	if k == nil {
		return nil
	}
	return k.of[place{b.Path, b.Private}]
}

// alike is how many per cent of two texts' shingles are in both of them, as far as their sketches tell. Of the parts in
// which at least one of the two has a shingle, those that agree are as many as the common ones among all (Jaccard); twice
// that over one more is their share of the texts.
func (s *sketch) alike(t *sketch) int {
	same, any := agree(s.marks[:], t.marks[:])
	if any == 0 {
		return 0
	}
	return 200 * same / (any + same)
}

// filled says whether the numbers of two texts are less than half as alike as the texts: a form that was filled in for two
// cases. Of texts with few numbers it says no.
func (s *sketch) filled(t *sketch) bool {
	same, any := agree(s.marks[:], t.marks[:])
	sameFigures, anyFigures := agree(s.figures[:], t.figures[:])
	return anyFigures >= leastNumerals && 2*sameFigures*any < same*anyFigures
}

// leastNumerals is how many different numbers two texts need between them before they say anything.
const leastNumerals = 6

// agree counts the parts that are the same in both and those that are filled in at least one.
func agree(a, b []uint16) (same, any int) {
	for i, x := range a {
		y := b[i]
		if x|y == 0 {
			continue
		}
		any++
		if x == y {
			same++
		}
	}
	return same, any
}
