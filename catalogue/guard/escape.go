package guard

import (
	"bytes"
	"html"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// decoded undoes entities, percent-encoding and the escapes of scripts, up to three layers of them. It returns text
// itself where there is nothing to undo.
func decoded(text []byte) []byte {
	for range 3 {
		before := text
		if bytes.IndexByte(text, '&') >= 0 {
			text = []byte(html.UnescapeString(string(text)))
		}
		if bytes.IndexByte(text, '%') >= 0 {
			text = percent(text)
		}
		if bytes.IndexByte(text, '\\') >= 0 {
			text = escapes(text)
		}
		if bytes.Equal(before, text) {
			break
		}
	}
	return text
}

func percent(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) {
			if v, err := strconv.ParseUint(string(text[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(v))
				i += 2
				continue
			}
		}
		out = append(out, text[i])
	}
	return out
}

// escapes undoes \uXXXX, \xXX, \u{X} of scripts and styles; of \n, \" and the like nothing is left but a space.
func escapes(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' || i+1 == len(text) {
			out = append(out, text[i])
			continue
		}
		r, size := escaped(text[i+1:])
		if utf16.IsSurrogate(r) && i+1+size+1 < len(text) && text[i+1+size] == '\\' {
			low, more := escaped(text[i+2+size:])
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				r, size = pair, size+1+more
			}
		}
		out = utf8.AppendRune(out, r)
		i += size
	}
	return out
}

// escaped is the character that an escape stands for, and how many bytes follow its backslash.
func escaped(b []byte) (r rune, size int) {
	digits := 0
	switch b[0] {
	case 'u':
		digits = 4
		if len(b) > 1 && b[1] == '{' {
			if n := bytes.IndexByte(b, '}'); n > 0 {
				if v, err := strconv.ParseUint(string(b[2:n]), 16, 21); err == nil {
					return rune(v), n + 1
				}
			}
		}
	case 'x':
		digits = 2
	case 'n', 'r', 't', 'b', 'f', '"', '\'', ',', ';':
		return ' ', 1
	}
	if digits > 0 && len(b) > digits {
		if v, err := strconv.ParseUint(string(b[1:1+digits]), 16, 32); err == nil {
			return rune(v), 1 + digits
		}
	}
	return '\\', 0
}
