package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// Filling is what goes into a workbook that somebody else made.
type Filling struct {
	Sheet   string // "": the first that is not hidden
	First   int    // the row on which the data begin, from 1
	Rows    [][]string
	Numbers map[int]bool // columns, from 0, whose texts are numbers
}

// ErrTemplate says that a file is no workbook that can be filled.
var ErrTemplate = errors.New("no workbook that can be filled")

// mostPart bounds a part of a template: a bomb is refused before it is unpacked whole.
const mostPart, mostParts = 32 << 20, 2000

// Fill writes rows into a workbook: all above the first row of data, the styles, the widths, the lists of permitted
// values and the other sheets stay byte for byte; rows that stood where the data go make way, and give their style to
// them. Every cell is a text, whatever it looks like.
func Fill(template []byte, f Filling) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(template), int64(len(template)))
	if err != nil || len(archive.File) > mostParts {
		return nil, ErrTemplate
	}
	t := &filled{Filling: f, parts: map[string]*zip.File{}}
	large := uint64(0)
	for _, p := range archive.File {
		large += min(p.UncompressedSize64, 2*mostPart)
		if t.parts[p.Name] != nil || p.Flags&1 != 0 || large >= 2*mostPart || foreign(p.Name) { // of two parts of one name programs take either
			return nil, ErrTemplate
		}
		t.parts[p.Name] = p
	}
	name, err := t.sheet()
	if err != nil {
		return nil, err
	}
	if t.made, err = t.read(name); err != nil {
		return nil, err
	}
	if t.made, err = t.rows(t.made); err != nil {
		return nil, err
	}
	return t.pack(archive, name)
}

// foreign says whether a part of a workbook brings programs along, or leads to other files: neither is sent on.
func foreign(part string) bool {
	part = strings.ToLower(part)
	return strings.HasSuffix(part, "vbaproject.bin") || strings.HasPrefix(part, "xl/externallinks/") || strings.HasPrefix(part, "xl/macrosheets/")
}

// filled is a template that is being filled.
type filled struct {
	Filling
	parts map[string]*zip.File
	made  []byte
}

// pack writes the workbook anew: one part is ours, the others are carried over as they are packed. The order in which
// formulas are computed goes: it may name cells that made way, and programs find it by themselves.
func (t *filled) pack(archive *zip.Reader, sheet string) ([]byte, error) {
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	_, chained := t.parts[calcChain]
	for _, p := range archive.File {
		var err error
		switch {
		case p.Name == calcChain:
		case p.Name == sheet:
			err = packed(out, p.Name, t.made)
		case chained && (p.Name == "[Content_Types].xml" || p.Name == "xl/_rels/workbook.xml.rels"):
			var text []byte
			if text, err = t.read(p.Name); err == nil {
				err = packed(out, p.Name, unchained(text))
			}
		default:
			err = out.Copy(p)
		}
		if err != nil {
			return nil, err
		}
	}
	err := out.Close()
	return b.Bytes(), err
}

const calcChain = "xl/calcChain.xml"

// unchained takes out the elements that name the order of formulas.
func unchained(text []byte) []byte {
	for {
		at := bytes.Index(text, []byte("calcChain.xml"))
		if at < 0 {
			return text
		}
		from, to := bytes.LastIndexByte(text[:at], '<'), bytes.IndexByte(text[at:], '>')
		if from < 0 || to < 0 {
			return text
		}
		text = append(bytes.Clone(text[:from]), text[at+to+1:]...)
	}
}

// read unpacks a part.
func (t *filled) read(name string) ([]byte, error) {
	p := t.parts[name]
	if p == nil {
		return nil, ErrTemplate
	}
	in, err := p.Open()
	if err != nil {
		return nil, ErrTemplate
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, mostPart+1))
	if err != nil || len(data) > mostPart {
		return nil, ErrTemplate
	}
	return data, nil
}

// sheet is the part of the sheet that is to be filled.
func (t *filled) sheet() (part string, err error) {
	id, first := "", ""
	err = t.elements("xl/workbook.xml", func(e xml.StartElement) {
		if e.Name.Local != "sheet" {
			return
		}
		if state := attribute(e, "state"); first == "" && (state == "" || state == "visible") {
			first = attribute(e, "id")
		}
		if attribute(e, "name") == t.Sheet {
			id = attribute(e, "id")
		}
	})
	if t.Sheet == "" {
		id = first
	}
	links := t.elements("xl/_rels/workbook.xml.rels", func(e xml.StartElement) {
		if e.Name.Local == "Relationship" && attribute(e, "Id") == id && id != "" {
			part = strings.TrimPrefix(path.Join("/xl", attribute(e, "Target")), "/")
			if target := attribute(e, "Target"); strings.HasPrefix(target, "/") {
				part = target[1:]
			}
		}
	})
	if err = errors.Join(err, links); err != nil || t.parts[part] == nil {
		return "", fmt.Errorf("%w: there is no sheet %q", ErrTemplate, t.Sheet)
	}
	return part, nil
}

// elements calls see with each element of a part.
func (t *filled) elements(name string, see func(xml.StartElement)) error {
	data, err := t.read(name)
	if err != nil {
		return err
	}
	in := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := in.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return ErrTemplate
		}
		if e, ok := token.(xml.StartElement); ok {
			see(e)
		}
	}
}

// attribute is the value of an attribute whatever its namespace; "" without.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
