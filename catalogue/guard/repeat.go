package guard

import (
	"bytes"
	"hash/maphash"
)

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
