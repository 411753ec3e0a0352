package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

type whyCmd struct {
	Asked string `arg:"" help:"文件、网址或索引号 · A file, an address or an index number." name:"what"`
	contentFlags
	Lang string `help:"回答用的语言：zh、en · The language of the answer: zh or en; the site's by default." enum:",zh,en" default:""`
}

// Help is what --help adds below the flags.
func (whyCmd) Help() string {
	return `例 Examples:
  gongkai why content/finance/2026-budget.md
  gongkai why finance/2026-budget.html
  gongkai why QY002/2026-00090 --audience staff

说明一条信息、一个页面或附件为什么在网站上，或者为什么不在，每条理由写明规则和位置。
能发布的退出码是 0；内容有错误、什么都发布不了的是 1；没有这个文件、网址或索引号是 2。
Says why something is on the site or is not, each reason with its rule and place. Exit code 0; 1 if the
content has errors, so that nothing can be published; 2 if there is nothing of that name.`
}

// Run answers.
func (w *whyCmd) Run(t *terminal) error {
	in, err := w.input(t)
	if err != nil {
		return err
	}
	answers, checked, err := build.Why(t.ctx, in, w.below())
	if err != nil {
		return err
	}
	defer checked.Close()
	if len(answers) == 0 {
		return usage("%s: 内容里没有这个文件、网址或索引号 · the content has no such file, address or index number", w.Asked)
	}
	p := newPrinter(t.out, w.contentFlags, reportFlags{Lang: w.Lang}, checked.Edition.Language)
	for _, a := range answers {
		p.answer(a, w.Audience)
	}
	return p.hindrance(checked, answers)
}

// below is what was asked for: a path that leads into the content or the private tree becomes one below it.
func (w *whyCmd) below() string {
	for _, tree := range []string{w.Content, w.Private} {
		if tree == "" {
			continue
		}
		root, err := filepath.Abs(tree)
		if err != nil {
			continue
		}
		full, err := filepath.Abs(w.Asked)
		if err != nil {
			continue
		}
		if rel, err := filepath.Rel(root, full); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) && !strings.Contains(w.Asked, "://") {
			return filepath.ToSlash(rel)
		}
	}
	return w.Asked
}

// answer prints what became of a file, and why.
func (p *printer) answer(a catalogue.Answer, audience string) {
	who := p.say("公众", "the public")
	if audience != "" {
		who = audience
	}
	fmt.Fprintf(p.out, "%s: %s\n", clean(p.path(a.File, a.Private)), p.outcome(a.Form, clean(who)))
	if a.Address != "" {
		fmt.Fprintf(p.out, "    %s %s\n", p.say("网址", "address"), clean(a.Address))
	}
	for _, b := range a.Because {
		fmt.Fprintf(p.out, "  %s: %s [%s]\n", clean(b.At.In(p.path(b.File, b.Private))), clean(b.Text.In(p.lang)), b.Rule)
	}
}

func (p *printer) outcome(form catalogue.Form, who string) string {
	switch form {
	case catalogue.Full:
		return fmt.Sprintf(p.say("在网站上，%s看得到全部", "on the site; %s sees all of it"), who)
	case catalogue.Listed:
		return fmt.Sprintf(p.say("列在网站上，%s看不到正文", "listed on the site; %s does not see its text"), who)
	case catalogue.Line:
		return fmt.Sprintf(p.say("目录里有一行，%s看不到标题", "a line of the catalogue; %s does not see its title"), who)
	case catalogue.Tombstone:
		return fmt.Sprintf(p.say("不再显示，%s在原网址看到说明", "taken down; %s finds a notice at its address"), who)
	}
	return fmt.Sprintf(p.say("不在网站上，%s看不到", "not on the site; %s does not see it"), who)
}

// hindrance tells of the errors that keep the whole site from being published: first those of what was asked for.
func (p *printer) hindrance(checked *build.Checked, answers []catalogue.Answer) error {
	n := checked.Count(catalogue.Error)
	if n == 0 {
		return nil
	}
	own := 0
	p.hidden = hide(checked.Problems)
	for _, problem := range checked.Problems {
		for _, a := range answers {
			if problem.Severity == catalogue.Error && problem.File == a.File && problem.Private == a.Private {
				p.text(p.out, problem)
				own++
			}
		}
	}
	fmt.Fprintf(p.out, p.say("内容有 %d 个错误（这里 %d 个），改好以前什么都不发布；gongkai check 列出全部\n", "the content has %d errors (%d of them here), and nothing is published until they are mended; gongkai check lists them\n"), n, own)
	return errProblems
}
