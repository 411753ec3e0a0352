package guard

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"
)

// What is unpacked of one file at most: files that the site makes are far smaller, and a bomb must not stop a build.
const (
	unpackedBytes = 1 << 30
	memberBytes   = 64 << 20 // of one file that has to be held as a whole
	unpackedDepth = 4
)

// packed says whether bytes are a ZIP archive (a workbook is one) or gzip.
func packed(data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte{0x1F, 0x8B})
}

// archive reads every file in an archive. One that cannot be unpacked is an error: it would pass unread.
func (r *reader) archive(data []byte) error {
	budget := int64(unpackedBytes)
	fleeting := r.fleeting
	r.fleeting = true
	defer func() { r.fleeting = fleeting }()
	return unpack(data, "", 0, &budget, func(name string, in io.Reader) error {
		r.part()
		r.words([]byte(name))
		r.part()
		defer r.part()
		if isMarkup(name) {
			return r.stream(in)
		}
		data, err := whole(in)
		if err == nil {
			r.plain(name, data)
		}
		return err
	})
}

// blockBytes is how much of a file in an archive is unpacked at a time.
const blockBytes = 1 << 17

// stream reads markup as it is unpacked: a large county's sheet would fill the memory. A block ends before a tag that
// ends a text.
func (r *reader) stream(in io.Reader) error {
	if r.block == nil {
		r.block = make([]byte, blockBytes)
	}
	held := 0
	for {
		n, err := io.ReadFull(in, r.block[held:])
		held += n
		if err != nil {
			r.markup(r.block[:held])
			if err == io.EOF || err == io.ErrUnexpectedEOF {
				return nil
			}
			return err
		}
		cut := lastPart(r.block)
		r.markup(r.block[:cut])
		held = copy(r.block, r.block[cut:])
		if cut == 0 {
			r.block = append(r.block, make([]byte, len(r.block))...)
		}
	}
}

// lastPart is where the last tag begins that ends a text; 0 without one.
func lastPart(b []byte) int {
	for end := len(b); ; {
		i := bytes.LastIndexByte(b[:end], '<')
		if i <= 0 || i+longestName < len(b) && parts(b[i:]) {
			return max(i, 0)
		}
		end = i
	}
}

// unpack calls yield with every file of an archive, archives in it unpacked in turn.
func unpack(data []byte, name string, depth int, budget *int64, yield func(name string, in io.Reader) error) error {
	if depth >= unpackedDepth {
		return fmt.Errorf("%d archives in one another", depth)
	}
	if bytes.HasPrefix(data, []byte{0x1F, 0x8B}) {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return err
		}
		return member(z, strings.TrimSuffix(name, ".gz"), depth, budget, yield)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	for _, f := range z.File {
		in, err := f.Open()
		if err == nil {
			err = member(in, f.Name, depth, budget, yield)
			in.Close()
		}
		if err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return nil
}

// member passes on one file of an archive, or what is in it if it is an archive too.
func member(in io.Reader, name string, depth int, budget *int64, yield func(string, io.Reader) error) error {
	file := bufio.NewReader(&unpacking{in, budget})
	if head, _ := file.Peek(4); !packed(head) {
		return yield(name, file)
	}
	data, err := whole(file)
	if err != nil {
		return err
	}
	return unpack(data, name, depth+1, budget, yield)
}

// whole is a file in an archive, up to memberBytes of it.
func whole(in io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in, memberBytes+1))
	if err == nil && len(data) > memberBytes {
		err = fmt.Errorf("more than %d bytes in one file", memberBytes)
	}
	return data, err
}

// unpacking reads until the budget is spent.
type unpacking struct {
	io.Reader
	budget *int64
}

// Read passes on what was unpacked.
func (u *unpacking) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	if *u.budget -= int64(n); *u.budget < 0 {
		return n, fmt.Errorf("more than %d bytes unpacked", unpackedBytes)
	}
	return n, err
}
