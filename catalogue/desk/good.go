package desk

import (
	"slices"
	"sync"
)

// good keeps the pages that were looked at last as they were when they could be shown: somebody who breaks a file while
// writing goes on seeing it, with what is wrong over it.
type good struct {
	mutex sync.Mutex
	pages map[string][]byte // by view and address
	order []string          // the one looked at longest ago first
}

// mostGood is how many pages are kept.
const mostGood = 32

func (g *good) keep(view, address string, data []byte) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	key := view + "/" + address
	g.order = append(slices.DeleteFunc(g.order, func(k string) bool { return k == key }), key)
	if len(g.order) > mostGood {
		delete(g.pages, g.order[0])
		g.order = g.order[1:]
	}
	g.pages[key] = data
}

func (g *good) last(view, address string) []byte {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	return g.pages[view+"/"+address]
}
