package supervise

import (
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// tail says whether what stands behind a limit only says that it is published, and where: 予以公开, 及时向社会公布,
// 公布上月收支.
func tail(text string) bool {
	for more := true; more; {
		text, more = cutAny(text, "予以", "应当", "应", "及时", "主动", "依法", "向社会", "对外", "统一", "进行")
	}
	rest, verb := cutAny(text, "公开", "公布", "公告", "公示", "发布", "更新", "提供")
	if !verb {
		return text == "" || where(text)
	}
	if of, past := cutAny(rest, "上月", "上季度", "上年度", "上年", "上学期"); past {
		return plain(of) && utf8.RuneCountInString(of) <= 8
	}
	return rest == ""
}

// where says whether a clause only says where something is shown: 在村公示栏公开.
func where(clause string) bool {
	place, in := cutAny(clause, "并在", "在", "并通过", "通过")
	place, verb := cutSuffixAny(place, "予以公开", "公开", "公示", "公布", "发布", "张贴")
	return in && verb && place != "" && plain(place) && utf8.RuneCountInString(place) <= 14 && !strings.ContainsAny(place, "时后前")
}

// rider says whether a clause only reserves what other rules say: 法律、法规另有规定的从其规定. It limits nothing here.
func rider(clause string) bool {
	if rest, ends := cutSuffixAny(clause, "应从其规定", "从其规定", "除外", "依照其规定"); ends {
		clause = rest
	}
	if clause == "" {
		return true
	}
	law, ends := cutSuffixAny(clause, "另有规定的", "另有规定", "有规定的", "有特殊规定的")
	if !ends || !plain(law) {
		return false
	}
	about, _, _ := strings.Cut(law, "对")
	for more := true; more; {
		about, more = cutAny(about, "相关", "有关", "国家", "上级", "政策", "法律", "行政法规", "法规", "规章", "、", "和", "或者", "或")
	}
	return about == ""
}

// onlyOnRequest reads 其他内容为依申请公开: nothing in it could be held against anybody.
func onlyOnRequest(clause string) (catalogue.Limit, bool) {
	part, ok := strings.CutSuffix(clause, "依申请公开")
	part = strings.TrimSuffix(part, "为")
	return catalogue.Limit{Kind: catalogue.LimitOpen, Part: part}, ok && plain(part)
}

// openLimit reads 及时公开, 长期, 决策作出后及时公开, 在实地启动工作时.
func openLimit(clause string) (l catalogue.Limit, ok bool) {
	l.Kind = catalogue.LimitOpen
	if strings.HasPrefix(clause, "在") && strings.HasSuffix(clause, "时") || strings.HasPrefix(clause, "随") && strings.HasSuffix(clause, "公开") {
		l.Trigger = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(clause, "在"), "随"), "公开"), "一并"), "时")
		return l, plain(clause)
	}
	for _, word := range []string{"及时", "实时", "即时", "适时", "随时", "立即", "长期", "永久", "常年", "动态调整", "动态", "第一时间", "当场", "同时", "同步", "不定期", "定期"} {
		before, after, found := strings.Cut(clause, word)
		if !found {
			continue
		}
		rest, keeps := cutAny(before, "并保持", "保持", "并")
		if keeps {
			before = rest
		}
		l.Trigger = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(before, "自"), "与"), "后")
		return l, plain(before) && tail(after)
	}
	return l, false
}

// beforehand reads what has to be known before something begins, without a number: 每学期开学前, 施行前公布.
func beforehand(clause string) (l catalogue.Limit, ok bool) {
	words, verb := cutSuffixAny(clause, "公开", "公布", "公示", "公告", "发布")
	if verb {
		words = strings.TrimSuffix(words, "予以")
	}
	words, ok = cutSuffixAny(words, "之前", "以前", "前")
	l = catalogue.Limit{Kind: catalogue.LimitNotice, Before: true, Unit: catalogue.UnitDay}
	if !ok {
		return l, false
	}
	l.Part, l.Trigger, ok = event(words)
	return l, ok && l.Trigger != "" && l.Trigger != "目" && l.Trigger != "当" && !strings.ContainsAny(l.Trigger, "后末底")
}

// plain says whether words hold no number, no denial and no second limit, so that nothing is passed over in them.
func plain(words string) bool {
	for _, c := range words {
		if isDigit(c) || c == ':' || c == ';' || c == ',' || c == '。' || c == '.' || c == '%' {
			return false
		}
	}
	for _, word := range []string{"工作日", "之日", "不", "未", "无需", "免予", "除外", "超过", "少于", "以内", "至少", "提前", "另有", "每个", "第一", "第二"} {
		if strings.Contains(words, word) {
			return false
		}
	}
	return strings.Count(words, "(") == strings.Count(words, ")") && len(measures(words)) == 0
}

// names are words in which 自, 在 and 从 mean no "from".
func names() []string {
	return []string{"自然", "自治", "自愿", "自建", "自行", "自主", "自查", "自来水", "自贸", "各自", "所在", "在建", "在编", "存在", "现在", "在线", "在职", "在校", "在册", "在岗", "从业", "从事"}
}

// fromless says whether words begin with one of names.
func fromless(words string) bool {
	_, ok := cutAny(words, names()...)
	return ok
}

// oneEvent says whether an event holds no word that would make it two, and does not end in what the number behind it would
// belong to (次月 10日前) or in a "before".
func oneEvent(event string) bool {
	if _, part := cutSuffixAny(event, "第", "前", "前后", "月", "月份", "年", "季", "季度", "旬", "年底", "月底", "初", "同"); part || event == "" {
		return false
	}
	for _, name := range names() {
		event = strings.ReplaceAll(event, name, "")
	}
	return !strings.ContainsAny(event, "自在")
}

// informs says whether a word is one for information, of which a limit may hold alone.
func informs(part string) bool {
	_, ok := cutSuffixAny(part, "信息", "内容", "事项", "决定", "结果", "名单", "文件", "》", "公布", "公示", "公告", "情况", "其他")
	return ok && plain(part)
}

// happening says whether words end in something that happens, as 信息形成(变更) does; 公示 may be it, or what is shown.
func happening(words string) bool {
	if open := strings.LastIndexByte(words, '('); open >= 0 && strings.HasSuffix(words, ")") {
		inside := words[open+1 : len(words)-1]
		words = words[:open]
		if !happening(inside) {
			return false
		}
	}
	_, ok := cutSuffixAny(words, "形成", "变更", "获取", "获得", "产生", "制定", "制作", "生成", "印发", "批准", "批复", "作出", "确定", "下发", "下发至本单位", "收到", "颁布")
	return ok
}

// cutAny takes the first of some words off the head of a text.
func cutAny(text string, words ...string) (rest string, cut bool) {
	for _, word := range words {
		if rest, cut = strings.CutPrefix(text, word); cut {
			return rest, true
		}
	}
	return text, false
}

// cutSuffixAny takes the first of some words off the end of a text.
func cutSuffixAny(text string, words ...string) (rest string, cut bool) {
	for _, word := range words {
		if rest, cut = strings.CutSuffix(text, word); cut {
			return rest, true
		}
	}
	return text, false
}
