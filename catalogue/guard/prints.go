package guard

import (
	"slices"
	"sync/atomic"
)

// print is one fingerprint: a row of units of the normal form.
type print struct {
	at     uint32 // in the arena
	size   uint32
	secret int32 // whose
	base   int32 // the fingerprint of which it is the twin's form; itself if it is none
	piece  bool  // cut out of a text, so that anything may stand before and behind it
}

// prints is a set of fingerprints that are looked for all at once, in one pass.
//
// One place in four is an anchor, by the hash of two neighbours. A fingerprint that has an anchor is looked for only where
// that stands, by the eight or four units that end with it; the others, which are short, by their last four units where
// they end with a clause, a word or a number, else by their last two. So at most places of a text one multiplication and
// one bit are all that is asked.
type prints struct {
	arena     []uint16
	list      []print
	explained []atomic.Bool    // by number: it stands in something public, and is no longer looked for
	known     map[uint64]int32 // hash of the units → number; let go once sealed
	eight     table
	four      table
	two       table
}

func newPrints() *prints { return &prints{known: map[uint64]int32{}} }

// add takes down a fingerprint and returns its number. One that is there already stays the one of its first secret.
func (p *prints) add(units []uint16, secret int32, piece bool) int32 {
	hash := uint64(len(units))
	if piece {
		hash += 1 << 32
	}
	for _, u := range units {
		hash = (hash ^ uint64(u)) * 0x9E3779B97F4A7C15
		hash ^= hash >> 29
	}
	for {
		n, taken := p.known[hash]
		if !taken {
			break
		}
		if p.list[n].piece == piece && slices.Equal(p.units(n), units) {
			return n
		}
		hash++
	}
	n := int32(len(p.list))
	p.known[hash] = n
	p.list = append(p.list, print{at: uint32(len(p.arena)), size: uint32(len(units)), secret: secret, base: n, piece: piece})
	p.arena = append(p.arena, units...)
	return n
}

func (p *prints) units(n int32) []uint16 {
	f := &p.list[n]
	return p.arena[f.at : f.at+f.size]
}

// isAnchor says whether fingerprints are looked for at a place: not within a Latin word, else at one in four.
func isAnchor(units []uint16, i int) bool {
	return units[i] > none && !(letter(units[i]) && i+1 < len(units) && narrow(units[i+1])) && chosen(pair(units, i))
}

func letter(u uint16) bool { return u >= 'a' && u <= 'z' }

// chosen picks one in four of all pairs.
func chosen(pair uint32) bool { return pair*0x9E3779B1 < 1<<30 }

// place is where a fingerprint may be looked for: the key there, of how many units it is, and how many follow them.
type place struct {
	key    uint64
	size   int
	follow int
}

// places calls yield with every place of a fingerprint. It has at least two units.
func places(units []uint16, piece bool, yield func(place)) {
	found := false
	for i := 3; i < len(units); i++ {
		switch {
		case !isAnchor(units, i):
			continue
		case i < 7:
			yield(place{four(units, i), 4, len(units) - 1 - i})
		default:
			yield(place{mix(four(units, i), four(units, i-4)), 8, len(units) - 1 - i})
		}
		found = true
	}
	switch last := len(units) - 1; {
	case last >= 7 && narrow(units[last]):
		yield(place{mix(four(units, last), four(units, last-4)), 8, 0})
	case found:
	case last >= 3 && (piece || narrow(units[last])):
		yield(place{four(units, last), 4, 0})
	default:
		yield(place{uint64(pair(units, last)), 2, 0})
	}
}

// four are the four units that end at a place.
func four(units []uint16, i int) uint64 {
	return uint64(pair(units, i-2))<<32 | uint64(pair(units, i))
}

func mix(late, early uint64) uint64 { return late*0x9E3779B97F4A7C15 ^ early*0xC2B2AE3D27D4EB4F>>1 }

// pair are the two units that end at a place.
func pair(units []uint16, i int) uint32 { return uint32(units[i-1])<<16 | uint32(units[i]) }

func spread(key uint64) uint64 {
	key *= 0xD6E8FEB86659FD93
	return key ^ key>>32
}

