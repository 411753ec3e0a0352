package privacy

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// zip reads an archive, and tells an office document by what lies in it.
func (v *visit) zip(data io.ReaderAt, size int64) {
	if v.depth >= v.limits.Depth {
		v.unread(catalogue.Words{}, tooDeep)
		return
	}
	archive, err := zip.NewReader(data, size)
	if err != nil {
		v.unread(catalogue.Words{}, broken)
		return
	}
	if v.files += len(archive.File); v.files > v.limits.Files {
		v.unread(catalogue.Words{}, tooMany)
		return
	}
	p := newPack(v, archive)
	p.names(archive)
	switch {
	case p.has("xl/workbook.xml"):
		p.workbook()
	case p.has("word/document.xml"):
		p.word()
	case p.has("ppt/presentation.xml"):
		p.described()
	case p.has("OFD.xml"):
		p.ofd()
	case p.has("META-INF/manifest.xml") && p.has("content.xml"):
		p.openDocument()
	}
	p.others()
}

// pack is an archive that is being read. What one reader has read, no other reads again.
type pack struct {
	*visit
	files map[string]*zip.File
	list  []*zip.File
	done  map[*zip.File]bool
}

func newPack(v *visit, archive *zip.Reader) *pack {
	p := &pack{visit: v, files: map[string]*zip.File{}, done: map[*zip.File]bool{}}
	for _, f := range archive.File {
		name := strings.TrimPrefix(strings.ReplaceAll(f.Name, "\\", "/"), "/")
		// Of two files of one name an office program may take either: both are read, one of them as one of the others.
		if _, twice := p.files[name]; !twice {
			p.files[name] = f
		}
		if !strings.HasSuffix(name, "/") {
			p.list = append(p.list, f)
		}
	}
	return p
}

// names searches what an archive says beside its files: comments, names of folders, and of the parts of a document.
func (p *pack) names(archive *zip.Reader) {
	comment := func(text string) {
		if text, ok := foreign.Text([]byte(text)); ok {
			p.passage(string(text), searching{}, at(catalogue.Words{Chinese: "压缩包的注释", English: "a comment of the archive"}))
		}
	}
	comment(archive.Comment)
	told := map[string]bool{}
	for _, f := range archive.File {
		comment(f.Comment)
		for dir := strings.TrimSuffix(legible(f), "/"); dir != "." && dir != "/" && dir != "" && !told[dir]; dir = path.Dir(dir) {
			told[dir] = true
			if dir == legible(f) && !p.office() {
				continue // whoever reads the file searches its name
			}
			p.passage(path.Base(dir), searching{}, at(catalogue.Words{Chinese: "压缩包里的名字", English: "a name within the archive"}))
		}
	}
}

// office says whether the archive looks like a document of an office program.
func (p *pack) office() bool {
	return p.has("[Content_Types].xml") || p.has("mimetype") || p.has("OFD.xml") || p.has("word/document.xml") || p.has("xl/workbook.xml") || p.has("ppt/presentation.xml")
}

func (p *pack) has(name string) bool { return p.files[name] != nil }

// open opens a file of the archive within the limits. What is wrong with it is told; then it is nil.
func (p *pack) open(f *zip.File) io.ReadCloser {
	p.done[f] = true
	if f.Flags&1 != 0 {
		p.unread(p.place(f), encrypted)
		return nil
	}
	r, err := f.Open()
	if err != nil {
		p.unread(p.place(f), broken)
		return nil
	}
	return &metered{ReadCloser: r, visit: p.visit, packed: int64(f.CompressedSize64)}
}

// place names a file of the archive.
func (p *pack) place(f *zip.File) catalogue.Words { return both(legible(f)) }

// legible is the name of a file as it was meant: Windows writes GBK.
func legible(f *zip.File) string {
	if text, ok := foreign.Text([]byte(f.Name)); ok && f.NonUTF8 {
		return string(text)
	}
	return valid([]byte(f.Name))
}

// metered ends a reading that costs too much.
type metered struct {
	io.ReadCloser
	visit  *visit
	packed int64
	n      int64
}

// Read passes on, and counts.
func (b *metered) Read(p []byte) (int, error) {
	if err := b.visit.clock.err(); err != nil {
		return 0, err
	}
	n, err := b.ReadCloser.Read(p)
	b.n += int64(n)
	b.visit.unpacked += int64(n)
	if b.visit.unpacked > b.visit.limits.Unpacked || b.n > 1<<20 && b.n > b.visit.limits.Ratio*max(b.packed, 1) {
		return 0, foreign.ErrTooLarge
	}
	return n, err
}

// others reads what no reader of an office format has read: parts as XML, files within the archive as what they are.
func (p *pack) others() {
	office := len(p.done) > 0 || p.office()
	for _, f := range p.list {
		if p.done[f] {
			continue
		}
		kind, name := strings.ToLower(path.Ext(f.Name)), strings.ToLower(f.Name)
		switch {
		case p.clock.err() != nil:
			p.unread(p.place(f), tooSlow)
			return
		case office && (kind == ".xml" || kind == ".rels" || kind == ".vml"):
			p.part(f)
		case office && (kind == ".bin" && strings.Contains(name, "printersettings") || kind == ".odttf" || kind == ".fntdata" || name == "mimetype" && f.UncompressedSize64 < 100):
			p.done[f] = true // settings of printers and fonts: no text of the document
		default:
			p.inner(f)
		}
	}
}

// mostInner is how large a file within an archive may be to be read whole.
const mostInner = 256 << 20

// inner reads a file within the archive as a document of its own.
func (p *pack) inner(f *zip.File) {
	if strings.EqualFold(path.Ext(f.Name), ".xml") && !p.has("mimetype") {
		p.part(f)
		return
	}
	r := p.open(f)
	if r == nil {
		return
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, mostInner+1))
	if err == nil && len(data) > mostInner {
		err = foreign.ErrTooLarge
	}
	if err != nil {
		p.unread(p.place(f), reason(err))
		return
	}
	p.within(legible(f), func() {
		p.finder.name(path.Base(legible(f)))
		p.document(f.Name, bytes.NewReader(data), int64(len(data)))
	})
}

// within does something inside a file within the file.
func (v *visit) within(name string, do func()) {
	before := v.prefix
	name = Mask(name) + " › "
	v.prefix = catalogue.Words{Chinese: before.Chinese + name, English: before.English + name}
	v.depth++
	do()
	v.depth--
	v.prefix = before
}
