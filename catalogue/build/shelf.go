package build

import (
	"fmt"
	"os"
	"slices"
	"sync"

	"gongkai/catalogue"
)

// shelf keeps the prepared bodies between the checks and the pages, in a temporary file: a hundred thousand of them do
// not fit into memory, and parsing each a second time costs more than anything else in a build. What does not fit on
// the disk is not kept; its text is then read and parsed again.
type shelf struct {
	mutex sync.Mutex
	file  *os.File // nil where there is no room for one, and then nothing is kept
	full  bool
	end   int64
	spans map[catalogue.Body]span
}

// span is where a body lies in the file.
type span struct {
	offset int64
	size   int
}

// newShelf makes an empty shelf. Without a temporary file it keeps nothing.
func newShelf() *shelf {
	s := &shelf{spans: map[catalogue.Body]span{}}
	if file, err := os.CreateTemp("", "gongkai-"); err == nil {
		s.file = file
		// Where the system lets an open file go, it has no name from the start: what it holds of a private tree is
		// nobody else's to open, and a killed build leaves nothing behind.
		os.Remove(file.Name())
	}
	return s
}

// keep puts a body on the shelf. It is safe for use by many goroutines.
func (s *shelf) keep(b catalogue.Body, prepared []byte) {
	s.mutex.Lock()
	if s.file == nil || s.full {
		s.mutex.Unlock()
		return
	}
	at, file := s.end, s.file
	s.end += int64(len(prepared))
	s.mutex.Unlock()
	_, err := file.WriteAt(prepared, at)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.full {
		return // the bytes went with the file's end
	}
	if err != nil {
		// The disk is full, most likely, and the site has to lie on it too: nothing is kept then.
		s.full = true
		clear(s.spans)
		file.Truncate(0)
		return
	}
	s.spans[b] = span{at, len(prepared)}
}

// get takes a body from the shelf; nil if it is not there.
func (s *shelf) get(b catalogue.Body) ([]byte, error) { return s.getInto(nil, b) }

// getInto takes a body from the shelf into a buffer, if that is large enough; nil if it is not there.
func (s *shelf) getInto(buffer []byte, b catalogue.Body) ([]byte, error) {
	at, ok := s.spans[b]
	if !ok {
		return nil, nil
	}
	prepared := slices.Grow(buffer[:0], at.size)[:at.size]
	if _, err := s.file.ReadAt(prepared, at.offset); err != nil {
		return nil, fmt.Errorf("read what was kept of %s: %w", b.Path, err)
	}
	return prepared, nil
}

// clear removes the file.
func (s *shelf) clear() {
	if s.file != nil {
		s.file.Close()
		os.Remove(s.file.Name())
	}
}
