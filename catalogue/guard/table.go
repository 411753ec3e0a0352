package guard

import (
	"cmp"
	"math/bits"
)

// table finds the fingerprints of one key length: a bit for every key, and an open table from keys to where in the
// entries those of the key lie.
type table struct {
	bits    []uint64
	shift   uint
	slots   []slot
	entries []entry // in the order of their keys
}

// entry is one fingerprint at the place where it is looked for. lead are its first two units.
type entry struct {
	key           uint64
	lead          uint32
	print         int32
	before, after uint16 // how many of its units stand up to the end of the key, and behind
}

// slot is empty where to is 0.
type slot struct {
	key      uint64
	from, to int32
}

func (e entry) compare(other entry) int {
	return cmp.Or(cmp.Compare(e.key, other.key), cmp.Compare(e.print, other.print))
}

// newTable makes a table of entries that are in order. It has some 32 to 64 bits for each entry, in less than what a processor's cache holds while they are in the ten
// thousands.
func newTable(entries []entry) table {
	log := max(12, min(27, bits.Len(uint(32*len(entries)))))
	t := table{bits: make([]uint64, 1<<log/64), shift: uint(64 - log), slots: make([]slot, 1<<bits.Len(uint(2*len(entries)+1))), entries: entries}
	for from := 0; from < len(entries); {
		key, to := entries[from].key, from+1
		for to < len(entries) && entries[to].key == key {
			to++
		}
		t.slots[t.place(key)] = slot{key, int32(from), int32(to)}
		b := spread(key) >> t.shift
		t.bits[b/64] |= 1 << (b % 64)
		from = to
	}
	return t
}

// get are the entries with a key.
func (t *table) get(key uint64) []entry {
	s := t.slots[t.place(key)]
	return t.entries[s.from:s.to]
}

// place is the slot of a key, or the empty one that it would get.
func (t *table) place(key uint64) int {
	i := int(spread(key)>>20) & (len(t.slots) - 1)
	for t.slots[i].to != 0 && t.slots[i].key != key {
		i = (i + 1) & (len(t.slots) - 1)
	}
	return i
}

func (t *table) may(key uint64) bool {
	i := spread(key) >> t.shift
	return t.bits[i/64]&(1<<(i%64)) != 0
}
