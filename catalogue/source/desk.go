package source

import (
	"bufio"
	"bytes"
	"io/fs"
)

// desk is the room that the reading of a file takes. Made anew for each it would be a sixth of all that is allocated
// while a tree is read.
type desk struct {
	raw    bytes.Buffer
	reader *bufio.Reader
}

// read gives the bytes of a file; they are gone when the next is read.
func (d *desk) read(tree fs.FS, path string) ([]byte, error) {
	file, err := tree.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	d.raw.Reset()
	if info, err := file.Stat(); err == nil && info.Size() < 1<<24 {
		d.raw.Grow(int(info.Size()) + bytes.MinRead)
	}
	_, err = d.raw.ReadFrom(file)
	return d.raw.Bytes(), err
}

// lines is a reader of a text, until the next is asked for.
func (d *desk) lines(text []byte) *bufio.Reader {
	if d.reader == nil {
		d.reader = bufio.NewReader(nil)
	}
	d.reader.Reset(bytes.NewReader(text))
	return d.reader
}
