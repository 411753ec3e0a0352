package privacy

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// ErrCannotClean says that a file is of no kind that Clean knows, or too broken.
var ErrCannotClean = errors.New("cannot be cleaned")

// Clean gives a copy of a file without the properties that name persons, bodies, machines and places, and says what was
// taken out. What the file shows stays as it is: personal data in its text is not touched. It knows DOCX, XLSX, PPTX,
// PDF, JPEG and PNG. An error is that the file cannot be cleaned; then there is no copy.
func (r *Reader) Clean(ctx context.Context, raw []byte) (cleaned []byte, removed []catalogue.Words, err error) {
	c := &cleaner{ctx: ctx, reader: r}
	cleaned, err = c.file(raw)
	return cleaned, c.removed, err
}

// cleaner takes down what it takes out.
type cleaner struct {
	ctx      context.Context
	reader   *Reader
	removed  []catalogue.Words
	depth    int
	unpacked int64
}

func (c *cleaner) took(words catalogue.Words) {
	if !slices.Contains(c.removed, words) {
		c.removed = append(c.removed, words)
	}
}

func (c *cleaner) file(raw []byte) ([]byte, error) {
	head := raw[:min(len(raw), 1024)]
	switch {
	case bytes.HasPrefix(raw, []byte("PK\x03\x04")):
		return c.office(raw)
	case bytes.Contains(head, []byte("%PDF-")):
		return c.pdf(raw)
	case picture(head) == "jpeg":
		return c.segments(raw, jpegSegments)
	case picture(head) == "png":
		return c.segments(raw, pngChunks)
	}
	return nil, fmt.Errorf("%w: it is no docx, xlsx, pptx, pdf, jpg or png", ErrCannotClean)
}

// segments leaves out the parts of a picture that hold properties. How it is to be turned is kept.
func (c *cleaner) segments(raw []byte, walk func([]byte, func(segment)) bool) ([]byte, error) {
	var out bytes.Buffer
	ok := walk(raw, func(s segment) {
		if !s.own {
			out.Write(s.raw)
			return
		}
		c.took(both(s.name))
		if turned := orientation(s); turned != nil {
			out.Write(turned)
		}
	})
	if !ok {
		return nil, fmt.Errorf("%w: the picture is broken", ErrCannotClean)
	}
	return out.Bytes(), nil
}

// office writes an archive anew, file by file.
func (c *cleaner) office(raw []byte) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil || c.depth > 2 || !slices.ContainsFunc(archive.File, func(f *zip.File) bool { return f.Name == "[Content_Types].xml" }) {
		return nil, fmt.Errorf("%w: it is no office document, or nested too deeply", ErrCannotClean)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range archive.File {
		if err := c.ctx.Err(); err != nil {
			return nil, err
		}
		if err := c.copy(w, f); err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrCannotClean, f.Name, err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// copy writes one file of an archive anew. When it was saved is no more than the computer's clock, and goes.
func (c *cleaner) copy(w *zip.Writer, f *zip.File) error {
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	limit := DefaultLimits().Unpacked - c.unpacked
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return err
	}
	if c.unpacked += int64(len(data)); int64(len(data)) > limit {
		return errTooLarge
	}
	switch ext := strings.ToLower(path.Ext(f.Name)); {
	case ext == ".xml" || ext == ".rels":
		data, err = c.xml(f.Name, data)
	case slices.Contains([]string{".jpg", ".jpeg", ".png", ".docx", ".xlsx", ".pptx"}, ext):
		c.depth++
		if inner, bad := c.file(data); bad == nil {
			data = inner
		}
		c.depth--
	}
	if err != nil {
		return err
	}
	to, err := w.CreateHeader(&zip.FileHeader{Name: f.Name, Method: f.Method})
	if err == nil {
		_, err = to.Write(data)
	}
	return err
}

var (
	pdfProperty = regexp.MustCompile(`(?s)/(Author|Creator|Manager|Company|SourceModified|LastModifiedBy)\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)`)
	pdfXMP      = regexp.MustCompile(`(?s)(<x:xmpmeta[^>]*>)(.*?)(</x:xmpmeta>)`)
)

// pdf writes spaces over the properties where they lie, so that every other byte stays in its place. It then reads the
// copy: of properties that lie in a compressed part it cannot be rid.
func (c *cleaner) pdf(raw []byte) ([]byte, error) {
	out := bytes.Clone(raw)
	for _, m := range pdfProperty.FindAllSubmatchIndex(out, -1) {
		if blank(out[m[4]+1:m[5]-1], out[m[4]] == '<') {
			name := string(out[m[2]:m[3]])
			c.took(both(name))
		}
	}
	for _, m := range pdfXMP.FindAllSubmatchIndex(out, -1) {
		if blank(out[m[4]:m[5]], false) {
			c.took(both("XMP"))
		}
	}
	left, err := c.reader.Read(c.ctx, Document{File: "a.pdf", Data: bytes.NewReader(out), Size: int64(len(out))})
	if err != nil {
		return nil, err
	}
	for _, f := range left {
		if f.Kind == catalogue.Properties || f.Kind == catalogue.Unread && f.Note == broken {
			return nil, fmt.Errorf("%w: its properties lie in a compressed part; save it as PDF again without them", ErrCannotClean)
		}
	}
	return out, nil
}

// blank writes spaces over a value and says whether there was anything else.
func blank(value []byte, hexadecimal bool) bool {
	some := len(bytes.TrimSpace(value)) > 0
	for i := range value {
		value[i] = ' '
		if hexadecimal {
			value[i] = "20"[i%2]
		}
	}
	return some
}
