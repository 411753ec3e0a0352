package privacy

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// Limits bound what the reading of one document may cost. Zero fields take the value of DefaultLimits.
type Limits struct {
	Unpacked int64         // bytes of all files within it
	Ratio    int64         // bytes unpacked for each packed, once more than a megabyte is unpacked
	Files    int           // within it, at all depths
	Depth    int           // of files within files
	Pages    int           // of a PDF
	Time     time.Duration // of one document, without what it waits for others
}

// DefaultLimits are far above what an honest document needs.
func DefaultLimits() Limits {
	return Limits{Unpacked: 1 << 30, Ratio: 200, Files: 10_000, Depth: 3, Pages: 5_000, Time: 2 * time.Minute}
}

// orDefault fills in what is zero.
func (l Limits) orDefault() Limits {
	d := DefaultLimits()
	return Limits{
		Unpacked: cmp.Or(l.Unpacked, d.Unpacked), Ratio: cmp.Or(l.Ratio, d.Ratio), Files: cmp.Or(l.Files, d.Files),
		Depth: cmp.Or(l.Depth, d.Depth), Pages: cmp.Or(l.Pages, d.Pages), Time: cmp.Or(l.Time, d.Time),
	}
}

// Reader reads documents. It is safe for use by many goroutines. What reads PDF is started when the first comes and
// takes seconds and 300 MB; Close lets it go.
type Reader struct {
	Day    catalogue.Date
	Limits Limits
	// See, which may be nil, is given every text of a document, a cell or a paragraph at a time, and where the characters
	// from:to of it stand. Text files in UTF-8 are not among them: whoever reads the content has seen those. It is called
	// from as many goroutines as Read is.
	See func(d Document, text string, where func(from, to int) (catalogue.At, catalogue.Words))
	pdf pdfEngine
}

// Document is an attachment: its path below content/, and its bytes.
type Document struct {
	File    string
	Private bool
	Data    io.ReaderAt
	Size    int64
}

// Read finds personal data in a document, and tells what of it could not be read. An error is ctx's.
func (r *Reader) Read(ctx context.Context, d Document) ([]catalogue.Finding, error) {
	limits := r.Limits.orDefault()
	c := newClock(ctx, limits.Time)
	defer c.stop()
	f := &finder{day: r.Day, file: d.File, private: d.Private}
	if r.See != nil {
		f.see = func(text string, where locate) {
			r.See(d, text, func(from, to int) (catalogue.At, catalogue.Words) {
				at, place := where(from, to)
				return at, f.placed(place)
			})
		}
	}
	v := &visit{finder: f, reader: r, clock: c, limits: limits}
	v.name(d.File)
	v.document(path.Base(d.File), d.Data, d.Size)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return f.all(), nil
}

// Close lets go of what reads PDF.
func (r *Reader) Close() { r.pdf.close() }

// visit is the reading of one document, with all that lies in it.
type visit struct {
	*finder
	reader *Reader
	clock  *clock
	limits Limits

	unpacked int64
	files    int
	depth    int
	told     map[string]bool // properties, by place and value
}

// name searches a file's name and those of the folders that it lies in, which an address repeats: a list of scans is
// often named by whose they are.
func (f *finder) name(file string) {
	f.passage(path.Base(file), searching{day: f.day}, at(catalogue.Words{Chinese: "文件名", English: "the file's name"}))
	if folder := path.Dir(file); folder != "." {
		f.passage(folder, searching{day: f.day}, at(catalogue.Words{Chinese: "文件夹的名字", English: "the folder's name"}))
	}
}

// document reads one file by what its first bytes say, and where they say nothing, by its name.
func (v *visit) document(name string, data io.ReaderAt, size int64) {
	head := make([]byte, min(size, 4096))
	if _, err := io.ReadFull(io.NewSectionReader(data, 0, int64(len(head))), head); err != nil {
		v.unread(catalogue.Words{}, broken)
		return
	}
	kind := strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
	switch {
	case size == 0:
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		v.zip(data, size)
	case bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")):
		v.pdf(data, size)
	case bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0")):
		v.compound(data, size)
	case picture(head) != "":
		v.picture(picture(head), data, size)
	case bytes.HasPrefix(head, []byte("GIF87a")), bytes.HasPrefix(head, []byte("GIF89a")):
		v.gif(data, size)
	case media(kind) && bytesOnly(head):
	default:
		v.plain(kind, head, data, size)
	}
}

