package privacy

import (
	"strings"

	"gongkai/catalogue"
)

// span is a stretch of digits.
type span struct{ from, to int }

func (s span) len() int { return s.to - s.from }

// mostGroups is how many groups of digits one number may be written in.
const mostGroups = 6

// numbers finds identity, card and phone numbers, which may be written in groups with spaces or hyphens between.
func numbers(text []rune, c searching) []hit {
	var hits []hit
	for i := 0; i < len(text); {
		if !digit(text[i]) {
			i++
			continue
		}
		groups := groupsAt(text, i)
		for len(groups) > 0 {
			n, h, found := number(text, groups, c)
			if found {
				hits = append(hits, h)
			}
			i = max(groups[n-1].to, h.to)
			groups = groups[n:]
		}
	}
	return hits
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

func letter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// groupsAt are the groups of digits from a place on, one space, hyphen or end of a line between each two.
func groupsAt(text []rune, i int) []span {
	if dotted(text, i) {
		return []span{{i, i + 3}, {i + 4, i + 8}, {i + 9, i + 13}}
	}
	var groups []span
	for {
		g := span{i, i}
		for g.to < len(text) && digit(text[g.to]) {
			g.to++
		}
		groups = append(groups, g)
		i = g.to + joint(text, g.to)
		if i == g.to || i >= len(text) || !digit(text[i]) || len(groups) == 64 {
			return groups
		}
	}
}

// joint is how many characters at a place may stand between two groups of one number; a line may end between spaces.
func joint(text []rune, at int) int {
	n, ended := 0, false
	for n < 3 && at+n < len(text) && (text[at+n] == ' ' || text[at+n] == '\n') {
		ended = ended || text[at+n] == '\n'
		n++
	}
	switch {
	case ended:
		return n
	case n == 1, at < len(text) && text[at] == '-':
		return 1
	}
	return 0
}

// dotted says whether a mobile number stands at a place as 138.0013.8000, which no decimal does.
func dotted(text []rune, at int) bool {
	if len(text) < at+13 || text[at] != '1' || text[at+3] != '.' || text[at+8] != '.' {
		return false
	}
	for i := range 13 {
		if i != 3 && i != 8 && !digit(text[at+i]) {
			return false
		}
	}
	return (at == 0 || text[at-1] != '.') && (len(text) == at+13 || !digit(text[at+13]) && text[at+13] != '.')
}

// number looks at the first of some groups, and says how many of them it took.
func number(text []rune, groups []span, c searching) (taken int, h hit, found bool) {
	for n := min(len(groups), mostGroups); n >= 1; n-- {
		g := groups[:n]
		if n > 1 && !uniform(text, g) {
			continue
		}
		to := g[n-1].to
		if !c.quoted && !bounded(text, to) && !checkX(text, to) {
			continue
		}
		var b strings.Builder
		for _, s := range g {
			b.WriteString(string(text[s.from:s.to]))
		}
		if h, found = kindOf(text, g, b.String(), c); found {
			return n, h, true
		}
	}
	return 1, hit{}, false
}

// uniform says whether the same character parts all groups.
func uniform(text []rune, g []span) bool {
	for _, s := range g[:len(g)-1] {
		if text[s.to] != text[g[0].to] {
			return false
		}
	}
	return true
}

// bounded says whether a number ends where its digits do: behind it comes no letter and no decimal.
func bounded(text []rune, to int) bool {
	if to < len(text) && (letter(text[to]) || text[to] == '_') {
		return false
	}
	return !(to+1 < len(text) && text[to] == '.' && digit(text[to+1]))
}

// checkX says whether the check character X stands at a place, and nothing more.
func checkX(text []rune, at int) bool {
	if at >= len(text) || text[at] != 'X' && text[at] != 'x' && text[at] != '×' {
		return false
	}
	return at+1 == len(text) || !letter(text[at+1]) && !digit(text[at+1])
}

// kindOf says what a number of digits is, if it is personal.
func kindOf(text []rune, g []span, digits string, c searching) (hit, bool) {
	h := hit{from: g[0].from, to: g[len(g)-1].to}
	if len(digits) == 17 && checkX(text, h.to) {
		digits, h.to = digits+"X", h.to+1
	}
	if len(digits) == 18 && before(text, h.from, true) {
		if born, ok := resident(digits, c.day); ok || identityForm(digits, c.day) && calledIdentity(text, h.from) {
			h.kind, h.shown, h.note = catalogue.ResidentID, middle(digits, 4, 4), childNote(born, c.day)
			return h, true
		}
	}
	if !before(text, h.from, false) || len(digits) == 18 && digits[17] == 'X' {
		return h, false
	}
	switch {
	case len(digits) == 15 && len(g) == 1 && oldResident(digits, c.day) && oldMeant(text, h, c):
		h.kind, h.shown = catalogue.ResidentID, middle(digits, 4, 3)
	case len(digits) >= 15 && len(digits) <= 19 && cardGroups(g) && card(text, h, digits, c):
		h.kind, h.shown = catalogue.BankCard, middle(digits, 4, 4)
	case mobileGroups(g, digits) && mobileMeant(text, h, c):
		h.kind, h.shown = catalogue.Phone, mobileMasked(digits)
	case landlineGroups(g, digits) && homeMeant(text, h, c):
		h.kind, h.shown = catalogue.Phone, landlineMasked(g, digits)
	default:
		return h, false
	}
	return h, true
}

// before says whether a number may begin at a place. Before an identity number a short word may stand (ID3410…,
// G3410… of a pupil's number), but never a letter that belongs to a run with digits.
func before(text []rune, from int, word bool) bool {
	if from == 0 {
		return true
	}
	switch r := text[from-1]; {
	case r == '.' && from > 1 && digit(text[from-2]), r == '_':
		return false
	case letter(r):
		start := from - 1
		for start > 0 && letter(text[start-1]) {
			start--
		}
		return word && from-start <= 4 && (start == 0 || !digit(text[start-1]))
	}
	return true
}

// calledIdentity says whether a word before a number says that it is an identity number, and none that is nearer says
// something else.
func calledIdentity(text []rune, from int) bool {
	return beforeHas(text, from, 12, "身份证", "公民身份", "证件号") && !labelled(text, from, "代码", "注册号", "流水号", "订单号")
}

// oldMeant says whether a number of fifteen digits, which may be much else, is meant as an identity number.
func oldMeant(text []rune, h hit, c searching) bool {
	if c.quoted || labelled(text, h.from, "注册号", "编号", "证号", "许可证", "代码", "流水号", "订单号") && !beforeHas(text, h.from, 12, "身份", "证件") {
		return false
	}
	if c.label != "" && !identityLabel(c.label) {
		return false
	}
	return c.identity || identityLabel(c.label) || beforeHas(text, h.from, 16, "身份证", "证件号", "公民身份", "身份号") || around(text, h.from, h.to) == persons
}
