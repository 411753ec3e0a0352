package hant

// codePoints is as far as the characters of the dictionaries can go: four bytes that begin with F0.
const codePoints = 0x40000

// kind says what a node of the trie does.
type kind uint8

const (
	inner   kind = iota // no phrase ends here
	stays               // a phrase ends here that is written alike
	changes             // a phrase ends here that is written otherwise
)

// node is a character of a phrase, reached through those before it.
type node struct {
	from   uint32 // of the traditional form, in values
	size   uint8
	kind   kind
	parent bool // a longer phrase goes on
}

// trie holds every phrase. The edges lie in one open hash table: following one costs a single look into memory, and
// building it is quick, which a double array is not.
type trie struct {
	ids    []uint16 // of each code point; 0: in no phrase
	nodes  []node   // the first character of a phrase is the node of its id
	edges  []uint64 // 24 bits child, 24 bits node, 16 bits id of the child's character; 0: free
	used   int
	shift  uint8 // leaves as many bits of a hash as edges has
	values []byte
}

// newTrie enters phrases in their order: a later form of the same phrase replaces an earlier.
func newTrie(entries []entry) *trie {
	t := &trie{ids: make([]uint16, codePoints), values: make([]byte, 0, 1<<18)}
	known := uint16(0)
	for _, e := range entries {
		for _, r := range e.simplified {
			if t.ids[r] == 0 {
				known++
				t.ids[r] = known
			}
		}
	}
	t.nodes = make([]node, int(known)+1, 1<<17)
	t.resize(17)
	for _, e := range entries {
		t.add(e)
	}
	return t
}

// add enters a phrase.
func (t *trie) add(e entry) {
	at := uint32(0)
	for i, r := range e.simplified {
		if i == 0 {
			at = uint32(t.ids[r])
		} else {
			at = t.grow(at, t.ids[r])
		}
	}
	n := &t.nodes[at]
	if n.kind = stays; e.simplified != e.traditional {
		n.kind, n.from, n.size = changes, uint32(len(t.values)), uint8(len(e.traditional))
		t.values = append(t.values, e.traditional...)
	}
}

// grow follows an edge, which it draws where there is none.
func (t *trie) grow(at uint32, id uint16) uint32 {
	if child, ok := t.child(at, id); ok {
		return child
	}
	if t.used++; t.used > len(t.edges)/2 {
		t.resize(64 - t.shift + 1)
	}
	child := uint32(len(t.nodes))
	t.nodes = append(t.nodes, node{})
	t.nodes[at].parent = true
	t.insert(uint64(child)<<40 | uint64(at)<<16 | uint64(id))
	return child
}

// child follows an edge.
func (t *trie) child(at uint32, id uint16) (uint32, bool) {
	key := uint64(at)<<16 | uint64(id)
	mask := uint64(len(t.edges) - 1)
	for i := hash(key) >> (t.shift & 63); ; i++ {
		edge := t.edges[i&mask]
		if edge&(1<<40-1) == key {
			return uint32(edge >> 40), edge != 0
		}
		if edge == 0 {
			return 0, false
		}
	}
}

// resize makes the table of edges 1<<bits long and enters what was in it.
func (t *trie) resize(bits uint8) {
	old := t.edges
	t.edges, t.shift = make([]uint64, 1<<bits), 64-bits
	for _, edge := range old {
		if edge != 0 {
			t.insert(edge)
		}
	}
}

func (t *trie) insert(edge uint64) {
	mask := uint64(len(t.edges) - 1)
	i := hash(edge&(1<<40-1)) >> (t.shift & 63)
	for t.edges[i&mask] != 0 {
		i++
	}
	t.edges[i&mask] = edge
}

// hash spreads keys over the high bits.
func hash(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 }
