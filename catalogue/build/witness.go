package build

import (
	"hash/maphash"
	"sync"

	"gongkai/catalogue/source"
)

// witness remembers what every text was when it was checked, so that nothing else is kept as what was published.
type witness struct {
	seed  maphash.Seed
	mutex sync.Mutex
	texts map[witnessed]uint64 // hash of its bytes, its lines ended by LF
	files map[string]bool      // of those, the ones that are no Markdown and no table of duties
}

// witnessed is a file of the content or of the private tree.
type witnessed struct {
	file    string
	private bool
}

func newWitness() *witness {
	return &witness{seed: maphash.MakeSeed(), texts: map[witnessed]uint64{}, files: map[string]bool{}}
}

// look takes a text down. It is safe for use by many goroutines; a nil witness takes down nothing.
func (w *witness) look(t source.Text) {
	if w == nil {
		return
	}
	sum := maphash.Bytes(w.seed, t.Bytes)
	w.mutex.Lock()
	w.texts[witnessed{t.File, t.Private}] = sum
	if t.Attached {
		w.files[t.File] = true
	}
	w.mutex.Unlock()
}

// knows says whether a file was checked, and same whether its bytes are still those.
func (w *witness) knows(file string, private bool, raw []byte) (known, same bool) {
	sum, known := w.texts[witnessed{file, private}]
	return known, known && sum == maphash.Bytes(w.seed, source.EndLines(raw))
}
