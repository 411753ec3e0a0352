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
			value = fmt.Sprintf("%0*d", max(part.width, map[bool]int{true: 2}[part.name != "serial"]), n)
		}
		b.WriteString(value)
	}
	return b.String()
}

// loose matches what has the parts of an index number, each in a group, however they are written.
func (p indexPattern) loose() *regexp.Regexp {
	var b strings.Builder
	b.WriteString(`\A`)
	for _, part := range p.parts {
		switch part.name {
		case "":
			b.WriteString(regexp.QuoteMeta(part.literal))
		case "code":
			b.WriteString(`([0-9A-Za-z\p{Han}-]+?)`)
		case "year":
			b.WriteString(`((?:19|20)\d\d)`)
		case "month", "day":
			b.WriteString(`(\d{1,2})`)
		case "serial":
			b.WriteString(`(\d{1,9})`)
		}
	}
	return regexp.MustCompile(b.String() + `\z`)
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
