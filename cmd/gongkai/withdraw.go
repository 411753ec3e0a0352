package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

type withdrawCmd struct {
	Address string `arg:"" help:"网址、索引号或文件 · Its address, index number or file." placeholder:"ADDRESS"`
	Why     string `help:"原因，显示在留下的网页上；可以随后补上 · The reason, shown on the page that stays; it may follow." placeholder:"TEXT"`
	EvenSo  bool   `help:"别的公开过的会因此不见或改变，也照样撤回 · Withdraw it even if other things that are public are lost or changed by it."`
	contentFlags
	Out  string `help:"网站在哪个文件夹 · Where the site is." default:"dist" placeholder:"DIR"`
	Lang string `help:"提示用的语言：zh、en · The language of messages: zh or en; the site's by default." enum:",zh,en" default:""`
}

// Help is what --help adds below the flags.
func (withdrawCmd) Help() string {
	return `例 Examples:
  gongkai withdraw finance/2026-budget.html --why 误传
  gongkai withdraw QY002/2026-00090
  gongkai withdraw https://www.xx.gov.cn/gongkai/zh-hant/finance/2026-budget.html --audience staff --out dist-staff

马上从网站上拿掉一条信息，不管内容里别处有什么错：用上次编译时的内容重编，少了这一条。网页、列表、订阅、导出、搜索和繁体版里
都不再有它；网址上只留索引号、部门和日期。然后在它的文件里记上 撤回（withdrawn），要提交，否则下次编译会拒绝发布。
git 历史、镜像、缓存怎么清除，见 docs/withdrawal.md。
Takes one item offline at once, whatever else is wrong with the content: the site is made again from the content of the
last build, without the item. No page, list, feed, export, search entry or twin has it any more; its address keeps index
number, department and dates. Then withdrawn is written into its file, which must be committed, or the next build
refuses to publish. docs/withdrawal.md says how to purge the git history, mirrors and caches.`
}

// Run withdraws.
func (w *withdrawCmd) Run(t *terminal) error {
	began := t.now()
	if printable(w.Why) != w.Why {
		return usage("--why: 不能有换行 · may not hold a line break")
	}
	in, err := w.inputOrNone(t)
	if err != nil {
		return err
	}
	folder := publish.Folder{Path: w.Out, Audience: w.Audience, Sources: sources(w.contentFlags)}
	if err := publish.Check(folder); err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress = bar.show
	done, err := build.Withdraw(t.ctx, in, w.Content, build.Withdrawal{Subject: w.Address, Why: w.Why, EvenSo: w.EvenSo}, folder)
	bar.clear()
	p := newPrinter(t.out, w.contentFlags, reportFlags{Format: "text", Lang: w.Lang}, done.Language)
	if err == nil && done.Item == nil {
		return p.losing(done)
	}
	if done.Item == nil || done.Files == 0 {
		return err
	}
	p.withdrawn(done, t.now().Sub(began))
	if done.Leak != nil {
		fmt.Fprintln(t.err, "gongkai:", message(done.Leak))
	}
	record := w.record(done, p)
	return errors.Join(err, record)
}

// inputOrNone opens the content; that it is not there, or the private tree, keeps nothing online.
func (w *withdrawCmd) inputOrNone(t *terminal) (build.Input, error) {
	in, err := w.input(t)
	if _, missing := os.Stat(w.Content); missing != nil {
		f := w.contentFlags
		f.Content, f.Private = ".", ""
		in, err = f.input(t)
		in.Content = nil
	}
	return in, err
}

// withdrawn says what was done, and what is left to do.
func (p *printer) withdrawn(done build.Withdrawn, took time.Duration) {
	say := func(chinese, english string, args ...any) { fmt.Fprintf(p.out, p.say(chinese, english)+"\n", args...) }
	it := done.Item
	say("已撤回 %s（索引号 %s），用时 %s", "Withdrawn: %s (index number %s), in %s", clean(it.Address), clean(it.Index), seconds(took, p.say("秒", "s")))
	switch done.Origin.Kind {
	case build.FromReserve:
		say("网站用上次编译时的内容重编，只少了这一条", "The site was made again from the content of the last build, without this item")
	case build.FromContent:
		say("网站用现在的内容重编（没有找到上次编译时留下的）", "The site was made from the content of today (what the last build kept was not found)")
	case build.FromGit:
		say("网站用最近一个能编译的提交 %s 重编", "The site was made from the newest commit that compiles, %s", done.Origin.Commit)
	}
	for _, lost := range done.Lost {
		say("注意：%s [%s]", "Note: %s [%s]", clean(lost.Text(p.lang)), lost.Rule)
	}
	for _, f := range done.Kept {
		say("注意：文件 %s 还在，因为别的信息也用它", "Note: the file %s stays, because something else names it too", clean(f))
	}
	for i, f := range done.Named {
		if i == most {
			say("……共 %d 个文件", "… %d files in all", len(done.Named))
			break
		}
		say("注意：%s 里还有这个标题，是别的文字引用的，请看是否也要改", "Note: its title still stands in %s, where another text quotes it: see whether that must go too", clean(f))
	}
}

