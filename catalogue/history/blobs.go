package history

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os/exec"
	"strings"
	"sync"
)

// large is from what size on a file is not read into memory, but handed on as git writes it.
const large = 16 << 20

// pointer is how a file begins that stands for one which git-lfs keeps.
const pointer = "version https://git-lfs.github.com/spec/"

// blobs reads the objects of a repository: one process answers for all small ones, one after the other.
type blobs struct {
	r     *Repository
	mutex sync.Mutex
	cmd   *exec.Cmd // nil: it was not started yet
	ask   io.WriteCloser
	said  *bufio.Reader
}

// open gives what a file holds.
func (b *blobs) open(e *entry) (io.ReadCloser, error) {
	if e.size >= large {
		return b.stream(e)
	}
	data, err := b.read(e)
	switch {
	case err != nil:
		return nil, err
	case bytes.HasPrefix(data, []byte(pointer)):
		return nil, fmt.Errorf("%w: git-lfs keeps it elsewhere", fs.ErrNotExist)
	}
	return io.NopCloser(bytes.NewReader(data)), nil
}

func (b *blobs) read(e *entry) ([]byte, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if err := b.start(); err != nil {
		return nil, err
	}
	if _, err := io.WriteString(b.ask, e.object+"\n"); err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	head, err := b.said.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	if want := fmt.Sprintf("%s blob %d\n", e.object, e.size); head != want {
		// In a partial clone an object may be missing: nothing is fetched.
		return nil, fmt.Errorf("git cat-file: %s", strings.TrimSpace(head))
	}
	data := make([]byte, e.size+1) // a line's end follows
	if _, err := io.ReadFull(b.said, data); err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	return data[:e.size], nil
}

func (b *blobs) start() (err error) {
	if b.cmd != nil {
		return nil
	}
	cmd := b.r.command("cat-file", "--batch")
	if b.ask, err = cmd.StdinPipe(); err != nil {
		return err
	}
	said, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	b.said = bufio.NewReaderSize(said, 1<<16)
	if err := cmd.Start(); err != nil {
		return err
	}
	b.cmd = cmd
	return nil
}

// close ends the process, if there is one.
func (b *blobs) close() error {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if b.cmd == nil {
		return nil
	}
	b.ask.Close()
	err := b.cmd.Wait()
	b.cmd = nil
	return err
}

// stream reads a large object as it comes.
func (b *blobs) stream(e *entry) (io.ReadCloser, error) {
	cmd := b.r.command("cat-file", "blob", e.object)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return &stream{out, cmd, e.size}, nil
}

// stream is an object that a process of its own writes.
type stream struct {
	from io.ReadCloser
	cmd  *exec.Cmd
	left int64
}

// Read reads on. An end that comes too early is an error, never a shorter file.
func (s *stream) Read(p []byte) (int, error) {
	n, err := s.from.Read(p)
	s.left -= int64(n)
	if err == io.EOF && s.left != 0 {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// Close ends the process, whether everything was read or not.
func (s *stream) Close() error {
	s.from.Close()
	s.cmd.Wait() // that it was broken off is no mistake
	return nil
}
