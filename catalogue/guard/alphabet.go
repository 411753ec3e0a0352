package guard

import (
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// The normal form is a row of UTF-16 units: letters and digits, folded; two units that are no characters part them.
const (
	end = 0 // one text ends here, and another begins
	gap = 1 // between two numbers or Latin words; between two Han characters that something other than a bracket or a quote parts
)

// What a character is that does not stand in the normal form.
const (
	soft = 2 // a bracket, a quote, or what has no width: it goes, and nothing is left of it
	hard = 3 // any other mark, and white space
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
		return hard
	case r >= 0x80 && inSentence(r):
		return soft
	case !unicode.IsLetter(r) && !unicode.IsNumber(r):
		return hard
	}
	folded := []rune(a.fold(string(r)))
	if len(folded) == 1 && folded[0] < 1<<16 && (unicode.IsLetter(folded[0]) || unicode.IsNumber(folded[0])) {
		return uint16(unicode.ToLower(folded[0]))
	}
	return uint16(unicode.ToLower(r))
}

// inSentence says whether a mark is a bracket or a quote, or has no width at all. Commas and colons are none: they part
// what a page puts in a row, and labels from their values.
func inSentence(r rune) bool {
	switch {
	case r >= 0x3008 && r <= 0x301B, r >= 0x2018 && r <= 0x201F, r == '（', r == '）':
		return true
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2064, r == 0xFEFF, r == 0xAD:
		return true
	}
	return unicode.Is(unicode.M, r)
}

func narrow(c uint16) bool { return c > hard && c < 0x80 }

// normal gathers the normal form of one text after another. It begins with end and, once closed, ends with it.
type normal struct {
	*alphabet
	units   []uint16
	pending uint16 // soft or hard: what was dropped behind the last unit; 0: nothing
}

func (n *normal) reset() { n.units, n.pending = append(n.units[:0], end), 0 }

// part ends a text.
func (n *normal) part() {
	n.pending = 0
	if n.units[len(n.units)-1] != end {
		n.units = append(n.units, end)
	}
}

// text goes on with the text.
func (n *normal) text(b []byte) {
	for i := 0; i < len(b); {
		c, size := rune(b[i]), 1
		if c >= utf8.RuneSelf {
			if c, size = utf8.DecodeRune(b[i:]); c >= 1<<16 {
				n.beyond(c)
				i += size
				continue
			}
		}
		i += size
		if u := n.plane[c]; u > hard {
			n.put(u)
		} else {
			n.pending = max(n.pending, u)
		}
	}
}

// put appends a character, and before it the gap that parts it from the last one.
func (n *normal) put(u uint16) {
	if n.pending != 0 {
		if last := n.units[len(n.units)-1]; last != end && narrow(last) == narrow(u) && (n.pending == hard || narrow(u)) {
			n.units = append(n.units, gap)
		}
		n.pending = 0
	}
	n.units = append(n.units, u)
}

// beyond puts a character of another plane: what it folds to, or its two halves.
func (n *normal) beyond(r rune) {
	if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
		n.pending = max(n.pending, hard)
		return
	}
	if folded := []rune(n.fold(string(r))); len(folded) == 1 {
		r = folded[0]
	}
	if r < 1<<16 {
		n.put(uint16(r))
		return
	}
	for _, half := range utf16.Encode([]rune{r}) {
		n.put(half)
	}
}
