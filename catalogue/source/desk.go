package source

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strconv"

	"gongkai/catalogue"
)

// desk is the room that the reading of a file takes. Made anew for each it would be a sixth of all that is allocated
// while a tree is read.
type desk struct {
	raw    bytes.Buffer
	reader *bufio.Reader
}

// text gives the text of a file, which is gone when the next is read, or what is wrong with its bytes. Of a file above
// the limit no more than that is read.
func (d *desk) text(tree fs.FS, path string, limit int) ([]byte, []catalogue.Problem, error) {
	file, err := tree.Open(path)
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", path, err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", path, err)
	}
	d.raw.Reset()
	d.raw.Grow(min(int(info.Size()), limit) + bytes.MinRead)
	if _, err = d.raw.ReadFrom(io.LimitReader(file, int64(limit)+1)); err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", path, err)
	}
	if size := max(int(info.Size()), d.raw.Len()); size > limit {
		return nil, []catalogue.Problem{catalogue.NewProblem(path, catalogue.At{}, "file-too-large", strconv.Itoa(size), strconv.Itoa(limit))}, nil
	}
	text, problems := normalise(path, d.raw.Bytes())
	return text, problems, nil
}

// lines is a reader of a text, until the next is asked for.
func (d *desk) lines(text []byte) *bufio.Reader {
	if d.reader == nil {
		d.reader = bufio.NewReader(nil)
	}
	d.reader.Reset(bytes.NewReader(text))
	return d.reader
}
