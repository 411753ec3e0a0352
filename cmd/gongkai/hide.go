package main

import (
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
		if at.Line == p.At.Line {
			for i := max(int(at.Column), 1) - 1; i < min(int(at.Column)-1+int(at.Width), len(runes)); i++ {
				runes[i] = '*'
			}
		}
	}
	if masked := build.Masked(string(runes)); masked != string(runes) {
		return "" // something that was allowed; hidden, the columns would no longer be true
	}
	return string(runes)
}
