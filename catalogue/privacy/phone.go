package privacy

import (
	"slices"
	"strings"
)

// mobileGroups says whether digits have the form of a mobile number: 13800138000, 138 0013 8000, 86-13800138000, also with
// the 0 or the 00 that is dialled before it.
func mobileGroups(g []span, digits string) bool {
	lengths := make([]int, len(g))
	for i, s := range g {
		lengths[i] = s.len()
	}
	for _, dialled := range []string{"0086", "86", "0"} {
		if len(digits) != 11+len(dialled) || !strings.HasPrefix(digits, dialled) {
			continue
		}
		digits = digits[len(dialled):]
		if lengths[0] -= len(dialled); lengths[0] == 0 {
			lengths = lengths[1:]
		}
		break
	}
	return len(digits) == 11 && digits[0] == '1' && digits[1] >= '3' && mobileLengths(lengths)
}

// mobileLengths says whether groups are as long as those in which mobile numbers are written.
func mobileLengths(lengths []int) bool {
	for _, usual := range [][]int{{11}, {3, 4, 4}, {3, 8}, {7, 4}, {4, 3, 4}} {
		if slices.Equal(lengths, usual) {
			return true
		}
	}
	return false
}

// mobileMeant says whether a mobile number is a person's own: it is, unless an office's words stand nearer to it than a
// person's, or it is part of something else.
func mobileMeant(text []rune, h hit, c searching) bool {
	if c.quoted {
		return true
	}
	if text[h.from] == '0' && !containsAny(c.label, "电话", "手机", "联系") && !beforeHas(text, h.from, 10, "电话", "手机", "联系") {
		return false // twelve digits and more may be anything
	}
	if c.front && contactKey(text, h.from) || counted(text, h) || inAddress(text, h.from) {
		return false
	}
	switch {
	case c.label != "" && containsAny(c.label, "咨询", "监督", "办公", "服务", "投诉", "举报", "热线", "值班", "编号", "代码", "文号", "单号", "金额", "序列", "面积", "索引号"):
		return false
	case c.label != "" && personalPhoneLabel(c.label), c.persons:
		return true
	case c.offices:
		return false
	case c.label != "" && !containsAny(c.label, "电话", "联系", "号码", "Tel", "tel", "phone", "Phone"):
		return around(text, h.from, h.to) == persons
	}
	return around(text, h.from, h.to) != offices
}

// counted says whether digits are a quantity or the number of a thing: a unit stands behind them, or a label before.
func counted(text []rune, h hit) bool {
	rest := strings.TrimLeft(string(text[h.to:min(len(text), h.to+3)]), " ")
	for _, unit := range []string{"元", "万", "亿", "吨", "千", "公", "平", "立", "%", "号文", "户", "人次", "次", "km", "kg", "m", "件"} {
		if strings.HasPrefix(rest, unit) {
			return true
		}
	}
	if h.from > 0 && strings.ContainsRune("￥¥$第#/=〔[【", text[h.from-1]) && !(text[h.from-1] == '/' && h.from > 1 && digit(text[h.from-2])) {
		return true
	}
	if beforeHas(text, h.from, 8, "文号", "编号") && !beforeHas(text, h.from, 4, "电话", "手机", "，", ",", " ") {
		return true
	}
	return labelled(text, h.from, "编号", "代码", "文号", "单号", "流水号", "序列号", "索引号", "批号", "合同号", "注册号", "许可证号", "证号", "条形码", "图号", "档案号", "金额", "宗地号", "地块", "No", "NO", "№")
}

// inAddress says whether a place lies within the address of a page or a file.
func inAddress(text []rune, at int) bool {
	start, stop := at, at
	for start > 0 && at-start < 200 && text[start-1] > ' ' && text[start-1] < 0x7F {
		start--
	}
	for stop < len(text) && stop-at < 200 && text[stop] > ' ' && text[stop] < 0x7F {
		stop++
	}
	around := string(text[start:stop])
	return containsAny(around, "://", "www.", ".htm", ".gov.cn", ".asp", ".jsp", ".pdf", ".jpg", ".png", ".xls", ".doc")
}

// landlineGroups says whether digits have the form of a landline's number, with or without its area.
func landlineGroups(g []span, digits string) bool {
	local := g[len(g)-1]
	switch {
	case len(g) == 1 && (len(digits) == 7 || len(digits) == 8):
		return digits[0] >= '2' && digits[0] <= '8'
	case len(g) == 1:
		return (len(digits) == 11 || len(digits) == 12) && digits[0] == '0' && digits[1] != '0'
	case len(g) == 2:
		return digits[0] == '0' && digits[1] != '0' && (g[0].len() == 3 || g[0].len() == 4) && (local.len() == 7 || local.len() == 8)
	}
	return false
}

// homeMeant says whether a landline is a home's: its label says so.
func homeMeant(text []rune, h hit, c searching) bool {
	if c.quoted {
		return false
	}
	return homePhoneLabel(c.label) || beforeHas(text, h.from, 10, homePhones()...)
}

func homePhones() []string {
	return []string{"家庭电话", "住宅电话", "宅电", "家中电话", "家里电话", "私人电话", "家庭固话", "家庭座机", "家里座机"}
}

func homePhoneLabel(label string) bool { return containsAny(label, homePhones()...) }

// maxKey is how far before a value its key is looked for.
const maxKey = 60

// contactKey says whether a value in front matter stands behind a key of the content model for an office's phone.
func contactKey(text []rune, at int) bool {
	start := at
	for start > max(0, at-maxKey) && text[start-1] != ',' && text[start-1] != '{' && text[start-1] != '，' {
		start--
	}
	key, _, _ := strings.Cut(string(text[start:at]), ":")
	switch strings.Trim(key, " -") {
	case "phone", "contact", "complaints", "fax", "电话", "联系电话", "办公电话", "咨询电话", "投诉电话", "监督电话", "咨询方式", "联系方式", "传真":
		return true
	}
	return false
}
