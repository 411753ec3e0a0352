package hant

import "bytes"

// AppendHTML appends the converted page or fragment to dst. The text between the tags is converted, and the values of
// the attributes that people read: title, alt, aria-label, label, placeholder, and the content of a meta that is no
// address. Everything else stays byte for byte: tags, other attributes, comments, scripts, styles, code, and an element
// with translate="no" together with all that is inside it.
//
// It reads what html/template and goldmark write. Markup that is broken off stays as it is.
func (c *Converter) AppendHTML(dst, html []byte) []byte {
	for i := 0; i < len(html); {
		open := nextMarkup(html, i)
		dst = c.AppendText(dst, html[i:open])
		if i = open; i == len(html) {
			break
		}
		end := markupEnd(html, i)
		tag, isTag := readTag(html[i:end])
		switch {
		case !isTag || tag.closing:
			dst = append(dst, html[i:end]...)
		case tag.untouched():
			end = elementEnd(html, end, tag)
			dst = append(dst, html[i:end]...)
		default:
			dst = c.appendTag(dst, html[i:end], tag)
		}
		i = end
	}
	return dst
}

// appendTag appends an opening tag with its readable attributes converted.
func (c *Converter) appendTag(dst, text []byte, t tag) []byte {
	done := 0
	for a, i, ok := nextAttribute(text, t.nameEnd); ok; a, i, ok = nextAttribute(text, i) {
		if a.readable(text, t) {
			dst = append(dst, text[done:a.from]...)
			dst = c.AppendText(dst, text[a.from:a.to])
			done = a.to
		}
	}
	return append(dst, text[done:]...)
}

// nextMarkup is where the next tag, comment or declaration begins at or after i. A < before anything else is text.
func nextMarkup(html []byte, i int) int {
	for i < len(html) {
		at := bytes.IndexByte(html[i:], '<')
		if at < 0 || i+at+1 == len(html) {
			return len(html)
		}
		i += at
		if b := html[i+1]; isLetter(b) || b == '/' || b == '!' || b == '?' {
			return i
		}
		i++
	}
	return len(html)
}

// markupEnd is where the markup that begins at i ends; without an end it goes on to the end of the page.
func markupEnd(html []byte, i int) int {
	if bytes.HasPrefix(html[i:], []byte("<!--")) {
		return after(html, i+2, "-->") // <!--> is a whole comment
	}
	if b := html[i+1]; b == '!' || b == '?' {
		return after(html, i, ">")
	}
	end := i + 1
	for end < len(html) && html[end] != '>' && html[end] != '/' && !isSpace(html[end]) {
		end++
	}
	if html[i+1] == '/' {
		return after(html, i, ">")
	}
	for _, next, ok := nextAttribute(html, end); ok; _, next, ok = nextAttribute(html, end) {
		end = next
	}
	return after(html, end, ">")
}

// elementEnd is where the element ends whose opening tag ends at i. It counts the elements of the same name that are
// inside, so an end tag that is left out matters only where it is one of those.
func elementEnd(html []byte, i int, opened tag) int {
	if opened.void() {
		return i
	}
	if opened.raw() {
		return rawEnd(html, i, opened.name)
	}
	for depth := 1; depth > 0; {
		if i = nextMarkup(html, i); i == len(html) {
			return i
		}
		end := markupEnd(html, i)
		t, ok := readTag(html[i:end])
		i = end
		switch {
		case ok && !t.closing && t.raw():
			i = rawEnd(html, i, t.name)
		case !ok || !bytes.EqualFold(t.name, opened.name):
		case t.closing:
			depth--
		case !t.void():
			depth++
		}
	}
	return i
}

// rawEnd is where a script or a style ends whose content begins at i: nothing but its own end tag counts there.
func rawEnd(html []byte, i int, name []byte) int {
	for i < len(html) {
		i = after(html, i, "</")
		if end := i + len(name); end <= len(html) && bytes.EqualFold(html[i:end], name) {
			return after(html, end, ">")
		}
	}
	return i
}

// after is the place behind the next mark at or after i, or the end of the page.
func after(html []byte, i int, mark string) int {
	at := bytes.Index(html[i:], []byte(mark))
	if at < 0 {
		return len(html)
	}
	return i + at + len(mark)
}
