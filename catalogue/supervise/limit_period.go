package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// dayOfYear reads a day that comes back: 每年1月31日前, 6月底前, 年底前, 每月10日前. The month 0 is every month.
func dayOfYear(clause string) (l catalogue.Limit, ok bool) {
	l = catalogue.Limit{Kind: catalogue.LimitDeadline, Unit: catalogue.UnitDate}
	rest, monthly := cutAny(clause, "每月", "次月", "当月")
	if !monthly {
		if end, found := cutAny(clause, "每年年底", "每年底", "年底", "年末", "年终"); found {
			rest, before := cutAny(end, "之前", "以前", "前")
			l.Month, l.Day = 12, 31
			return l, before && tail(rest)
		}
		rest, _ = cutAny(clause, "每年度", "每年", "次年", "当年", "本年")
		month, width := leadingNumber(rest)
		after, named := cutAny(rest[width:], "月份", "月")
		if width == 0 || !named || month < 1 || month > 12 {
			return l, false
		}
		l.Month, rest = month, after
	}
	if end, last := cutAny(rest, "月底", "底", "末"); last {
		l.Day, rest = 31, end
	} else {
		day, width := leadingNumber(rest)
		after, named := cutAny(rest[width:], "日", "号")
		if width == 0 || !named || day < 1 || day > mostDays(l.Month) {
			return l, false
		}
		l.Day, rest = day, after
	}
	rest, before := cutAny(rest, "之前", "以前", "前")
	return l, before && tail(rest)
}

// mostDays is the last day that a month can have.
func mostDays(month int) int {
	switch month {
	case 2:
		return 29
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// period is a stretch of time that comes back, as it is written.
type period struct {
	word   string
	number int
	unit   catalogue.LimitUnit
}

// periods are the words for what comes back, longer ones first.
func periods() []period {
	return []period{
		{"每半年", 6, catalogue.UnitMonth}, {"半年", 6, catalogue.UnitMonth}, {"每年度", 1, catalogue.UnitYear}, {"每年", 1, catalogue.UnitYear}, {"按年度", 1, catalogue.UnitYear}, {"按年", 1, catalogue.UnitYear}, {"逐年", 1, catalogue.UnitYear}, {"年度", 1, catalogue.UnitYear},
		{"每季度", 3, catalogue.UnitMonth}, {"每季", 3, catalogue.UnitMonth}, {"按季度", 3, catalogue.UnitMonth}, {"按季", 3, catalogue.UnitMonth}, {"逐季", 3, catalogue.UnitMonth}, {"季度", 3, catalogue.UnitMonth},
		{"每个月", 1, catalogue.UnitMonth}, {"每月", 1, catalogue.UnitMonth}, {"按月", 1, catalogue.UnitMonth}, {"逐月", 1, catalogue.UnitMonth}, {"月度", 1, catalogue.UnitMonth},
		{"每周", 7, catalogue.UnitDay}, {"按周", 7, catalogue.UnitDay}, {"每日", 1, catalogue.UnitDay}, {"每天", 1, catalogue.UnitDay}, {"按日", 1, catalogue.UnitDay}, {"每个工作日", 1, catalogue.UnitWorkday},
	}
}

// frequency reads how often something is brought up to date: 半年至少更新1次, 每季度, 每3个月更新一次, 按年公开.
func frequency(clause string) (l catalogue.Limit, ok bool) {
	l.Kind = catalogue.LimitFrequency
	rest := clause
	for _, p := range periods() {
		if after, found := strings.CutPrefix(clause, p.word); found {
			l.Number, l.Unit, rest = p.number, p.unit, after
			break
		}
	}
	if l.Number == 0 {
		found := measures(clause)
		if len(found) != 1 || found[0].before != "每" && found[0].before != "每隔" || found[0].number < 1 || found[0].number > mostNumber {
			return l, false
		}
		l.Number, l.Unit, rest = found[0].number, found[0].unit, found[0].after
	}
	alone := rest == "" // 每季度
	rest, _ = cutAny(rest, "至少", "定期", "不少于", "及时")
	rest, verb := cutAny(rest, "更新", "公开", "公布", "公示", "发布", "通报", "调整")
	rest, _ = cutAny(rest, "不少于", "至少")
	times, width := leadingNumber(rest)
	if width > 0 {
		rest, ok = cutAny(rest[width:], "次")
		rest, _ = cutAny(rest, "以上")
		return oftener(l, times), ok && rest == "" && oftener(l, times).Number > 0
	}
	return l, rest == "" && (verb || alone)
}

// oftener divides a period by how many times something is done in it; the number is 0 where that gives no whole one.
func oftener(l catalogue.Limit, times int) catalogue.Limit {
	if l.Unit == catalogue.UnitYear && times > 1 {
		l.Number, l.Unit = l.Number*12, catalogue.UnitMonth
	}
	if times < 1 || l.Number%times != 0 {
		l.Number = 0
		return l
	}
	l.Number /= times
	return l
}
