package privacy

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// A number may be shown where it is not written as one: with markup between its digits, as entities or escapes, a digit a
// cell, with a line's end in it. Such a number counts only where all is right: its region, its day of birth, its check
// digit, and either nothing is seen between its digits, or the groups are those in which such numbers are written, or a
// word before it says what it is.

// mark is one digit of a text as it is shown.
type mark struct {
	digit    byte
	from, to int   // the bytes that it is written with
	gap      glyph // what is seen between it and the one before
}

// widestGap is how many characters may be seen between two digits of one number.
const widestGap = 12

// scattered finds numbers whose digits are not written one after the other; where is given the characters that it takes.
func (f *finder) scattered(text string, where locate) {
	for start := 0; start < len(text); {
		from, to := strewn(text, start)
		if from < 0 {
			return
		}
		f.marks(text, marksOf(text, from, to), where)
		start = to
	}
}

// What a byte is to a look for digits: the end of a stretch, a digit or what may be one, what may stand between, and what
// may be more than it seems.
const (
	stops byte = iota
	counts
	between
	special
)

// classes says what each byte is. Of a character of several bytes the first counts.
var classes = classesOf()

// steps is how many bytes a look for the first digit of a stretch goes on behind each byte; zero where one may begin.
var steps = stepsOf(classes)

func stepsOf(classes [256]byte) (table [256]byte) {
	for c, class := range classes {
		switch {
		case c > 0xE3:
			table[c] = 3
		case class == stops || class == between:
			table[c] = 1
		}
	}
	table[0xF0], table[0xEF] = 0, 0
	return table
}

func classesOf() (table [256]byte) {
	for c := range table {
		switch b := byte(c); {
		case digitByte(b), b == 0xC2, b == 0xD9, b == 0xDB, b == 0xF0, b == 0xE2, b == 0xEF, b == 0xE0:
			table[c] = counts
		case b == '<', b == '&', b == ']', b == '\\', b == 0xE3:
			table[c] = special
		case b >= 'A' && b <= 'Z' && b != 'X', b >= 'a' && b <= 'z' && b != 'x', b >= 0xE3 && b < 0xEF:
			table[c] = stops
		default:
			table[c] = between
		}
	}
	return table
}

// strewn is the next stretch of a text that may hold a number of eleven digits and more: a look at its bytes, as nearly
// no text has any.
func strewn[T string | []byte](text T, i int) (from, to int) {
	from = -1
	digits := 0
	for i < len(text) {
		c := text[i]
		if from < 0 && steps[c] > 0 { // nothing begins here
			i += int(steps[c])
			continue
		}
		switch classes[c] {
		case counts:
			if digits++; from < 0 {
				if from = i; i > 1 && text[i-1] == '%' {
					from = i - 1
				}
			}
			i++
			continue
		case between:
			i++
			continue
		case special:
			if c == 0xE3 && i+1 < len(text) && text[i+1] == 0x80 {
				i += 3
				continue
			}
			if c == 0xE3 {
				break
			}
			if n, digit := more(text, i); n > 0 {
				if digits += digit; from < 0 && digit > 0 {
					from = i
				}
				i += n
				continue
			}
		}
		if digits >= 11 && enough(text, from, digits) {
			return from, i
		}
		from, digits = -1, 0
		if i++; c >= 0xE3 {
			i += 2
		}
	}
	if digits >= 11 && enough(text, from, digits) {
		return from, len(text)
	}
	return -1, len(text)
}

// enough says whether digits are as many as an identity number has, or those of a mobile phone, which its word says.
func enough[T string | []byte](text T, from, digits int) bool {
	return digits >= 17 || strings.Contains(string(text[max(0, from-30):from]), "手机")
}

// more is how many bytes something takes that is more than it seems, an entity, an escape, the target of a link, and how
// many digits it is; no bytes where the stretch ends.
func more[T string | []byte](text T, i int) (n, digits int) {
	if c := text[i]; c == '\\' && (i+1 == len(text) || classes[text[i+1]] != stops && text[i+1] != 'x') || c == ']' && (i+1 == len(text) || text[i+1] != '(') {
		return 1, 0
	}
	kind, n, _ := glyphAt(string(text[i:min(len(text), i+256)]), 0)
	if kind == other {
		return 0, 0
	}
	return n, nested(kind == figure)
}

// marksOf are the digits of a stretch of text.
func marksOf(text string, from, to int) []mark {
	var marks []mark
	gap, seen := other, 0
	for i := from; i < to; {
		kind, n, digit := glyphAt(text, i)
		switch kind {
		case figure:
			marks = append(marks, mark{digit, i, i + n, gap})
			gap, seen = unseen, 0
		case unseen:
		default:
			if gap = max(gap, kind); kind == parts {
				seen++
			}
			if seen > widestGap {
				gap = other
			}
		}
		i += n
	}
	return marks
}

