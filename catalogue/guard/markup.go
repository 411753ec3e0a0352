package guard

import (
	"bytes"
)

// markup reads HTML, XML and SVG: the texts between tags, and the values of attributes. Tags within a line part nothing,
// all others end the text. It reads whatever comes: what is no tag is text.
func (r *reader) markup(b []byte) {
	for len(b) > 0 {
		i := bytes.IndexByte(b, '<')
		if i < 0 || i+1 == len(b) {
			r.words(b)
			break
		}
		if i > 0 {
			r.words(b[:i])
		}
		b = r.tag(b[i:])
	}
	r.part()
}

// tag reads one tag, comment or section and returns what follows.
func (r *reader) tag(b []byte) (rest []byte) {
	switch c := b[1]; {
	case bytes.HasPrefix(b, []byte("<!--")):
		return r.section(b[4:], "-->")
	case bytes.HasPrefix(b, []byte("<![CDATA[")):
		return r.section(b[9:], "]]>")
	case c == '/' || c == '!' || c == '?' || 'a' <= c|0x20 && c|0x20 <= 'z':
	default:
		r.words(b[:1])
		return b[1:]
	}
	n := 1
	if b[1] == '/' {
		n++
	}
	from := n
	for n < len(b) && (b[n]|0x20 >= 'a' && b[n]|0x20 <= 'z' || b[n] >= '0' && b[n] <= '9') {
		n++
	}
	name := b[from:n]
	inLine := inline(name)
	if !inLine {
		r.part()
	}
	b = r.attributes(b[n:], inLine)
	if from == 1 && string(name) == "script" {
		return r.script(b)
	}
	return b
}

func (r *reader) section(b []byte, ends string) []byte {
	inside, rest, _ := bytes.Cut(b, []byte(ends))
	r.part()
	r.markup(inside)
	return rest
}

// script reads the inside of a script element: data or a program.
func (r *reader) script(b []byte) []byte {
	i := bytes.Index(b, []byte("</script"))
	if i < 0 {
		i = len(b)
	}
	r.strings(b[:i])
	return b[i:]
}

// attributes reads up to the end of a tag. Values are texts of their own, read after the line that the tag stands in: a
// link does not part it.
func (r *reader) attributes(b []byte, inLine bool) []byte {
	for i := 0; i < len(b); i++ {
		switch c := b[i]; c {
		case '>':
			return b[i+1:]
		case '"', '\'':
			n := bytes.IndexByte(b[i+1:], c)
			if n < 0 {
				return nil
			}
			r.attribute(b[i+1:i+1+n], inLine)
			i += n + 1
		}
	}
	return nil
}

func (r *reader) attribute(value []byte, inLine bool) {
	if len(value) < 2 {
		return
	}
	if !inLine {
		r.words(value)
		r.part()
		return
	}
	r.aside.part()
	r.wordsTo(&r.aside, value)
	r.aside.part()
}

// inline says whether a tag stands within a line of text, so that what is before and behind it belongs together.
func inline(name []byte) bool {
	switch string(name) {
	case "a", "b", "i", "em", "strong", "code", "sup", "sub", "span", "del", "s", "u", "mark", "wbr", "small":
		return true
	}
	return false
}
