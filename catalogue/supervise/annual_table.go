package supervise

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// grid is a table of a report: its head, and rows of a name and figures.
type grid struct {
	head []string
	rows [][]string
}

// markdown writes the table; figures stand at the right.
func (g grid) markdown(b *strings.Builder) {
	line := func(cells []string) { b.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	line(g.head)
	b.WriteString("|---|" + strings.Repeat("---:|", len(g.head)-1) + "\n")
	for _, r := range g.rows {
		line(r)
	}
	b.WriteString("\n")
}

// disclosed are the tables of the second part, each below the article that asks for it.
func (f *figures) disclosed(b *strings.Builder) {
	table := func(article string, g grid) {
		b.WriteString("**" + article + "**\n\n")
		g.markdown(b)
	}
	made := func(name string, d documents) []string {
		return []string{name, strconv.Itoa(d.made), strconv.Itoa(d.repealed), strconv.Itoa(d.inForce)}
	}
	decided := func(name string, n *int) []string {
		if n == nil {
			return []string{name, mark(name + "，填在 annual 的数字里")}
		}
		return []string{name, strconv.Itoa(*n)}
	}
	table("第二十条第（一）项", grid{[]string{"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"}, [][]string{made("规章", f.rules), made("行政规范性文件", f.normative)}})
	table("第二十条第（五）项", grid{[]string{"信息内容", "本年处理决定数量"}, [][]string{decided("行政许可", f.permits)}})
	table("第二十条第（六）项", grid{[]string{"信息内容", "本年处理决定数量"}, [][]string{decided("行政处罚", f.penalties), decided("行政强制", f.compulsions)}})
	fees := []string{"行政事业性收费", mark("行政事业性收费，填在 annual 的数字里")}
	if f.fees != nil {
		fees[1] = f.fees.String()
	}
	table("第二十条第（八）项", grid{[]string{"信息内容", "本年收费金额（单位：万元）"}, [][]string{fees}})
}

// grid is the table of requests.
func (t requestTable) grid() grid {
	g := grid{head: []string{"申请和处理"}}
	for _, a := range catalogue.ApplicantTerms() {
		g.head = append(g.head, a.Chinese[0])
	}
	g.head = append(g.head, "总计")
	for _, r := range catalogue.RequestRows() {
		cells := t.row(r.Name)
		line := []string{r.Label}
		for _, n := range cells {
			line = append(line, strconv.Itoa(n))
		}
		g.rows = append(g.rows, append(line, strconv.Itoa(total(cells))))
	}
	return g
}

// lawsuitGrid is the table of reconsiderations and lawsuits.
func lawsuitGrid(cases *[3][4]int) grid {
	outcomes, names := lawsuitOutcomes(), lawsuitNames()
	g := grid{head: append(append([]string{"案件"}, outcomes[:]...), "总计")}
	for i, name := range names {
		line, all := []string{name}, 0
		for _, n := range cases[i] {
			line, all = append(line, strconv.Itoa(n)), added(all, n)
		}
		g.rows = append(g.rows, append(line, strconv.Itoa(all)))
	}
	return g
}