// marks looks for numbers that some groups of digits make.
func (f *finder) marks(text string, marks []mark, where locate) {
	for i := 0; i < len(marks); i++ {
		if i > 0 && marks[i].gap == unseen {
			continue
		}
		for _, n := range []int{18, 11} {
			if i+n > len(marks) || i+n < len(marks) && marks[i+n].gap == unseen {
				continue
			}
			if h, ok := f.gathered(text, marks[i:i+n]); ok {
				f.strewnFound(text, h, where)
				i += n - 1
				break
			}
		}
	}
}

// gathered says what the marks are together; from and to of the hit count bytes.
func (f *finder) gathered(text string, marks []mark) (hit, bool) {
	digits := make([]byte, len(marks))
	var lengths []int
	widest := unseen
	for i, m := range marks {
		if digits[i] = m.digit; m.digit == 'X' && i != 17 {
			return hit{}, false
		}
		if i == 0 || m.gap != unseen {
			lengths = append(lengths, 0)
		}
		if i > 0 {
			widest = max(widest, m.gap)
		}
		lengths[len(lengths)-1]++
	}
	h := hit{from: marks[0].from, to: marks[len(marks)-1].to}
	if widest == other || stuck(text, h) || asWritten(text, h, len(marks)) {
		return h, false
	}
	before := text[max(0, h.from-120):h.from]
	if len(digits) == 11 {
		if digits[0] != '1' || digits[1] < '3' || widest > parts || !slices.Equal(lengths, []int{3, 4, 4}) || !strings.Contains(before[max(0, len(before)-30):], "手机") {
			return h, false
		}
		// Whose it is, what stands around the number as it is usually written says.
		l := fold(valid([]byte(before + string(digits) + text[h.to:min(len(text), h.to+60)])))
		for _, n := range numbers(l.text, searching{day: f.day}) {
			if n.kind == catalogue.Phone && n.shown == mobileMasked(string(digits)) {
				n.from, n.to = h.from, h.to
				return n, true
			}
		}
		return h, false
	}
	born, ok := resident(string(digits), f.day)
	if !ok || len(lengths) > 1 && !(widest == parts && natural(lengths)) && !containsAny(before, "身份证", "公民身份", "身份号", "证件号") {
		return h, false
	}
	h.kind, h.shown, h.note = catalogue.ResidentID, middle(string(digits), 4, 4), childNote(born, f.day)
	return h, true
}

// asWritten says whether a number is written as plain digits, which the search for those judges.
func asWritten(text string, h hit, digits int) bool {
	return h.to-h.from == digits && (h.from == 0 || text[h.from-1] != '_') && (h.to == len(text) || text[h.to] != '_')
}

// stuck says whether a number is part of a longer word or of a decimal.
func stuck(text string, h hit) bool {
	if h.from > 0 && letter(rune(text[h.from-1])) || h.to < len(text) && letter(rune(text[h.to])) {
		return true
	}
	return h.from > 1 && text[h.from-1] == '.' && digitByte(text[h.from-2])
}

// natural says whether identity numbers are written in groups so long.
func natural(lengths []int) bool {
	if len(lengths) == 18 {
		return true
	}
	for _, usual := range [][]int{{6, 8, 4}, {6, 12}, {14, 4}, {3, 3, 8, 4}, {6, 4, 4, 4}, {6, 4, 2, 2, 4}, {3, 3, 4, 4, 4}, {6, 8, 3, 1}, {17, 1}} {
		if slices.Equal(lengths, usual) {
			return true
		}
	}
	return false
}

// strewnFound takes a number down, unless it was found as it is written.
func (f *finder) strewnFound(text string, h hit, where locate) {
	h.from, h.to = utf8.RuneCountInString(text[:h.from]), utf8.RuneCountInString(text[:h.to])
	at, place := where(h.from, h.to)
	place = f.placed(place)
	for _, known := range f.findings[max(0, len(f.findings)-1000):] {
		if known.Masked == h.shown && known.Kind == h.kind && known.At.Line == at.Line && known.Place == place {
			return
		}
	}
	f.found(h, where)
}

// inText gives places in a part of a text of many lines, which begins at a byte.
func inText(text []byte, begin int, part string) locate {
	return func(from, to int) (catalogue.At, catalogue.Words) {
		before := begin
		for range from {
			_, n := utf8.DecodeRuneInString(part[before-begin:])
			before += n
		}
		line := bytes.LastIndexByte(text[:before], '\n') + 1
		return inLine(bytes.Count(text[:before], []byte("\n"))+1, length(valid(text[line:before])))(0, to-from)
	}
}
