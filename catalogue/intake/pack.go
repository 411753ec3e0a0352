package intake

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"strings"

	"gongkai/catalogue/foreign"
)

// pack is an office document: an archive of parts.
type pack struct {
	*reader
	files map[string]*zip.File
}

func (r *reader) open(data []byte) (*pack, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, r.refuse(whyBroken)
	}
	if len(archive.File) > r.limits.Parts {
		return nil, r.refuse(whyLarge)
	}
	p := &pack{reader: r, files: map[string]*zip.File{}}
	for _, f := range archive.File {
		name := strings.TrimPrefix(strings.ReplaceAll(f.Name, "\\", "/"), "/")
		if p.files[name] != nil { // of two parts of one name programs take either
			return nil, r.refuse(whyBroken)
		}
		p.files[name] = f
	}
	return p, nil
}

// walk reads a part's XML. A part that is not there has none.
func (p *pack) walk(name string, each func(xml.Token)) error {
	if p.files[name] == nil {
		return nil
	}
	part, err := p.part(name)
	if err != nil {
		return err
	}
	defer part.Close()
	return p.broken(foreign.Tokens(part, each))
}

// part opens a part within the limits.
func (p *pack) part(name string) (io.ReadCloser, error) {
	f := p.files[name]
	if f == nil {
		return nil, p.refuse(whyBroken)
	}
	if f.Flags&1 != 0 {
		return nil, p.refuse(whyLocked)
	}
	part, err := f.Open()
	if err != nil {
		return nil, p.refuse(whyBroken)
	}
	return &metered{ReadCloser: part, reader: p.reader, packed: int64(f.CompressedSize64)}, nil
}

// metered ends the reading of a part that costs too much.
type metered struct {
	io.ReadCloser
	reader *reader
	packed int64
	n      int64
}

// Read passes on, and counts.
func (m *metered) Read(b []byte) (int, error) {
	n, err := m.ReadCloser.Read(b)
	m.n += int64(n)
	m.reader.unpacked += int64(n)
	limits := m.reader.limits
	if m.reader.unpacked > limits.Unpacked || m.n > 1<<20 && m.n > limits.Ratio*max(m.packed, 1) {
		return 0, foreign.ErrTooLarge
	}
	return n, err
}

// relation is what stands behind an id of a part.
type relation struct {
	target   string
	external bool
}

// relations reads those of a part: xl/workbook.xml has them in xl/_rels/workbook.xml.rels.
func (p *pack) relations(part string) (map[string]relation, error) {
	list := map[string]relation{}
	folder, base := path.Split(part)
	err := p.walk(folder+"_rels/"+base+".rels", func(token xml.Token) {
		e, ok := token.(xml.StartElement)
		if !ok || e.Name.Local != "Relationship" {
			return
		}
		target, external := strings.ReplaceAll(foreign.Attribute(e, "Target"), "\\", "/"), foreign.Attribute(e, "TargetMode") == "External"
		switch {
		case external:
		case strings.HasPrefix(target, "/"):
			target = target[1:]
		default:
			target = path.Join(folder, target)
		}
		list[foreign.Attribute(e, "Id")] = relation{target, external}
	})
	return list, err
}

// related is the id of the relation that an element names.
func related(e xml.StartElement) string {
	for _, a := range e.Attr {
		if (a.Name.Local == "id" || a.Name.Local == "embed") && a.Name.Space != "" {
			return a.Value
		}
	}
	return ""
}
