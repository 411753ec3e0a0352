package supervise

import (
	"strings"
	"unicode"
)

// plainLimit takes out what means nothing in a limit: spaces, and whether a character is written wide or narrow.
func plainLimit(raw string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case unicode.IsSpace(c) || unicode.Is(unicode.Cf, c) || unicode.IsControl(c):
			return -1
		case c >= '！' && c <= '～':
			return c - '！' + '!'
		case c == '｡':
			return '。'
		case c == '､':
			return '、'
		}
		return c
	}, raw)
}

// limitPiece is one clause of a cell; begins says whether a new part of the cell begins with it.
type limitPiece struct {
	text   string
	begins bool
}

// limitPieces cuts a cell at its signs, and before the number of a part. What stands in brackets is not cut.
func limitPieces(text string) []limitPiece {
	var pieces []limitPiece
	var clause []rune
	depth, begins := 0, true
	end := func(next bool) {
		if len(clause) > 0 {
			pieces = append(pieces, limitPiece{withoutAsides(string(clause)), begins})
			begins = false
		}
		clause, begins = clause[:0], begins || next
	}
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		c, skip := runes[i], 0
		if depth == 0 {
			skip = numbering(runes, i)
		}
		switch {
		case skip > 0:
			end(true)
			i += skip - 1
			continue
		case c == '(':
			depth++
		case c == ')':
			depth = max(depth-1, 0)
		case depth > 0:
		case c == ';' || c == '。':
			end(true)
			continue
		case c == ',':
			if !waits(string(clause)) {
				end(false)
			}
			continue
		}
		clause = append(clause, c)
	}
	end(true)
	return pieces
}

// numbering is how many characters at a place number a part of the cell: ①, 1., 2、 or (1), where nothing but a sign or a
// character that is no digit stands before, and no digit behind.
func numbering(runes []rune, at int) int {
	if c := runes[at]; c >= '①' && c <= '⒛' {
		return 1
	}
	end := at
	if runes[end] == '(' {
		end++
	}
	digits := end
	for end < len(runes) && end < digits+2 && isDigit(runes[end]) {
		end++
	}
	if end == digits || end >= len(runes) || at > 0 && (isDigit(runes[at-1]) || runes[at-1] == '.') {
		return 0
	}
	switch sign := runes[end]; {
	case digits > at && sign == ')':
		return end + 1 - at
	case digits == at && (sign == '.' || sign == '、') && (end+1 == len(runes) || !isDigit(runes[end+1])):
		return end + 1 - at
	}
	return 0
}

func isDigit(c rune) bool { return c >= '0' && c <= '9' }

// waits says whether a clause goes on behind its comma: 自批准之日起,20日内.
func waits(clause string) bool {
	return strings.HasSuffix(clause, "日起") || strings.HasSuffix(clause, "后") || strings.HasSuffix(clause, "规定的")
}

// withoutAsides takes out brackets that limit nothing: (动态调整), (法律另有规定的从其规定).
func withoutAsides(clause string) string {
	for {
		open := strings.LastIndexByte(clause, '(')
		if open < 0 || !strings.HasSuffix(clause, ")") {
			return clause
		}
		aside := clause[open+1 : len(clause)-1]
		if aside != "动态调整" && !rider(aside) {
			return clause
		}
		clause = clause[:open]
	}
}
