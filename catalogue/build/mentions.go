package build

import (
	"bytes"
	"sync"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
)

// mentions gathers the full web addresses in all texts while they are at hand; which of them are the site's own is known
// once the register stands.
type mentions struct {
	mutex sync.Mutex
	list  []catalogue.Mention
}

// look goes through a text. It is safe for use by many goroutines.
func (m *mentions) look(t source.Text) {
	line, start := 1, 0 // of what was seen
	for at := 0; ; {
		i := bytes.Index(t.Bytes[at:], []byte("://"))
		if i < 0 {
			return
		}
		i += at
		at = i + len("://")
		from := i - len("http")
		if i > 0 && t.Bytes[i-1] == 's' {
			from--
		}
		if from < 0 || !bytes.EqualFold(t.Bytes[from:from+len("http")], []byte("http")) {
			continue
		}
		line += bytes.Count(t.Bytes[start:from], []byte("\n"))
		start = from
		end := at + addressLength(t.Bytes[at:])
		begins := bytes.LastIndexByte(t.Bytes[:from], '\n') + 1
		found := catalogue.Mention{File: t.File, Private: t.Private, Address: string(t.Bytes[from:end]), At: catalogue.At{
			Line: uint32(line), Column: uint16(min(utf8.RuneCount(t.Bytes[begins:from])+1, 1<<16-1)), Width: uint16(min(utf8.RuneCount(t.Bytes[from:end]), 1<<16-1)),
		}}
		m.mutex.Lock()
		m.list = append(m.list, found)
		m.mutex.Unlock()
		at = end
	}
}

// addressLength is how many of the bytes are still of an address: up to white space, a quote, a bracket, a comma. Han
// characters may stand in a path.
func addressLength(text []byte) int {
	for i, c := range string(text) {
		switch c {
		case ' ', '\t', '\n', '"', '\'', '<', '>', '(', ')', '[', ']', '{', '}', '|', '`', ',', '，', '。', '；', '、', '）', '】', '”', '》', '\u3000':
			return i
		}
	}
	return len(text)
}
