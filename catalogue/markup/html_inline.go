package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

func (h *hypertext) inlines(parent ast.Node) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		h.inline(c)
	}
}

func (h *hypertext) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		h.words(n)
	case *ast.Emphasis:
		if n.Level == 2 {
			h.wrap("<strong>", n, "</strong>")
		} else {
			h.wrap("<em>", n, "</em>")
		}
	case *verbatim:
		h.wrap(`<span translate="no">`, n, "</span>")
	case *ast.CodeSpan:
		h.write("<code>")
		h.out = appendCode(h.out, n, h.source, writing{escape: true})
		h.write("</code>")
	case *ast.Link:
		h.link(n)
	case *ast.Image:
		h.image(n)
	case *ast.AutoLink:
		h.autoLink(n)
	case *ast.RawHTML: // an error, and shown as it was typed
		h.raw(n.Segments.Value(h.source))
	case *extast.FootnoteLink:
		h.footnoteLink(n)
	case *extast.FootnoteBacklink:
		h.footnoteBacklink(n)
	default:
		h.inlines(n)
	}
}

func (h *hypertext) wrap(before string, n ast.Node, after string) {
	h.write(before)
	h.inlines(n)
	h.write(after)
}

func (h *hypertext) words(n *ast.Text) {
	if n.IsRaw() {
		h.raw(n.Segment.Value(h.source))
	} else {
		h.text(shown(n, h.source))
	}
	switch lineBreak(n, h.source) {
	case breakHard:
		h.write("<br>\n")
	case breakSoft:
		h.write("\n")
	}
}

// link writes a link whose address passes the gate; of any other only the words.
func (h *hypertext) link(n *ast.Link) {
	dest := decodeDestination(n.Destination)
	if h.open && !h.inLink && targetOf(dest) == targetLocal {
		h.openLink(dest, n)
		return
	}
	href, ok := h.href(dest, false)
	if !ok || h.inLink {
		h.inlines(n)
		return
	}
	h.write(`<a href="`)
	h.address(href)
	h.title(n.Title)
	h.inLink = true
	h.wrap(`">`, n, "</a>")
	h.inLink = false
}

func (h *hypertext) image(n *ast.Image) {
	dest := decodeDestination(n.Destination)
	alt := plainText{source: h.source}
	alt.inlines(n)
	if h.open && targetOf(dest) == targetLocal {
		h.openImage(dest, n, alt.out)
		return
	}
	src, ok := h.href(dest, true)
	if !ok {
		h.out = appendEscaped(h.out, string(alt.out))
		return
	}
	h.write(`<img src="`)
	h.address(src)
	h.imageEnd(n, alt.out)
}

// imageEnd goes on after an image's address.
func (h *hypertext) imageEnd(n *ast.Image, alt []byte) {
	h.write(`" alt="`)
	h.out = appendEscaped(h.out, string(bytes.ReplaceAll(alt, []byte("\n"), []byte(" "))))
	h.title(n.Title)
	h.write(`" loading="lazy">`)
}

// title continues an open attribute with the title that a link or an image may have.
func (h *hypertext) title(title []byte) {
	if len(title) > 0 {
		h.write(`" title="`)
		h.text(title)
	}
}

func (h *hypertext) autoLink(n *ast.AutoLink) {
	address := string(n.URL(h.source))
	if n.AutoLinkType == ast.AutoLinkEmail && !bytes.HasPrefix([]byte(address), []byte("mailto:")) {
		address = "mailto:" + address
	}
	if targetOf(address) != targetExternal || h.inLink {
		h.raw(n.Label(h.source))
		return
	}
	h.write(`<a href="`)
	h.address(address)
	h.write(`">`)
	h.raw(n.Label(h.source))
	h.write("</a>")
}

// href is the address to write for one that stands in the text; ok is false if nothing may be written. What resolve
// answers passes the same gate.
func (h *hypertext) href(address string, image bool) (href string, ok bool) {
	kind := targetOf(address)
	if kind == targetLocal && h.resolve != nil {
		if address, ok = h.resolve(address, image); !ok {
			return "", false
		}
		if kind = targetOf(address); kind == targetLocal {
			return address, true
		}
	}
	return address, kind == targetExternal && !image
}

// address writes an address inside an attribute, percent-encoded where it must be.
func (h *hypertext) address(address string) {
	h.out = appendEscaped(h.out, string(util.URLEscape([]byte(address), false)))
}
