package catalogue

import (
	"crypto/sha1"
	"encoding/hex"
	"strings"
)

// Absolute is an address below a site's base address, which may lack its last slash.
func Absolute(base, address string) string {
	return strings.TrimSuffix(base, "/") + "/" + EncodeAddress(address)
}

// Base is where an edition lies, and where what it names can be read: that of its audience, or of the site; empty where
// nobody has said it.
func (ed *Edition) Base() string {
	if ed.Audience != nil {
		return ed.Audience.BaseURL
	}
	return ed.Site.BaseURL
}

// NameOf is a name for what lies at an address of the edition, the same in every build: its address in full, or, on a site
// that does not know where it lies, a UUID made of the site's title and the address.
func (ed *Edition) NameOf(address string) string {
	if base := ed.Base(); base != "" {
		return Absolute(base, address)
	}
	return "urn:uuid:" + nameUUID(ed.Site.Title+"\n"+address)
}

// nameUUID is the UUID of a name in the namespace of addresses (RFC 9562, version 5, which prescribes SHA-1).
func nameUUID(name string) string {
	const addresses = "\x6b\xa7\xb8\x11\x9d\xad\x11\xd1\x80\xb4\x00\xc0\x4f\xd4\x30\xc8"
	sum := sha1.Sum([]byte(addresses + name))
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80
	h := hex.EncodeToString(sum[:16])
	return h[:8] + "-" + h[8:12] + "-" + h[12:16] + "-" + h[16:20] + "-" + h[20:]
}
