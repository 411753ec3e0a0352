package guard

import (
	"bytes"
	"hash/maphash"
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
		switch {
		case i == 0:
		case r.units[len(r.units)-1] == end && parts(b[i:]):
			r.once(b[:i])
		default:
			r.words(b[:i])
		}
		if b = r.tag(b[i:]); len(b) > 0 && b[0] == '<' && r.units[len(r.units)-1] == end {
			b = b[r.repeated(b):]
		}
	}
	r.part()
}

// parts says whether what begins with < is a tag that ends the text before it.
func parts(b []byte) bool {
	if b[1] != '/' && (b[1] < 'a' || b[1] > 'z') {
		return false
	}
	name, _ := tagName(b)
	return len(name) > 0 && !inline(name)
}

// tag reads one tag, comment or section and returns what follows. Most tags stand on many pages: of one that was read
// before, and in which nothing was found, only is known whether it parts the text.
func (r *reader) tag(b []byte) (rest []byte) {
	n := bytes.IndexByte(b, '>')
	if n < 0 || n > longestTag || r.depth > 0 {
		return r.newTag(b)
	}
	if r.tags == nil {
		r.tags = make([][]byte, manyTags)
	}
	place := &r.tags[maphash.Bytes(r.seed, b[:n+1])%uint64(len(r.tags))]
	if known := *place; len(known) == n+2 && string(known[:n+1]) == string(b[:n+1]) {
		if known[n+1] == 0 {
			r.part()
		}
		return b[n+1:]
	}
	rest = r.newTag(b)
	if name, _ := tagName(b); len(rest) == len(b)-n-1 && b[1] != '!' && string(name) != "script" {
		tag := append((*place)[:0], b[:n+1]...)
		var inLine byte
		if inline(name) {
			inLine = 1
		}
		*place = append(tag, inLine)
	}
	return rest
}

// longestTag is how long a tag may be to be remembered, and manyTags how many are.
const longestTag, manyTags = 200, 1 << 13

func (r *reader) newTag(b []byte) (rest []byte) {
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
	whole := b
	name, after := tagName(b)
	inLine := inline(name)
	if !inLine {
		r.part()
	}
	b = r.attributes(after, inLine)
	if string(name) == "script" && whole[1] != '/' { // behind its end the page goes on
		quotes := scriptQuotes
		if tag := whole[:len(whole)-len(b)]; bytes.Contains(tag, []byte("json")) {
			quotes = dataQuotes
		}
		return r.script(b, quotes)
	}
	return b
}

// longestName is how long the names of tags are that stand within a line, and more.
const longestName = 16

func tagName(b []byte) (name, after []byte) {
	from := 1
	if b[1] == '/' {
		from = 2
	}
	n := from
	for n < len(b) && (b[n]|0x20 >= 'a' && b[n]|0x20 <= 'z' || b[n] >= '0' && b[n] <= '9') {
		n++
	}
	return b[from:n], b[n:]
}

func (r *reader) section(b []byte, ends string) []byte {
	inside, rest, _ := bytes.Cut(b, []byte(ends))
	r.part()
	r.markup(inside)
	return rest
}

// script reads the inside of a script element: data or a program.
func (r *reader) script(b []byte, quotes string) []byte {
	i := bytes.Index(b, []byte("</script"))
	if i < 0 {
		i = len(b)
	}
	r.strings(b[:i], quotes)
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
	if len(value) < shortest {
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
