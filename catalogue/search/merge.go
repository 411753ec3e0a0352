package search

import "container/heap"

// merge goes through the segments gram by gram, in order, and gives each gram's posting over all of them. The posting is
// only good until do returns. The segments' memory is let go as they end.
func merge(segments []*segment, do func(gram, *posting) error) error {
	h := make(cursors, 0, len(segments))
	for i, s := range segments {
		if len(s.grams) > 0 {
			h = append(h, cursor{s, s.grams[0], 0, uint32(i * segmentSize)})
		}
	}
	heap.Init(&h)
	var p posting
	for len(h) > 0 {
		g := h[0].gram
		p.reset()
		for len(h) > 0 && h[0].gram == g {
			h[0].take(&p)
			if h[0].next() {
				heap.Fix(&h, 0)
			} else {
				heap.Pop(&h)
			}
		}
		if err := do(g, &p); err != nil {
			return err
		}
	}
	return nil
}

// cursor is a place in a segment.
type cursor struct {
	segment *segment
	gram    gram
	at      int
	base    uint32 // the number of the segment's first item
}

func (c *cursor) take(p *posting) {
	for _, e := range c.segment.entries[c.segment.start(c.at):c.segment.ends[c.at]] {
		p.add(c.base+uint32(e>>classBits), e&(1<<classBits-1))
	}
}

func (c *cursor) next() bool {
	if c.at++; c.at == len(c.segment.grams) {
		return false
	}
	c.gram = c.segment.grams[c.at]
	return true
}

// cursors is a heap: the smallest gram first, and of one gram the oldest items.
type cursors []cursor

func (h cursors) Len() int { return len(h) }
func (h cursors) Less(i, j int) bool {
	return h[i].gram < h[j].gram || h[i].gram == h[j].gram && h[i].base < h[j].base
}
func (h cursors) Swap(i, j int) { h[i], h[j] = h[j], h[i] }

// Push is for container/heap, which never calls it here.
func (h *cursors) Push(x any) { *h = append(*h, x.(cursor)) }

// Pop takes the last, as container/heap wants it.
func (h *cursors) Pop() any {
	old := *h
	last := old[len(old)-1]
	old[len(old)-1].segment = nil
	*h = old[:len(old)-1]
	return last
}
