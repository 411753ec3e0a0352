package publish

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"os"

	"gongkai/catalogue"
)

// stream stages a file that is read as it comes, once and never whole.
func (w *writer) stream(ctx context.Context, f catalogue.File) (entry, error) {
	e := entry{path: f.Address}
	src, err := f.Open()
	if err != nil {
		return e, err
	}
	defer src.Close()
	in := &tally{ctx: ctx, from: src, hash: sha256.New()}
	e.kept, err = w.transfer(f.Address, in)
	e.size, e.sum = in.size, [sha256.Size]byte(in.hash.Sum(nil))
	return e, err
}

// transfer writes nothing as long as in equals the former file. From the first difference on it copies, and what went
// before is taken from the former file.
func (w *writer) transfer(address string, in io.Reader) (kept bool, err error) {
	var former *os.File
	var size, same int64
	var rest []byte
	if w.owns(address) {
		former, size = openRegular(w.former(address))
	}
	if former != nil {
		defer former.Close()
		if same, rest, err = w.common(in, former); err != nil {
			return false, err
		}
		if len(rest) == 0 && same == size {
			return true, keep(w.former(address), w.staged(address))
		}
	}
	return false, w.splice(address, former, same, rest, in)
}

// common reads until in differs from the former file or ends. It returns how many bytes agree and what was read of in
// beyond them.
func (w *writer) common(in io.Reader, former io.Reader) (same int64, rest []byte, err error) {
	for {
		n, err := in.Read(w.mine)
		m, _ := io.ReadFull(former, w.other[:n]) // a former file that ends or fails here is one that differs
		if m < n || !bytes.Equal(w.mine[:n], w.other[:n]) {
			if err == io.EOF {
				err = nil
			}
			return same, w.mine[:n], err
		}
		same += int64(n)
		if err == io.EOF {
			return same, nil, nil
		}
		if err != nil {
			return same, nil, err
		}
	}
}

// splice writes a file: the bytes that it shares with the former one, what was read beyond them, and what follows.
func (w *writer) splice(address string, former *os.File, same int64, rest []byte, in io.Reader) error {
	out, err := w.inTurn(w.staged(address))
	if err != nil {
		return err
	}
	if same > 0 {
		_, err = io.CopyN(out, io.NewSectionReader(former, 0, same), same)
	}
	if err == nil {
		_, err = out.Write(rest)
	}
	if err == nil {
		_, err = io.CopyBuffer(struct{ io.Writer }{out}, in, w.other) // bare, or the file would bring its own buffer
	}
	return errors.Join(err, out.Close())
}

// tally counts and sums what is read, and stops reading when the run is cancelled.
type tally struct {
	ctx  context.Context
	from io.Reader
	hash hash.Hash
	size int64
}

func (t *tally) Read(b []byte) (int, error) {
	if err := context.Cause(t.ctx); err != nil {
		return 0, err
	}
	n, err := t.from.Read(b)
	t.hash.Write(b[:n])
	t.size += int64(n)
	return n, err
}
