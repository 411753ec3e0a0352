package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/history"
)

type assignCmd struct {
	Content   string `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Private   string `help:"一定范围内公开的信息另放的文件夹；有就要写上，不然那里的号不算 · The private tree; name it if there is one, or its numbers do not count." placeholder:"DIR"`
	Date      string `help:"公开日期，如 2026-11-01；不写就是今天（网站的时区）· The date of publication; today, in the site's time zone, by default." placeholder:"DATE"`
	Published string `help:"已发布的登记簿（catalogue.json 文件或 https 网址）：公开过的号不再给 · The published register, a catalogue.json or its https address: numbers that it knows are not given again." placeholder:"FILE|URL"`
	Commit    bool   `help:"写好就用 git 提交，只提交写了的文件 · Commit what was written, and nothing else, by git."`
	Push      string `help:"提交后推送到 origin 的这个分支；被拒绝就什么也不改 · Push the commit to this branch of origin too; where that is refused nothing is changed." placeholder:"BRANCH"`
	DryRun    bool   `help:"只说会给什么，不写 · Tell what would be given, and write nothing."`
	Lang      string `help:"提示用的语言：zh、en · The language of messages: zh or en; the site's by default." enum:",zh,en" default:""`
}

// Help is what --help adds below the flags.
func (assignCmd) Help() string {
	return `例 Examples:
  gongkai assign --dry-run
  gongkai assign --commit
  gongkai assign --commit --push main --published https://www.xx.gov.cn/gongkai/catalogue.json

site.yaml 写了 自动编号: 是（assign: true）的，已经批准的信息缺索引号、公开日期，由它来给：索引号照 索引号格式，接着本部门当年
最大的号；公开日期是今天。在主分支上用，一次只跑一个（CI 里的样子见 ci/），并行的合并请求就不会撞号。没有批准的草稿不给。
头部只多出这一两行，别的一个字也不动。有一条给不了（文件读不懂、没有机构代码）退出码是 1，别的照给。

Where site.yaml says assign: true, gives approved items the index number and the date of publication that they lack: the
number after the highest of the department and the year, by index_pattern, and today. Run it on the main branch, one at a
time (see ci/), so that merge requests that go side by side never collide. Drafts are given nothing. Front matter gains
these lines, and nothing else of a file is touched. Exit code 1 where an item had to be left; the others are numbered.`
}

// Run assigns.
func (a *assignCmd) Run(t *terminal) error {
	if a.Push != "" && (!a.Commit || strings.ContainsAny(a.Push, ": \t+") || strings.HasPrefix(a.Push, "-")) {
		return usage("--push: 和 --commit 一起用，写分支的名字，如 main · goes with --commit, and takes the name of a branch, such as main")
	}
	in, err := contentFlags{Content: a.Content, Private: a.Private, Date: a.Date}.input(t)
	if err != nil {
		return err
	}
	if a.Published != "" {
		in.Compare = &build.Compare{Published: a.Published}
	}
	assigned, err := build.Assign(t.ctx, in)
	if err != nil {
		return err
	}
	if !a.DryRun {
		for _, private := range []bool{false, true} {
			if err := a.write(t, private, assigned.Given); err != nil {
				return err
			}
		}
	}
	newPrinter(t.out, contentFlags{Content: a.Content, Private: a.Private}, reportFlags{Lang: a.Lang}, assigned.Language).assigned(assigned, a)
	if len(assigned.Left) > 0 {
		return errProblems
	}
	return nil
}

// write writes the files of one tree, and commits them if that was asked for. Either all of it is done or nothing.
func (a *assignCmd) write(t *terminal, private bool, all []build.Given) error {
	batch := batch{dir: a.Content}
	if private {
		batch.dir = a.Private
	}
	for _, g := range all {
		if g.Private == private {
			batch.add(g)
		}
	}
	if len(batch.given) == 0 {
		return nil
	}
	var record func() error
	if a.Commit {
		r, err := openRepository(t.ctx, batch.dir)
		if err != nil {
			return err
		}
		changed, err := r.Changed(batch.files)
		if err != nil {
			return err
		}
		if len(changed) > 0 {
			return usage("%s: 有没提交的改动，先提交再编号 · has changes that are not committed: commit them first", clean(strings.Join(changed, ", ")))
		}
		release, err := r.Lock("gongkai-assign.lock")
		if err != nil {
			return err
		}
		defer release()
		record = func() error { return r.Record(batch.message(), batch.files, a.Push) }
	}
	return batch.write(record)
}

// batch is what is written into one tree.
type batch struct {
	dir   string
	given []build.Given
	files []string // below dir
}

func (b *batch) add(g build.Given) {
	b.given, b.files = append(b.given, g), append(b.files, g.Path)
}

// message is that of the commit. It names numbers alone: a title, or a file's name, may say what a host obeys ([skip ci],
// Closes #1).
func (b *batch) message() string {
	var text strings.Builder
	fmt.Fprintf(&text, "assign: %d\n\n", len(b.given))
	for _, g := range b.given {
		fmt.Fprintln(&text, strings.TrimSpace(g.Index+" "+g.Published.Midnight().String()))
	}
	return text.String()
}

// write replaces the files and records them; where anything fails those that were replaced become what they were, unless
// somebody has written in them since, or the commit stands.
func (b *batch) write(record func() error) (err error) {
	written := 0
	defer func() {
		var stands *history.Stands
		if err == nil || errors.As(err, &stands) {
			return
		}
		for _, g := range b.given[:written] {
			if now, unread := os.ReadFile(b.name(g)); unread == nil && string(now) == string(g.New) {
				err = errors.Join(err, replace(b.name(g), g.Old, 0o644))
			} else {
				err = errors.Join(err, fmt.Errorf("%s: 这时被别人改过，没有改回去 · was written in meanwhile and is left as it is", clean(b.name(g))))
			}
		}
	}()
	for _, g := range b.given {
		if now, err := os.ReadFile(b.name(g)); err != nil || string(now) != string(g.Old) || !regular(b.name(g)) {
			return usage("%s: 刚刚被改过，再来一次 · was changed just now: run again", clean(b.name(g)))
		}
		if err := replace(b.name(g), g.New, 0o644); err != nil {
			return err
		}
		written++
	}
	if record != nil {
		return record()
	}
	return nil
}

func (b *batch) name(g build.Given) string { return filepath.Join(b.dir, filepath.FromSlash(g.Path)) }

// assigned says what was given, and what was left and why.
func (p *printer) assigned(done *build.Assigned, a *assignCmd) {
	for _, g := range done.Given {
		parts := []string{}
		if g.Index != "" {
			parts = append(parts, p.say("索引号 ", "index ")+g.Index)
		}
		if !g.Published.IsZero() {
			parts = append(parts, p.say("公开日期 ", "published ")+g.Published.Midnight().String())
		}
		fmt.Fprintf(p.out, "%s: %s\n", clean(p.path(g.Path, g.Private)), clean(strings.Join(parts, p.say("，", ", "))))
	}
	for _, left := range done.Left {
		fmt.Fprintf(p.out, p.say("%s: 没有给：%s\n", "%s: given nothing: %s\n"), clean(p.path(left.Path, left.Private)), clean(left.Why.In(p.lang)))
	}
	end := catalogue.Words{Chinese: "，要提交", English: "; commit it"}
	switch {
	case a.DryRun:
		end = catalogue.Words{Chinese: "，没有写（--dry-run）", English: "; nothing was written (--dry-run)"}
	case a.Push != "":
		end = catalogue.Words{Chinese: "，已提交、推送", English: "; committed and pushed"}
	case a.Commit:
		end = catalogue.Words{Chinese: "，已提交", English: "; committed"}
	}
	if len(done.Given) == 0 {
		end = catalogue.Words{}
	}
	fmt.Fprintf(p.out, p.say("编号 %d 条，留下 %d 条%s\n", "%d assigned, %d left%s\n"), len(done.Given), len(done.Left), end.In(p.lang))
}
