package render

import (
	"context"
	"iter"
	"runtime"
	"sync"

	"gongkai/catalogue"
)

// job makes one file with a worker's buffers.
type job func(*worker) (catalogue.File, error)

// batch is a run of jobs that one worker does in one go: handing pages over one at a time would cost as much as
// rendering short ones.
type batch struct {
	jobs  []job
	files []catalogue.File
	err   error
	done  chan struct{}
}

// batchSize is small, because the pages of every batch under way lie in memory.
const batchSize = 8

// inOrder does jobs on all cores and yields their files in the order of the jobs. At most a few batches a core are
// under way. It returns only when every goroutine that it started has ended.
func inOrder(ctx context.Context, jobs iter.Seq[job], newWorker func() *worker, yield func(catalogue.File, error) bool) {
	ctx, cancel := context.WithCancel(ctx)
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel()
	cores := runtime.GOMAXPROCS(0)
	queue, work := make(chan *batch, 4*cores), make(chan *batch)
	all.Go(func() { deal(ctx, jobs, queue, work) })
	for range cores {
		all.Go(func() {
			w := newWorker()
			for b := range work {
				b.do(ctx, w)
			}
		})
	}
	for b := range queue {
		select {
		case <-b.done:
		case <-ctx.Done():
			yield(catalogue.File{}, ctx.Err())
			return
		}
		if !b.hand(yield) {
			return
		}
	}
	if err := ctx.Err(); err != nil {
		yield(catalogue.File{}, err)
	}
}

// deal cuts the jobs into batches and gives each to the queue, which keeps the order, and to whoever is free.
func deal(ctx context.Context, jobs iter.Seq[job], queue, work chan<- *batch) {
	defer close(queue)
	defer close(work)
	next := &batch{done: make(chan struct{})}
	send := func() bool {
		for _, c := range []chan<- *batch{queue, work} {
			select {
			case c <- next:
			case <-ctx.Done():
				return false
			}
		}
		next = &batch{done: make(chan struct{})}
		return true
	}
	for j := range jobs {
		if next.jobs = append(next.jobs, j); len(next.jobs) == batchSize && !send() {
			return
		}
	}
	if len(next.jobs) > 0 {
		send()
	}
}

// do makes the files of a batch until one fails or nobody wants them any more.
func (b *batch) do(ctx context.Context, w *worker) {
	defer close(b.done)
	b.files = make([]catalogue.File, 0, len(b.jobs))
	for _, j := range b.jobs {
		if b.err = ctx.Err(); b.err != nil {
			return
		}
		var f catalogue.File
		if f, b.err = j(w); b.err != nil {
			return
		}
		b.files = append(b.files, f)
	}
}

func (b *batch) hand(yield func(catalogue.File, error) bool) bool {
	for _, f := range b.files {
		if !yield(f, nil) {
			return false
		}
	}
	if b.err != nil {
		yield(catalogue.File{}, b.err)
	}
	return b.err == nil
}
