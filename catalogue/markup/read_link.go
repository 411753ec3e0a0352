package markup

import (
	"bytes"
	"net"
	"net/url"
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"gongkai/catalogue"
)

// link keeps a link or an image for the digest, unless it has an address that must not stand on a page.
func (r *reading) link(n ast.Node) {
	var link Link
	var address string
	var reference *ast.ReferenceLink
	switch n := n.(type) {
	case *ast.Link:
		address, reference = decodeDestination(n.Destination), n.Reference
	case *ast.Image:
		address, reference, link.Image = decodeDestination(n.Destination), n.Reference, true
	case *ast.AutoLink:
		if address = string(n.URL(r.source)); n.AutoLinkType == ast.AutoLinkEmail {
			address = "mailto:" + address
		}
	}
	if reference != nil {
		if r.used == nil {
			r.used = map[string]bool{}
		}
		r.used[util.ToLinkReference(reference.Value)] = true
	}
	start, stop := n.Pos(), r.stop(n)
	if a, ok := n.(*ast.AutoLink); ok {
		link.Text = string(a.Label(r.source))
	} else {
		link.Text = strings.TrimSpace(r.plain(n))
	}
	r.words(link, address, start, stop)
	if rule, arg := addressRule(address, link.Image); rule != "" {
		r.report(rule, start, stop, arg, link.Text)
		if rule != "text-link-intranet" {
			return
		}
	}
	if link.Dest = address; targetOf(address) == targetExternal {
		link.External = true
	} else {
		link.Dest, link.Fragment = splitTarget(address)
	}
	link.At, link.HashAt = r.address(start, stop, n)
	r.digest.Links = append(r.digest.Links, link)
}

// address is where the address of a link stands, without and with nothing but its fragment: what hints tell to write anew.
// It is the whole link where the address stands elsewhere, or in other characters.
func (r *reading) address(start, stop int, n ast.Node) (at, hash catalogue.At) {
	var written []byte
	switch n := n.(type) {
	case *ast.Link:
		written = n.Destination
	case *ast.Image:
		written = n.Destination
	}
	opening := bytes.LastIndex(r.source[start:stop], []byte("]("))
	if opening < 0 || len(written) == 0 {
		return r.places.at(start, stop), r.places.at(start, stop)
	}
	from := start + opening + len("](")
	if r.source[from] == '<' {
		from++
	}
	if !bytes.HasPrefix(r.source[from:stop], written) {
		return r.places.at(start, stop), r.places.at(start, stop)
	}
	path, _, _ := bytes.Cut(written, []byte("#"))
	if len(path) == 0 {
		return r.places.at(from, from+len(written)), r.places.at(from, from+len(written))
	}
	return r.places.at(from, from+len(path)), r.places.at(from+len(path), from+len(written))
}

// words checks what a link says and what an image says to those who do not see it.
func (r *reading) words(link Link, address string, start, stop int) {
	switch {
	case link.Image && link.Text == "":
		r.report("text-image-alt", start, stop, excerpt(address), address)
	case link.Image:
	case link.Text == "":
		r.report("text-link-words", start, stop, excerpt(address), address)
	case vague(link.Text):
		r.report("text-link-vague", start, stop, link.Text, address)
	}
	const mark = "！"
	if !link.Image && strings.HasSuffix(string(r.source[max(0, start-len(mark)):start]), mark) && isPicture(address) {
		r.mend("text-image-fullwidth", start-len(mark), start, "!")
	}
}

func vague(words string) bool {
	switch strings.ToLower(words) {
	case "这里", "此处", "点击", "点击这里", "点击此处", "点这里", "点此", "链接", "here", "click here":
		return true
	}
	return false
}

func isPicture(address string) bool {
	switch strings.ToLower(path.Ext(address)) {
	case ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp":
		return true
	}
	return false
}

// addressRule is the rule that an address breaks, and what to say of it; "" for a good one.
func addressRule(address string, image bool) (rule catalogue.Rule, arg string) {
	scheme, hasScheme := schemeOf(address)
	switch kind := targetOf(address); {
	case kind == targetEmpty:
		return "text-link-empty", ""
	case onComputer(address):
		return "text-link-computer", excerpt(address)
	case image && (kind == targetExternal || scheme == "data" || strings.HasPrefix(address, "//")):
		return "text-image-external", excerpt(address)
	case strings.ContainsAny(address, "“”‘’"):
		return "text-link-quotes", excerpt(address)
	case slipped(address):
		return "text-link-typo", excerpt(address)
	case strings.HasPrefix(address, "//"):
		return "text-link-host", excerpt(address)
	case kind == targetRefused && hasScheme:
		return "text-link-scheme", excerpt(scheme + ":")
	case kind == targetRefused:
		return "text-link-backslash", excerpt(address)
	case kind == targetExternal:
		if host := inside(address); host != "" {
			return "text-link-intranet", host
		}
	case temporary(address):
		return "text-link-temporary", path.Base(address)
	}
	return "", ""
}

// onComputer holds for C:\…, D:/…, file:… and \\server\…: files that nobody but the author has.
func onComputer(address string) bool {
	return strings.HasPrefix(address, `\\`) || strings.HasPrefix(strings.ToLower(address), "file:") ||
		len(address) > 2 && isLetter(address[0]) && address[1] == ':' && (address[2] == '\\' || address[2] == '/')
}

// slipped holds for http and https with something else than :// after them, and for www. without them.
func slipped(address string) bool {
	lower := strings.ToLower(address)
	rest, found := strings.CutPrefix(lower, "http")
	if !found {
		return strings.HasPrefix(lower, "www.") && !strings.HasSuffix(lower, ".md")
	}
	rest = strings.TrimPrefix(rest, "s")
	return schemeSlip([]byte(rest)) > 0 || strings.HasPrefix(rest, ":///") || rest == "://" || strings.HasPrefix(rest, ":") && !strings.HasPrefix(rest, "://")
}

// inside is the host of an address that only the office's own network reaches, or "".
func inside(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host := u.Hostname()
	if ip := net.ParseIP(host); ip != nil {
		if ip.IsPrivate() || ip.IsLoopback() || ip.IsUnspecified() || ip.IsLinkLocalUnicast() {
			return host
		}
		return ""
	}
	if host == "localhost" || !strings.Contains(host, ".") {
		return host
	}
	return ""
}

// temporary holds for the lock and temporary files that office programs leave beside a document.
func temporary(address string) bool {
	base := path.Base(address)
	return strings.HasPrefix(base, "~$") || strings.HasPrefix(base, ".~") || strings.HasSuffix(base, ".tmp")
}
