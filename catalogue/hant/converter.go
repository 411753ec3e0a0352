package hant

import (
	"fmt"
	"slices"
)

// Converter turns simplified text into traditional. It is never changed once made, so many goroutines may use one.
type Converter struct{ words *trie }

// New reads the embedded dictionaries. names are full personal names in simplified characters; each is converted as a
// name wherever it stands: its surname by surnames.tsv, the rest by given.tsv. A name whose bearer writes it otherwise
// is given as simplified, tab, traditional.
func New(names []string) (*Converter, error) {
	t, err := readTables()
	if err != nil {
		return nil, fmt.Errorf("hant: %w", err)
	}
	if err := t.addNames(names); err != nil {
		return nil, fmt.Errorf("hant: %w", err)
	}
	return &Converter{words: newTrie(t.entries)}, nil
}

// Text converts plain text. It returns s itself where nothing changes.
func (c *Converter) Text(s string) string {
	dst, done := convert(c.words, nil, s)
	if done == 0 {
		return s
	}
	return string(append(dst, s[done:]...))
}

// AppendText appends the converted text to dst.
func (c *Converter) AppendText(dst, s []byte) []byte {
	dst, done := convert(c.words, dst, s)
	return append(dst, s[done:]...)
}

// convert appends s to dst up to the end of the last phrase that changes, and says where that is. What lies between two
// changes is copied in one piece.
func convert[T string | []byte](t *trie, dst []byte, s T) ([]byte, int) {
	done := 0
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			i++
			continue
		}
		r, size := decode(s, i)
		id := t.ids[r]
		if id == 0 {
			i += size
			continue
		}
		found, end := longest(t, s, i+size, uint32(id))
		if found.kind == changes {
			if done == 0 {
				dst = slices.Grow(dst, len(s)+len(s)/16)
			}
			dst = append(dst, s[done:i]...)
			dst = append(dst, t.values[found.from:found.from+uint32(found.size)]...)
			done = end
		}
		i = end
	}
	return dst, done
}

// longest finds the longest phrase that begins with the character of the node at, after which s goes on at i; it is the
// character alone where there is none.
func longest[T string | []byte](t *trie, s T, i int, at uint32) (found node, end int) {
	found, end = t.nodes[at], i
	for t.nodes[at].parent && i < len(s) {
		r, size := decode(s, i)
		id := t.ids[r]
		if id == 0 {
			break
		}
		child, ok := t.child(at, id)
		if !ok {
			break
		}
		at, i = child, i+size
		if t.nodes[at].kind != inner {
			found, end = t.nodes[at], i
		}
	}
	return found, end
}

// decode reads the character at i, and its length in bytes. What is no character of the dictionaries' range counts as
// character 0 of one byte or more, which begins nothing. Written out because it is most of the work.
func decode[T string | []byte](s T, i int) (r rune, size int) {
	b := s[i]
	switch {
	case b < 0x80:
		return rune(b), 1
	case b >= 0xE0 && b < 0xF0 && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80:
		r = rune(b&0xF)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
		if r < 0x800 {
			return 0, 3
		}
		return r, 3
	case b >= 0xC2 && b < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
		return rune(b&0x1F)<<6 | rune(s[i+1]&0x3F), 2
	case b == 0xF0 && i+3 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 && s[i+3]&0xC0 == 0x80:
		r = rune(s[i+1]&0x3F)<<12 | rune(s[i+2]&0x3F)<<6 | rune(s[i+3]&0x3F)
		if r < 0x10000 {
			return 0, 4
		}
		return r, 4
	}
	return 0, 1
}
