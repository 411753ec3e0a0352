package privacy

import (
	"regexp"
	"strings"
)

// middle hides the middle of a value: as many characters stay at its ends as said, the others become asterisks. Of a
// short value less stays, so that never more than half is seen.
func middle(value string, head, tail int) string {
	runes := []rune(value)
	for head+tail > len(runes)/2 && head+tail > 0 {
		if tail >= head {
			tail--
		} else {
			head--
		}
	}
	hidden := max(len(runes)-head-tail, 3)
	return string(runes[:head]) + strings.Repeat("*", hidden) + string(runes[len(runes)-tail:])
}

// mobileMasked hides the four digits of a mobile number that are hidden everywhere in China.
func mobileMasked(digits string) string {
	own := digits[len(digits)-11:]
	return own[:3] + "****" + own[7:]
}

// landlineMasked keeps the area and the last two digits.
func landlineMasked(g []span, digits string) string {
	if len(g) == 2 {
		return digits[:g[0].len()] + "-" + middle(digits[g[0].len():], 0, 2)
	}
	return middle(digits, 0, 2)
}

// plateMasked keeps province, letter and the last two characters.
func plateMasked(value string) string {
	runes := []rune(value)
	return string(runes[:2]) + "***" + string(runes[len(runes)-2:])
}

// emailMasked keeps the first letter and the host.
func emailMasked(value string) string {
	name, host, _ := strings.Cut(value, "@")
	return name[:1] + "***@" + host
}

// someone is a name with only its surname left.
func someone(name string) string {
	runes := []rune(name)
	return string(runes[:1]) + strings.Repeat("某", max(len(runes)-1, 1))
}

var homeKept = regexp.MustCompile(`^.*?(?:镇|乡|街道|县|区|市|村)`)

// homeMasked keeps an address down to the township or village.
func homeMasked(text string) string {
	kept := ""
	for {
		next := homeKept.FindString(text[len(kept):])
		if next == "" || len(kept)+len(next) > len(text)/2+12 {
			break
		}
		kept += next
	}
	if kept == text {
		kept = ""
	}
	return kept + "***"
}

// isMasked says whether somebody has hidden a part of a value already.
func isMasked(value string) bool {
	if strings.ContainsAny(value, "*＊●•○□■×…某") {
		return true
	}
	return strings.Contains(value, "xx") || strings.Contains(value, "XX") || strings.Contains(value, "..")
}

// Mask hides every number in a text that is personal whatever stands around it: for messages that quote what an author
// wrote.
func Mask(text string) string {
	if !suspicious(text).has(longDigits) {
		return text
	}
	l := fold(text)
	original := []rune(text)
	var b strings.Builder
	done := 0
	for _, h := range numbers(l.text, searching{quoted: true}) {
		from, to := l.from(h.from), l.to(h.to)
		if from < done {
			continue
		}
		b.WriteString(string(original[done:from]))
		b.WriteString(h.shown)
		done = to
	}
	b.WriteString(string(original[done:]))
	return b.String()
}
