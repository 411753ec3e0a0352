package markup

import (
	"bytes"
	"io"

	"github.com/yuin/goldmark/ast"
)

// A prepared body is its HTML with the local links left open: where they lead depends on the edition and the page, all
// else does not. So a body is parsed once, for its checks and for its pages; parsing is the dearest part of a build.
//
//	opening linkOpens  dest destEnds attributes wordsBegin words opening closes
//	opening imageOpens dest destEnds attributes wordsBegin alternative text opening closes
//
// These are control characters, which no text may hold: one that does is not prepared. All begin with the same one,
// because a single byte is found fastest.
const (
	opening    = '\x01'
	linkOpens  = '\x02'
	imageOpens = '\x03'
	destEnds   = '\x04'
	wordsBegin = '\x05'
	closes     = '\x06'
)

// prepare appends the prepared form to into; nil for a body that is refused, holds a control character, or was never
// read.
func (p *page) prepare(into []byte) []byte {
	if p.state.refused() || !p.clean {
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
	h.out = append(h.out, opening, closes)
}

func (h *hypertext) openImage(dest string, n *ast.Image, alt []byte) {
	h.opens(imageOpens, dest)
	h.imageEnd(n, alt)
	h.out = append(h.out, wordsBegin)
	h.out = appendEscaped(h.out, string(alt))
	h.out = append(h.out, opening, closes)
}

func (h *hypertext) opens(what byte, dest string) {
	h.out = append(append(append(h.out, opening, what), dest...), destEnds)
}

// Complete writes a prepared body for a page. resolve is that of HTML, and the result is the same as HTML's.
func Complete(w io.Writer, prepared []byte, resolve func(dest string, image bool) (href string, ok bool)) error {
	h := hypertext{resolve: resolve, out: make([]byte, 0, len(prepared)+len(prepared)/16+64)}
	resolved := false // the link that is open; links do not nest
	for {
		i := bytes.IndexByte(prepared, opening)
		if i < 0 {
			break
		}
		h.out = append(h.out, prepared[:i]...)
		what, rest := prepared[i+1], prepared[i+2:]
		switch what {
		case linkOpens:
			resolved, rest = h.completeLink(rest)
		case imageOpens:
			rest = h.completeImage(rest)
		case closes:
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

// Stretches calls yield with what every page that shows a prepared body has of it byte for byte: all but the addresses of
// local links, and pictures.
func Stretches(prepared []byte, yield func(stretch []byte)) {
	for {
		i := bytes.IndexByte(prepared, opening)
		if i < 0 {
			yield(prepared)
			return
		}
		yield(prepared[:i])
		what := prepared[i+1]
		if prepared = prepared[i+2:]; what == closes {
			continue
		}
		_, prepared, _ = bytes.Cut(prepared, []byte{wordsBegin})
		if what == imageOpens {
			_, prepared, _ = bytes.Cut(prepared, []byte{opening, closes})
		}
	}
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
	words, rest, _ := bytes.Cut(s, []byte{opening, closes})
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
