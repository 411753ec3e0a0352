package guard

import "bytes"

// page is a page that shows a public body. Where it is that body, byte for byte, there is nothing to look for; what
// stands between, as the addresses of links, is read.
type page struct {
	*reader
	rest  []byte
	begun bool
	lost  bool // the page is not what was expected: all of it is read
}

// pass reads up to the next stretch of the body, and passes over it.
func (p *page) pass(stretch []byte) {
	if len(stretch) == 0 || p.lost {
		return
	}
	if !p.begun {
		p.begun = true
		i := bytes.Index(p.rest, stretch)
		if p.lost = i < 0; !p.lost {
			p.markup(p.rest[:i])
			p.rest = p.rest[i+len(stretch):]
		}
		return
	}
	for !bytes.HasPrefix(p.rest, stretch) {
		if len(p.rest) < 2 || p.rest[0] != '<' {
			p.lost = true
			return
		}
		p.rest = p.tag(p.rest)
	}
	p.part()
	p.rest = p.rest[len(stretch):]
}
