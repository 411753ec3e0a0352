package desk

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

// events tells open pages of changes (server-sent events). A page that is slow misses none: it is told once that there was
// one, however many there were.
type events struct {
	mutex sync.Mutex
	count int
	pages map[chan int]bool
	ended bool
}

func newEvents() *events { return &events{pages: map[chan int]bool{}} }

func (e *events) tell() {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.count++
	for page := range e.pages {
		select {
		case <-page: // an older one that was not fetched
		default:
		}
		page <- e.count
	}
}

func (e *events) close() {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.ended = true
	for page := range e.pages {
		close(page)
	}
	clear(e.pages)
}

// join is a page's place in the list; nil when there are no more events.
func (e *events) join() chan int {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	if e.ended {
		return nil
	}
	page := make(chan int, 1)
	e.pages[page] = true
	return page
}

func (e *events) leave(page chan int) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	delete(e.pages, page)
}

// beat is how often a page that nothing happens to is told so: whoever is between lets it wait.
const beat = 20 * time.Second

func (e *events) serve(w http.ResponseWriter, r *http.Request) {
	page := e.join()
	if page == nil {
		http.Error(w, "503", http.StatusServiceUnavailable)
		return
	}
	defer e.leave(page)
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	fmt.Fprint(w, "retry: 500\n: here\n\n")
	out.Flush()
	heart := time.NewTicker(beat)
	defer heart.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-heart.C:
			fmt.Fprint(w, ": here\n\n")
		case n, more := <-page:
			if !more {
				return
			}
			fmt.Fprintf(w, "id: %d\ndata: %d\n\n", n, n)
		}
		if out.Flush() != nil {
			return
		}
	}
}
