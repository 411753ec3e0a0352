package catalogue

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// indexPattern is the form of index numbers, compiled from a template such as {code}/{year}-{serial:5}. There is no
// national form: each body has its own.
type indexPattern struct {
	written string
	parts   []patternPart
}

// patternPart is a literal, or a placeholder with its width in digits (0: any).
type patternPart struct {
	literal, name string
	width         int
}

// parsePattern reads a template; ok is false where it has an unknown placeholder or no serial.
func parsePattern(written string) (p indexPattern, ok bool) {
	p.written = written
	rest, serial := written, false
	for rest != "" {
		literal, after, found := strings.Cut(rest, "{")
		if literal != "" {
			p.parts = append(p.parts, patternPart{literal: literal})
		}
		if !found {
			break
		}
		inside, tail, closed := strings.Cut(after, "}")
		name, digits, _ := strings.Cut(inside, ":")
		width, err := strconv.Atoi(digits)
		if !closed || digits != "" && (err != nil || width < 1 || width > 20) || !knownPlaceholder(name) {
			return p, false
		}
		serial = serial || name == "serial"
		p.parts = append(p.parts, patternPart{name: name, width: width})
		rest = tail
	}
	return p, serial
}

func knownPlaceholder(name string) bool {
	switch name {
	case "code", "year", "month", "day", "serial":
		return true
	}
	return false
}

// matcher is the expression that an index number of a body with this code must match whole.
func (p indexPattern) matcher(code string) *regexp.Regexp {
	var b strings.Builder
	b.WriteString(`\A`)
	for _, part := range p.parts {
		switch part.name {
		case "":
			b.WriteString(regexp.QuoteMeta(part.literal))
		case "code":
			b.WriteString(regexp.QuoteMeta(code))
		case "year":
			b.WriteString(`(?:19|20)\d\d`)
		case "month":
			b.WriteString(`(?:0[1-9]|1[0-2])`)
		case "day":
			b.WriteString(`(?:0[1-9]|[12]\d|3[01])`)
		case "serial":
			b.WriteString(`\d`)
			if part.width > 0 {
				b.WriteString("{" + strconv.Itoa(part.width) + "}")
			} else {
				b.WriteString("+")
			}
		}
	}
	return regexp.MustCompile(b.String() + `\z`)
}

// number is the index number of this form with a serial.
func (p indexPattern) number(code string, made Date, serial int) string {
	if made.IsZero() {
		made = NewDate(2026, 5, 8)
	}
	iso := made.String()
	var b strings.Builder
	for _, part := range p.parts {
		switch part.name {
		case "":
			b.WriteString(part.literal)
		case "code":
			b.WriteString(code)
		case "year":
			b.WriteString(iso[:4])
		case "month":
			b.WriteString(iso[5:7])
		case "day":
			b.WriteString(iso[8:10])
		case "serial":
			fmt.Fprintf(&b, "%0*d", part.width, serial)
		}
	}
	return b.String()
}

// residue says whether a value is what a program or an empty form left behind (None, null, 无, a bare 号).
func residue(value string) bool {
	short := ""
	if len(value) <= len("undefined") {
		short = strings.ToLower(value)
	}
	switch short {
	case "none", "null", "nil", "undefined", "nan", "n/a", "无", "暂无", "号", "-", "--", "—", "/", "?", "？":
		return true
	}
	return strings.HasSuffix(value, "None") || strings.HasSuffix(value, "null") || strings.HasSuffix(value, "undefined") || strings.HasSuffix(value, "-")
}

var (
	documentNumber = regexp.MustCompile(`\A\p{Han}+〔(?:19|20)\d\d〕[1-9]\d*号\z`)
	looseBrackets  = regexp.MustCompile(`[\[［(（﹝〔【]\s*((?:19|20)\d{2})\s*年?[\]］)）﹞〕】]\s*(?:第)?\s*0*(\d+)\s*号?`)
	lostBracket    = regexp.MustCompile(`〔((?:19|20)\d{2})(\d+)号?\z`)
)

// wellFormed offers the usual form of a document number, 黟政办〔2007〕12号, when what was written is a damaged one:
// other brackets, a lost bracket (〔201746), no 号. Other kinds of number (国令第706号) are left alone.
func wellFormed(number string) (offer string, damaged bool) {
	if documentNumber.MatchString(number) {
		return "", false
	}
	compact := strings.Join(strings.Fields(number), "")
	if lostBracket.MatchString(compact) {
		return lostBracket.ReplaceAllString(compact, "〔${1}〕${2}号"), true
	}
	if looseBrackets.MatchString(compact) {
		fixed := looseBrackets.ReplaceAllString(compact, "〔${1}〕${2}号")
		return fixed, fixed != number
	}
	return compact, compact != number && strings.ContainsFunc(number, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}
