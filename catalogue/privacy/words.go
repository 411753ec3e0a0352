package privacy

import "strings"

// Words that say whose a number is. They are looked for near it, and the nearest wins.
func personWords() []string {
	return []string{"本人", "户主", "村民", "居民", "农户", "家长", "监护人", "申请人", "学生", "学员", "当事人", "同志", "先生", "女士", "家属", "考生", "姓名", "身份证", "住址", "贫困户", "脱贫户",
		"低保", "五保", "受助", "受益人", "死者", "患者", "业主", "租户", "承租", "购房人", "个人", "残疾", "车主", "驾驶", "被征收人", "被处罚人", "参保人", "家庭", "儿童", "户名", "父亲", "母亲", "配偶", "私人", "出生",
		"信访人", "来信人", "来电人", "投诉人", "举报人", "服务对象"}
}

func officeWords() []string {
	return []string{"热线", "客服", "值班", "监督", "举报", "咨询", "办公", "窗口", "服务", "投诉", "报名", "政务", "传真", "单位", "部门", "科室", "受理", "招标", "采购", "代理机构", "中心", "公司", "供应商",
		"委员会", "政府", "公务", "执法", "工作", "来电", "信访", "支局", "分局", "集团", "供电", "抢修", "业务", "拨打"}
}

// whose is whom a value belongs to, by what stands around it.
type whose uint8

const (
	nobodys whose = iota
	persons
	offices
)

// around says whose a value at text[from:to] is.
func around(text []rune, from, to int) whose {
	before := string(text[max(0, from-24):from])
	if i := strings.LastIndexAny(before, "。；;\n"); i >= 0 {
		before = before[i:]
	}
	after := string(text[to:min(len(text), to+8)])
	if i := strings.IndexAny(after, "。；;\n"); i >= 0 {
		after = after[:i]
	}
	p, o := nearest(before, after, personWords()), nearest(before, after, officeWords())
	switch {
	case p < 0 && o < 0:
		if beforeHas(text, from, 60, "供应商", "采购人", "代理机构", "中标人", "招标人", "投标人", "成交人") {
			return offices // its address stands between
		}
		return nobodys
	case o < 0 || p >= 0 && p <= o:
		return persons
	}
	return offices
}

// nearest is how many bytes away the nearest of some words stands; -1 where there is none. What stands behind a value
// counts for less than what stands before it.
func nearest(before, after string, words []string) int {
	best := -1
	for _, w := range words {
		if i := strings.LastIndex(before, w); i >= 0 {
			if d := len(before) - i - len(w); best < 0 || d < best {
				best = d
			}
		}
		if i := strings.Index(after, w); i >= 0 {
			if d := 60 + i; best < 0 || d < best {
				best = d
			}
		}
	}
	return best
}

// containsAny says whether a text holds one of some words.
func containsAny(text string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// labelled says whether the text before a value ends with one of some labels.
func labelled(text []rune, from int, labels ...string) bool {
	before := strings.TrimRight(string(text[max(0, from-12):from]), " :（(“\"'[【为是")
	for _, l := range labels {
		if strings.HasSuffix(before, l) {
			return true
		}
	}
	return false
}

// beforeHas says whether one of some words stands within a few characters before a value.
func beforeHas(text []rune, from, within int, words ...string) bool {
	return containsAny(string(text[max(0, from-within):from]), words...)
}
