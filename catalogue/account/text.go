package account

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// most is how many findings of one rule of one department the text lists, unless all are asked for; worst is how many
// departments its summary names.
const (
	most  = 10
	worst = 10
)

// text is the report for a terminal: what it comes to, then the findings, department by department.
func (a Account) text() []byte {
	var b bytes.Buffer
	r := a.Report
	title := cmp.Or(a.Title, a.say("政府信息公开", "Government information disclosure"))
	if a.Within != "" {
		title += " · " + a.names()[a.Within]
	}
	fmt.Fprintf(&b, a.say("%s · 监督报告 · 截至 %s\n\n", "%s · report of the disclosure office · as of %s\n\n"), title, r.Date.Midnight())
	a.textSums(&b)
	a.textSince(&b)
	a.textDepartments(&b)
	a.textScores(&b)
	a.textFindings(&b)
	return b.Bytes()
}

// textSums are the figures of all departments together.
func (a Account) textSums(b *bytes.Buffer) {
	s, q := a.Report.Coverage.Total(), a.summary()
	if s.Duties > 0 {
		rate, hidden := "", ""
		if s.Hidden > 0 {
			hidden = fmt.Sprintf(a.say("（其中 %d 已办理、未公开）", " (%d of them not public)"), s.Hidden)
		}
		if r, ok := s.Rate(); ok {
			rate = fmt.Sprintf(a.say("，公开率 %s", ", %s met"), percent(r))
		}
		fmt.Fprintf(b, a.say("事项  %d 项次：已公开 %d%s，逾期公开 %d，在别处 %d，计划中 %d，未公开 %d，不适用 %d%s\n", "Duties    %d: %d met%s, %d met late, %d elsewhere, %d planned, %d missing, %d not applicable%s\n"),
			s.Duties, s.Met, hidden, s.Late, s.Elsewhere, s.Planned, s.Missing, s.Inapplicable, rate)
	}
	fmt.Fprintf(b, a.say("问题  %s个错误，%s个警告，%s个提示", "Findings  %s, %s, %s"), a.many(q.Errors, "error"), a.many(q.Warnings, "warning"), a.many(q.Notes, "note"))
	var parts []string
	for _, c := range catalogue.Charges() {
		if n := q.Charges[string(c)]; n > 0 {
			parts = append(parts, a.charge(c)+" "+strconv.Itoa(n))
		}
	}
	if len(parts) > 0 {
		b.WriteString(a.say("（", " (") + strings.Join(parts, a.say("、", ", ")) + a.say("）", ")"))
	}
	b.WriteString("\n")
	if off := a.off(); len(off) > 0 {
		fmt.Fprintf(b, a.say("规则  site.yaml 关掉了 %s，没有检查\n", "Rules     turned off by site.yaml and not looked at: %s\n"), strings.Join(off, a.say("、", ", ")))
	}
	if n := a.unread(); n > 0 {
		fmt.Fprintf(b, a.say("时限  %d 项写法读不懂，不据此判断\n", "Limits    %d are not understood and held against nobody\n"), n)
	}
}

func (a Account) unread() int {
	n := 0
	for _, d := range a.Report.Duties {
		if d.Unread != (catalogue.Words{}) && strings.TrimSpace(d.Raw) != "" {
			n++
		}
	}
	return n
}

// tableWrong is how many mistakes keep the scoring table from being used.
func (a Account) tableWrong() (n int) {
	for _, f := range a.Report.Findings {
		if f.File == "assessment.yaml" && f.Severity == catalogue.Error {
			n++
		}
	}
	return n
}

func (a Account) textSince(b *bytes.Buffer) {
	s := a.Since
	if s == nil {
		return
	}
	fmt.Fprintf(b, a.say("\n和 %s（%s）比：新增 %s个问题，少了 %d 个\n", "\nSince %s (%s): %s, %d gone\n"), s.Name, s.Date, a.many(len(s.New), "new finding"), len(s.Gone))
	a.textSome(b, len(s.Gone), func(i int) string {
		f := s.Gone[i]
		return fmt.Sprintf(a.say("已没有：%s %s [%s]", "gone: %s %s [%s]"), f.File, f.Text, f.Rule)
	})
	fmt.Fprintf(b, a.say("新公开 %d 项次，不再公开 %d 项次\n", "%d duties newly met, %d no longer met\n"), len(s.Met), len(s.Lost))
	a.textSome(b, len(s.Met), func(i int) string { return a.say("新公开：", "newly met: ") + a.cell(s.Met[i]) })
	a.textSome(b, len(s.Lost), func(i int) string { return a.say("不再公开：", "no longer met: ") + a.cell(s.Lost[i]) })
}

