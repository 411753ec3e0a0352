package hant

import "bytes"

// tag is an opening or a closing tag.
type tag struct {
	name     []byte
	nameEnd  int // in the tag's text
	closing  bool
	selfEnds bool // ends with />
	kept     bool // translate="no"
	refresh  bool // http-equiv: the content is an instruction
}

// readTag reads the markup of a whole tag; ok is false for a comment or a declaration.
func readTag(text []byte) (t tag, ok bool) {
	from := 1
	if len(text) > 1 && text[1] == '/' {
		t.closing, from = true, 2
	}
	if from >= len(text) || !isLetter(text[from]) {
		return t, false
	}
	t.nameEnd = from
	for t.nameEnd < len(text) && text[t.nameEnd] != '>' && text[t.nameEnd] != '/' && !isSpace(text[t.nameEnd]) {
		t.nameEnd++
	}
	t.name = text[from:t.nameEnd]
	last := t.nameEnd
	for a, i, ok := nextAttribute(text, t.nameEnd); ok; a, i, ok = nextAttribute(text, i) {
		switch {
		case equals(a.name, "translate"):
			t.kept = t.kept || equals(text[a.from:a.to], "no")
		case equals(a.name, "http-equiv"):
			t.refresh = true
		}
		last = i
	}
	t.selfEnds = bytes.HasSuffix(text[last:], []byte("/>"))
	return t, true
}

// untouched says that the element and what is inside stays byte for byte.
func (t tag) untouched() bool { return t.kept || t.raw() || equals(t.name, "code") }

// raw says that the element holds no tags but its own end.
func (t tag) raw() bool { return equals(t.name, "script") || equals(t.name, "style") }

// void says that the element has no end tag.
func (t tag) void() bool {
	if t.selfEnds {
		return true
	}
	for _, name := range [...]string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"} {
		if equals(t.name, name) {
			return true
		}
	}
	return false
}

// attribute is an attribute, with the place of its value in the tag's text.
type attribute struct {
	name     []byte
	from, to int
}

// readable says that people read the value. An address in a meta (og:url, og:image) is none of theirs.
func (a attribute) readable(text []byte, t tag) bool {
	for _, name := range [...]string{"title", "alt", "aria-label", "label", "placeholder"} {
		if equals(a.name, name) {
			return true
		}
	}
	value := text[a.from:a.to]
	return equals(a.name, "content") && !t.refresh && !bytes.HasPrefix(value, []byte("/")) && !bytes.Contains(value, []byte("://"))
}

// nextAttribute reads the attribute at or after i, and says where to go on; ok is false at the end of the tag.
func nextAttribute(text []byte, i int) (a attribute, next int, ok bool) {
	for i < len(text) && (isSpace(text[i]) || text[i] == '/') {
		i++
	}
	from := i
	for i < len(text) && text[i] != '>' && text[i] != '/' && !isSpace(text[i]) && (text[i] != '=' || i == from) {
		i++
	}
	if i == from {
		return a, i, false
	}
	a.name, a.from, a.to, next = text[from:i], i, i, i
	for i < len(text) && isSpace(text[i]) {
		i++
	}
	if i < len(text) && text[i] == '=' {
		a.from, a.to, next = readValue(text, i+1)
	}
	return a, next, true
}

// readValue reads the value after an equals sign, in quotation marks or without.
func readValue(text []byte, i int) (from, to, next int) {
	for i < len(text) && isSpace(text[i]) {
		i++
	}
	if i < len(text) && (text[i] == '"' || text[i] == '\'') {
		if n := bytes.IndexByte(text[i+1:], text[i]); n >= 0 {
			return i + 1, i + 1 + n, i + n + 2
		}
		return len(text), len(text), len(text)
	}
	from = i
	for i < len(text) && text[i] != '>' && !isSpace(text[i]) {
		i++
	}
	return from, i, i
}

// equals compares with a name in small letters.
func equals(name []byte, lower string) bool {
	if len(name) != len(lower) {
		return false
	}
	for i, b := range name {
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		if b != lower[i] {
			return false
		}
	}
	return true
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func isSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' }
