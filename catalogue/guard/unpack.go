package guard

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"
)

// What is unpacked of one file at most: files that the site makes are far smaller, and a bomb must not stop a build.
const (
	unpackedBytes = 1 << 30
	unpackedDepth = 4
)

// packed says whether bytes are a ZIP archive (a workbook is one) or gzip.
func packed(data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte{0x1F, 0x8B})
}

// archive reads every file in an archive. One that cannot be unpacked is an error: it would pass unread.
func (r *reader) archive(data []byte, depth int) error {
	budget := int64(unpackedBytes)
	return unpack(data, "", depth, &budget, func(name string, data []byte) {
		r.part()
		r.words([]byte(name))
		r.part()
		r.plain(name, data)
		r.part()
	})
}

// unpack calls yield with every file of an archive, archives in it unpacked in turn.
func unpack(data []byte, name string, depth int, budget *int64, yield func(name string, data []byte)) error {
	if depth >= unpackedDepth {
		return fmt.Errorf("%d archives in one another", depth)
	}
	if bytes.HasPrefix(data, []byte{0x1F, 0x8B}) {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return err
		}
		return member(z, strings.TrimSuffix(name, ".gz"), 0, depth, budget, yield)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	for _, f := range z.File {
		in, err := f.Open()
		if err == nil {
			err = member(in, f.Name, f.UncompressedSize64, depth, budget, yield)
			in.Close()
		}
		if err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return nil
}

// member reads one file of an archive. size is what the archive says of it, which may be wrong.
func member(in io.Reader, name string, size uint64, depth int, budget *int64, yield func(string, []byte)) error {
	var data bytes.Buffer
	data.Grow(int(min(size, 1<<24)) + bytes.MinRead)
	if _, err := data.ReadFrom(io.LimitReader(in, *budget+1)); err != nil {
		return err
	}
	if *budget -= int64(data.Len()); *budget < 0 {
		return fmt.Errorf("more than %d bytes unpacked", unpackedBytes)
	}
	if packed(data.Bytes()) {
		return unpack(data.Bytes(), name, depth+1, budget, yield)
	}
	yield(name, data.Bytes())
	return nil
}
