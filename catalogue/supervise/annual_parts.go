package supervise

import (
	"strconv"
	"strings"
)

// disclosure is the second part: what was made, decided and collected.
func (w *writer) disclosure(t *strings.Builder, b *body) {
	if len(b.lacking) > 0 {
		write(t, mark("以下单位在 "+annualFile(w.year)+" 里还缺数字，合计不全，补上后重新起草："+strings.Join(b.lacking, "、")))
	}
	n := b.figures.normative
	words := say(saysMade, strconv.Itoa(n.made), strconv.Itoa(n.repealed), strconv.Itoa(n.inForce))
	if w.then != nil {
		n = b.before.normative
		words += say(saysMadeThen, strconv.Itoa(n.made), strconv.Itoa(n.repealed), strconv.Itoa(n.inForce))
	}
	write(t, words)
	b.figures.disclosed(t)
}

// requests is the third part.
func (w *writer) requests(t *strings.Builder, b *body) {
	table := b.figures.requests
	if table == nil {
		write(t, mark("申请的数字；填在 "+annualFile(w.year)+" 的“申请”里，没有申请的也要写一组"))
		return
	}
	count := func(t requestTable, name string) int { return total(t.row(name)) }
	number := func(t requestTable, name string) string { return strconv.Itoa(count(t, name)) }
	words := say(saysRequests, number(table, "received"), number(table, "carried_over"), number(table, "handled"), number(table, "carried_on"))
	if added(count(table, "received"), count(table, "carried_over")) == 0 {
		words = saysNoRequests
	}
	if w.then != nil && b.before.requests != nil {
		words += say(saysAskedThen, number(b.before.requests, "received"), number(b.before.requests, "handled"))
	}
	write(t, words, saysColumns)
	table.grid().markdown(t)
}

// lawsuits is the fourth part.
func (w *writer) lawsuits(t *strings.Builder, b *body) {
	cases := b.figures.lawsuits
	if cases == nil {
		write(t, mark("复议和诉讼的数字；填在 "+annualFile(w.year)+" 的“复议诉讼”里，没有的也要写一组"))
		return
	}
	words := func(sentence string, cases *[3][4]int) string {
		var sums [3]int
		for i, row := range cases {
			for _, n := range row {
				sums[i] = added(sums[i], n)
			}
		}
		return say(sentence, strconv.Itoa(sums[0]), strconv.Itoa(added(sums[1], sums[2])))
	}
	then := ""
	if w.then != nil && b.before.lawsuits != nil {
		then = words(saysCasesThen, b.before.lawsuits)
	}
	write(t, words(saysCases, cases), then)
	lawsuitGrid(cases).markdown(t)
}

// shortcomings is the fifth part, which only a person can write.
func (w *writer) shortcomings(t *strings.Builder, b *body) {
	if w.Annuals != nil {
		if _, there := w.Annuals.texts[annualPage(b.folder, w.year-1)]; there {
			write(t, mark("上年报告提出的改进措施落实得怎样"))
		}
	}
	write(t, mark("存在的主要问题"))
	write(t, mark("怎样改进"))
}

// others is the sixth part.
func (w *writer) others(t *strings.Builder, _ *body) {
	write(t, mark("收取信息处理费的情况；没有其他需要报告的事项也要写明"))
}
