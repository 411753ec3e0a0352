package guard

import (
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// The normal form is a row of UTF-16 units: letters and digits, folded; two units that are no characters part them.
const (
	end  = 0 // one text ends here, and another begins
	gap  = 1 // marks or white space
	none = 2 // what has no width at all, and is not there
)

// alphabet says what becomes of every character. It is never changed once made.
type alphabet struct {
	plane [1 << 16]uint16
	fold  func(string) string
}

// newAlphabet makes one. fold folds width, case and script; it is asked once for every character.
func newAlphabet(fold func(string) string) *alphabet {
	a := &alphabet{fold: fold}
	for r := range rune(len(a.plane)) {
		a.plane[r] = a.unit(r)
	}
	return a
}

func (a *alphabet) unit(r rune) uint16 {
	switch {
	case r >= 0xD800 && r < 0xE000, r == utf8.RuneError:
		return gap
	case weightless(r):
		return none
	case !unicode.IsLetter(r) && !unicode.IsNumber(r):
		return gap
	}
	folded := []rune(a.fold(string(r)))
	if len(folded) == 1 && folded[0] < 1<<16 && (unicode.IsLetter(folded[0]) || unicode.IsNumber(folded[0])) {
		return uint16(unicode.ToLower(folded[0]))
	}
	return uint16(unicode.ToLower(r))
}

func weightless(r rune) bool {
	return r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2064 || r == 0xFEFF || r == 0xAD || unicode.Is(unicode.M, r)
}

func narrow(c uint16) bool { return c > none && c < 0x80 }

// normal gathers the normal form of one text after another. It begins with end and, once closed, ends with it.
type normal struct {
	*alphabet
	units []uint16
	apart bool // something was dropped behind the last unit
}

func (n *normal) reset() { n.units, n.apart = append(n.units[:0], end), false }

// part ends a text.
func (n *normal) part() {
	n.apart = false
	if n.units[len(n.units)-1] != end {
		n.units = append(n.units, end)
	}
}

// text goes on with the text. It is where most of the guard's time goes, hence its shape.
func (n *normal) text(b []byte) {
	units, apart, plane := n.units, n.apart, &n.plane
	for i := 0; i < len(b); {
		var u uint16
		switch c := b[i]; {
		case c < utf8.RuneSelf:
			u = plane[c]
			i++
		case c >= 0xE1 && c < 0xED && i+2 < len(b) && b[i+1]&0xC0 == 0x80 && b[i+2]&0xC0 == 0x80:
			u = plane[uint16(c&0xF)<<12|uint16(b[i+1]&0x3F)<<6|uint16(b[i+2]&0x3F)]
			i += 3
		default:
			r, size := utf8.DecodeRune(b[i:])
			i += size
			if r >= 1<<16 {
				n.units, n.apart = units, apart
				n.beyond(r)
				units, apart = n.units, n.apart
				continue
			}
			u = plane[r]
		}
		switch {
		case u > none && apart:
			if units[len(units)-1] != end {
				units = append(units, gap)
			}
			units = append(units, u)
			apart = false
		case u > none:
			units = append(units, u)
		case u == gap:
			apart = true
		}
	}
	n.units, n.apart = units, apart
}

// beyond puts a character of another plane: what it folds to, or its two halves.
func (n *normal) beyond(r rune) {
	if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
		n.apart = true
		return
	}
	if folded := []rune(n.fold(string(r))); len(folded) == 1 {
		r = folded[0]
	}
	if n.apart && n.units[len(n.units)-1] != end {
		n.units = append(n.units, gap)
	}
	n.apart = false
	n.units = append(n.units, utf16.Encode([]rune{r})...)
}
