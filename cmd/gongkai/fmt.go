package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

type fmtCmd struct {
	Paths   []string `arg:"" optional:"" help:"只整理这些文件或文件夹 · Only tidy these files or folders." placeholder:"PATH"`
	Content string   `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Private string   `help:"私有目录树，也一起整理 · A private tree, which is tidied too." placeholder:"DIR"`
	Check   bool     `help:"什么都不写，列出要整理的文件；有的话退出码 1 · Write nothing; list the files that are not tidy, with exit code 1 if there are any."`
	Lang    string   `help:"提示用的语言：zh、en；不写就用网站的语言 · The language of messages: zh or en; the site's by default." enum:",zh,en" default:""`
}

// Help is what --help adds below the flags.
func (fmtCmd) Help() string {
	return `例 Examples:
  gongkai fmt
  gongkai fmt --check
  gongkai fmt content/finance/2026-budget.md
  gongkai fmt --private ../private

把 Markdown 和 site.yaml 写成统一的样子：元数据各项的次序、编号和电话的引号、日期写成 2026-05-08、文号写成〔2026〕、汉字之间的标点用全角、
写坏了的链接和小标题。注释原样保留；表格只去掉表头里的空格。网页上看得出的改动逐条列出，其余的不改变网页。读不懂的文件不动，退出码 1。
Writes Markdown and site.yaml in one form: the order of keys, quotation marks around identifiers and phone numbers, days as
2026-05-08, years of document numbers in 〔〕, full-width marks between Chinese characters, broken links and headings. Comments
stay as they are; of tables only spaces in headings go. What readers will see is told line by line; all else leaves the pages as
they were. A file that cannot be read is left alone, with exit code 1.`
}

// Run tidies.
func (f *fmtCmd) Run(t *terminal) error {
	in, err := contentFlags{Content: f.Content, Private: f.Private}.input(t)
	if err != nil {
		return err
	}
	wanted, err := f.wanted()
	if err != nil {
		return err
	}
	tidied, err := build.Tidy(t.ctx, in, wanted)
	if err != nil {
		return err
	}
	p := newPrinter(t.out, contentFlags{Content: f.Content, Private: f.Private}, reportFlags{Lang: f.Lang}, tidied.Language)
	changed, unreadable := 0, 0
	for _, file := range tidied.Files {
		if len(file.Problems) > 0 {
			unreadable++
			for _, problem := range file.Problems {
				p.text(t.out, problem)
			}
			continue
		}
		if !f.Check {
			if err := t.ctx.Err(); err != nil {
				return err
			}
			if err := rewrite(filepath.FromSlash(p.path(file.File, file.Private)), file.Was, file.Text); err != nil {
				return err
			}
		}
		changed++
		p.mended(p.path(file.File, file.Private), file.Private, file.Mends)
	}
	p.tidied(f.Check, changed, unreadable)
	if unreadable > 0 || f.Check && changed > 0 {
		return errProblems
	}
	return nil
}

// wanted says which files are asked for: those that were named, and all below a folder that was named.
func (f *fmtCmd) wanted() (func(file string, private bool) bool, error) {
	if len(f.Paths) == 0 {
		return func(string, bool) bool { return true }, nil
	}
	lists := map[bool][]string{}
	for _, path := range f.Paths {
		if _, err := os.Lstat(path); err != nil {
			return nil, usage("%s: 没有这个文件 · there is no such file", path)
		}
		private, below, ok := f.tree(path)
		if !ok {
			return nil, usage("%s: 不在内容文件夹 %s 里 · is not in the content folder %s", path, f.Content, f.Content)
		}
		lists[private] = append(lists[private], below)
	}
	return func(file string, private bool) bool {
		return slices.ContainsFunc(lists[private], func(below string) bool {
			return below == "." || file == below || strings.HasPrefix(file, below+"/")
		})
	}, nil
}

// tree finds the tree that a path lies in, and the path below it.
func (f *fmtCmd) tree(path string) (private bool, below string, ok bool) {
	full, err := filepath.Abs(path)
	if err != nil {
		return false, "", false
	}
	for _, private := range []bool{false, true} {
		root := map[bool]string{false: f.Content, true: f.Private}[private]
		if root == "" {
			continue
		}
		if root, err = filepath.Abs(root); err != nil {
			continue
		}
		if rel, err := filepath.Rel(root, full); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return private, filepath.ToSlash(rel), true
		}
	}
	return false, "", false
}

// rewrite puts a text in the place of the one that was read, if that still stands there.
func rewrite(name string, was, text []byte) error {
	if !regular(name) {
		return usage("%s: 不是普通文件 · is no plain file", name)
	}
	now, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if !bytes.Equal(now, was) {
		return usage("%s: 整理的时候有人改了，没有动它；再来一次 · was changed meanwhile and is left as it is; try again", name)
	}
	return replace(name, text, 0o644)
}

// mended tells what became of a file: each change that readers see on a line of its own, with what was written and what
// stands there now; all others by their kind.
func (p *printer) mended(name string, private bool, mends []catalogue.Mend) {
	var kinds []string
	for _, m := range mends {
		what := clean(m.What.In(p.lang))
		switch {
		case !m.Shown:
			if !slices.Contains(kinds, what) {
				kinds = append(kinds, what)
			}
		case private: // what is printed may end up in a log that more people read
			fmt.Fprintf(p.out, "%s: %s\n", clean(m.At.In(name)), clean(m.What.In(p.lang)))
		default:
			fmt.Fprintf(p.out, p.say("%s: %s：“%s”改为“%s”\n", "%s: %s: “%s” becomes “%s”\n"), clean(m.At.In(name)), what, clean(m.Old), clean(m.New))
		}
	}
	if len(kinds) > 0 {
		fmt.Fprintf(p.out, "%s: %s\n", clean(name), strings.Join(kinds, p.say("、", ", ")))
	}
}

// tidied sums up.
func (p *printer) tidied(check bool, changed, unreadable int) {
	switch {
	case changed > 0 && check:
		fmt.Fprintf(p.out, p.say("要整理的文件：%d 个；gongkai fmt 整理\n", "Files to be tidied: %d; gongkai fmt tidies them\n"), changed)
	case changed > 0:
		fmt.Fprintf(p.out, p.say("整理了 %d 个文件\n", "Files tidied: %d\n"), changed)
	case unreadable == 0:
		fmt.Fprint(p.out, p.say("都是整齐的\n", "All is tidy\n"))
	}
	if unreadable > 0 {
		fmt.Fprintf(p.out, p.say("读不懂、没有动的文件：%d 个\n", "Files that cannot be read and were left alone: %d\n"), unreadable)
	}
}
