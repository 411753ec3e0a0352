package privacy

import "strings"

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

// masked says whether somebody has hidden a part of a value already.
func masked(value string) bool {
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
		b.WriteString(h.masked)
		done = to
	}
	b.WriteString(string(original[done:]))
	return b.String()
}