// seal makes the tables. After it nothing is added.
func (p *prints) seal() {
	p.known = nil
	p.explained = make([]atomic.Bool, len(p.list))
	p.index()
}

// index makes the tables. A fingerprint is entered where the fewest others could be: many numbers end alike.
func (p *prints) index() {
	common := make([]uint16, 1<<16)
	count := func(key uint64) *uint16 { return &common[spread(key)>>48] }
	p.each(func(units []uint16, n int32) {
		places(units, p.list[n].piece, func(at place) {
			if c := count(at.key); *c < 1<<16-1 {
				*c++
			}
		})
	})
	taken := make([]place, len(p.list))
	p.each(func(units []uint16, n int32) {
		places(units, p.list[n].piece, func(at place) {
			if best := taken[n]; best.size == 0 || *count(at.key) < *count(best.key) {
				taken[n] = at
			}
		})
	})
	var entries [9][]entry
	p.each(func(units []uint16, n int32) {
		at := taken[n]
		entries[at.size] = append(entries[at.size], entry{at.key, pair(units, 1), n, uint16(len(units) - at.follow), uint16(at.follow)})
	})
	for _, e := range entries {
		slices.SortFunc(e, entry.compare)
	}
	p.eight, p.four, p.two = newTable(entries[8]), newTable(entries[4]), newTable(entries[2])
}

// drop takes what was explained out of the tables. Nobody may be looking for any meanwhile.
func (p *prints) drop() {
	for _, t := range []*table{&p.eight, &p.four, &p.two} {
		*t = newTable(slices.DeleteFunc(t.entries, func(e entry) bool { return p.isExplained(e.print) }))
	}
}

func (p *prints) each(yield func(units []uint16, n int32)) {
	for n := range p.list {
		yield(p.units(int32(n)), int32(n))
	}
}

func (p *prints) isExplained(n int32) bool {
	return p.explained[n].Load() || p.explained[p.list[n].base].Load()
}

// find calls found with every fingerprint that stands in a normal form and that nothing has explained.
func (p *prints) find(units []uint16, found func(n int32)) {
	var late, early uint64 // the last four units, and the four before them
	for i, u := range units {
		early = early<<16 | late>>48
		late = late<<16 | uint64(u)
		if u <= none {
			continue // nothing ends with what is no character
		}
		next := uint16(end)
		if i+1 < len(units) {
			next = units[i+1]
		}
		if letter(u) && narrow(next) {
			continue // nothing is looked for within a word
		}
		anchor, ends := chosen(uint32(late)), next <= none || narrow(next) != narrow(u)
		if (anchor || ends) && p.four.may(late) {
			p.chain(&p.four, late, units, i, found)
		}
		if anchor || ends && narrow(u) {
			if key := mix(late, early); p.eight.may(key) {
				p.chain(&p.eight, key, units, i, found)
			}
		}
		if key := late & 0xFFFFFFFF; (ends || !narrow(u)) && p.two.may(key) {
			p.chain(&p.two, key, units, i, found)
		}
	}
}

func (p *prints) chain(t *table, key uint64, units []uint16, i int, found func(n int32)) {
	for _, e := range t.get(key) {
		from := i + 1 - int(e.before)
		if from < 1 || pair(units, from+1) != e.lead {
			continue
		}
		if p.stands(&p.list[e.print], units, from) && !p.isExplained(e.print) {
			found(e.print)
		}
	}
}

// stands says whether a fingerprint begins at a place: its units are there, and no number or Latin word goes on at
// either end of them.
func (p *prints) stands(f *print, units []uint16, from int) bool {
	to := from + int(f.size)
	if to > len(units) {
		return false
	}
	own := p.arena[f.at : f.at+f.size]
	if !slices.Equal(own, units[from:to]) {
		return false
	}
	if f.piece {
		return true
	}
	before, after := units[from-1], uint16(end)
	if to < len(units) {
		after = units[to]
	}
	return !(narrow(own[0]) && narrow(before)) && !(narrow(own[len(own)-1]) && narrow(after))
}
