package privacy

import (
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/richardlehane/mscfb"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// mostStream is how much of one stream of an old document is read.
const mostStream = 64 << 20

// compound reads what DOC, XLS, PPT, WPS and ET files have in common: a compound file whose streams hold the text in
// UTF-16 or in bytes. Numbers in cells are not text; that they were not searched is told.
func (v *visit) compound(data io.ReaderAt, size int64) {
	defer func() {
		if recover() != nil { // of what a hostile file may do to the library
			v.unread(catalogue.Words{}, broken)
		}
	}()
	file, err := mscfb.New(io.NewSectionReader(data, 0, size))
	if err != nil {
		v.unread(catalogue.Words{}, broken)
		return
	}
	for entry, err := file.Next(); err == nil; entry, err = file.Next() {
		if v.files++; v.files > v.limits.Files {
			v.unread(catalogue.Words{}, tooMany)
			return
		}
		if v.clock.err() != nil {
			v.unread(catalogue.Words{}, tooSlow)
			return
		}
		if entry.Name == "EncryptedPackage" {
			v.unread(catalogue.Words{}, encrypted)
			return
		}
		stream, err := io.ReadAll(io.LimitReader(entry, mostStream))
		if err != nil {
			v.unread(both(entry.Name), broken)
			continue
		}
		v.stream(entry.Name, stream)
	}
	v.unread(catalogue.Words{}, partlyRead)
}

// stream searches the texts in a stream: runs of UTF-16 at both parities, and runs of bytes.
func (v *visit) stream(name string, stream []byte) {
	where := at(both(strings.TrimLeft(name, "\x01\x05")))
	seen := map[string]bool{}
	each := func(text string) {
		if !seen[text] {
			seen[text] = true
			v.lines(strings.NewReplacer("\r", "\n", "\a", "\n").Replace(text), where)
		}
	}
	for parity := range 2 {
		wide(stream[min(parity, len(stream)):], each)
	}
	narrowRuns(stream, each)
	if decoded, ok := foreign.Text(stream); ok && len(stream) < 1<<20 {
		each(string(decoded))
	}
}

// wide finds runs of UTF-16 in which at least seven characters are text.
func wide(stream []byte, each func(string)) {
	var run []uint16
	flush := func() {
		if len(run) >= 7 {
			each(string(utf16.Decode(run)))
		}
		run = run[:0]
	}
	for i := 0; i+1 < len(stream); i += 2 {
		c := binary.LittleEndian.Uint16(stream[i:])
		if c >= 0x20 && c < 0x7F || c >= 0x4E00 && c < 0xA000 || c >= 0x3000 && c < 0x3100 || c >= 0xFF00 && c < 0xFFF0 || c == '\r' || c == '\t' || c == 7 || c >= 0x2010 && c < 0x2030 || c == 0xB7 {
			run = append(run, c)
			continue
		}
		flush()
	}
	flush()
}

// narrowRuns finds runs of plain letters and digits.
func narrowRuns(stream []byte, each func(string)) {
	start := 0
	for i := 0; i <= len(stream); i++ {
		if i < len(stream) && (stream[i] >= 0x20 && stream[i] < 0x7F || stream[i] == '\r' || stream[i] == '\t') {
			continue
		}
		if i-start >= 7 {
			each(string(stream[start:i]))
		}
		start = i + 1
	}
}
