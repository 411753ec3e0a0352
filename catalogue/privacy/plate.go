package privacy

import (
	"regexp"
	"strings"

	"gongkai/catalogue"
)

var (
	platePattern    = regexp.MustCompile(`[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-Z][ ·•.-]?([A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学警港澳])`)
	emailPattern    = regexp.MustCompile(`[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9.-]{1,100}\.[A-Za-z]{2,10}`)
	passportPattern = regexp.MustCompile(`(?:[EeDdSsPpGg]\d{8}|[Ee][A-HJ-NP-Za-hj-np-z]\d{7}|[CcWwHhMm]\d{8,10}|1[45]\d{7})`)
)

// matches are where a pattern stands in a folded text, in characters.
func matches(text []rune, pattern *regexp.Regexp) []span {
	s := string(text)
	var list []span
	at, done := 0, 0
	for _, m := range pattern.FindAllStringIndex(s, -1) {
		at += length(s[done:m[0]])
		from := at
		at += length(s[m[0]:m[1]])
		done = m[1]
		list = append(list, span{from, at})
	}
	return list
}

// plates finds vehicles' plates (GA 36): a province, a letter, five or six characters among which is a digit.
func plates(text []rune, c searching) []hit {
	var hits []hit
	for _, m := range matches(text, platePattern) {
		value := strings.NewReplacer(" ", "", "·", "", "•", "", ".", "", "-", "").Replace(string(text[m.from:m.to]))
		if !strings.ContainsAny(value, "0123456789") || !alone(text, m) || labelled(text, m.from, "编号", "许可证", "证号", "文号", "备案号", "字") || inAddress(text, m.to-1) {
			continue
		}
		if m.to < len(text) && strings.ContainsRune("号", text[m.to]) && m.to+1 < len(text) && strings.ContainsRune("文令决", text[m.to+1]) {
			continue
		}
		if c.fleet || !plateLabel(c.label) && !c.persons && around(text, m.from, m.to) == offices {
			continue
		}
		if labelled(text, m.from, "救护车", "消防车", "警车", "校车", "公车", "公务车", "执法车", "清障车") {
			continue
		}
		hits = append(hits, hit{kind: catalogue.Plate, from: m.from, to: m.to, shown: plateMasked(value)})
	}
	return hits
}

// alone says whether no letter, digit or hyphen goes on from a match.
func alone(text []rune, m span) bool {
	if m.to < len(text) && (letter(text[m.to]) || digit(text[m.to]) || text[m.to] == '-' && m.to+1 < len(text) && digit(text[m.to+1])) {
		return false
	}
	return m.from == 0 || !letter(text[m.from-1]) && !digit(text[m.from-1])
}

// passports finds passports and travel permits, which need their word.
func passports(text []rune, c searching) []hit {
	var hits []hit
	for _, m := range matches(text, passportPattern) {
		if alone(text, m) && (passportLabel(c.label) || beforeHas(text, m.from, 16, "护照", "通行证", "passport", "Passport")) {
			hits = append(hits, hit{kind: catalogue.Passport, from: m.from, to: m.to, shown: middle(string(text[m.from:m.to]), 1, 2)})
		}
	}
	return hits
}

// emails finds the addresses of persons: those near a person's words, and those made of a mobile number.
func emails(text []rune, c searching) []hit {
	var hits []hit
	for _, m := range matches(text, emailPattern) {
		value := string(text[m.from:m.to])
		name, host, _ := strings.Cut(value, "@")
		own := len(name) == 11 && mobileGroups([]span{{0, 11}}, name) && strings.Trim(name, "0123456789") == ""
		if strings.HasSuffix(host, ".gov.cn") && !own || containsAny(c.label, "单位", "公共", "监督", "办公") {
			continue
		}
		if own || c.persons || around(text, m.from, m.to) == persons || containsAny(c.label, "个人", "本人") {
			hits = append(hits, hit{kind: catalogue.Email, from: m.from, to: m.to, shown: emailMasked(value)})
		}
	}
	return hits
}
