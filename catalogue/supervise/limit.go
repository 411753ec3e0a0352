package supervise

import (
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// mostLimit is how many characters a cell may have that is read as a time limit; the longest that was met has 60.
const mostLimit = 300

// ReadLimit reads a time limit as clerks write it. why says what was not understood; then there are no limits, and
// nothing is held against anybody.
//
// A cell is read whole or not at all: it is cut into parts (①, 1., 处罚决定:) and these into clauses, and each clause has
// to be a limit to its last character, or one of the riders that limit nothing (法律法规另有规定的从其规定). Spaces and the
// width of characters mean nothing in it. 日 and 天 are days of the calendar, as in 预算法第十四条; where a law counts them
// as working days is for the clocks to know.
func ReadLimit(raw string) (limits []catalogue.Limit, why catalogue.Words) {
	text := plainLimit(raw)
	if why = unreadable(text); why.Chinese != "" {
		return nil, why
	}
	part := ""
	for _, piece := range limitPieces(text) {
		if piece.begins {
			part = ""
		}
		if name, rest, named := strings.Cut(piece.text, ":"); named && !clockTime(name, rest) {
			part, piece.text = name, rest
		}
		if piece.text == "" || rider(piece.text) || where(piece.text) {
			continue
		}
		l, ok := readClause(piece.text)
		switch {
		case !ok && piece.text == text:
			return nil, catalogue.Words{Chinese: "不是认得的写法", English: "no wording of a limit that is known here"}
		case !ok:
			return nil, catalogue.Words{Chinese: "不认得“" + piece.text + "”", English: "“" + piece.text + "” is not known here"}
		}
		if l.Part == "" {
			l.Part = part
		}
		l.Raw = piece.text
		limits = append(limits, l)
	}
	switch {
	case len(limits) == 0:
		return nil, catalogue.Words{Chinese: "里面没有时限", English: "there is no limit in it"}
	case contradict(limits):
		return nil, catalogue.Words{Chinese: "同一件事写了两个不同的时限", English: "it gives two different limits for the same thing"}
	}
	return limits, catalogue.Words{}
}

// clockTime says whether a colon stands in a time of day, 8:30.
func clockTime(before, after string) bool {
	return before != "" && after != "" && isDigit(rune(before[len(before)-1])) && isDigit(rune(after[0]))
}

// unreadable says why a cell as a whole cannot be read; no words where it may be.
func unreadable(text string) catalogue.Words {
	switch {
	case blankLimit(text):
		return catalogue.Words{Chinese: "没有写时限", English: "no limit is written"}
	case text == "同上":
		return catalogue.Words{Chinese: "写的是“同上”", English: "it says “同上” (as above)"}
	case strings.Contains(text, "…") || strings.Contains(text, "..."):
		return catalogue.Words{Chinese: "没有写完（有省略号）", English: "it is cut off (an ellipsis)"}
	case utf8.RuneCountInString(text) > mostLimit:
		return catalogue.Words{Chinese: "太长，不像时限", English: "it is too long for a limit"}
	}
	return catalogue.Words{}
}

// blankLimit says whether nothing is written, or only what stands for nothing.
func blankLimit(text string) bool {
	return strings.Trim(text, "-—─―–/?无") == ""
}

// contradict says whether two deadlines for the same thing, from the same day, differ.
func contradict(limits []catalogue.Limit) bool {
	for i, a := range limits {
		for _, b := range limits[:i] {
			if a.Kind == catalogue.LimitDeadline && b.Kind == a.Kind && a.Part == b.Part && a.Trigger == b.Trigger && (a.Number != b.Number || a.Unit != b.Unit || a.Month != b.Month || a.Day != b.Day) {
				return true
			}
		}
	}
	return false
}
