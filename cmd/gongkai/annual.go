package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strconv"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

type annualCmd struct {
	Year       string `arg:"" optional:"" help:"哪一年；不写就是去年 · The year; last year by default." placeholder:"YEAR"`
	Department string `help:"只起草这个单位的（文件夹或名称）· Only this department's, by its folder or name." placeholder:"PATH"`
	Content    string `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Private    string `help:"私有目录树，申请登记簿 registers/requests.csv 在里面 · The private tree, with registers/requests.csv." placeholder:"DIR"`
	Date       string `help:"日期，如 2026-01-15；不写就是今天（网站的时区）· The date; today, in the site's time zone, by default." placeholder:"DATE"`
	Compare    bool   `help:"文字里写上年的数字 · Say the figures of the year before in the text."`
	Out        string `help:"写到这个文件夹，不写就写进内容文件夹 · Write to this folder instead of the content." placeholder:"DIR"`
	DryRun     bool   `help:"只说会写什么，不写 · Only say what would be written."`
	Lang       string `help:"提示用的语言：zh、en；报告总是中文 · The language of messages: zh or en; the reports are in Chinese." enum:",zh,en" default:""`
}

// Help is what --help adds below the flags.
func (annualCmd) Help() string {
	return `例 Examples:
  gongkai annual
  gongkai annual 2025 --dry-run
  gongkai annual 2025 --department finance --compare
  gongkai annual 2025 --private ../private --out /tmp/drafts

按国办公开办函〔2021〕30号的六个部分，起草县政府的年度报告 pages/annual-年份.md 和各单位的 annual-report-年份.md。行政规范性文件从目录
里数，其余数字从 annual/年份.yaml 和申请登记簿来；要人写的地方标“【待写：……】”。改过的文件不会覆盖：列出来，并说哪些数字会变，退出码 1。
填法见 docs/annual.md。
Drafts the reports in the six parts of the form. Normative documents are counted from the catalogue, all other figures come
from annual/YEAR.yaml and the register of requests; 【待写：……】 marks what a person must write. A file that was edited is not
written over: it is named, with the figures that would change, and the exit code is 1. See docs/annual.md.`
}

// Run drafts.
func (a *annualCmd) Run(t *terminal) error {
	asked := build.Annual{Department: filepath.ToSlash(a.Department), Compare: a.Compare}
	if a.Year != "" {
		year, err := strconv.Atoi(a.Year)
		if err != nil || year < 1900 || year > 9999 {
			return usage("%s: 写年份，如 2025 · write a year such as 2025", a.Year)
		}
		asked.Year = year
	}
	in, err := contentFlags{Content: a.Content, Private: a.Private, Date: a.Date}.input(t)
	if err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress = bar.show
	drafted, err := build.DraftAnnual(t.ctx, in, asked)
	bar.clear()
	if err != nil {
		return err
	}
	p := newPrinter(t.out, contentFlags{Content: a.Content, Private: a.Private}, reportFlags{Format: "text", Lang: a.Lang}, drafted.Language)
	if drafted.Doubtful {
		fmt.Fprintf(t.out, p.say("annual/%d.yaml 里有读不懂的地方，没有起草；先用 gongkai check 看是哪里\n", "annual/%d.yaml cannot be read whole, and nothing was drafted; gongkai check says where\n"), drafted.Year)
		return errProblems
	}
	out := a.Out
	if out == "" {
		out = a.Content
	}
	files, err := openDrafts(out, drafted)
	if err != nil {
		return err
	}
	if !a.DryRun {
		if err := files.write(t.ctx); err != nil {
			return err
		}
	}
	p.drafted(drafted, files, a.DryRun)
	if err := p.troubles(drafted); err != nil || len(files.edited) > 0 {
		return cmp.Or(err, errProblems)
	}
	return nil
}

// troubles says where the register of requests could not be counted.
func (p *printer) troubles(d *build.Drafted) error {
	if len(d.Troubles) == 0 {
		return nil
	}
	fmt.Fprintln(p.out, p.say("申请登记簿有错，受影响的单位和全县的申请数字没有起草；改好再运行一次：", "The register of requests has errors. Figures of requests were not drafted where they matter; mend these and run it again:"))
	return cmp.Or(p.problems(d.Troubles), errProblems)
}

// drafted says what became of each report.
func (p *printer) drafted(d *build.Drafted, files *drafts, dry bool) {
	say := func(w catalogue.Words, args ...any) { fmt.Fprintf(p.out, w.In(p.lang)+"\n", args...) }
	if !d.Over {
		say(catalogue.Words{Chinese: "注意：%d 年还没有过完，数字只到今天", English: "Note: %d is not over; the figures end today"}, d.Year)
	}
	if !d.Entered {
		say(catalogue.Words{Chinese: "注意：没有 annual/%d.yaml，许可、处罚、强制、收费等数字都空着", English: "Note: there is no annual/%d.yaml; figures that must be entered are left open"}, d.Year)
	}
	wrote := catalogue.Words{Chinese: "已写 %s，待写 %d 处", English: "Written: %s, %d places to be filled in"}
	if dry {
		wrote = catalogue.Words{Chinese: "会写 %s，待写 %d 处", English: "Would be written: %s, %d places to be filled in"}
	}
	for _, path := range files.ignored {
		say(catalogue.Words{Chinese: "注意：%s 里的 %s 不是报告的路径，或没有记对，不理会", English: "Note: what %s says of %s is passed over: it is no report's path, or no hash"}, generated, clean(path))
	}
	for _, f := range files.fresh {
		say(wrote, clean(f.name), f.marks)
	}
	if n := len(files.same); n > 0 {
		say(catalogue.Words{Chinese: "没有变化的 %d 个", English: "Unchanged: %d"}, n)
	}
	for _, f := range files.edited {
		say(catalogue.Words{Chinese: "没有覆盖 %s：有人改过，或不是起草的", English: "Not written over: %s was edited, or not drafted"}, clean(f.name))
		if len(f.changes) == 0 {
			say(catalogue.Words{Chinese: "    表格里的数字没有变化", English: "    no figure of its tables would change"})
		}
		for _, line := range f.changes {
			fmt.Fprintln(p.out, "    "+clean(line))
		}
	}
}
