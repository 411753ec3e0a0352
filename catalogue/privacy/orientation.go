package privacy

import (
	"bytes"

	"github.com/bep/imagemeta"
)

// orientation is a segment that says how a picture is to be turned and nothing else; nil where s says nothing of it.
func orientation(s segment) []byte {
	if s.name != "APP1" || !bytes.HasPrefix(s.data, []byte("Exif\x00\x00")) {
		return nil
	}
	turn := 0
	whole := append(append([]byte("\xFF\xD8"), s.raw...), "\xFF\xD9"...)
	imagemeta.Decode(imagemeta.Options{R: bytes.NewReader(whole), ImageFormat: imagemeta.JPEG, Sources: imagemeta.EXIF, HandleTag: func(t imagemeta.TagInfo) error {
		if n, ok := t.Value.(uint16); ok && t.Tag == "Orientation" {
			turn = int(n)
		}
		return nil
	}})
	if turn < 2 || turn > 8 {
		return nil
	}
	return append([]byte("\xFF\xE1\x00\x22Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00"), byte(turn), 0, 0, 0, 0, 0, 0)
}
