package privacy

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/bep/imagemeta"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// picture says what kind of picture begins so: jpeg, png, webp, tiff, or none.
func picture(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("\xFF\xD8\xFF")):
		return "jpeg"
	case bytes.HasPrefix(head, []byte("\x89PNG\r\n\x1a\n")):
		return "png"
	case bytes.HasPrefix(head, []byte("RIFF")) && len(head) > 12 && string(head[8:12]) == "WEBP":
		return "webp"
	case bytes.HasPrefix(head, []byte("II*\x00")), bytes.HasPrefix(head, []byte("MM\x00*")):
		return "tiff"
	}
	return ""
}

// pictureProperties are the tags that say who took a picture, with what, where.
func pictureProperties(tag string) (catalogue.Words, bool) {
	switch tag {
	case "Artist", "XPAuthor", "By-line", "Byline", "Creator", "creator", "Author", "CameraOwnerName", "OwnerName":
		return catalogue.Words{Chinese: "作者", English: "author"}, true
	case "HostComputer":
		return catalogue.Words{Chinese: "电脑", English: "computer"}, true
	case "BodySerialNumber", "SerialNumber", "CameraSerialNumber", "LensSerialNumber", "InternalSerialNumber", "ImageUniqueID":
		return catalogue.Words{Chinese: "相机序列号", English: "serial number of the camera"}, true
	case "GPSLatitude", "GPSLongitude", "GPSDestLatitude", "Latitude":
		return catalogue.Words{Chinese: "拍摄地点", English: "place where it was taken"}, true
	}
	return catalogue.Words{}, false
}

// picture reads the properties of a picture. What it shows nobody reads.
func (v *visit) picture(kind string, data io.ReaderAt, size int64) {
	formats := map[string]imagemeta.ImageFormat{"jpeg": imagemeta.JPEG, "png": imagemeta.PNG, "webp": imagemeta.WebP, "tiff": imagemeta.TIFF}
	where := at(catalogue.Words{Chinese: "图片属性", English: "the picture's properties"})
	_, err := imagemeta.Decode(imagemeta.Options{
		R: io.NewSectionReader(data, 0, size), ImageFormat: formats[kind], Timeout: 20 * time.Second, Sources: imagemeta.EXIF | imagemeta.IPTC | imagemeta.XMP,
		HandleTag: func(t imagemeta.TagInfo) error {
			value := strings.TrimSpace(fmt.Sprint(t.Value))
			v.passage(value, searching{}, where)
			if words, ok := pictureProperties(t.Tag); ok && value != "0" {
				v.propertyOnce(words, value)
			}
			return nil
		},
	})
	if err != nil {
		v.unread(catalogue.Words{Chinese: "图片属性", English: "the picture's properties"}, broken)
	}
	texts, rest := comments(kind, data, size)
	defer v.trailing(rest)
	for _, text := range texts {
		v.passage(text, searching{}, where)
		if who, ok := strings.CutPrefix(text, "Author\x00"); ok {
			v.propertyOnce(catalogue.Words{Chinese: "作者", English: "author"}, who)
		}
	}
}

// comments are the texts that a JPEG or a PNG file carries beside its picture.
func comments(kind string, data io.ReaderAt, size int64) (texts []string, rest []byte) {
	raw := make([]byte, min(size, 32<<20))
	n, _ := io.ReadFull(io.NewSectionReader(data, 0, size), raw)
	raw = raw[:n]
	each := func(s segment) {
		if s.name == "trailer" {
			rest = s.data
		}
		if s.comment {
			s.data = inflated(s)
			if text, ok := foreign.Text(bytes.ReplaceAll(s.data, []byte{0}, []byte{1})); ok {
				texts = append(texts, strings.ReplaceAll(string(text), "\x01", "\x00"))
			}
		}
	}
	switch kind {
	case "jpeg":
		jpegSegments(raw, each)
	case "png":
		pngChunks(raw, each)
	}
	return texts, rest
}

// inflated is the data of a chunk with its text as it was before it was packed.
func inflated(s segment) []byte {
	parts := bytes.SplitN(s.data, []byte{0}, 2)
	if len(parts) < 2 || len(parts[1]) < 3 {
		return s.data
	}
	packed := parts[1][1:]
	switch {
	case s.name == "iTXt" && parts[1][0] == 1:
		_, packed, _ = bytes.Cut(packed[1:], []byte{0}) // the language
		_, packed, _ = bytes.Cut(packed, []byte{0})     // the keyword in it
	case s.name != "zTXt":
		return s.data
	}
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return s.data
	}
	text, _ := io.ReadAll(io.LimitReader(r, 4<<20))
	return slices.Concat(parts[0], []byte{0}, text)
}
