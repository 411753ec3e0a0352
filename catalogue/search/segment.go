package search

import (
	"bytes"
	"encoding/binary"
)

// segmentSize is how many items are indexed in one go: few enough for a worker's grams to lie in memory.
const segmentSize = 256

const (
	placeBits = 8 // of an item in its segment
	classBits = 2
	tailBits  = placeBits + classBits
)

// segment is the postings of segmentSize items, written small, since those of all segments lie in memory until they are
// merged. For each gram, in order: its distance from the one before it in its stretch, how many items hold it, and for
// each of these its distance from the one before with its classes.
type segment struct {
	data []byte
	// begins are where the stretches begin, and the end.
	begins  [stretches + 1]uint32
	entries int
}

// part is what a segment has of a stretch.
func (s *segment) part(stretch int) []byte { return s.data[s.begins[stretch]:s.begins[stretch+1]] }

// collector gathers the grams of a segment's items. It is used again for the next segment.
type collector struct {
	*cutter
	found, room []uint64 // gram, place of the item, class, from the highest bit
	counts      [1 << digitBits]uint32
	seen        [1 << 16]uint16 // the place, plus one, in whose body a character was last seen
	entries     []uint64
	data        []byte
}

// add takes down the grams of a folded text of the item at a place. Places come in order. Of single characters, which a text
// has many times, one is enough.
func (c *collector) add(place int, where class, folded []byte) {
	tail, now := uint64(place)<<classBits|uint64(where), uint16(place+1)
	c.eachGram(folded, func(g gram) {
		if where == inBody && g < gram(len(c.seen)) {
			if c.seen[g] == now {
				return
			}
			c.seen[g] = now
		}
		c.found = append(c.found, uint64(g)<<tailBits|tail)
	})
}

// digitBits makes three digits of a gram.
const digitBits = 13

// sort puts what was found in the order of grams, digit by digit from the lowest: a comparing sort takes six times as
// long. Of one gram the items stay in order, as they were added.
func (c *collector) sort() {
	if cap(c.room) < len(c.found) {
		c.room = make([]uint64, len(c.found), cap(c.found))
	}
	from, to := c.found, c.room[:len(c.found)]
	for shift := tailBits; shift < tailBits+gramBits; shift += digitBits {
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
	c.data = c.data[:0]
	stretch, last := 0, gram(0)
	for i := 0; i < len(c.found); {
		g := gram(c.found[i] >> tailBits)
		i = c.gather(i)
		if now := stretchOf(g); now != stretch {
			for stretch++; stretch < now; stretch++ {
				s.begins[stretch] = uint32(len(c.data))
			}
			s.begins[now], last = uint32(len(c.data)), 0
		}
		c.data = binary.AppendUvarint(c.data, uint64(g-last))
		last = g
		c.write()
		s.entries += len(c.entries)
	}
	for stretch++; stretch <= stretches; stretch++ {
		s.begins[stretch] = uint32(len(c.data))
	}
	s.data = bytes.Clone(c.data)
	c.found = c.found[:0]
	clear(c.seen[:])
	return s
}

// gather makes the entries of the gram found at i, one an item with all its classes, and says where the next gram begins.
func (c *collector) gather(i int) int {
	c.entries = c.entries[:0]
	g := c.found[i] >> tailBits
	for ; i < len(c.found) && c.found[i]>>tailBits == g; i++ {
		e := c.found[i] & (1<<tailBits - 1)
		if n := len(c.entries); n > 0 && c.entries[n-1]>>classBits == e>>classBits {
			c.entries[n-1] |= e
		} else {
			c.entries = append(c.entries, e)
		}
	}
	return i
}

// write writes how many entries there are, and the entries.
func (c *collector) write() {
	c.data = binary.AppendUvarint(c.data, uint64(len(c.entries)))
	next := uint64(0)
	for _, e := range c.entries {
		place := e >> classBits
		c.data = binary.AppendUvarint(c.data, (place-next)<<classBits|e&(1<<classBits-1))
		next = place + 1
	}
}
