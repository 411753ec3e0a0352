package catalogue

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// meant is the index number of a body that was probably meant by one that does not have the form: typed in full width, with
// another dash, with small letters, with O for 0, or without the zeros of its serial. Empty where that cannot be told.
func (p indexPattern) meant(written, code string) string {
	m := p.loose().FindStringSubmatch(halfWidth(written))
	if m == nil {
		return ""
	}
	var b strings.Builder
	group := 0
	for _, part := range p.parts {
		if part.name == "" {
			b.WriteString(part.literal)
			continue
		}
		group++
		value := m[group]
		switch part.name {
		case "code":
			if !alike(value, code) {
				return ""
			}
			value = code
		case "year":
		default:
			n, err := strconv.Atoi(value)
			if err != nil {
				return ""
			}
			width := part.width
			if part.name != "serial" { // of a month or a day
				width = 2
			}
			value = fmt.Sprintf("%0*d", width, n)
		}
		b.WriteString(value)
	}
	return b.String()
}

// loose matches what has the parts of an index number, each in a group, however they are written.
func (p indexPattern) loose() *regexp.Regexp {
	forms := map[string]string{"code": `[0-9A-Za-z\p{Han}-]+?`, "year": `(?:19|20)\d\d`, "month": `\d{1,2}`, "day": `\d{1,2}`, "serial": `\d{1,9}`}
	return p.grouped(func(part patternPart) string { return forms[part.name] })
}

// halfWidth is a number with letters, digits and marks in half width, and without quotation marks and spaces.
func halfWidth(written string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c >= '！' && c <= '～':
			return c - '！' + '!'
		case strings.ContainsRune("—–−‐‑", c):
			return '-'
		case unicode.IsSpace(c) || strings.ContainsRune("“”‘’\"'", c):
			return -1
		}
		return c
	}, written)
}

// alike says whether two codes are the same to somebody who types them: small letters, O for 0, I and l for 1.
func alike(a, b string) bool {
	plain := strings.NewReplacer("O", "0", "I", "1", "L", "1")
	return plain.Replace(strings.ToUpper(a)) == plain.Replace(strings.ToUpper(b))
}
