package guard

import (
	"bytes"
	"hash/maphash"
	"path"
	"strings"
)

// reader brings files to their normal form, one after the other, with buffers of its own.
type reader struct {
	normal
	aside  normal   // attributes of tags within a line, which must not part it
	depth  int      // markup within escaped markup
	tags   [][]byte // those that were read before, each followed by 1 if it stands within a line, else 0
	seed   maphash.Seed
	places [manyPlaces][]byte // what stood behind tags; see repeated
	buffer []byte             // what is read of a body
	block  []byte             // of what is unpacked
	whole  []uint64           // hashes of texts that were read before; see once
	// fleeting says that the bytes in hand are soon written over, or too many to be kept.
	fleeting bool
	// look, which may be nil, takes what was read so far whenever it is enough and a text has ended.
	look func(units []uint16)
}

func newReader(a *alphabet) *reader {
	return &reader{normal: normal{alphabet: a}, aside: normal{alphabet: a}, seed: maphash.MakeSeed()}
}

func (r *reader) begin() {
	r.normal.reset()
	r.aside.reset()
}

// enough is how many units are gathered before they are looked through: what a processor's cache holds.
const enough = 1 << 15

// part ends a text.
func (r *reader) part() {
	r.normal.part()
	if r.look != nil && len(r.units)+len(r.aside.units) > enough {
		r.look(r.finish())
		r.begin()
	}
}

// finish closes what was read: the main row, and behind it what stood aside.
func (r *reader) finish() []uint16 {
	r.normal.part()
	if len(r.aside.units) > 1 {
		r.units = append(r.units, r.aside.units[1:]...)
		r.units = append(r.units, end)
	}
	return r.units
}

// file reads one file's bytes as its name says, whole archives member by member.
func (r *reader) file(address string, data []byte) error {
	if packed(data) {
		return r.archive(data)
	}
	r.plain(address, data)
	return nil
}

func isMarkup(address string) bool {
	switch strings.ToLower(path.Ext(address)) {
	case ".html", ".htm", ".xhtml", ".xml", ".svg", ".rels":
		return true
	}
	return false
}

// plain reads what is not packed.
func (r *reader) plain(address string, data []byte) {
	if isMarkup(address) {
		r.markup(data)
		return
	}
	switch strings.ToLower(path.Ext(address)) {
	case ".json", ".jsonld":
		r.strings(data, dataQuotes)
	case ".js", ".css":
		r.strings(data, scriptQuotes)
	case ".csv":
		r.cells(data)
	case ".ics":
		r.calendar(data)
	default:
		for line := range bytes.SplitSeq(data, []byte("\n")) {
			r.words(line)
			r.part()
		}
	}
}

// words reads a stretch of a text, with whatever is escaped in it.
func (r *reader) words(b []byte) { r.wordsTo(&r.normal, b) }

func (r *reader) wordsTo(n *normal, b []byte) {
	if bytes.IndexByte(b, '&') < 0 && bytes.IndexByte(b, '%') < 0 && bytes.IndexByte(b, '\\') < 0 {
		n.text(b)
		return
	}
	plain := decoded(b)
	n.text(plain)
	// Markup that was escaped, as in a feed, is read again as markup: its tags must not part what they stand in.
	if r.depth < 2 && bytes.IndexByte(plain, '<') >= 0 && bytes.IndexByte(b, '<') < 0 {
		inner := newReader(r.alphabet)
		inner.depth = r.depth + 1
		inner.begin()
		inner.markup(plain)
		r.aside.part()
		r.aside.units = append(r.aside.units, inner.finish()[1:]...)
		r.aside.part()
	}
}

// once reads a text that stands for itself, unless it read the same before: titles stand in many lists and exports.
func (r *reader) once(b []byte) {
	r.part()
	if len(b) < shortest {
		return
	}
	if r.depth == 0 {
		if r.whole == nil {
			r.whole = make([]uint64, manyTexts)
		}
		hash := maphash.Bytes(r.seed, b) | 1
		place := &r.whole[hash>>32%manyTexts]
		if *place == hash {
			return
		}
		*place = hash
	}
	r.words(b)
	r.part()
}

// shortest is how many bytes the shortest fingerprint has: two characters, each of three; see tells.
const shortest = 6

// manyTexts is how many texts are remembered.
const manyTexts = 1 << 17

// forget drops all that was read before: something was found in it, and may be found in another file too.
func (r *reader) forget() {
	clear(r.whole)
	clear(r.tags)
	clear(r.places[:])
}

// strings reads scripts and styles: each string is a text, and so is what stands between two.
func (r *reader) strings(b []byte, quotes string) {
	for len(b) > 0 {
		i := 0
		if len(quotes) == 1 {
			i = bytes.IndexByte(b, quotes[0])
		} else {
			i = bytes.IndexAny(b, quotes)
		}
		if i < 0 {
			break
		}
		if i > 1 {
			r.once(b[:i])
		}
		n := ends(b[i+1:], b[i])
		r.once(b[i+1 : i+1+n])
		b = b[min(i+2+n, len(b)):]
	}
	r.part()
	r.words(b)
	r.part()
}

// What strings begin and end with in data, and in scripts and styles.
const dataQuotes, scriptQuotes = `"`, "\"'`"

// ends is where the string that a quote began ends.
func ends(b []byte, quote byte) int {
	for at := 0; ; {
		i := bytes.IndexByte(b[at:], quote)
		if i < 0 {
			return len(b)
		}
		at += i
		slashes := 0
		for at-slashes > 0 && b[at-slashes-1] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return at
		}
		at++
	}
}

// cells reads CSV: a comma or the end of a line ends a cell, unless it stands between quotes.
func (r *reader) cells(b []byte) {
	from, quoted := 0, false
	for i, c := range b {
		switch {
		case c == '"':
			quoted = !quoted
		case !quoted && (c == ',' || c == '\n' || c == '\r' || c == '\t'):
			r.once(b[from:i])
			from = i + 1
		}
	}
	r.words(b[from:])
	r.part()
}

// calendar reads iCalendar: lines that go on are joined, and the name of a line's property is parted from its value.
func (r *reader) calendar(b []byte) {
	b = bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("\r\n "), nil), []byte("\n "), nil)
	for line := range bytes.SplitSeq(b, []byte("\n")) {
		name, value, ok := bytes.Cut(line, []byte(":"))
		r.words(name)
		r.part()
		if ok {
			r.words(value)
			r.part()
		}
	}
}
