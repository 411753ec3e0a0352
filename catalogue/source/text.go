package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"unicode/utf8"

	"gongkai/catalogue"
)

// normalise turns a file's bytes into text: UTF-8 without byte order mark, lines ended by LF. What is not UTF-8 is
// refused with the name of what it looks like, because guessing would publish wrong characters; and so is what git has
// not finished to merge.
func normalise(file string, raw []byte) ([]byte, []catalogue.Problem) {
	if officeFile(raw) {
		return nil, []catalogue.Problem{catalogue.NewProblem(file, catalogue.NewAt(1, 1, 1), "file-encoding",
			"Word 或 Excel 文件，不是文字", "a Word or Excel file, which is no text",
			"移到 content 外面，改回 .docx 或 .xlsx，再用 gongkai import 读进来：一个 Word 文件用 --kind document，表格用 --kind duties 或 items；旧的 .doc、.xls 先另存为 .docx、.xlsx",
			"move it out of content, give it back its ending .docx or .xlsx, and read it in with gongkai import: --kind document for a Word document, duties or items for a table; save an old .doc or .xls as .docx or .xlsx first")}
	}
	if name, at, bad := foreignEncoding(raw); bad {
		return nil, []catalogue.Problem{catalogue.NewProblem(file, at, "file-encoding", name, name,
			"用编辑器“另存为”，编码选 UTF-8；表格在 Excel 里存为“CSV UTF-8（逗号分隔）”",
			"save the file again with the encoding UTF-8; a table in Excel as “CSV UTF-8 (comma delimited)”")}
	}
	if zero := bytes.IndexByte(raw, 0); zero >= 0 {
		return nil, []catalogue.Problem{catalogue.NewProblem(file, placeOf(raw, zero), "file-binary")}
	}
	text := EndLines(raw)
	return text, conflict(file, text)
}

// EndLines takes the byte order mark away and ends every line with LF.
func EndLines(raw []byte) []byte {
	text := bytes.TrimPrefix(raw, []byte("\uFEFF"))
	if bytes.IndexByte(text, '\r') >= 0 {
		text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
		text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
	}
	return text
}

// officeFile says whether bytes are a file of Word or Excel, new or old, that was only renamed. No editor could save it as
// text.
func officeFile(raw []byte) bool {
	return bytes.HasPrefix(raw, []byte("PK\x03\x04")) || bytes.HasPrefix(raw, []byte{0xD0, 0xCF, 0x11, 0xE0})
}

// foreignEncoding names the encoding that bytes seem to have when they are not UTF-8, and where they first are not.
func foreignEncoding(raw []byte) (name string, at catalogue.At, bad bool) {
	if bytes.HasPrefix(raw, []byte{0xFF, 0xFE}) || bytes.HasPrefix(raw, []byte{0xFE, 0xFF}) {
		return "UTF-16", catalogue.At{Line: 1, Column: 1}, true
	}
	if zeros := bytes.Count(raw[:min(len(raw), 64)], []byte{0}); len(raw) > 1 && zeros > 0 && zeros >= min(len(raw), 64)/8 && (raw[0] == 0) != (raw[1] == 0) {
		return "UTF-16", catalogue.At{Line: 1, Column: 1}, true
	}
	if utf8.Valid(raw) {
		return "", catalogue.At{}, false
	}
	i := 0
	for i < len(raw) {
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		i += n
	}
	return "GBK", placeOf(raw, i), true
}

// placeOf is the place of a byte offset, whatever the lines before it end in.
func placeOf(text []byte, offset int) catalogue.At {
	before := EndLines(text[:offset])
	return catalogue.NewPlaces(before).At(len(before), 1)
}

// hash is what tells whether a body has changed between two readings.
func hash(body []byte) uint64 {
	sum := sha256.Sum256(body)
	return binary.LittleEndian.Uint64(sum[:8])
}
