package account

import (
	"fmt"
	"strings"

	"gongkai/catalogue"
)

// reading says how a limit was understood, in one line.
func (a Account) reading(d catalogue.ReportDuty) string {
	if len(d.Limits) == 0 {
		return d.Unread.In(a.Language)
	}
	parts := make([]string, len(d.Limits))
	for i, l := range d.Limits {
		parts[i] = Reading(l, a.Language)
	}
	return strings.Join(parts, a.say("；", "; "))
}

// Reading says in one line how a time limit was understood.
func Reading(l catalogue.Limit, language string) string {
	say := func(chinese, english string) string {
		return catalogue.Words{Chinese: chinese, English: english}.In(language)
	}
	text := ""
	switch {
	case l.Kind == catalogue.LimitOpen:
		text = say("没有数字（"+l.Raw+"）", "no number ("+l.Raw+")")
	case l.Unit == catalogue.UnitDate && l.Month == 0:
		text = fmt.Sprintf(say("每月%d日前", "every month, by day %d"), l.Day)
	case l.Unit == catalogue.UnitDate:
		text = fmt.Sprintf(say("每年%d月%d日前", "every year, by month %d, day %d"), l.Month, l.Day)
	case l.Kind == catalogue.LimitFrequency:
		text = fmt.Sprintf(say("至少每%d%s更新", "brought up to date every %d %s at least"), l.Number, unit(l, language))
	case l.Before && l.Number == 0:
		return l.Part + say(separated(l.Part, "：")+"“"+l.Trigger+"”以前", separated(l.Part, ": ")+"before “"+l.Trigger+"”")
	case l.Before:
		text = fmt.Sprintf(say("提前至少%d%s", "at least %d %s before"), l.Number, unit(l, language))
	case l.Kind == catalogue.LimitNotice:
		text = fmt.Sprintf(say("公示至少%d%s", "shown for at least %d %s"), l.Number, unit(l, language))
	default:
		text = fmt.Sprintf(say("%d%s内", "within %d %s"), l.Number, unit(l, language))
	}
	if l.Trigger != "" {
		text += say("，从“"+l.Trigger+"”起算", ", counted from “"+l.Trigger+"”")
	}
	if strings.Contains(l.Raw, "小时") {
		text += say("（原文是小时，登记只有日期）", " (written in hours; the register knows days)")
	}
	if l.Part != "" {
		text = l.Part + say("：", ": ") + text
	}
	return text
}

// separated is a mark that stands behind a text, if there is one.
func separated(text, mark string) string {
	if text == "" {
		return ""
	}
	return mark
}

func unit(l catalogue.Limit, language string) string {
	words := map[catalogue.LimitUnit]catalogue.Words{
		catalogue.UnitWorkday: {Chinese: "个工作日", English: "working days"}, catalogue.UnitDay: {Chinese: "日", English: "days"},
		catalogue.UnitMonth: {Chinese: "个月", English: "months"}, catalogue.UnitYear: {Chinese: "年", English: "years"},
	}
	word := words[l.Unit].In(language)
	if l.Number == 1 {
		word = strings.TrimSuffix(word, "s")
	}
	return word
}
