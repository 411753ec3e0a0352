package privacy

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// rawPDF looks at a PDF's objects as they lie in the file, used or not: outlines, addresses, programs, alternative texts,
// form values, descriptions, what an update has replaced. Only what pdfium has not shown is told.
type rawPDF struct {
	*visit
	raw    []byte
	known  map[string]bool // what was found already
	inner  [][]byte        // embedded files that pdfium lists
	hidden [][]byte        // those that it does not
}

// mostObject is how much of one stream is unpacked.
const mostObject = 64 << 20

// objects goes over the file: what stands between streams, and the streams.
func (p *rawPDF) objects() {
	rest := p.raw
	for len(rest) > 0 && p.clock.err() == nil {
		i := bytes.Index(rest, []byte("stream"))
		if i < 0 {
			p.strings(rest)
			p.text(valid(rest))
			return
		}
		p.strings(rest[:i])
		p.text(valid(rest[:i])) // comments
		dict := rest[max(0, i-2000):i]
		dict = dict[max(0, bytes.LastIndex(dict, []byte(" obj"))):]
		data := bytes.TrimLeft(rest[i+len("stream"):], "\r\n")
		end := bytes.Index(data, []byte("endstream"))
		if end < 0 {
			return
		}
		p.stream(dict, data[:end])
		rest = data[end+len("endstream"):]
	}
}

// stream looks into one stream, if it can hold texts: pictures, fonts and tables of places hold none.
func (p *rawPDF) stream(dict, data []byte) {
	for _, kind := range []string{"/Image", "/FontFile", "/Length1", "/XRef", "/CMap", "/CIDToGIDMap", "/DCTDecode", "/FunctionType", "/Alternate", "/CIDFontType0C", "/Type1C", "/OpenType"} {
		if bytes.Contains(dict, []byte(kind)) {
			return
		}
	}
	if bytes.Contains(dict, []byte("/FlateDecode")) {
		r, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return // a broken one, or one that a password hides: of those pdfium tells
		}
		data, _ = io.ReadAll(io.LimitReader(r, mostObject))
	}
	if p.unpacked += int64(len(data)); p.unpacked > p.limits.Unpacked {
		return
	}
	switch {
	case bytes.Contains(dict, []byte("/EmbeddedFile")):
		for _, known := range p.inner {
			if bytes.Equal(known, data) || bytes.Equal(bytes.TrimRight(known, "\r\n"), bytes.TrimRight(data, "\r\n")) {
				return
			}
		}
		p.hidden = append(p.hidden, data)
	case bytes.HasPrefix(bytes.TrimLeft(data, " \r\n\t\xef\xbb\xbf"), []byte("<")) && utf8.Valid(data):
		p.text(string(data))
	default:
		p.strings(data)
	}
}

// strings joins the strings of some objects, or of what a page is drawn with: those of one array without a space.
func (p *rawPDF) strings(data []byte) {
	if bytes.IndexByte(data, '(') < 0 && bytes.IndexByte(data, '<') < 0 {
		return
	}
	var text strings.Builder
	array := false
	for i := 0; i < len(data); {
		switch data[i] {
		case '(':
			value, n := literal(data[i:])
			text.WriteString(meant(value))
			i += n
			if !array {
				text.WriteByte(' ')
			}
		case '<':
			end := bytes.IndexByte(data[i:], '>')
			if end < 0 || i+1 < len(data) && data[i+1] == '<' {
				i += 2
				continue
			}
			if value, err := hex.DecodeString(strings.Join(strings.Fields(string(data[i+1:i+end])), "")); err == nil {
				text.WriteString(meant(value) + " ")
			}
			i += end + 1
		case '[', ']':
			array = data[i] == '['
			text.WriteByte(' ')
			i++
		default:
			i++
		}
		if text.Len() > 1<<20 {
			p.text(text.String())
			text.Reset()
		}
	}
	p.text(text.String())
}

// literal is the string that begins with a parenthesis, and how many bytes it takes.
func literal(data []byte) (value []byte, n int) {
	depth := 0
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case c == '\\' && i+1 < len(data):
			i++
			if c = data[i]; c >= '0' && c <= '7' {
				code := 0
				end := min(i+3, len(data))
				for ; i < end && data[i] >= '0' && data[i] <= '7'; i++ {
					code = code*8 + int(data[i]-'0')
				}
				i--
				c = byte(code)
			} else if c == '\n' || c == '\r' {
				continue
			}
			value = append(value, c)
			continue
		case c == '(':
			if depth++; depth == 1 {
				continue
			}
		case c == ')':
			if depth--; depth == 0 {
				return value, i + 1
			}
		}
		value = append(value, data[i])
	}
	return value, len(data)
}

// meant is what a string says: UTF-16 behind its mark, UTF-8, or nothing that is a text.
func meant(value []byte) string {
	if len(value) > 2 && value[0] == 0xFE && value[1] == 0xFF {
		units := make([]uint16, 0, len(value)/2)
		for i := 2; i+1 < len(value); i += 2 {
			units = append(units, uint16(value[i])<<8|uint16(value[i+1]))
		}
		return string(utf16.Decode(units))
	}
	if text, ok := foreign.Text(value); ok && !bytes.ContainsFunc(text, func(r rune) bool { return r < ' ' && r != '\n' && r != '\t' }) {
		return string(text)
	}
	return "\uFFFD"
}

// text searches for identity numbers; all else has look-alikes among the numbers that a PDF is made of.
func (p *rawPDF) text(text string) {
	scratch := &finder{day: p.day, file: p.file, private: p.private, prefix: p.prefix}
	scratch.passage(text, searching{}, at(catalogue.Words{Chinese: "页面以外或已被替换的内容", English: "outside the pages, or replaced by an update"}))
	for _, f := range scratch.findings {
		p.once(f)
	}
}

// once takes an identity number down that was not found on a page.
func (p *rawPDF) once(f catalogue.Finding) {
	if f.Kind != catalogue.ResidentID || p.known[f.Masked] || len(p.findings) >= mostKept {
		return
	}
	p.known[f.Masked] = true
	p.findings = append(p.findings, f)
}

// revisions are the file as it was before each of its updates, the first first, and what lies behind its end.
func (p *rawPDF) revisions() (earlier [][]byte, behind []byte) {
	const mark = "%%EOF"
	last := bytes.LastIndex(p.raw, []byte(mark))
	if last < 0 {
		return nil, nil
	}
	for from := 0; ; {
		i := bytes.Index(p.raw[from:last], []byte(mark))
		if i < 0 {
			return earlier, p.raw[last+len(mark):]
		}
		from += i + len(mark)
		// The first part of a file for the web ends so as well, with no table of places.
		if !bytes.HasSuffix(bytes.TrimSpace(p.raw[:from-len(mark)]), []byte("startxref\n0")) {
			earlier = append(earlier, p.raw[:from])
		}
	}
}
