package foreign

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// Text gives the text of a file in one of the encodings that office programs write, with lines that end in LF; ok is
// false where it is no text.
func Text(raw []byte) (text []byte, ok bool) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}), bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		raw, ok = converted(raw, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM))
	case bytes.IndexByte(raw, 0) >= 0:
		return nil, false
	case utf8.Valid(raw):
		raw, ok = bytes.TrimPrefix(raw, []byte("\uFEFF")), true
	default:
		raw, ok = converted(raw, simplifiedchinese.GB18030)
	}
	raw = bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(raw, []byte("\r"), []byte("\n")), ok
}

// converted decodes, and says whether nearly all of it had a meaning.
func converted(raw []byte, from encoding.Encoding) ([]byte, bool) {
	text, err := from.NewDecoder().Bytes(raw)
	return text, err == nil && bytes.Count(text, []byte("\uFFFD"))*100 <= len(text)
}
