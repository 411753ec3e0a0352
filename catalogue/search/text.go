package search

import (
	"bytes"
	"html"
)

// appendText appends the text of HTML that a body was rendered to, as the browser's half reads it from the page: tags of
// inline elements vanish, all others part runs. It reads what our own renderer writes.
func appendText(dst, page []byte) []byte {
	for len(page) > 0 {
		i := bytes.IndexByte(page, '<')
		if i < 0 {
			return appendUnescaped(dst, page)
		}
		dst = appendUnescaped(dst, page[:i])
		page = page[i:]
		end := bytes.IndexByte(page, '>')
		if end < 0 {
			return dst
		}
		if !inline(page[1:end]) {
			dst = append(dst, ' ')
		}
		page = page[end+1:]
	}
	return dst
}

// inline says whether a tag stands within a line: what is before and behind it belongs together.
func inline(tag []byte) bool {
	tag = bytes.TrimPrefix(tag, []byte("/"))
	name, _, _ := bytes.Cut(tag, []byte(" "))
	switch string(name) {
	case "a", "em", "strong", "code", "sup", "span":
		return true
	}
	return false
}

func appendUnescaped(dst, text []byte) []byte {
	if bytes.IndexByte(text, '&') < 0 {
		return append(dst, text...)
	}
	return append(dst, html.UnescapeString(string(text))...)
}