// textSome writes the first lines of a list, or all where they are asked for.
func (a Account) textSome(b *bytes.Buffer, n int, line func(int) string) {
	for i := range n {
		if i == most && !a.All {
			fmt.Fprintf(b, a.say("  … 共 %d 个，--all 全部列出\n", "  … %d in all; --all lists them\n"), n)
			break
		}
		b.WriteString("  " + line(i) + "\n")
	}
}

// Cells names the departments' duties of some cells, by their indexes.
func (a Account) Cells(list []int) (names []string) {
	for _, i := range list {
		names = append(names, a.cell(i))
	}
	return names
}

// cell names a department's duty.
func (a Account) cell(i int) string {
	c := a.Report.Coverage.Cells[i]
	d := a.Report.Duties[c.Duty]
	return a.names()[c.Department] + " " + d.Key() + " " + d.Name()
}

// textDepartments names the departments with the most to see to.
func (a Account) textDepartments(b *bytes.Buffer) {
	bad := map[string]int{}
	for _, f := range a.Report.Findings {
		if f.Bad() {
			bad[f.Department]++
		}
	}
	sums := a.Report.Coverage.Departments(a.Report.Departments)
	slices.SortStableFunc(sums, func(x, y catalogue.CoverageSum) int {
		one, _ := x.Rate()
		two, _ := y.Rate()
		return cmp.Or(cmp.Compare(one, two), cmp.Compare(bad[y.Key], bad[x.Key]))
	})
	if len(sums) == 0 {
		return
	}
	t := table{{a.say("单位（公开率从低到高）", "Department, lowest rate first"), a.say("事项", "duties"), a.say("已公开", "met"), a.say("逾期", "late"), a.say("在别处", "elsewhere"), a.say("未公开", "missing"), a.say("其他", "other"), a.say("公开率", "rate"), a.say("问题", "findings")}}
	for i, s := range sums {
		if i == worst && !a.All {
			break
		}
		rate, ok := s.Rate()
		t = append(t, []string{s.Name, strconv.Itoa(s.Duties), strconv.Itoa(s.Met), strconv.Itoa(s.Late), strconv.Itoa(s.Elsewhere), strconv.Itoa(s.Missing), strconv.Itoa(s.Planned + s.Inapplicable), rateOr(rate, ok), strconv.Itoa(bad[s.Key])})
	}
	b.WriteString("\n")
	t.write(b)
	if len(sums) > worst && !a.All {
		fmt.Fprintf(b, a.say("（共 %d 个单位，--all 全部列出）\n", "(%d departments in all; --all lists them)\n"), len(sums))
	}
}

func rateOr(rate float64, ok bool) string {
	if !ok {
		return "—"
	}
	return percent(rate)
}

// percent is rounded down, so that what is not all is never told as all.
func percent(rate float64) string {
	return strconv.FormatFloat(math.Floor(rate*1000+1e-9)/10, 'f', 1, 64) + "%"
}

func (a Account) textScores(b *bytes.Buffer) {
	if wrong := a.tableWrong(); wrong > 0 {
		fmt.Fprintf(b, a.say("\n得分  评分表 assessment.yaml 有 %d 处错误，没有评分\n", "\nScores    assessment.yaml has %d mistakes: nobody is scored\n"), wrong)
		return
	}
	if len(a.Report.Scores) == 0 {
		return
	}
	names := a.names()
	t := table{{a.say("得分", "Scores"), a.say("名次", "rank"), a.say("同类名次", "of its kind"), a.say("得分", "points"), a.say("满分", "of"), a.say("和上次比", "since before"), a.say("扣得最多", "most deducted for")}}
	for _, s := range a.Report.Scores {
		t = append(t, []string{names[s.Department], strconv.Itoa(s.Rank), strconv.Itoa(s.KindRank), s.Points.String(), s.Full.String(), trend(s), a.mostDeducted(s)})
	}
	b.WriteString("\n")
	t.write(b)
}

func trend(s catalogue.Score) string {
	switch {
	case s.Before == nil:
		return "—"
	case s.Points > *s.Before:
		return "+" + (s.Points - *s.Before).String()
	}
	return (s.Points - *s.Before).String()
}

// mostDeducted is the part of the assessment that cost most.
func (a Account) mostDeducted(s catalogue.Score) string {
	var most catalogue.ScorePart
	for _, p := range s.Parts {
		if p.Deducted > most.Deducted {
			most = p
		}
	}
	if most.Deducted == 0 {
		return ""
	}
	return most.Name.In(a.Language) + " -" + most.Deducted.String()
}

// many is a number with what it counts, in English; in Chinese the number alone, with its space.
func (a Account) many(n int, what string) string {
	switch {
	case a.Language != "en":
		return strconv.Itoa(n) + " "
	case n == 1:
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
