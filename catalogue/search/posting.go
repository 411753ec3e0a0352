package search

// posting is the items that hold a gram, in order: all of them, and those in which it stands in a better place.
type posting struct {
	all, head, title []uint32
}

func (p *posting) reset() { p.all, p.head, p.title = p.all[:0], p.head[:0], p.title[:0] }

func (p *posting) add(item uint32, where class) {
	p.all = append(p.all, item)
	if where&inTitle != 0 {
		p.title = append(p.title, item)
	} else if where&inHead != 0 {
		p.head = append(p.head, item)
	}
}

// layout is how a list of items is written: whichever is shortest.
type layout uint8

const (
	steps  layout = iota // the distance from one item to the next, a number each
	bits                 // a bit for each item of the site
	packed               // the distances as bits (appendPacked)
)

// appendPosting writes a posting: a number that holds the length of the list, its layout and which lists follow, then the
// lists. Of the better places it is written which in the whole list they are.
func (w *listWriter) appendPosting(b []byte, p *posting) []byte {
	how, list := w.list(p.all)
	flags := uint64(how)
	if len(p.title) > 0 {
		flags |= 4
	}
	if len(p.head) > 0 {
		flags |= 8
	}
	b = appendNumber(b, uint64(len(list))<<4|flags)
	b = append(b, list...)
	for _, better := range [][]uint32{p.title, p.head} {
		if len(better) > 0 {
			w.better = appendPlaces(w.better[:0], p.all, better)
			b = append(appendNumber(b, uint64(len(w.better))), w.better...)
		}
	}
	return b
}

// listWriter writes lists of the items of a site that has so many.
type listWriter struct {
	items                int
	steps, other, better []byte
	bitmap               []uint64
}

// list is a list in its shortest layout.
func (w *listWriter) list(items []uint32) (layout, []byte) {
	w.steps = appendSteps(w.steps[:0], items)
	best, how := w.steps, steps
	if len(items) >= 8 {
		if w.other = appendPacked(w.other[:0], items, w.items); len(w.other) < len(best) {
			best, how = w.other, packed
		}
	}
	if length := (w.items + 5) / 6; length < len(best) {
		if w.bitmap == nil {
			w.bitmap = make([]uint64, (w.items+63)/64)
		}
		clear(w.bitmap)
		for _, it := range items {
			w.bitmap[it/64] |= 1 << (it % 64)
		}
		w.steps = appendBits(w.steps[:0], w.bitmap, w.items)
		best, how = w.steps, bits
	}
	return how, best
}

func appendSteps(b []byte, items []uint32) []byte {
	next := uint32(0)
	for _, it := range items {
		b = appendNumber(b, uint64(it-next))
		next = it + 1
	}
	return b
}

// appendPlaces writes which members of a list another, of some of them, has.
func appendPlaces(b []byte, all, some []uint32) []byte {
	place, next := uint32(0), uint32(0)
	for _, it := range some {
		for all[place] != it {
			place++
		}
		b = appendNumber(b, uint64(place-next))
		next = place + 1
	}
	return b
}

// appendPacked writes distances in the code of Rice, six bits a character: first how many low bits each has and how many
// there are, then for each the rest as so many ones and a zero, and the low bits. The low bits are chosen for the mean distance, which is
// within a hundredth of the best for words that fall where they like.
func appendPacked(b []byte, items []uint32, all int) []byte {
	low := 0
	for mean := all / len(items); mean>>(low+1) > 0; low++ {
	}
	p := packer{b: appendNumber(append(b, alphabet[low]), uint64(len(items)))}
	next := uint32(0)
	for _, it := range items {
		d := it - next
		next = it + 1
		for rest := d >> low; rest > 0; rest-- {
			p.put(1, 1)
		}
		p.put(0, 1)
		p.put(uint64(d)&(1<<low-1), low)
	}
	return p.end()
}

// packer puts bits into characters, the first into the lowest.
type packer struct {
	b    []byte
	bits uint64
	n    int
}

func (p *packer) put(bits uint64, n int) {
	p.bits |= bits << p.n
	for p.n += n; p.n >= 6; p.n -= 6 {
		p.b = append(p.b, alphabet[p.bits&63])
		p.bits >>= 6
	}
}

func (p *packer) end() []byte {
	if p.n > 0 {
		p.b = append(p.b, alphabet[p.bits&63])
	}
	return p.b
}
