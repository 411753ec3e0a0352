package render

import (
	"html/template"
	"net/url"
	"strings"

	"gongkai/catalogue"
)

// Link is a text that leads somewhere; with an empty Href it is only a text.
type Link struct {
	Text string
	Href template.URL
}

// relative is the link from the page at one address to another, both from the site's root.
func relative(from, to string) template.URL { return template.URL(catalogue.Href(from, to)) }

// fromRoot is that link by way of the site's root, so that it is the same from every folder of one depth.
func fromRoot(from, to string) template.URL {
	return template.URL(strings.Repeat("../", strings.Count(from, "/")) + catalogue.EncodeAddress(to))
}

// external is a text that an author typed where an address may stand: a link where it is one of the web or of mail,
// a plain text otherwise. Nothing else (javascript:, data:, file:) ever becomes a link.
func external(text string) Link {
	if u, err := url.Parse(text); err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") {
		return Link{text, template.URL(u.String())}
	}
	address := strings.TrimPrefix(text, "mailto:")
	if name, domain, ok := strings.Cut(address, "@"); ok && plainMail(name) && plainMail(domain) && strings.Contains(domain, ".") {
		return Link{address, template.URL("mailto:" + address)}
	}
	return Link{Text: text}
}

func plainMail(s string) bool {
	return s != "" && catalogue.EncodeAddress(s) == s && !strings.ContainsRune(s, '/')
}

// absolute is an address below the site's own base address, which may lack its last slash.
func absolute(base, address string) string {
	return catalogue.Absolute(base, address)
}
