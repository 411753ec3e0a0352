package privacy

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// Uncleanable says why there is no clean copy of a file: it is of no kind that Clean knows, broken, or holds properties
// that cannot be taken out. It is the file's fault, not the machine's.
type Uncleanable struct{ Why catalogue.Words }

// Error is the reason in English; who shows it to people chooses the language.
func (u *Uncleanable) Error() string { return "cannot be cleaned: " + u.Why.English }

// Clean gives a copy of a file without the properties that name persons, bodies, machines and places, and says what was
// taken out. What the file shows stays as it is: personal data in its text is not touched. It knows DOCX, XLSX, PPTX,
// PDF, JPEG and PNG. The copy is read again before it is given: an Uncleanable error says that properties are left, or
// that nobody can tell; then there is no copy. Any other error is ctx's.
func (r *Reader) Clean(ctx context.Context, raw []byte) (cleaned []byte, removed []catalogue.Words, err error) {
	c := &cleaner{ctx: ctx, unpacked: new(int64)}
	if cleaned, err = c.file(raw); err == nil {
		err = r.left(ctx, cleaned)
	}
	if err != nil {
		return nil, nil, err
	}
	return cleaned, c.removed, nil
}

// left reads a copy and says what is left in it.
func (r *Reader) left(ctx context.Context, cleaned []byte) error {
	found, err := r.Read(ctx, Document{File: "copy", Data: bytes.NewReader(cleaned), Size: int64(len(cleaned))})
	if err != nil {
		return err
	}
	for _, f := range found {
		place := f.Place
		if place.Chinese != "" {
			place = catalogue.Words{Chinese: place.Chinese + "：", English: place.English + ": "}
		}
		switch {
		case f.Kind == catalogue.Properties:
			return &Uncleanable{catalogue.Words{
				Chinese: place.Chinese + "去不掉“" + f.Note.Chinese + "”，请用制作它的软件去掉属性后另存",
				English: place.English + "the property “" + f.Note.English + "” cannot be taken out; save the file again without it, in the program that made it",
			}}
		case f.Kind == catalogue.Unread && f.Note != partlyRead && f.Note != unknownFormat:
			return &Uncleanable{catalogue.Words{Chinese: place.Chinese + f.Note.Chinese, English: place.English + f.Note.English}}
		}
	}
	return nil
}

// cleaner takes down what it takes out.
type cleaner struct {
	ctx      context.Context
	removed  []catalogue.Words
	depth    int
	unpacked *int64 // of all files within the file
}

func (c *cleaner) took(list ...catalogue.Words) {
	for _, words := range list {
		if !slices.Contains(c.removed, words) {
			c.removed = append(c.removed, words)
		}
	}
}

func (c *cleaner) file(raw []byte) ([]byte, error) {
	head := raw[:min(len(raw), 1024)]
	switch {
	case bytes.HasPrefix(raw, []byte("PK\x03\x04")):
		return c.office(raw)
	case bytes.Contains(head, []byte("%PDF-")):
		return c.pdf(raw), nil
	case picture(head) == "jpeg":
		return c.segments(raw, jpegSegments)
	case picture(head) == "png":
		return c.segments(raw, pngChunks)
	}
	return nil, &Uncleanable{catalogue.Words{Chinese: "不是 docx、xlsx、pptx、pdf、jpg、png 文件", English: "it is no docx, xlsx, pptx, pdf, jpg or png"}}
}

// segments leaves out the parts of a picture that hold properties. How it is to be turned is kept.
func (c *cleaner) segments(raw []byte, walk func([]byte, func(segment)) bool) ([]byte, error) {
	var out bytes.Buffer
	ok := walk(raw, func(s segment) {
		if !s.own {
			out.Write(s.raw)
			return
		}
		turned := orientation(s)
		out.Write(turned)
		if !bytes.Equal(turned, s.raw) {
			c.took(both(s.name))
		}
	})
	if !ok {
		return nil, &Uncleanable{catalogue.Words{Chinese: "图片坏了", English: "the picture is broken"}}
	}
	return out.Bytes(), nil
}

// office writes an archive anew, file by file.
func (c *cleaner) office(raw []byte) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil || c.depth > 2 || !slices.ContainsFunc(archive.File, func(f *zip.File) bool { return f.Name == "[Content_Types].xml" }) {
		return nil, &Uncleanable{catalogue.Words{Chinese: "不是办公文档，或套得太深", English: "it is no office document, or nested too deeply"}}
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range archive.File {
		if err := c.ctx.Err(); err != nil {
			return nil, err
		}
		if err := c.copy(w, f); err != nil {
			why := reason(err)
			return nil, &Uncleanable{catalogue.Words{Chinese: legible(f) + "：" + why.Chinese, English: legible(f) + ": " + why.English}}
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
	limit := DefaultLimits().Unpacked - *c.unpacked
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return err
	}
	if *c.unpacked += int64(len(data)); int64(len(data)) > limit {
		return foreign.ErrTooLarge
	}
	switch ext := strings.ToLower(path.Ext(f.Name)); {
	case ext == ".xml" || ext == ".rels":
		data, err = c.xml(f.Name, data)
	case slices.Contains([]string{".jpg", ".jpeg", ".png", ".docx", ".xlsx", ".pptx", ".pdf"}, ext):
		data = c.within(data)
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

// within cleans a file within the file. One that cannot be cleaned stays as it is, and nothing was taken out of it;
// whether that will do is seen when the copy is read.
func (c *cleaner) within(data []byte) []byte {
	inner := &cleaner{ctx: c.ctx, depth: c.depth + 1, unpacked: c.unpacked}
	cleaned, err := inner.file(data)
	if err != nil {
		return data
	}
	c.took(inner.removed...)
	return cleaned
}

var (
	pdfProperty = regexp.MustCompile(`(?s)/(Author|Creator|Manager|Company|SourceModified|LastModifiedBy)\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)`)
	pdfXMP      = regexp.MustCompile(`(?s)(<x:xmpmeta[^>]*>)(.*?)(</x:xmpmeta>)`)
)

// pdf writes spaces over the properties where they lie, so that every other byte stays in its place. Properties that lie
// in a compressed part stay.
func (c *cleaner) pdf(raw []byte) []byte {
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
	return out
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
