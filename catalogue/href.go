package catalogue

import "strings"

// Href is the relative link from the page at one address to another address, both from the site's root: in full, with
// index.html, percent-encoded. That is what works on every host, in any sub-folder, and from file://. It stands in
// every page many times, hence the care for allocations.
func Href(page, address string) string {
	common := 0
	for i := 0; i < len(page) && i < len(address) && page[i] == address[i]; i++ {
		if page[i] == '/' {
			common = i + 1
		}
	}
	ups := strings.Count(page[common:], "/")
	if ups == 0 && plainAddress(address[common:]) {
		return address[common:]
	}
	b := make([]byte, 0, 3*ups+len(address)-common+16)
	for range ups {
		b = append(b, "../"...)
	}
	return string(appendEncoded(b, address[common:]))
}

// EncodeAddress is an address percent-encoded, as it stands in a link.
func EncodeAddress(address string) string {
	if plainAddress(address) {
		return address
	}
	return string(appendEncoded(nil, address))
}

func plainAddress(address string) bool {
	for i := 0; i < len(address); i++ {
		if !unreserved(address[i]) {
			return false
		}
	}
	return true
}

// appendEncoded encodes everything but RFC 3986's unreserved characters and the slash, so that no part of a name can
// be read as a scheme, a query or a fragment.
func appendEncoded(b []byte, address string) []byte {
	const digits = "0123456789ABCDEF"
	for i := 0; i < len(address); i++ {
		if c := address[i]; unreserved(c) {
			b = append(b, c)
		} else {
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return b
}

func unreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~/", c) >= 0
}