// losing says what else would be lost, so that nothing was published.
func (p *printer) losing(done build.Withdrawn) error {
	if err := p.problems(done.Lost); err != nil {
		return err
	}
	fmt.Fprintln(p.out, p.say("没有撤回：没有找到上次编译时留下的内容，用现在能用的内容重编，上面这些公开过的也会不见或改变。改好再来；等不及的加上 --even-so 照样撤下，然后马上补回来",
		"Not withdrawn: what the last build kept was not found, and from the content that there is, the above would be lost or changed too. Mend it first; or give --even-so to withdraw it all the same, and bring the rest back at once"))
	return errProblems
}

// record writes withdrawn into the item's file, so that the next build leaves it withdrawn.
func (w *withdrawCmd) record(done build.Withdrawn, p *printer) error {
	file := filepath.Join(w.Content, filepath.FromSlash(done.Item.Path))
	if w.Private != "" {
		if over := filepath.Join(w.Private, filepath.FromSlash(done.Item.Path)); regular(over) && fenced(over) {
			file = over
		}
	}
	say := func(chinese, english string) error {
		_, err := fmt.Fprintf(p.out, p.say(chinese, english)+"\n", clean(file))
		return err
	}
	text, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return say("%s 不在了：在这条信息现在的文件里写上 撤回（withdrawn），否则下次编译会拒绝发布", "%s is not there: write withdrawn into the item's file of today, or the next build refuses to publish")
	case err != nil:
		return fmt.Errorf("record the withdrawal: %w", err)
	}
	marked, ok := mark(string(text), done.Item.Gone.On, done.Item.Gone.Why)
	if !ok || !regular(file) {
		return say("%s 里没有能写的地方，或已经写了：请自己核对 撤回（withdrawn）", "%s has no place to write to, or says so already: see to withdrawn yourself")
	}
	if err := replace(file, []byte(marked), 0o644); err != nil {
		return err
	}
	return say("已在 %s 里写上 撤回：请马上提交，否则下次编译会拒绝发布；原因没写的，随后补上", "withdrawn was written into %s: commit it now, or the next build refuses to publish; a reason that is missing may follow")
}

func fenced(file string) bool {
	text, err := os.ReadFile(file)
	return err == nil && strings.HasPrefix(strings.TrimPrefix(string(text), "\uFEFF"), "---")
}

// mark puts withdrawn at the head of the front matter, in the language of its keys. It looks at lines only, so that it
// can do so in a file that is broken too. ok is false where there is no front matter, or where withdrawn stands already.
func mark(text string, on catalogue.Date, why string) (marked string, ok bool) {
	first, rest, found := strings.Cut(text, "\n")
	if !found || strings.TrimRight(strings.TrimPrefix(first, "\uFEFF"), " \t\r") != "---" {
		return "", false
	}
	end := "\n"
	if strings.HasSuffix(first, "\r") {
		end = "\r\n"
	}
	names := []string{"撤回:", "日期: ", "隐去标题: 是", "原因: "}
	for line := range strings.Lines(rest) {
		switch line = strings.TrimSpace(line); {
		case strings.HasPrefix(line, "title:"):
			names = []string{"withdrawn:", "on: ", "hide_title: true", "why: "}
		case line == "---":
			return insert(first, end, rest, names, on, why), true
		}
		for _, key := range []string{"withdrawn", "撤回", "撤下"} {
			if after, is := strings.CutPrefix(line, key); is && strings.HasPrefix(strings.TrimSpace(after), ":") {
				return "", false
			}
		}
	}
	return insert(first, end, rest, names, on, why), true // it is never closed: broken, and withdrawn all the same
}

// insert puts the block behind the first line.
func insert(first, end, rest string, names []string, on catalogue.Date, why string) string {
	lines := []string{names[0], "  " + names[1] + on.Midnight().String(), "  " + names[2]}
	if why != "" {
		lines = append(lines, "  "+names[3]+fmt.Sprintf("%q", why))
	}
	return first + "\n" + strings.Join(lines, end) + end + rest
}
