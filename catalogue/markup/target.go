package markup

import (
	"bytes"
	"net/url"
	"strings"
)

// target is what kind of address a link or an image has.
type target uint8

const (
	targetLocal    target = iota // a file, a fragment
	targetExternal               // http, https, mailto, tel
	targetEmpty
	targetRefused // anything else that could begin with a scheme, another host, or a backslash
)

// targetOf is the one gate for addresses. It is strict rather than clever: whatever has a colon before the first
// slash has a scheme, and is refused unless the scheme is one of four, spelt out.
func targetOf(address string) target {
	if address == "" {
		return targetEmpty
	}
	if strings.HasPrefix(address, "//") || strings.ContainsAny(address, "\\\x00\t\n\r") || address[0] == ' ' {
		return targetRefused
	}
	scheme, has := schemeOf(address)
	if !has {
		return targetLocal
	}
	switch scheme {
	case "mailto", "tel":
		return targetExternal
	case "http", "https":
		if rest := address[len(scheme)+1:]; strings.HasPrefix(rest, "//") && len(rest) > 2 && rest[2] != '/' {
			return targetExternal
		}
	}
	return targetRefused
}

// schemeOf is what stands before the first colon, in lower case, if that comes before any slash, question mark or #.
func schemeOf(address string) (scheme string, has bool) {
	i := strings.IndexAny(address, ":/?#")
	if i < 0 || address[i] != ':' {
		return "", false
	}
	return strings.ToLower(address[:i]), true
}

// decodeDestination is the address that a destination in Markdown means.
func decodeDestination(destination []byte) string {
	return string(bytes.TrimSpace(writing{decode: true}.append(nil, destination)))
}

// splitTarget separates a fragment and undoes percent-encoding, which a clerk may have copied from a browser.
func splitTarget(address string) (path, fragment string) {
	path, fragment, _ = strings.Cut(address, "#")
	return unescape(path), unescape(fragment)
}

func unescape(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}
