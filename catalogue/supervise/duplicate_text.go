package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// mostLeaders is how many texts of one likeness are compared with the next that may be like them: enough for every real
// case, and what keeps a thousand notices of one form from being compared with each other.
const mostLeaders = 8

// matching compares the texts that fall together. Texts are known by their numbers in the list of items.
type matching struct {
	*twins
	sketches []*sketch
	least    int
	best     []copied
	heads    map[uint64]int32 // key of a band → the last text of it that is no copy of another, counted from 1
	next     []int32          // that text → the one before it; 0: none
}

// copied is the original that a text is like, counted from 1, and how much; 0: none was found.
type copied struct {
	of      int32
	percent int32
}

// texts tells of texts that are the same or nearly so. Two texts may be alike only if at least one band of their sketches
// agrees (locality-sensitive hashing); those are compared, and the rest never meet.
func (t *twins) texts() {
	n := len(t.items)
	m := matching{twins: t, least: t.thresholds().alike, sketches: make([]*sketch, n), best: make([]copied, n), heads: make(map[uint64]int32, n), next: make([]int32, n)}
	for i, it := range t.items {
		m.sketches[i] = t.Sketches.find(it.Body)
	}
	m.same()
	for _, keys := range banded(m.sketches, m.least) {
		m.band(keys)
	}
	for i, it := range t.items {
		if m.best[i].of == 0 {
			continue
		}
		m.best[i] = m.root(i)
		first := t.items[m.best[i].of-1]
		if !t.tied(it, first) {
			t.tell(it, first, catalogue.NewAt(it.Body.Line, 1, 1), "duplicate-body", strconv.Itoa(int(m.best[i].percent)), strconv.Itoa(m.least))
		}
	}
}

// same finds texts that are the same byte for byte, however many forms of their kind there are.
func (m *matching) same() {
	type text struct {
		hash uint64
		size int
	}
	first := map[text]int32{}
	for i, it := range m.items {
		if m.sketches[i] == nil {
			continue
		}
		key := text{it.Body.Hash, it.Body.Size}
		switch before := first[key]; {
		case before == 0:
			first[key] = int32(i) + 1
		case !m.tied(it, m.items[before-1]):
			m.best[i] = copied{before, 100}
		}
	}
}

// band compares each text with those before it whose keys are the same and which are no copies there themselves.
func (m *matching) band(keys []uint64) {
	clear(m.heads)
	for i, key := range keys {
		if m.sketches[i] == nil || m.best[i].percent == 100 {
			continue
		}
		head, alone, leaders := m.heads[key], true, 0
		for j := head; j != 0 && alone; j = m.next[j-1] {
			alone = !m.compare(i, j)
			leaders++
		}
		if alone && leaders < mostLeaders {
			m.next[i] = head
			m.heads[key] = int32(i) + 1
		}
	}
}

// compare says whether a text is a copy of one before it, and takes it down where it is more like it than any so far.
func (m *matching) compare(i int, before int32) bool {
	if m.best[i].of == before {
		return true // as an earlier band has shown
	}
	percent, alike := m.alike(i, before)
	if alike && percent > m.best[i].percent {
		m.best[i] = copied{before, percent}
	}
	return alike
}

// alike says whether a text is a copy of another by all that is known of both.
func (m *matching) alike(i int, other int32) (percent int32, alike bool) {
	a, b := m.sketches[i], m.sketches[other-1]
	percent = int32(a.alike(b))
	return percent, int(percent) >= m.least && !a.filled(b) && !m.tied(m.items[i], m.items[other-1])
}

// root is the original of a copy's original, where the copy is like that one too.
func (m *matching) root(i int) copied {
	c := m.best[i]
	if above := m.best[c.of-1].of; above != 0 {
		if percent, alike := m.alike(i, above); alike {
			return copied{above, percent}
		}
	}
	return c
}
