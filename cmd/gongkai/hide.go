package main

import (
	"bytes"
	"math"
	"path"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// hidden are the stretches of lines in which personal data was found: what is printed of a line never shows them.
type hidden struct {
	spans map[string][]catalogue.At // by file
	whole map[string]bool           // files with more findings than are listed: of them no line is shown
}

func hide(list []catalogue.Problem) hidden {
	h := hidden{map[string][]catalogue.At{}, map[string]bool{}}
	for _, p := range list {
		switch {
		case p.Rule == "personal-more":
			h.whole[p.File] = true
		case p.Rule.Is(catalogue.Telling) && p.At.Line > 0:
			h.spans[p.File] = append(h.spans[p.File], p.At)
		}
	}
	return h
}

// line is a line fit to be shown, as long as it was; it is empty if none of it is.
func (h hidden) line(p catalogue.Problem, text string) string {
	if h.whole[p.File] {
		return ""
	}
	runes := []rune(text)
	for _, at := range h.spans[p.File] {
		if at.Line != p.At.Line {
			continue
		}
		from, to := max(int(at.Column), 1)-1, min(max(int(at.Column), 1)-1+int(at.Width), len(runes))
		if at.Column == math.MaxUint16 || from >= to || from > 0 && digit(runes[from-1]) || to < len(runes) && digit(runes[to]) {
			return "" // it stands elsewhere than where it was counted to be
		}
		for i := from; i < to; i++ {
			runes[i] = '*'
		}
	}
	if masked := build.Masked(string(runes)); masked != string(runes) {
		return "" // something that was allowed; hidden, the columns would no longer be true
	}
	return string(runes)
}

func digit(c rune) bool { return c >= '0' && c <= '9' }

// written says whether a file is one that people write line by line. Of all others the place is enough: they are read as
// something else than their bytes, so that what is to be hidden need not lie where it was found.
func written(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".md", ".yaml", ".yml", ".csv", ".txt":
		return true
	}
	return false
}

// asRead says whether the lines of a file are those that were searched: it is in UTF-8, and no page, whose entities are
// longer than what they stand for.
func asRead(data []byte) bool {
	head := bytes.ToLower(data[:min(len(data), 4096)])
	return utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 && !bytes.Contains(head, []byte("<html"))
}
