package intake

import (
	"bytes"
	"errors"
	"path"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// reader is the reading of one file, with what of the limits is used up.
type reader struct {
	name     string
	limits   Limits
	unpacked int64
	cells    int
	text     int
	notes    []catalogue.Words // what of the file was not taken in, as a whole
}

// readGrids reads the tables of a file by what its first bytes say, and where they say nothing, by its name.
func readGrids(name string, data []byte, limits Limits) (*reader, []*Grid, error) {
	r := &reader{name: name, limits: limits}
	grids, err := r.grids(data)
	if err == nil && len(grids) == 0 {
		err = r.refuse(whyNoTable)
	}
	return r, grids, err
}

func (r *reader) grids(data []byte) ([]*Grid, error) {
	if err := r.unfit(data); err != nil {
		return nil, err
	}
	switch kind := strings.ToLower(path.Ext(r.name)); {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return r.packed(data)
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")):
		return nil, r.refuse(whyOld)
	case kind == ".html" || kind == ".htm" || kind == ".xls" && page(data):
		return r.html(data)
	case kind == ".csv" || kind == ".tsv":
		return r.csv(data)
	}
	return nil, r.refuse(whyUnknown)
}

// unfit refuses what is no file of any kind that could be read: an empty one, one that a program keeps while another is
// open, one with a password, one that is too large.
func (r *reader) unfit(data []byte) error {
	switch {
	case int64(len(data)) > r.limits.Bytes:
		return r.refuse(whyLarge)
	case strings.HasPrefix(r.name, "~$") || strings.HasPrefix(r.name, ".~"):
		return r.refuse(whyOpen)
	case len(data) == 0:
		return r.refuse(whyEmpty)
	case encrypted(data):
		return r.refuse(whyLocked)
	}
	return nil
}

// encrypted says whether a file is the container that office programs put a document with a password into: it has a stream
// of this name, which the directory of the container holds in UTF-16 ([MS-OFFCRYPTO] 1.3.2).
func encrypted(data []byte) bool {
	name := []byte(strings.Join(strings.Split("EncryptedPackage", ""), "\x00"))
	return bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")) && bytes.Contains(data, name)
}

// page says whether a file is a page of HTML: programs export those as .xls.
func page(data []byte) bool {
	head := bytes.ToLower(data[:min(len(data), 4096)])
	return bytes.Contains(head, []byte("<table")) || bytes.Contains(head, []byte("<html"))
}

func (r *reader) packed(data []byte) ([]*Grid, error) {
	p, err := r.open(data)
	if err != nil {
		return nil, err
	}
	switch {
	case p.files["xl/workbook.xml"] != nil:
		return p.book()
	case p.files["word/document.xml"] != nil:
		d, err := p.word()
		if err != nil {
			return nil, err
		}
		return d.grids, nil
	}
	return nil, r.refuse(whyUnknown)
}

func (r *reader) refuse(why catalogue.Words) error { return &Refusal{File: r.name, Why: why} }

// broken makes a refusal of what went wrong while a file was read.
func (r *reader) broken(err error) error {
	var refusal *Refusal
	switch {
	case err == nil, errors.As(err, &refusal):
		return err
	case errors.Is(err, foreign.ErrTooLarge):
		return r.refuse(whyLarge)
	}
	return r.refuse(whyBroken)
}

// spend counts a cell and its text against the limits.
func (r *reader) spend(cells int, text string) error {
	r.cells += cells
	r.text += len(text)
	if r.cells > r.limits.Cells || r.text > r.limits.Text {
		return foreign.ErrTooLarge
	}
	return nil
}
