package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// mostLeaders is how many texts of one likeness are compared with the next that may be like them: enough for every real
// case, and what keeps a thousand notices of one form from being compared with each other.
const mostLeaders = 8

// copied is the original that a text is like.
type copied struct {
	of      *catalogue.StockItem
	percent int
}

// texts tells of texts that are the same or nearly so. Two texts may be alike only if at least one band of their sketches
// agrees (locality-sensitive hashing); those are compared, and the rest never meet.
func (t *twins) texts() {
	m := matching{twins: t, least: t.thresholds().alike, best: t.same(), sketches: make([]*sketch, len(t.items)), heads: map[uint64]int32{}, next: make([]int32, len(t.items))}
	for i, it := range t.items {
		m.sketches[i] = t.Sketches.find(it.Body)
	}
	for _, keys := range banded(m.sketches, m.least) {
		m.band(keys)
	}
	for _, it := range t.items {
		c, is := m.best[it]
		if !is {
			continue
		}
		c = m.root(it, c)
		m.best[it] = c
		if !t.tied(it, c.of) {
			t.tell(it, c.of, catalogue.NewAt(it.Body.Line, 1, 1), "duplicate-body", strconv.Itoa(c.percent), strconv.Itoa(m.least))
		}
	}
}

// same finds texts that are the same byte for byte, however many forms of their kind there are.
func (t *twins) same() map[*catalogue.StockItem]copied {
	type text struct {
		hash uint64
		size int
	}
	first, best := map[text]*catalogue.StockItem{}, map[*catalogue.StockItem]copied{}
	for _, it := range t.items {
		if t.Sketches.find(it.Body) == nil {
			continue
		}
		key := text{it.Body.Hash, it.Body.Size}
		switch before := first[key]; {
		case before == nil:
			first[key] = it
		case !t.tied(it, before):
			best[it] = copied{before, 100}
		}
	}
	return best
}

// matching compares the texts that fall together.
type matching struct {
	*twins
	sketches []*sketch
	least    int
	best     map[*catalogue.StockItem]copied
	heads    map[uint64]int32 // key of a band → the last text of it that is no copy of another, counted from 1
	next     []int32          // that text → the one before it; 0: none
}

// band compares each text with those before it whose keys are the same and which are no copies there themselves.
func (m *matching) band(keys []uint64) {
	clear(m.heads)
	for i, key := range keys {
		if m.sketches[i] == nil || m.best[m.items[i]].percent == 100 {
			continue
		}
		head, alone, leaders := m.heads[key], true, 0
		for j := head; j != 0 && alone; j = m.next[j-1] {
			alone = !m.compare(i, int(j-1))
			leaders++
		}
		if alone && leaders < mostLeaders {
			m.next[i] = head
			m.heads[key] = int32(i) + 1
		}
	}
}

// root is the original of a copy's original, where the copy is like that one too.
func (m *matching) root(it *catalogue.StockItem, c copied) copied {
	above, is := m.best[c.of]
	if !is || m.tied(it, above.of) {
		return c
	}
	mine, first := m.Sketches.find(it.Body), m.Sketches.find(above.of.Body)
	if percent := mine.alike(first); percent >= m.least && !mine.filled(first) {
		return copied{above.of, percent}
	}
	return c
}

// compare says whether a text is a copy of one before it, and takes it down where it is more like it than any so far.
func (m *matching) compare(i, j int) bool {
	percent := m.sketches[i].alike(m.sketches[j])
	it, before := m.items[i], m.items[j]
	if percent < m.least || m.sketches[i].filled(m.sketches[j]) || m.tied(it, before) {
		return false
	}
	if percent > m.best[it].percent {
		m.best[it] = copied{before, percent}
	}
	return true
}
