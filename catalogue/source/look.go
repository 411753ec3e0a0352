package source

import (
	"bytes"
	"unicode/utf8"
)

// look shows a text to who wants to look at files whole.
func (l *loader) look(t Text) {
	if l.Look != nil {
		l.Look(t)
	}
}

// textual tells attachments that are text, as far as their name says.
func textual(kind string) bool {
	switch kind {
	case "csv", "txt", "htm", "html", "tsv":
		return true
	}
	return false
}

// lookAsset shows an attachment that is text in UTF-8. Other encodings and other documents are for those who know them.
func (l *loader) lookAsset(f found, kind string, data []byte) {
	if l.Look != nil && textual(kind) && utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		l.Look(Text{File: f.path, Private: f.private, Attached: true, Bytes: EndLines(data)})
	}
}
