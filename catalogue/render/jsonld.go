package render

import (
	"strconv"
	"unicode/utf8"

	"gongkai/catalogue"
)

// jsonld writes JSON by appending, a record of the catalogue without an allocation of its own. Names are ours and need
// no escape. What is empty is left out.
type jsonld struct{ b []byte }

// comma parts a member from the one before it, if there is one on its line.
func (j *jsonld) comma() {
	switch j.b[len(j.b)-1] {
	case '{', '[', ':', '\n':
	default:
		j.b = append(j.b, ',')
	}
}

// open begins a member that is an object or a list, or an element of a list where it has no name.
func (j *jsonld) open(name string, bracket byte) {
	j.comma()
	if name != "" {
		j.b = append(append(append(j.b, '"'), name...), `":`...)
	}
	j.b = append(j.b, bracket)
}

func (j *jsonld) close(bracket byte) { j.b = append(j.b, bracket) }

func (j *jsonld) text(name, value string) {
	if value != "" {
		j.open(name, '"')
		j.b = append(appendJSON(j.b, value), '"')
	}
}

// joined writes pieces as one text, such as the parts of an address.
func (j *jsonld) joined(name string, pieces ...string) {
	j.open(name, '"')
	for _, p := range pieces {
		j.b = appendJSON(j.b, p)
	}
	j.b = append(j.b, '"')
}

func (j *jsonld) texts(name string, values []string) {
	if len(values) == 0 {
		return
	}
	j.open(name, '[')
	for _, v := range values {
		j.text("", v)
	}
	j.close(']')
}

func (j *jsonld) number(name string, n int64) {
	j.comma()
	j.b = append(append(append(j.b, '"'), name...), `":`...)
	j.b = strconv.AppendInt(j.b, n, 10)
}

// day writes a day; its time of day, if it has one, is left to feeds.
func (j *jsonld) day(name string, d catalogue.Date) {
	if !d.IsZero() {
		j.open(name, '"')
		j.b = append(appendISO(j.b, d.Midnight()), '"')
	}
}

// appendJSON escapes a text for JSON that may also stand within a page: no text can end a script element, and the two
// line ends that JavaScript knows besides are escaped. What is no UTF-8 is replaced.
func appendJSON(b []byte, text string) []byte {
	const digits = "0123456789abcdef"
	done := 0
	for i := 0; i < len(text); {
		c, size := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c != '\x7f',
			c >= utf8.RuneSelf && c != '\u2028' && c != '\u2029' && (c != utf8.RuneError || size > 1):
		default:
			b = append(append(b, text[done:i]...), '\\', 'u', digits[c>>12&15], digits[c>>8&15], digits[c>>4&15], digits[c&15])
			done = i + size
		}
		i += size
	}
	return append(b, text[done:]...)
}
