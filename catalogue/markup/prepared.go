package markup

import (
	"bytes"
	"io"

	"github.com/yuin/goldmark/ast"
)

// A prepared body is its HTML with the local links left open: where they lead depends on the edition and the page, all
// else does not. So a body is parsed once, for its checks and for its pages; parsing is the dearest part of a build.
//
//	linkOpens  dest attributesEnd… wordsBegin words linkCloses
//	imageOpens dest attributesEnd… wordsBegin alternative text linkCloses
//
// The marks are control characters, which no text may hold: one that does is not prepared.
const (
	linkOpens   = '\x01'
	imageOpens  = '\x02'
	destEnds    = '\x03'
	wordsBegin  = '\x04'
	linkCloses  = '\x05'
	allTheMarks = "\x01\x02\x03\x04\x05"
)

// prepare appends the prepared form to into; nil for a body that is refused or holds a mark.
func (p *page) prepare(into []byte) []byte {
	if p.state.refused() || bytes.ContainsAny(p.source, allTheMarks) {
		return nil
	}
	h := &hypertext{source: p.source, headings: p.headings(), out: into, open: true}
	h.blocks(p.root)
	return h.out
}

func (h *hypertext) openLink(dest string, n *ast.Link) {
	h.opens(linkOpens, dest)
	h.title(n.Title)
	h.out = append(h.out, wordsBegin)
	h.inLink = true
	h.inlines(n)
	h.inLink = false
	h.out = append(h.out, linkCloses)
}

func (h *hypertext) openImage(dest string, n *ast.Image, alt []byte) {
	h.opens(imageOpens, dest)
	h.imageEnd(n, alt)
	h.out = append(h.out, wordsBegin)
	h.out = appendEscaped(h.out, string(alt))
	h.out = append(h.out, linkCloses)
}

func (h *hypertext) opens(mark byte, dest string) {
	h.out = append(append(append(h.out, mark), dest...), destEnds)
}

// Complete writes a prepared body for a page. resolve is that of HTML, and the result is the same as HTML's.
func Complete(w io.Writer, prepared []byte, resolve func(dest string, image bool) (href string, ok bool)) error {
	h := hypertext{resolve: resolve, out: make([]byte, 0, len(prepared)+len(prepared)/16+64)}
	resolved := false // the link that is open; links do not nest
	for {
		i := nextMark(prepared)
		if i < 0 {
			break
		}
		h.out = append(h.out, prepared[:i]...)
		mark, rest := prepared[i], prepared[i+1:]
		switch mark {
		case linkOpens:
			resolved, rest = h.completeLink(rest)
		case imageOpens:
			rest = h.completeImage(rest)
		case linkCloses:
			if resolved {
				h.write("</a>")
			}
		}
		prepared = rest
	}
	h.out = append(h.out, prepared...)
	_, err := w.Write(h.out)
	return err
}

func nextMark(s []byte) int {
	for i, c := range s {
		if c >= linkOpens && c <= linkCloses {
			return i
		}
	}
	return -1
}

func (h *hypertext) completeLink(s []byte) (resolved bool, rest []byte) {
	dest, s, _ := bytes.Cut(s, []byte{destEnds})
	attributes, rest, _ := bytes.Cut(s, []byte{wordsBegin})
	href, ok := h.href(string(dest), false)
	if ok {
		h.write(`<a href="`)
		h.address(href)
		h.out = append(h.out, attributes...)
		h.write(`">`)
	}
	return ok, rest
}

func (h *hypertext) completeImage(s []byte) (rest []byte) {
	dest, s, _ := bytes.Cut(s, []byte{destEnds})
	attributes, s, _ := bytes.Cut(s, []byte{wordsBegin})
	words, rest, _ := bytes.Cut(s, []byte{linkCloses})
	src, ok := h.href(string(dest), true)
	if !ok {
		h.out = append(h.out, words...)
		return rest
	}
	h.write(`<img src="`)
	h.address(src)
	h.out = append(h.out, attributes...)
	return rest
}
