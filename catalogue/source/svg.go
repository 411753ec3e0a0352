package source

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"
)

// activeSVG tells a picture that is more than a picture: what may act in it cannot be listed, so everything that is not
// known to be at rest counts as active, and so does what cannot be read as XML in UTF-8.
func activeSVG(data []byte) bool {
	if !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0 {
		return true
	}
	decoder := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return false
		}
		if err != nil || activeToken(token) {
			return true
		}
	}
}

func activeToken(token xml.Token) bool {
	switch t := token.(type) {
	case xml.Directive: // DOCTYPE, ENTITY
		return true
	case xml.ProcInst: // xml-stylesheet
		return t.Target != "xml"
	case xml.CharData:
		return reaching.Match(t)
	case xml.StartElement:
		return activeElement(t)
	}
	return false
}

func activeElement(e xml.StartElement) bool {
	if notes[e.Name.Space] {
		return false
	}
	if e.Name.Space != "http://www.w3.org/2000/svg" && e.Name.Space != "" || !restful[e.Name.Local] {
		return true
	}
	for _, a := range e.Attr {
		name := strings.ToLower(a.Name.Local)
		switch {
		case strings.HasPrefix(name, "on"), name == "base", name == "src", name == "href" && !strings.HasPrefix(a.Value, "#"):
			return true
		case a.Name.Space != "xmlns" && name != "xmlns" && (name != "style" && address.MatchString(a.Value) || reaching.MatchString(a.Value)):
			return true
		}
	}
	return false
}

// reaching finds in a style or an attribute what reaches out of the picture; url(#…) points into it.
var reaching = regexp.MustCompile(`(?i)javascript:|@import|url\s*\(\s*["']?[^#"'\s]|\\[0-9a-f]`)

// address finds one in an attribute.
var address = regexp.MustCompile(`(?i)^\s*(?:[a-z][a-z0-9+.-]*:|//)`)

// restful are the elements of SVG that only draw or describe.
var restful = map[string]bool{
	"svg": true, "g": true, "defs": true, "symbol": true, "title": true, "desc": true, "metadata": true, "style": true,
	"path": true, "rect": true, "circle": true, "ellipse": true, "line": true, "polyline": true, "polygon": true,
	"text": true, "tspan": true, "linearGradient": true, "radialGradient": true, "stop": true,
	"clipPath": true, "mask": true, "pattern": true, "marker": true, "filter": true, "feGaussianBlur": true, "feOffset": true,
	"feMerge": true, "feMergeNode": true, "feBlend": true, "feColorMatrix": true, "feFlood": true, "feComposite": true,
}

// notes are the namespaces in which drawing programs leave notes about a picture; no browser does anything with them.
var notes = map[string]bool{
	"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd": true, "http://www.inkscape.org/namespaces/inkscape": true,
	"http://www.w3.org/1999/02/22-rdf-syntax-ns#": true, "http://creativecommons.org/ns#": true, "http://purl.org/dc/elements/1.1/": true,
}
