package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// readClause reads one clause, which has to be a limit to its last character.
func readClause(clause string) (l catalogue.Limit, ok bool) {
	for _, read := range []func(string) (catalogue.Limit, bool){dayOfYear, frequency, onlyOnRequest} {
		if l, ok = read(clause); ok {
			return l, true
		}
	}
	switch found := measures(clause); len(found) {
	case 0:
		if l, ok = beforehand(clause); !ok {
			l, ok = openLimit(clause)
		}
		return l, ok
	case 1:
		if m := found[0]; m.number >= 1 && m.number <= mostNumber {
			return measured(m)
		}
	}
	return l, false
}

// measured reads a clause with one number in it.
func measured(m measure) (l catalogue.Limit, ok bool) {
	l = catalogue.Limit{Number: m.number, Unit: m.unit}
	if rest, within := cutAny(m.after, "之内", "以内", "内"); within {
		l.Kind = catalogue.LimitDeadline
		l.Part, l.Trigger, ok = deadlineFrom(strings.TrimSuffix(m.before, "的"), true)
		return l, ok && tail(rest)
	}
	if rest, before := cutAny(m.after, "之前", "以前", "前"); before {
		// 7个工作日前 is ahead of something; 20日前 may be by the twentieth.
		l.Kind, l.Before = catalogue.LimitNotice, true
		l.Part, l.Trigger, ok = event(m.before)
		return l, ok && (l.Trigger != "" || l.Unit == catalogue.UnitWorkday) && tail(rest)
	}
	if rest, most := cutSuffixAny(m.before, "最长不超过", "最迟不超过", "不得超过", "不超过"); most {
		l.Kind = catalogue.LimitDeadline
		l.Part, l.Trigger, ok = deadlineFrom(rest, false)
		return l, ok && tail(m.after)
	}
	return noticed(l, m)
}

// noticed reads a notice: so long before something (提前7个工作日, 变更前5日), or shown for so long (公示7个工作日); and a bare
// number of working days, which is a deadline, or of months and years, which is a frequency. Bare days are neither.
func noticed(l catalogue.Limit, m measure) (_ catalogue.Limit, ok bool) {
	l.Kind = catalogue.LimitNotice
	if before, early := cutSuffixAny(m.before, "至少提前", "应提前", "提前"); early {
		l.Before = true
		l.Part, l.Trigger, ok = event(before)
		return l, ok && tail(m.after)
	}
	if before, early := cutSuffixAny(m.before, "之前", "以前", "前"); early {
		l.Before = true
		l.Part, l.Trigger, ok = event(before)
		return l, ok && l.Trigger != "" && tail(m.after)
	}
	if subject, least := cutSuffixAny(m.before, "不得少于", "不少于", "不得低于", "不低于", "至少为", "至少"); least {
		l.Part, ok = shown(subject)
		return l, ok && (m.after == "" || m.after == "以上")
	}
	if subject, ok := shown(m.before); ok && m.before != "" {
		l.Part = subject
		return l, m.after == "" || m.after == "以上"
	}
	switch {
	case m.before != "" || m.after != "":
		return l, false
	case m.unit == catalogue.UnitWorkday:
		l.Kind = catalogue.LimitDeadline
		return l, true
	case m.unit == catalogue.UnitMonth || m.unit == catalogue.UnitYear:
		l.Kind = catalogue.LimitFrequency
		return l, true
	}
	return l, false
}

// shown says whether something is what is shown for a time: 公告, 征求意见, 批前公示时间. The part is what it is beyond these
// words.
func shown(subject string) (part string, ok bool) {
	for _, word := range []string{"时间", "时限", "期限", "期"} {
		subject = strings.TrimSuffix(subject, word)
	}
	rest, ok := cutSuffixAny(subject, "公示", "公告", "征求意见", "征集意见", "公开征求意见", "公开征集意见")
	if !ok || !plain(subject) {
		return "", false
	}
	if rest == "" || rest == "公开" || rest == "应" || rest == "并" {
		return "", true
	}
	return subject, true
}

// deadlineFrom reads what stands before the number of a deadline: 自信息形成之日起, 批准后, 信息形成. Without a word for
// "from", it has to end in something that happens.
func deadlineFrom(before string, happens bool) (part, trigger string, ok bool) {
	if before == "" || before == "应" || before == "应在" || before == "在" {
		return "", "", true
	}
	before = strings.TrimSuffix(before, "的")
	rest, marked := cutSuffixAny(before, "之日起", "当日起", "之时起", "日起", "时起", "之后", "以后", "后", "起")
	switch {
	case marked:
		before = strings.TrimSuffix(rest, "之日")
	case !happens || !happening(before):
		return "", "", false
	}
	return event(before)
}

// event splits 批后公布应在规划批准 into the part and what happens; a part has to be a word for information.
func event(words string) (part, trigger string, ok bool) {
	words = strings.TrimSuffix(words, "的")
	if !plain(words) {
		return "", "", false
	}
	for _, lead := range []string{"应当自", "应自", "应当在", "应在", "自从", "自", "从", "在"} {
		if rest, cut := strings.CutPrefix(words, lead); cut && !fromless(words) {
			return "", rest, oneEvent(rest)
		}
	}
	for _, lead := range []string{"应当在", "应在", "应自", "自", "在"} {
		before, rest, cut := strings.Cut(words, lead)
		if cut && informs(before) && !fromless(lead+rest) {
			return before, rest, oneEvent(rest)
		}
	}
	if strings.HasPrefix(words, "其他") {
		for _, word := range []string{"信息", "内容", "事项"} {
			if before, rest, cut := strings.Cut(words, word); cut && rest != "" {
				return before + word, rest, oneEvent(rest)
			}
		}
	}
	return "", words, words == "" || oneEvent(words)
}