// media are files of sound and moving pictures, and pictures without properties: there is nothing in them to read.
func media(kind string) bool {
	switch kind {
	case "mp3", "mp4", "m4a", "m4v", "mov", "wav", "ogg", "webm", "avi", "flv", "wmv", "bmp", "ico", "woff", "woff2", "ttf", "emf", "wmf":
		return true
	}
	return false
}

// bytesOnly says whether a file's first bytes are no text.
func bytesOnly(head []byte) bool {
	return bytes.IndexByte(head, 0) >= 0
}

// textual are the files that whoever reads the content looks at as they are.
func textual(kind string) bool {
	switch kind {
	case "csv", "tsv", "txt", "htm", "html":
		return true
	}
	return false
}

// plain reads a file that should be text.
func (v *visit) plain(kind string, head []byte, data io.ReaderAt, size int64) {
	if size > 64<<20 {
		v.unread(catalogue.Words{}, tooLarge)
		return
	}
	raw := make([]byte, size)
	if _, err := io.ReadFull(io.NewSectionReader(data, 0, size), raw); err != nil {
		v.unread(catalogue.Words{}, broken)
		return
	}
	text, ok := foreign.Text(raw)
	if v.depth == 0 && textual(kind) && utf8.Valid(raw) {
		v.see = nil
	}
	switch {
	case !ok, bytes.HasPrefix(raw, []byte("{\\rtf")), encoded(text):
		v.unread(catalogue.Words{}, unknownFormat)
	case kind == "csv" || kind == "tsv":
		v.csv(text)
	case kind == "ics" || kind == "vcf":
		v.markdown(bytes.ReplaceAll(text, []byte("\n "), nil)) // which is how they go on with a line
	case kind == "html" || kind == "htm" || kind == "xhtml":
		v.html(text)
	case bytes.Contains(bytes.ToLower(head), []byte("<html")):
		v.bothWays(text)
	case tabbed(kind, text):
		v.csv(text)
	default:
		v.markdown(text)
	}
}

// tabbed says whether a text that is named as a workbook is a table whose cells are parted by tabs, as many systems write
// them.
func tabbed(kind string, text []byte) bool {
	return slices.Contains([]string{"xls", "xlsx", "et"}, kind) && separator(text) == '\t' && !bytes.HasPrefix(bytes.TrimSpace(text), []byte("<"))
}

// bothWays reads a text that holds a page, or looks so: as one, and line by line what that has not found.
func (v *visit) bothWays(text []byte) {
	v.html(text)
	known := map[string]bool{}
	for _, f := range v.findings {
		known[string(f.Kind)+f.Masked] = true
	}
	plain := &finder{day: v.day, file: v.file, private: v.private, prefix: v.prefix}
	plain.markdown(text)
	for _, f := range plain.findings {
		if !known[string(f.Kind)+f.Masked] && len(v.findings) < mostKept {
			v.findings = append(v.findings, f)
		}
	}
}

// encoded says whether a text is a letter or a card whose words are written in a code.
func encoded(text []byte) bool {
	return mailCode.Match(text[:min(len(text), 1<<20)])
}

var mailCode = regexp.MustCompile(`(?im)^content-transfer-encoding:\s*(?:base64|quoted-printable)|;encoding=(?:b|base64|quoted-printable)[;:]`)

// Why something was not read.
var (
	broken        = catalogue.Words{Chinese: "文件坏了，读不了", English: "the file is broken and cannot be read"}
	encrypted     = catalogue.Words{Chinese: "加了密码，读不了", English: "it is encrypted and cannot be read"}
	tooLarge      = catalogue.Words{Chinese: "解开以后太大", English: "it is too large when unpacked"}
	tooDeep       = catalogue.Words{Chinese: "压缩包套得太深", English: "archives are nested too deeply"}
	tooMany       = catalogue.Words{Chinese: "里面的文件太多", English: "it holds too many files"}
	tooSlow       = catalogue.Words{Chinese: "读得太久，没有读完", English: "reading it took too long"}
	unknownFormat = catalogue.Words{Chinese: "这种格式读不了", English: "this format cannot be read"}
	partlyRead    = catalogue.Words{Chinese: "旧格式，只查了文字，没有查单元格里的数字", English: "an old format: its texts were searched, numbers in cells were not"}
	noText        = catalogue.Words{Chinese: "没有文字，只有图片（扫描件）", English: "it has no text, only pictures (a scan)"}
)

// reason says why a reading ended.
func reason(err error) catalogue.Words {
	switch {
	case errors.Is(err, foreign.ErrTooLarge):
		return tooLarge
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return tooSlow
	}
	return broken
}
