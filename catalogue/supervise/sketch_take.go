package supervise

import (
	"unicode"
	"unicode/utf8"
)

// taking is a sketch while its text is read once from the front.
type taking struct {
	window  uint64 // the last letters, twelve bits of each
	letters int
	least   [marks]uint32
	number  uint64 // of digits in a row, one more than a digit each; 0: no digit was the last
	figures [numerals]uint32
}

// take reads a text; nil where it has too few letters. Letters, Han and digits count, in either width and case; spaces,
// punctuation and markup do not, so that a text that was only set anew is the same text.
func take(text []byte) *sketch {
	var t taking
	for i := range t.least {
		t.least[i] = ^uint32(0)
	}
	for i := range t.figures {
		t.figures[i] = ^uint32(0)
	}
	t.read(text)
	t.figure()
	if t.letters < leastShingles+shingleLetters-1 {
		return nil
	}
	s := &sketch{}
	short(s.marks[:], t.least[:])
	short(s.figures[:], t.figures[:])
	return s
}

// read goes over the text.
func (t *taking) read(text []byte) {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case hanByte(c) && i+2 < len(text):
			i = t.han(text, i)
		case c < utf8.RuneSelf:
			t.plain(c)
			i++
		default:
			i += t.other(text[i:])
		}
	}
}

// hanByte says whether a byte is the first of a character from U+4000 to U+9FFF, nearly all of which are Han.
func hanByte(c byte) bool { return c >= 0xE4 && c <= 0xE9 }

// han takes all such characters from an offset on, of which nearly the whole of a text consists, and says where they end.
func (t *taking) han(text []byte, i int) int {
	t.figure()
	window, letters := t.window, t.letters
	for ; i+2 < len(text) && hanByte(text[i]); i += 3 {
		window = next(window, uint32(text[i]&0x0F)<<12|uint32(text[i+1]&0x3F)<<6|uint32(text[i+2]&0x3F))
		if letters++; letters < shingleLetters {
			continue
		}
		part, value := thrown(window)
		t.least[part] = min(t.least[part], value)
	}
	t.window, t.letters = window, letters
	return i
}

// next moves a window on by one letter.
func next(window uint64, r uint32) uint64 {
	return (window<<12 | uint64((r^r>>9)&0xFFF)) & (1<<(12*shingleLetters) - 1)
}

// thrown is the part into which a shingle falls, and its rank there.
func thrown(window uint64) (part uint64, value uint32) {
	x := stir(window)
	return x >> 57, uint32(x >> 16)
}

// plain takes a character of ASCII.
func (t *taking) plain(c byte) {
	switch {
	case c >= '0' && c <= '9':
		number := t.number*11 + uint64(c-'0') + 1
		t.number = 0
		t.letter(uint32(c))
		t.number = number
	case c >= 'a' && c <= 'z':
		t.letter(uint32(c))
	case c >= 'A' && c <= 'Z':
		t.letter(uint32(c) + 'a' - 'A')
	case c == '.' || c == ',': // 1,250.50 is one number
	default:
		t.figure()
	}
}

// other takes what is neither plain nor common Han, and says how many bytes it has.
func (t *taking) other(text []byte) int {
	r, size := utf8.DecodeRune(text)
	switch {
	case r >= 0x3000 && r <= 0x3003: // 、。
		t.figure()
	case r >= 0xFF01 && r <= 0xFF5E: // of full width
		t.plain(byte(r - 0xFEE0))
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		t.letter(uint32(unicode.ToLower(r)))
	default:
		t.figure()
	}
	return size
}

// letter takes one letter that is not among many.
func (t *taking) letter(r uint32) {
	t.figure()
	t.window = next(t.window, r)
	if t.letters++; t.letters >= shingleLetters {
		part, value := thrown(t.window)
		t.least[part] = min(t.least[part], value)
	}
}

// figure ends a number, where there is one.
func (t *taking) figure() {
	if t.number == 0 {
		return
	}
	x := stir(t.number)
	part, value := x>>59, uint32(x>>16)
	t.figures[part] = min(t.figures[part], value)
	t.number = 0
}

// stir makes of a number one in which every bit depends on all of its bits.
func stir(x uint64) uint64 {
	x *= 0x9E3779B97F4A7C15
	x ^= x >> 32
	return x * 0xD6E8FEB86659FD93
}

// short keeps sixteen bits of each part; 0 stays for those that nothing fell into.
func short(out []uint16, least []uint32) {
	for i, v := range least {
		if v != ^uint32(0) {
			out[i] = max(uint16(v), 1)
		}
	}
}
