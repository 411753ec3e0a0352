package guard

import "strings"

// What windows are cut to: so long, and one at every so many units. A run of window+stride-1 units cannot pass.
const (
	window = 12
	stride = 4
)

// count is what a row of units consists of.
type count struct{ wide, narrow, digits, words int }

// plain are characters of dates, numbers and sums: they tell nothing.
const plainMarks = "年月日号时分秒第元万亿千百十个名人次届期条款项至一二三四五六七八九零〇两"

func counted(units []uint16) (c count) {
	inWord := false
	for _, u := range units {
		switch {
		case u <= hard:
		case !narrow(u):
			if !strings.ContainsRune(plainMarks, rune(u)) {
				c.wide++
			}
		default:
			if c.narrow++; u >= '0' && u <= '9' {
				c.digits++
			}
			if !inWord {
				c.words++
			}
		}
		inWord = narrow(u)
	}
	return c
}

// tells says whether a whole field or sentence is rare enough to be a fingerprint. One Latin word is not, for it may be
// the name of a key; neither is a short number, which may be a date or a size.
func tells(units []uint16) bool {
	c := counted(units)
	switch {
	case len(units) < 2:
		return false
	case c.wide >= 2, c.wide == 1 && c.narrow >= 4:
		return true
	case c.digits == c.narrow:
		return c.narrow >= 9
	case c.digits == 0:
		return c.words > 1 && c.narrow >= 8 || c.narrow >= 12
	}
	return c.narrow >= 6
}

// pieces cuts windows out of a longer text; it gives none of a short one, which is a fingerprint as a whole.
func pieces(units []uint16, yield func(piece []uint16)) {
	for from := 0; from+window <= len(units); from += stride {
		// No window begins with a gap, or ends with one.
		at := from
		if units[at] == gap {
			at++
		}
		if at+window <= len(units) {
			yieldPiece(units[at:at+window], yield)
		}
	}
	if n := len(units); n > window && (n-window)%stride != 0 {
		yieldPiece(units[n-window:], yield)
	}
}

func yieldPiece(piece []uint16, yield func([]uint16)) {
	if piece[len(piece)-1] == gap {
		piece = piece[:len(piece)-1]
	}
	if c := counted(piece); c.wide >= 6 || c.wide+c.narrow >= 9 && c.wide+c.words >= 3 && c.digits < 6 {
		yield(piece)
	}
}
