package markup

import (
	"bytes"
	"math"
	"slices"
	"unicode/utf8"

	"gongkai/catalogue"
)

// places turns offsets in a body into places in its file.
type places struct {
	source []byte
	first  int   // the line of the file on which the body begins
	lines  []int // the offset at which each line begins

	// The last column asked for. Places are asked for nearly in order, and counting a long line anew for each of its
	// links would take quadratic time.
	offset, line, column int
}

func newPlaces(source []byte, first int) places {
	lines := make([]int, 1, 64)
	for at := 0; ; {
		next := bytes.IndexByte(source[at:], '\n')
		if next < 0 {
			return places{source: source, first: first, lines: lines}
		}
		at += next + 1
		lines = append(lines, at)
	}
}

// at is the place of source[start:stop], cut at the end of its first line.
func (p *places) at(start, stop int) catalogue.At {
	start = min(max(start, 0), len(p.source))
	stop = min(max(stop, start), len(p.source))
	line, found := slices.BinarySearch(p.lines, start)
	if !found {
		line--
	}
	if line != p.line || start < p.offset {
		p.offset, p.line, p.column = p.lines[line], line, 0
	}
	p.column += utf8.RuneCount(p.source[p.offset:start])
	p.offset = start
	if end := bytes.IndexByte(p.source[start:stop], '\n'); end >= 0 {
		stop = start + end
	}
	return catalogue.At{
		Line:   uint32(p.first + line),
		Column: small(p.column + 1),
		Width:  small(utf8.RuneCount(p.source[start:stop])),
	}
}

// find is where a place begins in the source; ok is false where something else than old stands there.
func (p *places) find(at catalogue.At, old string) (offset int, ok bool) {
	line := int(at.Line) - p.first
	if line < 0 || line >= len(p.lines) {
		return 0, false
	}
	offset = p.lines[line]
	for range int(at.Column) - 1 {
		_, size := utf8.DecodeRune(p.source[offset:])
		offset += size
	}
	return offset, bytes.HasPrefix(p.source[offset:], []byte(old))
}

func small(n int) uint16 { return uint16(min(n, math.MaxUint16)) }

// lineStart is where the line that holds offset begins.
func lineStart(source []byte, offset int) int {
	return bytes.LastIndexByte(source[:offset], '\n') + 1
}

// lineEnd is where the line that holds offset ends, before its newline.
func lineEnd(source []byte, offset int) int {
	if n := bytes.IndexByte(source[offset:], '\n'); n >= 0 {
		return offset + n
	}
	return len(source)
}
