package search

import "encoding/binary"

// merge goes through a stretch of all segments gram by gram, in order, and gives each gram's posting over all of them. The
// posting is only good until do returns.
func merge(segments []*segment, stretch int, do func(gram, *posting)) {
	h := make(cursors, 0, len(segments))
	for i, s := range segments {
		c := &cursor{rest: s.part(stretch), base: uint32(i * segmentSize)}
		if c.next() {
			h = append(h, c)
		}
	}
	for i := len(h) / 2; i >= 0; i-- {
		h.down(i)
	}
	var p posting
	for len(h) > 0 {
		g := h[0].gram
		p.reset()
		for len(h) > 0 && h[0].gram == g {
			h[0].take(&p)
			if !h[0].next() {
				h[0] = h[len(h)-1]
				h = h[:len(h)-1]
			}
			h.down(0)
		}
		do(g, &p)
	}
}

// cursor is a place in a segment.
type cursor struct {
	rest []byte
	gram gram
	base uint32 // the number of the segment's first item
}

func (c *cursor) number() uint64 {
	if n := c.rest[0]; n < 0x80 {
		c.rest = c.rest[1:]
		return uint64(n)
	}
	n, size := binary.Uvarint(c.rest)
	c.rest = c.rest[size:]
	return n
}

func (c *cursor) take(p *posting) {
	item := c.base
	for n := c.number(); n > 0; n-- {
		e := c.number()
		item += uint32(e >> classBits)
		p.add(item, class(e&(1<<classBits-1)))
		item++
	}
}

func (c *cursor) next() bool {
	if len(c.rest) == 0 {
		return false
	}
	c.gram += gram(c.number())
	return true
}

// cursors is a heap: the smallest gram first, and of one gram the oldest items.
type cursors []*cursor

func (h cursors) before(i, k int) bool {
	return h[i].gram < h[k].gram || h[i].gram == h[k].gram && h[i].base < h[k].base
}

// down puts the cursor at i in its place. container/heap does it through an interface, in twice the time.
func (h cursors) down(i int) {
	for {
		child := 2*i + 1
		if child >= len(h) {
			return
		}
		if child+1 < len(h) && h.before(child+1, child) {
			child++
		}
		if !h.before(child, i) {
			return
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
}
