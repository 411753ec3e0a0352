package publish

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"os"

	"gongkai/catalogue"
)

// writer brings files to the stage, one at a time. Its two buffers are for comparing.
type writer struct {
	*stage
	mine, other []byte
}

func newWriter(s *stage) *writer {
	return &writer{stage: s, mine: make([]byte, 1<<16), other: make([]byte, 1<<16)}
}

// put stages a file: by a link if the output has it with the same bytes, else by writing it. It never writes into a
// file that exists, since that may be a link and the reader of the old site would see it change.
func (w *writer) put(ctx context.Context, f catalogue.File) (entry, error) {
	if f.Open != nil {
		return w.stream(ctx, f)
	}
	e := entry{path: f.Address, size: int64(len(f.Data)), sum: sha256.Sum256(f.Data)}
	e.kept = w.owns(f.Address) && w.equal(w.former(f.Address), f.Data)
	if e.kept {
		return e, keep(w.former(f.Address), w.staged(f.Address))
	}
	out, err := w.inTurn(w.staged(f.Address))
	if err != nil {
		return e, err
	}
	_, err = out.Write(f.Data)
	return e, errors.Join(err, out.Close())
}

func create(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
}

// equal tells whether a regular file has exactly these bytes. One that cannot be read is not equal: it is replaced.
func (w *writer) equal(path string, data []byte) bool {
	f, size := openRegular(path)
	if f == nil {
		return false
	}
	defer f.Close()
	if size != int64(len(data)) {
		return false
	}
	for len(data) > 0 {
		n, err := io.ReadFull(f, w.other[:min(len(w.other), len(data))])
		if err != nil || !bytes.Equal(w.other[:n], data[:n]) {
			return false
		}
		data = data[n:]
	}
	return true
}

// openRegular opens a file for comparing; nil if there is none, or something else has its name.
func openRegular(path string) (f *os.File, size int64) {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() {
		return nil, 0
	}
	if f, err = os.Open(path); err != nil {
		return nil, 0
	}
	return f, info.Size()
}
