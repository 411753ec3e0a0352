package search

import (
	"context"
	"fmt"
	"io"
	"iter"
	"maps"
	"runtime"
	"slices"
	"sync"

	"gongkai/catalogue"
)

// Input is what an index is made from.
type Input struct {
	Edition *catalogue.Edition
	// HTML writes a body as HTML for the page at an address. It is called from many goroutines.
	HTML func(w io.Writer, page string, b catalogue.Body) error
	// Word is what the site calls a value of an enumeration: the kind budget, the scope public.
	Word func(group, name string) string
}

// Files are the files of the index. Items are read on all cores; the files come in one order, whatever the cores.
func Files(ctx context.Context, in Input) iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		items := searchable(in.Edition)
		var sound soundFiles
		var sounding sync.WaitGroup
		sounding.Go(func() { sound = newSoundFiles(items) })
		segments, traditional, err := read(ctx, in, items)
		sounding.Wait()
		if err != nil {
			yield(catalogue.File{}, err)
			return
		}
		entry := newEntry(items)
		if !entry.addresses(items, yield) || !entry.columns(in, items, yield) || !entry.fold(traditional, yield) || !entry.sounds(sound, yield) {
			return
		}
		if !entry.postings(segments, yield) {
			return
		}
		yield(entry.file(), nil)
	}
}

// read makes the segments, and tells which traditional characters the texts have.
func read(ctx context.Context, in Input, items []*catalogue.Item) ([]*segment, map[rune]bool, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	parts := slices.Collect(slices.Chunk(items, segmentSize))
	segments := make([]*segment, len(parts))
	folder, cut := NewFolder(), newCutter()
	work := make(chan int)
	traditional := map[rune]bool{}
	var mutex sync.Mutex
	var pool sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), max(len(parts), 1)) {
		pool.Go(func() {
			r := reader{folder: folder, html: in.HTML, traditional: map[rune]bool{}, collector: collector{cutter: cut}}
			defer func() {
				mutex.Lock()
				maps.Copy(traditional, r.traditional)
				mutex.Unlock()
			}()
			for i := range work {
				if ctx.Err() != nil {
					continue
				}
				for place, it := range parts[i] {
					if err := r.item(place, it); err != nil {
						stop(fmt.Errorf("index %s: %w", it.Path, err))
						break
					}
				}
				segments[i] = r.segment()
			}
		})
	}
	for i := range parts {
		work <- i
	}
	close(work)
	pool.Wait()
	return segments, traditional, context.Cause(ctx)
}
