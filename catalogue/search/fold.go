package search

import "unicode/utf8"

// Folder folds text, so that what a reader types is found however it is written: width, case, brackets, quotes, dashes,
// spaces, and traditional characters. Every code point becomes exactly one or goes; a run of spaces becomes one space.
// A Folder is never changed once made, so many goroutines may use one.
type Folder struct {
	plane  [1 << 16]int32 // what each code point of the basic plane becomes, or gone
	beyond map[rune]rune  // the same for the other planes; what is missing stays
	pairs  []pair
}

// gone is what a code point becomes that is dropped.
const gone = -1

// NewFolder reads the embedded tables of traditional characters.
func NewFolder() *Folder {
	f := &Folder{beyond: map[rune]rune{}, pairs: readPairs()}
	table := formsByRune()
	for r := range rune(len(f.plane)) {
		f.plane[r] = form(r, table)
	}
	for _, s := range beyond {
		for r := s.first; r <= s.last; r++ {
			f.beyond[r] = form(r, table)
		}
	}
	f.simplify()
	return f
}

// simplify has every code point end in the simplified character, also those that are another form of a traditional one.
func (f *Folder) simplify() {
	simplified := make(map[rune]rune, len(f.pairs))
	for _, p := range f.pairs {
		simplified[p.traditional] = p.simplified
		if p.traditional >= rune(len(f.plane)) {
			f.beyond[p.traditional] = p.simplified
		}
	}
	for r, to := range f.plane {
		if s, ok := simplified[to]; ok {
			f.plane[r] = s
		}
	}
	for r, to := range f.beyond {
		if s, ok := simplified[to]; ok {
			f.beyond[r] = s
		}
	}
}

// Fold folds a text. It returns s itself where nothing changes. Bytes that are no UTF-8 become U+FFFD, one for each.
// A space at either end stays; Trim takes it off.
func (f *Folder) Fold(s string) string {
	dst, done := f.fold(nil, s, nil)
	if done == 0 {
		return s
	}
	return string(append(dst, s[done:]...))
}

// AppendFold appends the folded text to dst. A space that ends dst and one that begins s stay two.
func (f *Folder) AppendFold(dst []byte, s string) []byte {
	dst, done := f.fold(dst, s, nil)
	return append(dst, s[done:]...)
}

// appendNoting is AppendFold, and notes which Han characters became another.
func (f *Folder) appendNoting(dst []byte, s string, noted map[rune]bool) []byte {
	dst, done := f.fold(dst, s, noted)
	return append(dst, s[done:]...)
}

// fold appends s to dst up to the last code point that changes, and says where that ends. Han characters
// that change are noted. What lies between two changes
// is copied in one piece.
func (f *Folder) fold(dst []byte, s string, noted map[rune]bool) ([]byte, int) {
	done, space := 0, false
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		to := f.one(r)
		if to == r && (r != ' ' || !space) && (r != utf8.RuneError || size > 1) {
			space = r == ' '
			i += size
			continue
		}
		if noted != nil && r >= 0x3400 && to != r {
			noted[r] = true
		}
		dst = append(dst, s[done:i]...)
		i += size
		done = i
		if to != gone && (to != ' ' || !space) {
			dst = utf8.AppendRune(dst, to)
			space = to == ' '
		}
	}
	return dst, done
}

// one is what a code point becomes, or gone.
func (f *Folder) one(r rune) rune {
	if r < rune(len(f.plane)) {
		return f.plane[r]
	}
	if to, ok := f.beyond[r]; ok {
		return to
	}
	return r
}

// Trim takes the space off both ends of a folded text.
func Trim(folded string) string {
	for len(folded) > 0 && folded[0] == ' ' {
		folded = folded[1:]
	}
	for len(folded) > 0 && folded[len(folded)-1] == ' ' {
		folded = folded[:len(folded)-1]
	}
	return folded
}
