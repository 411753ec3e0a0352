package catalogue

import (
	"bytes"
	"cmp"
	"fmt"
	"unicode/utf8"
)

// At is a place inside a file: line and column from 1, the column and the width in characters, not bytes.
// Line 0 means the file as a whole. It is kept with every field of a hundred thousand items, hence its size.
type At struct {
	Line          uint32
	Column, Width uint16
}

// NewAt is a place. Of a line longer than 65,535 characters what stands further on keeps the last column.
func NewAt(line, column, width int) At {
	return At{Line: uint32(line), Column: small(column), Width: small(width)}
}

func small(n int) uint16 { return uint16(min(max(n, 1), 1<<16-1)) }

// String is line:column as editors know it, or nothing for the file as a whole.
func (a At) String() string {
	if a.Line == 0 {
		return ""
	}
	return fmt.Sprintf("%d:%d", a.Line, max(a.Column, 1))
}

// In is file:line:column, or the file's name alone.
func (a At) In(file string) string {
	if a.Line == 0 {
		return file
	}
	return file + ":" + a.String()
}

func (a At) compare(b At) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Width, b.Width))
}

// Places turns offsets into a text, which only grow, into places. The text's lines end in LF. All of them together
// take as long as one reading of the text, however long its lines are.
type Places struct {
	text         []byte
	seen         int // the last offset
	line, column int // of it, from 1
}

// NewPlaces begins at the first line of a text.
func NewPlaces(text []byte) *Places { return &Places{text: text, line: 1, column: 1} }

// At is the place of an offset, with a width in characters.
func (p *Places) At(offset, width int) At {
	passed := p.text[p.seen:offset]
	if i := bytes.LastIndexByte(passed, '\n'); i >= 0 {
		p.line += bytes.Count(passed, []byte("\n"))
		p.column, passed = 1, passed[i+1:]
	}
	p.seen = offset
	p.column += utf8.RuneCount(passed)
	return NewAt(p.line, p.column, width)
}
