package publish

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
)

const (
	manifestName   = ".gongkai-manifest.json"
	manifestSchema = 1
)

// entry is one file of the site as the manifest lists it.
type entry struct {
	path string // its address
	size int64
	sum  [sha256.Size]byte
	kept bool // it had the same bytes before; not part of the manifest
}

// header is what a manifest says of the site as a whole.
type header struct {
	Schema   int
	Audience string
}

// encodeManifest sorts the entries and writes them a line each, so that two manifests can be compared by eye. It
// holds no time and no path of the machine: equal sites have equal manifests.
func encodeManifest(audience string, files []entry) ([]byte, error) {
	slices.SortFunc(files, func(a, b entry) int { return cmp.Compare(a.path, b.path) })
	var b bytes.Buffer
	name, err := json.Marshal(audience)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(&b, "{\n\"schema\": %d,\n\"audience\": %s,\n\"files\": [", manifestSchema, name)
	line := []byte("\n")
	for _, f := range files {
		name, err := json.Marshal(f.path)
		if err != nil {
			return nil, err
		}
		line = append(append(line, `{"path":`...), name...)
		line = strconv.AppendInt(append(line, `,"size":`...), f.size, 10)
		line = hex.AppendEncode(append(line, `,"sha256":"`...), f.sum[:])
		b.Write(append(line, `"}`...))
		line = append(line[:0], ",\n"...)
	}
	b.WriteString("\n]\n}\n")
	return b.Bytes(), nil
}

// readManifest hands every listed address to each, or stops before the list if each is nil. Its error is
// fs.ErrNotExist for a folder without a manifest.
func readManifest(name string, each func(address string)) (header, error) {
	var h header
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
		return h, fmt.Errorf("%s is no file", name) // opening a pipe would wait for ever
	}
	f, err := os.Open(name)
	if err != nil {
		return h, err
	}
	defer f.Close()
	dec := json.NewDecoder(bufio.NewReaderSize(f, 1<<16))
	if err := expect(dec, json.Delim('{')); err != nil {
		return h, err
	}
	if err := h.read(dec); err != nil || each == nil {
		return h, err
	}
	return h, readFiles(dec, each)
}

// read takes the keys up to the list, in the order in which they were written.
func (h *header) read(dec *json.Decoder) error {
	if err := expect(dec, "schema"); err != nil {
		return err
	}
	if err := dec.Decode(&h.Schema); err != nil {
		return err
	}
	if h.Schema != manifestSchema {
		return fmt.Errorf("its schema is %d, and this gongkai knows %d", h.Schema, manifestSchema)
	}
	if err := expect(dec, "audience"); err != nil {
		return err
	}
	if err := dec.Decode(&h.Audience); err != nil {
		return err
	}
	return errors.Join(expect(dec, "files"), expect(dec, json.Delim('[')))
}

func readFiles(dec *json.Decoder, each func(address string)) error {
	for dec.More() {
		var file struct{ Path string }
		if err := dec.Decode(&file); err != nil {
			return err
		}
		each(file.Path)
	}
	return errors.Join(expect(dec, json.Delim(']')), expect(dec, json.Delim('}')))
}

func expect(dec *json.Decoder, want json.Token) error {
	got, err := dec.Token()
	if err == nil && got != want {
		err = fmt.Errorf("%v stands where %v was expected", got, want)
	}
	return err
}
