package privacy

import (
	"bytes"
	"io"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// gif searches the comments and other texts of a GIF, which are blocks among those of its pictures, and what lies behind
// its end.
func (v *visit) gif(data io.ReaderAt, size int64) {
	raw := make([]byte, min(size, mostPDF))
	n, _ := io.ReadFull(io.NewSectionReader(data, 0, size), raw)
	raw = raw[:n]
	place := catalogue.Words{Chinese: "图片属性", English: "the picture's properties"}
	if len(raw) < 13 {
		v.unread(place, broken)
		return
	}
	i := 13 + colours(raw[10])
	for i < len(raw) {
		var text []byte
		switch raw[i] {
		case 0x3B:
			v.trailing(raw[i+1:])
			return
		case 0x2C:
			if i+10 >= len(raw) {
				v.unread(place, broken)
				return
			}
			_, i = blocks(raw, i+11+colours(raw[i+9]))
			continue
		case 0x21:
			text, i = blocks(raw, i+2)
		default:
			v.unread(place, broken)
			return
		}
		if text, ok := foreign.Text(bytes.ReplaceAll(text, []byte{0}, []byte{1})); ok {
			v.passage(string(text), searching{}, at(place))
		}
	}
	v.unread(place, broken)
}

// colours is how many bytes a table of colours takes, by its flags.
func colours(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

// blocks joins the data blocks that begin at a place, and says where they end.
func blocks(raw []byte, i int) (text []byte, end int) {
	for i < len(raw) && raw[i] != 0 {
		n := int(raw[i])
		text = append(text, raw[i+1:min(i+1+n, len(raw))]...)
		i += 1 + n
	}
	return text, i + 1
}

// trailing searches what lies behind the end of a picture or a document: an archive as what it is, a text as a text.
// Zeros are filling.
func (v *visit) trailing(rest []byte) {
	if rest = bytes.TrimLeft(rest, "\x00\r\n\t "); len(rest) == 0 {
		return
	}
	name := "文件末尾之后 behind the end"
	if v.files++; v.files > v.limits.Files || v.depth >= v.limits.Depth {
		v.unread(both(name), tooDeep)
		return
	}
	v.within(name, func() { v.document("rest", bytes.NewReader(rest), int64(len(rest))) })
}
