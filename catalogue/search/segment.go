package search

// segmentSize is how many items are indexed in one go: few enough for a worker's grams to lie in memory.
const segmentSize = 256

const (
	placeBits = 8 // of an item in its segment
	classBits = 2
	entryBits = gramBits + placeBits + classBits
)

// segment is the postings of segmentSize items: grams in order, and for each the items in order with their classes.
type segment struct {
	grams   []gram
	ends    []uint32 // of each gram's entries
	entries []uint16 // place<<classBits | classes, one bit each of inHead and inTitle
}

// collector gathers the grams of a segment's items. It is used again for the next segment.
type collector struct {
	found, room []uint64
	counts      [1 << digitBits]uint32
}

// add takes down the grams of a folded text of the item at a place.
func (c *collector) add(place int, where class, folded []byte) {
	tail := uint64(place)<<classBits | uint64(where)
	eachGram(folded, func(g gram) { c.found = append(c.found, uint64(g)<<(placeBits+classBits)|tail) })
}

const digitBits = 12

// sort puts what was found in order, digit by digit from the lowest: a comparing sort takes six times as long.
func (c *collector) sort() {
	if cap(c.room) < len(c.found) {
		c.room = make([]uint64, len(c.found))
	}
	from, to := c.found, c.room[:len(c.found)]
	for shift := 0; shift < entryBits; shift += digitBits {
		clear(c.counts[:])
		for _, v := range from {
			c.counts[v>>shift&(1<<digitBits-1)]++
		}
		sum := uint32(0)
		for i, n := range c.counts {
			c.counts[i] = sum
			sum += n
		}
		for _, v := range from {
			digit := v >> shift & (1<<digitBits - 1)
			to[c.counts[digit]] = v
			c.counts[digit]++
		}
		from, to = to, from
	}
	c.found, c.room = from, to
}

// segment makes the postings of what was gathered, and forgets it.
func (c *collector) segment() *segment {
	c.sort()
	s := &segment{}
	for _, v := range c.found {
		g, place, where := gram(v>>(placeBits+classBits)), uint16(v>>classBits&(1<<placeBits-1)), uint16(v&(1<<classBits-1))
		if n := len(s.grams); n == 0 || s.grams[n-1] != g {
			s.grams, s.ends = append(s.grams, g), append(s.ends, uint32(len(s.entries)))
		}
		last := len(s.ends) - 1
		if n := len(s.entries); n > s.start(last) && s.entries[n-1]>>classBits == place {
			s.entries[n-1] |= where
		} else {
			s.entries = append(s.entries, place<<classBits|where)
		}
		s.ends[last] = uint32(len(s.entries))
	}
	c.found = c.found[:0]
	return s
}

func (s *segment) start(i int) int {
	if i == 0 {
		return 0
	}
	return int(s.ends[i-1])
}
