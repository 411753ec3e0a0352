package privacy

import (
	"unicode/utf8"

	"gongkai/catalogue"
)

// line is a text as it is searched: full-width letters and digits as plain ones, without characters that are not seen.
type line struct {
	text  []rune
	place []int // of each character in the text as written; nil where nothing was left out
}

func fold(text string) line {
	l := line{text: make([]rune, 0, len(text))}
	n := 0
	for _, r := range text {
		switch {
		case r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060' || r == '\ufeff' || r == '\u00ad':
			if l.place == nil {
				l.place = make([]int, 0, len(text))
				for i := range l.text {
					l.place = append(l.place, i)
				}
			}
			n++
			continue
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case r == '\u00a0' || r == '\u3000' || r == '\t':
			r = ' '
		case r == '—' || r == '–' || r == '‐' || r == '‑' || r == '－':
			r = '-'
		}
		if l.place != nil {
			l.place = append(l.place, n)
		}
		l.text = append(l.text, r)
		n++
	}
	return l
}

// from is the place of a character in the text as written, from 0.
func (l line) from(i int) int {
	if l.place == nil {
		return i
	}
	return l.place[i]
}

// to is the place behind the character before i.
func (l line) to(i int) int { return l.from(i-1) + 1 }

// hit is one piece of personal data in a line.
type hit struct {
	kind     catalogue.Personal
	from, to int // characters of the folded text
	shown    string
	note     catalogue.Words
}

// searching is what stands around a text: in a table its headings, in front matter its key.
type searching struct {
	label    string // the heading of the column, the cell to the left
	persons  bool   // the table is one of persons
	offices  bool   // the table is one of offices
	fleet    bool   // the vehicles of the table are offices'
	front    bool   // the text is front matter
	quoted   bool   // the text is a quotation in a message: nothing around it counts
	day      catalogue.Date
	identity bool // somewhere near, identity numbers are spoken of
}

// search finds what a text holds that was suspected of something.
func search(text string, s suspicion, c searching) ([]hit, line) {
	atHome := s.has(homePhone) || c.label != "" && homePhoneLabel(c.label)
	travel := s.has(travelWord) || c.label != "" && passportLabel(c.label)
	if !s.has(longDigits|plateLike|atSign|homeWord|childWord) && !(s.has(someDigits) && (atHome || travel)) {
		return nil, line{}
	}
	l := fold(text)
	var hits []hit
	if s.has(longDigits) || s.has(someDigits) && atHome {
		hits = numbers(l.text, c)
	}
	if s.has(plateLike) {
		hits = append(hits, plates(l.text, c)...)
	}
	if s.has(atSign) {
		hits = append(hits, emails(l.text, c)...)
	}
	if s.has(someDigits) && travel {
		hits = append(hits, passports(l.text, c)...)
	}
	if s.has(homeWord) {
		hits = append(hits, homes(l.text)...)
	}
	if s.has(childWord) {
		hits = append(hits, children(l.text)...)
	}
	return hits, l
}

func length(s string) int { return utf8.RuneCountInString(s) }
