package guard

import (
	"encoding/binary"
	"slices"
)

// print is one fingerprint: a row of units of the normal form.
type print struct {
	at, size uint32 // in the arena
	secret   int32  // whose
	base     int32  // the fingerprint of which it is the twin's form; itself if it is none
	piece    bool   // cut out of a text, so that anything may stand before and behind it
	next     int32  // the next with the same key; -1: none
}

// prints is a set of fingerprints that are looked for all at once, in one pass. Every fingerprint has a key, which is how
// it ends: its last eight, four or two units. A bit for every key that occurs tells nearly all places where none ends.
type prints struct {
	arena []uint16
	list  []print
	known map[string]int32 // units as bytes → number; let go once sealed
	two   table
	four  table
	eight table
}

// table finds the fingerprints of one key length.
type table struct {
	bits  []uint64
	shift uint
	first map[uint64]int32 // key → the first fingerprint
}

func newPrints() *prints { return &prints{known: map[string]int32{}} }

// add takes down a fingerprint and returns its number. One that is there already stays the one of its first secret.
func (p *prints) add(units []uint16, secret int32, piece bool) int32 {
	name := make([]byte, 0, 2*len(units)+1)
	for _, u := range units {
		name = binary.LittleEndian.AppendUint16(name, u)
	}
	if piece {
		name = append(name, 1)
	}
	if n, ok := p.known[string(name)]; ok {
		return n
	}
	n := int32(len(p.list))
	p.known[string(name)] = n
	p.list = append(p.list, print{at: uint32(len(p.arena)), size: uint32(len(units)), secret: secret, base: n, piece: piece, next: -1})
	p.arena = append(p.arena, units...)
	return n
}

func (p *prints) units(n int32) []uint16 {
	f := &p.list[n]
	return p.arena[f.at : f.at+f.size]
}

// keyOf is the key of a row of units and how many of them it is made of.
func keyOf(units []uint16) (key uint64, size int) {
	size = 2
	if len(units) >= 8 {
		size = 8
	} else if len(units) >= 4 {
		size = 4
	}
	tail := units[len(units)-size:]
	if size == 8 {
		return mix(pack(tail[4:]), pack(tail[:4])), size
	}
	return pack(tail), size
}

func pack(units []uint16) (v uint64) {
	for _, u := range units {
		v = v<<16 | uint64(u)
	}
	return v
}

func mix(late, early uint64) uint64 { return late*0x9E3779B97F4A7C15 ^ early*0xC2B2AE3D27D4EB4F>>1 }

func spread(key uint64) uint64 { return key * 0xD6E8FEB86659FD93 }

// seal makes the tables. After it nothing is added.
func (p *prints) seal() {
	p.known = nil
	count := map[int]int{}
	for n := range p.list {
		_, size := keyOf(p.units(int32(n)))
		count[size]++
	}
	p.two, p.four, p.eight = newTable(count[2]), newTable(count[4]), newTable(count[8])
	for n := len(p.list) - 1; n >= 0; n-- {
		key, size := keyOf(p.units(int32(n)))
		p.table(size).put(key, int32(n), p.list)
	}
}

func (p *prints) table(size int) *table {
	switch size {
	case 2:
		return &p.two
	case 4:
		return &p.four
	}
	return &p.eight
}

// newTable has room for n keys, at some forty bits each.
func newTable(n int) table {
	t := table{shift: 64 - 12, first: make(map[uint64]int32, n)}
	for 1<<(64-t.shift) < 32*n && t.shift > 64-27 {
		t.shift--
	}
	t.bits = make([]uint64, 1<<(64-t.shift)/64)
	return t
}

func (t *table) put(key uint64, n int32, list []print) {
	if first, ok := t.first[key]; ok {
		list[n].next = first
	}
	t.first[key] = n
	i := spread(key) >> t.shift
	t.bits[i/64] |= 1 << (i % 64)
}

func (t *table) may(key uint64) bool {
	i := spread(key) >> t.shift
	return t.bits[i/64]&(1<<(i%64)) != 0
}

// find calls found with every fingerprint that stands in a normal form.
func (p *prints) find(units []uint16, found func(n int32)) {
	var late, early uint64 // the last four units, and the four before them
	for i, u := range units {
		early = early<<16 | late>>48
		late = late<<16 | uint64(u)
		if u <= hard {
			continue // no fingerprint ends with what is no character
		}
		if key := late & 0xFFFFFFFF; p.two.may(key) {
			p.chain(&p.two, key, units, i, found)
		}
		if p.four.may(late) {
			p.chain(&p.four, late, units, i, found)
		}
		if key := mix(late, early); p.eight.may(key) {
			p.chain(&p.eight, key, units, i, found)
		}
	}
}

func (p *prints) chain(t *table, key uint64, units []uint16, i int, found func(n int32)) {
	n, ok := t.first[key]
	if !ok {
		return
	}
	for ; n >= 0; n = p.list[n].next {
		if f := &p.list[n]; p.stands(f, units, i) {
			found(n)
		}
	}
}

// stands says whether a fingerprint ends at a place: its units are there, and no number or Latin word goes on at either
// end of them.
func (p *prints) stands(f *print, units []uint16, i int) bool {
	from := i + 1 - int(f.size)
	if from < 1 {
		return false
	}
	own := p.arena[f.at : f.at+f.size]
	if !slices.Equal(own, units[from:i+1]) {
		return false
	}
	if f.piece {
		return true
	}
	before, after := units[from-1], uint16(end)
	if i+1 < len(units) {
		after = units[i+1]
	}
	return !(narrow(own[0]) && narrow(before)) && !(narrow(own[len(own)-1]) && narrow(after))
}
