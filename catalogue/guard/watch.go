package guard

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"gongkai/catalogue"
)

// watch is one pass over the files of a site.
type watch struct {
	ready func() (*Guard, error)
	once  sync.Once
	g     *Guard // set once it is ready
	files chan catalogue.File
	pool  sync.WaitGroup

	mutex sync.Mutex
	hits  map[int32]string // fingerprint that nothing explained yet → the first address, in order, where it stands
	err   error
}

// backlog is how many files may wait to be looked through: as many as are made while the fingerprints are taken.
const backlog = 256

// Files passes the files on and looks through each, beside whoever writes them. After the last it waits until all were
// looked through; what was found is its last word, an error that is a *Leak. So nothing may be published before the
// sequence has ended, which is what publish.Write does.
//
// ready gives the guard, and waits until it has its fingerprints; it is called from many goroutines. words calls yield
// with the files and words that every site has, whatever its content: those of the theme.
func Files(ctx context.Context, ready func() (*Guard, error), files iter.Seq2[catalogue.File, error], words func(yield func(name string, data []byte))) iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		w := &watch{ready: ready, files: make(chan catalogue.File, backlog), hits: map[int32]string{}}
		for range runtime.GOMAXPROCS(0) {
			w.pool.Go(w.work)
		}
		ended := w.pass(files, yield)
		close(w.files)
		w.pool.Wait()
		if !ended {
			return
		}
		if err := w.verdict(ctx, words); err != nil {
			yield(catalogue.File{}, err)
		}
	}
}

// pass hands the files on; it says whether it came to their end.
func (w *watch) pass(files iter.Seq2[catalogue.File, error], yield func(catalogue.File, error) bool) bool {
	for f, err := range files {
		if err != nil {
			yield(f, err)
			return false
		}
		if f.Open != nil {
			f = carried(f, w.ready)
		}
		w.files <- f
		if !yield(f, nil) {
			return false
		}
	}
	return true
}

func (w *watch) work() {
	g, err := w.ready()
	w.fail(err)
	if err != nil {
		for range w.files { // whoever makes them must not wait
		}
		return
	}
	w.once.Do(func() { w.g = g })
	r := newReader(g.alphabet)
	for f := range w.files {
		w.fail(w.look(r, f))
	}
}

// fail takes down the first error.
func (w *watch) fail(err error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.err == nil {
		w.err = err
	}
}

// postings are the files of the search index that hold grams: runs of up to four characters, and numbers.
var postings = regexp.MustCompile(`^register/search/s[0-9a-z]+\.[^/]*\.js$`)

// look reads one file.
func (w *watch) look(r *reader, f catalogue.File) error {
	index := strings.HasPrefix(f.Address, "register/search/")
	var hits []int32
	r.look = func(units []uint16) {
		w.g.prints.find(units, func(n int32) {
			if (!index || w.g.prints.list[n].size >= 8) && !slices.Contains(hits, n) {
				hits = append(hits, n)
			}
		})
	}
	r.begin()
	r.words([]byte(f.Address))
	r.part()
	if err := w.read(r, f); err != nil {
		return err
	}
	r.look(r.finish())
	if len(hits) == 0 {
		return nil
	}
	if p := w.g.bodies[f.Source]; p != nil {
		if err := w.g.explainBody(p); err != nil {
			return err
		}
	}
	found := false
	defer func() {
		if found {
			r.forget()
		}
	}()
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for _, n := range hits {
		if w.g.prints.isExplained(n) {
			continue
		}
		if at, known := w.hits[n]; !known || f.Address < at {
			w.hits[n] = f.Address
		}
		found = true
	}
	return nil
}

// longestKept is of how large a file the bytes may be held to be compared with the next.
const longestKept = 1 << 15

// read reads what a file holds. Of a page that shows a public body it passes over what is that body.
func (w *watch) read(r *reader, f catalogue.File) error {
	if f.Data == nil || postings.MatchString(f.Address) {
		return nil
	}
	r.fleeting = len(f.Data) > longestKept
	p := w.g.bodies[f.Source]
	if p == nil || w.g.in.Kept == nil || packed(f.Data) || strings.HasPrefix(f.Address, catalogue.Traditional+"/") {
		if err := r.file(f.Address, f.Data); err != nil {
			return fmt.Errorf("the guard cannot read %s: %w", f.Address, err)
		}
		return nil
	}
	page := page{reader: r, rest: f.Data}
	var err error
	if r.buffer, err = w.g.in.Kept(r.buffer, p.body, page.pass); err != nil {
		return fmt.Errorf("read %s for the guard: %w", p.body.Path, err)
	}
	r.markup(page.rest)
	return nil
}

// verdict judges what was found and is still not explained: by the words of the theme, and at last by every public body.
func (w *watch) verdict(ctx context.Context, words func(yield func(name string, data []byte))) error {
	if w.err != nil || !w.pending() {
		return w.err
	}
	r := newReader(w.g.alphabet)
	words(func(name string, data []byte) {
		r.begin()
		r.plain(name, data)
		w.g.explain(r.finish())
	})
	for _, file := range slices.Sorted(maps.Keys(w.g.bodies)) {
		if !w.pending() {
			return nil
		}
		if err := context.Cause(ctx); err != nil {
			return err
		}
		if err := w.g.explainBody(w.g.bodies[file]); err != nil {
			return err
		}
	}
	if !w.pending() {
		return nil
	}
	return w.leak()
}

// pending drops what was explained in the meantime, and says whether anything is left.
func (w *watch) pending() bool {
	maps.DeleteFunc(w.hits, func(n int32, _ string) bool { return w.g.prints.isExplained(n) })
	return len(w.hits) > 0
}

func (w *watch) leak() error {
	found := map[Trace]bool{}
	for n, address := range w.hits {
		found[Trace{w.g.secrets[w.g.prints.list[n].secret], address}] = true
	}
	l := &Leak{Traces: slices.Collect(maps.Keys(found))}
	slices.SortFunc(l.Traces, Trace.compare)
	return l
}
