package privacy

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"

	"gongkai/catalogue"
)

// cut is a stretch of a part, and what stands in its place.
type cut struct {
	from, to int
	new      []byte
}

var (
	namingAttribute = regexp.MustCompile(`([\w:]*\b(?:author|initials|userName|displayName|userId|clIdAuthor))=("[^"]*"|'[^']*')`)
	pathAttribute   = regexp.MustCompile(`\b(url)=("[^"]*"|'[^']*')`)
	targetAttribute = regexp.MustCompile(`\b(Target)=("[^"]*"|'[^']*')`)
)

// xml takes out of a part what names persons and machines; every other byte stays as it is.
func (c *cleaner) xml(name string, data []byte) ([]byte, error) {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	decoder.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, errors.ErrUnsupported }
	var cuts []cut
	var open string
	var began int
	for {
		from := int(decoder.InputOffset())
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		to := int(decoder.InputOffset())
		switch t := token.(type) {
		case xml.StartElement:
			open, began = t.Name.Local, to
			cuts = c.attributes(cuts, t, data[from:to], from)
		case xml.EndElement:
			if words, ok := propertyWords(open); ok && open == t.Name.Local && held(name, open) && from > began {
				cuts = append(cuts, cut{from: began, to: from})
				c.took(words)
			}
			open = ""
		}
	}
	return apply(data, cuts), nil
}

// held says whether an element of a part holds a property as its text.
func held(part, local string) bool {
	switch local {
	case "author":
		return true // of a sheet's comments
	case "attachedTemplate", "absPath", "userName", "displayName":
		return false
	}
	return len(part) > 9 && part[:9] == "docProps/"
}

// attributes finds the attributes of an element that name somebody or something.
func (c *cleaner) attributes(cuts []cut, e xml.StartElement, raw []byte, at int) []cut {
	clear := func(pattern *regexp.Regexp, words catalogue.Words, value string) {
		for _, m := range pattern.FindAllSubmatchIndex(raw, -1) {
			if m[5]-m[4] > 2 {
				cuts = append(cuts, cut{from: at + m[4] + 1, to: at + m[5] - 1, new: []byte(value)})
				c.took(words)
			}
		}
	}
	switch e.Name.Local {
	case "absPath":
		words, _ := propertyWords("absPath")
		clear(pathAttribute, words, "")
	case "Relationship":
		if words, _ := propertyWords("attachedTemplate"); bytes.Contains(raw, []byte("/attachedTemplate")) {
			clear(targetAttribute, words, "Normal.dotm")
		}
	default:
		words, _ := propertyWords("author")
		clear(namingAttribute, words, "")
	}
	return cuts
}

// apply makes the cuts, which are in order.
func apply(data []byte, cuts []cut) []byte {
	var out bytes.Buffer
	done := 0
	for _, k := range cuts {
		out.Write(data[done:k.from])
		out.Write(k.new)
		done = k.to
	}
	out.Write(data[done:])
	return out.Bytes()
}
