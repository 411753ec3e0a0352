package search

import (
	"math/rand/v2"
	"testing"
)

// What is gathered comes out in the order of grams, whatever they are, with each item once.
func TestASegmentHasEachGramOnceInOrder(t *testing.T) {
	c := collector{cutter: newCutter()}
	c.add(0, inTitle, []byte("政务公开"))
	c.add(0, inBody, []byte("公开公开"))
	c.add(7, inBody, []byte("开 (2007)12号"))
	s := c.segment()
	grams := 0
	for stretch := range stretches {
		last := gram(0)
		merge([]*segment{s}, stretch, func(g gram, p *posting) {
			if grams++; g <= last && grams > 1 && last != 0 {
				t.Errorf("gram %x after %x", g, last)
			}
			if last = g; stretchOf(g) != stretch {
				t.Errorf("gram %x in stretch %d", g, stretch)
			}
			if g == gram('开') && (len(p.all) != 2 || p.all[0] != 0 || p.all[1] != 7 || len(p.title) != 1) {
				t.Errorf("开 is in %v", *p)
			}
		})
	}
	if grams == 0 || len(c.found) != 0 {
		t.Errorf("%d grams, %d left", grams, len(c.found))
	}
}

func BenchmarkCollectorSort(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 1))
	var found []uint64
	for place := range uint64(segmentSize) {
		for range 4000 {
			a, z := uint64(0x4e00+int(random.ExpFloat64()*900)), uint64(0x4e00+int(random.ExpFloat64()*900))
			found = append(found, (a<<homeBits|z)<<tailBits|place<<classBits)
		}
	}
	var c collector
	for b.Loop() {
		c.found = append(c.found[:0], found...)
		c.sort()
	}
}
