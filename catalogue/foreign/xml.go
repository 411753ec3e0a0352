package foreign

import (
	"encoding/xml"
	"errors"
	"io"

	"golang.org/x/net/html/charset"
)

// mostNested is how deep the elements of a part may be nested.
const mostNested = 1000

// ErrTooLarge ends the reading of what is larger, or deeper, than a limit.
var ErrTooLarge = errors.New("too large")

// Tokens reads XML token by token.
func Tokens(r io.Reader, each func(token xml.Token)) error {
	decoder := xml.NewDecoder(r)
	decoder.CharsetReader = charset.NewReaderLabel
	depth := 0
	for {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			if depth++; depth > mostNested {
				return ErrTooLarge
			}
		case xml.EndElement:
			depth--
		}
		each(token)
	}
}

// Attribute is the value of an attribute, whatever its name space.
func Attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
