package privacy

import (
	"bytes"
	"encoding/binary"
)

// segment is one part of a picture's file.
type segment struct {
	raw     []byte // with its head and its checksum
	data    []byte
	name    string // of a chunk: tEXt; of a segment: APP1
	comment bool   // it holds a text
	own     bool   // it holds properties and nothing that is needed to show the picture
}

// jpegSegments goes over the segments of a JPEG file; one holds all from the first scan to the end of the picture. It says whether the
// file was one.
func jpegSegments(raw []byte, each func(segment)) bool {
	if len(raw) < 4 || raw[0] != 0xFF || raw[1] != 0xD8 {
		return false
	}
	each(segment{raw: raw[:2], name: "SOI"})
	for i := 2; i+4 <= len(raw) && raw[i] == 0xFF; {
		marker := raw[i+1]
		if marker == 0xFF { // filling
			i++
			continue
		}
		if marker == 0xDA || marker == 0xD9 {
			end := len(raw)
			if at := bytes.Index(raw[i:], []byte{0xFF, 0xD9}); at >= 0 { // within the picture FF is followed by 00 or by a restart
				end = i + at + 2
			}
			each(segment{raw: raw[i:end], name: "SOS"})
			if end < len(raw) {
				each(segment{raw: raw[end:], data: raw[end:], name: "trailer", own: true})
			}
			return true
		}
		n := int(binary.BigEndian.Uint16(raw[i+2:]))
		if n < 2 || i+2+n > len(raw) {
			return false
		}
		s := segment{raw: raw[i : i+2+n], data: raw[i+4 : i+2+n]}
		switch {
		case marker == 0xFE:
			s.name, s.comment, s.own = "COM", true, true
		case marker >= 0xE0 && marker <= 0xEF:
			s.name = "APP" + itoa(int(marker-0xE0))
			s.own = marker != 0xE0 && marker != 0xE2 && marker != 0xEE // JFIF, colour profile, Adobe's colour transform
			if marker == 0xE2 && (len(s.data) < 11 || string(s.data[:11]) != "ICC_PROFILE") {
				s.own = true // a second picture with properties of its own
			}
		}
		each(s)
		i += 2 + n
	}
	return false
}

// pngChunks goes over the chunks of a PNG file, and says whether the file was one.
func pngChunks(raw []byte, each func(segment)) bool {
	const head = "\x89PNG\r\n\x1a\n"
	if len(raw) < len(head) || string(raw[:len(head)]) != head {
		return false
	}
	each(segment{raw: raw[:len(head)], name: "head"})
	for i := len(head); i+12 <= len(raw); {
		n := int(binary.BigEndian.Uint32(raw[i:]))
		if n < 0 || n > len(raw)-i-12 {
			return false
		}
		s := segment{raw: raw[i : i+12+n], data: raw[i+8 : i+8+n], name: string(raw[i+4 : i+8])}
		switch s.name {
		case "tEXt", "iTXt", "zTXt":
			s.comment, s.own = true, true
		case "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT", "cICP", "mDCv", "cLLi":
		case "eXIf", "tIME", "dSIG", "caBX":
			s.own = true
		default:
			s.comment = true // of some program
		}
		each(s)
		if i += 12 + n; s.name == "IEND" {
			if i < len(raw) {
				each(segment{raw: raw[i:], data: raw[i:], name: "trailer", own: true})
			}
			return true
		}
	}
	return false
}
