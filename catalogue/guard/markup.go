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

// repeated is how many of the bytes that begin with a tag stood behind the same tag before, and were read there: the
// pages of a site have their heads and feet in common. A text begins here, and one ends where it says.
func (r *reader) repeated(b []byte) int {
	if len(b) < shortestRepeat || r.depth > 0 || r.fleeting {
		return 0
	}
	before := &r.places[maphash.Bytes(r.seed, b[:shortestRepeat])%uint64(len(r.places))]
	was := *before
	*before = b
	if len(was) < shortestRepeat || !bytes.Equal(was[:shortestRepeat], b[:shortestRepeat]) {
		return 0
	}
	if n := lastParting(b, same(was, b)); n >= shortestRepeat {
		return n
	}
	return 0
}

// lastParting is where, before the n-th byte, the last tag begins that ends a text. What looks like one in a script, in a
// comment or in the value of an attribute is none: whoever read on from there would take the page for an attribute.
func lastParting(b []byte, n int) (last int) {
	for i := 0; i < n; {
		next := bytes.IndexByte(b[i:n], '<')
		if next < 0 || i+next+2 >= len(b) {
			break
		}
		i += next
		if parts(b[i:]) {
			last = i
		}
		i += element(b[i:])
	}
	return last
}

// element is how long what begins with < is, as newTag reads it: a tag, a section with its inside, a script with its text.
func element(b []byte) int {
	switch {
	case bytes.HasPrefix(b, []byte("<!--")):
		return upTo(b, "-->")
	case bytes.HasPrefix(b, []byte("<![CDATA[")):
		return upTo(b, "]]>")
	}
	if c := b[1]; c != '/' && c != '!' && c != '?' && (c|0x20 < 'a' || c|0x20 > 'z') {
		return 1
	}
	name, rest := tagName(b)
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; c {
		case '>':
			n := len(b) - len(rest) + i + 1
			if string(name) == "script" && b[1] != '/' {
				n += upTo(b[n:], "</script") - len("</script")
			}
			return min(n, len(b))
		case '"', '\'':
			n := bytes.IndexByte(rest[i+1:], c)
			if n < 0 {
				return len(b)
			}
			i += n + 1
		}
	}
	return len(b)
}

// shortestRepeat is from how many bytes on it is worth while, and manyPlaces how many are remembered.
const shortestRepeat, manyPlaces = 48, 256

// same is how many bytes two texts begin with alike.
func same(a, b []byte) int {
	n := 0
	for block := 1024; block > 0; block /= 4 {
		for n+block <= len(a) && n+block <= len(b) && bytes.Equal(a[n:n+block], b[n:n+block]) {
			n += block
		}
	}
	return n
}

// upTo is how many bytes there are up to the end of a mark; without it all, and as many more as it has.
func upTo(b []byte, mark string) int {
	if i := bytes.Index(b, []byte(mark)); i >= 0 {
		return i + len(mark)
	}
	return len(b) + len(mark)
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
