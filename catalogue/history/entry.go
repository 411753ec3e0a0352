package history

import (
	"io"
	"io/fs"
	"time"
)

// entry is a file or a folder of a revision, as a folder lists it.
type entry struct {
	name   string
	object string // the name of what it holds
	size   int64  // bytes
	link   bool
	folder bool
}

// Name is the last part of its path.
func (e *entry) Name() string { return e.name }

// IsDir says whether it is a folder.
func (e *entry) IsDir() bool { return e.folder }

// Size is in bytes; 0 for a folder.
func (e *entry) Size() int64 { return e.size }

// ModTime is no time: git keeps none for a file.
func (e *entry) ModTime() time.Time { return time.Time{} }

// Sys is nothing.
func (e *entry) Sys() any { return nil }

// Type tells folders and links from files.
func (e *entry) Type() fs.FileMode { return e.Mode().Type() }

// Info is the entry itself.
func (e *entry) Info() (fs.FileInfo, error) { return e, nil }

// Mode is that of something that can only be read.
func (e *entry) Mode() fs.FileMode {
	switch {
	case e.folder:
		return fs.ModeDir | 0o555
	case e.link:
		return fs.ModeSymlink | 0o444
	}
	return 0o444
}

// file is an open file.
type file struct {
	*entry
	io.ReadCloser
}

// Stat tells of it.
func (f *file) Stat() (fs.FileInfo, error) { return f.entry, nil }

// folder is an open folder, with what of it was not read yet.
type folder struct {
	entry
	left []fs.DirEntry
}

// Stat tells of it.
func (f *folder) Stat() (fs.FileInfo, error) { return &f.entry, nil }

// Close does nothing.
func (f *folder) Close() error { return nil }

// Read refuses: a folder has no bytes.
func (f *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: f.name, Err: fs.ErrInvalid}
}

// ReadDir gives the next n entries, all of them where n is not positive.
func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 || n > len(f.left) {
		if n > 0 && len(f.left) == 0 {
			return nil, io.EOF
		}
		n = len(f.left)
	}
	next := f.left[:n:n]
	f.left = f.left[n:]
	return next, nil
}
