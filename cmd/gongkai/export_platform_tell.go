package main

import (
	"errors"
	"fmt"
	"strings"

	"gongkai/catalogue/intake"
	"gongkai/catalogue/platform"
)

// tell says what would be sent, and what has to be taken down.
func (s *submission) tell(plan *platform.Plan) {
	fmt.Fprintf(s.p.out, s.p.say("%s：新增 %d，改过 %d，退回重报 %d，没有变化 %d，不再公开 %d\n", "%s: new %d, changed %d, refused before %d, unchanged %d, no longer public %d\n"),
		clean(s.mapping.Name), len(plan.New), len(plan.Changed), len(plan.Refused), len(plan.Same), len(plan.Gone))
	s.list(s.p.say("新增", "New"), plan.New)
	s.list(s.p.say("改过", "Changed"), plan.Changed)
	s.list(s.p.say("退回重报", "Refused before"), plan.Refused)
	if len(plan.Gone) > 0 {
		fmt.Fprintln(s.p.out, s.p.say("报过、现在不公开了，要到平台上撤下，撤下后把记录里的状态改成“已撤回”：", "Sent and no longer public; take them down there, then set their state in the record to taken-down:"))
		for _, g := range plan.Gone {
			line := g.Key + " " + g.Title
			if g.Receipt != "" {
				line += s.p.say("，回执号 ", ", receipt number ") + g.Receipt
			}
			fmt.Fprintln(s.p.out, "  "+clean(line))
		}
	}
	if len(plan.Send) == 0 {
		fmt.Fprintln(s.p.out, s.p.say("没有要报的，没有写文件", "There is nothing to send; no file was written"))
	}
}

// list prints the first of some rows.
func (s *submission) list(head string, rows []platform.Row) {
	if len(rows) == 0 {
		return
	}
	fmt.Fprintln(s.p.out, head+s.p.say("：", ":"))
	for i, row := range rows {
		if i == mostTold && !s.All {
			fmt.Fprintf(s.p.out, s.p.say("  ……其余 %d 条用 --all 列出\n", "  … --all prints the other %d\n"), len(rows)-i)
			return
		}
		fmt.Fprintln(s.p.out, "  "+clean(strings.TrimSpace(row.Key+" "+row.Title)))
	}
}

// written says where everything went.
func (s *submission) written(plan *platform.Plan) {
	fmt.Fprintf(s.p.out, s.p.say("已写 %d 条 → %s，记在 %s（提交到 git）\n", "%d written → %s; recorded in %s (commit it)\n"), len(plan.Send), clean(s.Out), clean(s.logFile()))
}

// mistaken says that nothing was written.
func (s *submission) mistaken(n int) error {
	fmt.Fprintf(s.p.out, s.p.say("%d 处要改，没有写文件\n", "%d to mend; no file was written\n"), n)
	return errProblems
}

// answer reads the platform's answer into the record.
func (s *submission) answer() error {
	data, err := plainFile("--receipt", s.Receipt)
	if err != nil {
		return err
	}
	pages, err := pagesOf(s.Receipt, data)
	var refusal *intake.Refusal
	if errors.As(err, &refusal) {
		fmt.Fprintln(s.t.err, "gongkai:", message(refusal))
		return errProblems
	}
	if err != nil {
		return err
	}
	answers, ok := s.log.Answer(s.mapping, pages)
	if !ok {
		return usage("--receipt %s: 没有找到表头；要有 索引号 或 标题，和 回执号 或 状态 · has no head with an index number or a title, and a receipt number or a state", s.Receipt)
	}
	fmt.Fprintf(s.p.out, s.p.say("填了 %d 条，已经有的 %d 条，退回 %d 条，没有报过或分不清的 %d 条，看不懂的 %d 条\n", "%d filled in, %d were there already, %d refused, %d unknown, %d not understood\n"),
		answers.Filled, answers.Same, len(answers.Refused), len(answers.Unknown), len(answers.Unclear))
	if answers.Pending > 0 {
		fmt.Fprintf(s.p.out, s.p.say("其中 %d 条平台还没有定，状态不变\n", "The platform has not decided on %d of them; their state stays\n"), answers.Pending)
	}
	if len(answers.Unread) > 0 {
		fmt.Fprintf(s.p.out, s.p.say("没有读的栏：%s\n", "Columns that were not read: %s\n"), clean(strings.Join(answers.Unread, s.p.say("、", ", "))))
	}
	s.answers(s.p.say("退回的，改好以后下次再报", "Refused; mend them, and they are sent again next time"), answers.Refused)
	s.answers(s.p.say("对不上", "Without a match"), answers.Unknown)
	s.answers(s.p.say("没有填，请核对", "Not filled in; see to them"), answers.Unclear)
	if answers.Filled > 0 && !s.DryRun {
		if err := s.write(nil, nil); err != nil {
			return err
		}
		fmt.Fprintf(s.p.out, s.p.say("已写 %s\n", "Written: %s\n"), clean(s.logFile()))
	}
	if len(answers.Refused)+len(answers.Unknown)+len(answers.Unclear) > 0 {
		return errProblems
	}
	return nil
}

// answers prints rows of the answer with what is to be said of them.
func (s *submission) answers(head string, list []platform.Answer) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintln(s.p.out, head+s.p.say("：", ":"))
	for _, a := range list {
		fmt.Fprintf(s.p.out, s.p.say("  第 %d 行 %s：%s\n", "  row %d, %s: %s\n"), a.Row, clean(a.Subject), clean(a.Why.In(s.p.lang)))
	}
}
