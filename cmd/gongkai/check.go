package main

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"gongkai/catalogue/build"
)

type checkCmd struct {
	Paths  []string `arg:"" optional:"" help:"只看这些文件或文件夹（和它们引用的附件）的问题 · Only tell of problems in these files or folders, and in the attachments that they name." placeholder:"PATH"`
	Staged bool     `help:"只看 git 里准备提交的文件的问题 · Only tell of problems in the files that are staged in git." xor:"touched"`
	Since  string   `help:"只看从这个版本分出来以后改过的文件的问题（要有 git）· Only tell of problems in files that changed since this branch left REV; needs git." placeholder:"REV" xor:"touched"`
	contentFlags
	Published string `help:"也和已发布的登记簿对照：catalogue.json 文件或 https 网址 · Compare with the published register too: a catalogue.json, or its https address." placeholder:"FILE|URL"`
	reportFlags
}

// Help is what --help adds below the flags.
func (checkCmd) Help() string {
	return `例 Examples:
  gongkai check
  gongkai check content/finance/2026-budget.md
  gongkai check --format github --strict
  gongkai check --staged
  gongkai check --since origin/main

没有错误时退出码是 0，有错误是 1，命令写错是 2，机器出错是 3。
Exit code 0 without errors, 1 with, 2 for a wrong call, 3 when the machine fails.`
}

// Run checks the content.
func (c *checkCmd) Run(t *terminal) error {
	in, err := c.input(t)
	if err != nil {
		return err
	}
	if in.Only, err = c.only(t); err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress = bar.show
	if c.Published != "" {
		in.Compare = &build.Compare{Published: c.Published}
	}
	checked, err := build.Check(t.ctx, in)
	bar.clear()
	if err != nil {
		return err
	}
	defer checked.Close()
	p := newPrinter(t.out, c.contentFlags, c.reportFlags, checked.Edition.Language)
	if err := p.problems(checked.Problems); err != nil {
		return err
	}
	p.checked(checked)
	if failed(checked, c.Strict) {
		return errProblems
	}
	return nil
}

// only are the paths below the content to whose problems the report is limited; nil: it is not.
func (c *checkCmd) only(t *terminal) ([]string, error) {
	if !c.Staged && c.Since == "" {
		return c.below()
	}
	if len(c.Paths) > 0 {
		return nil, usage("--staged、--since 不和路径一起用 · --staged and --since do not go with paths")
	}
	r, err := openRepository(t.ctx, c.Content)
	if err != nil {
		return nil, err
	}
	if c.Since != "" {
		files, err := r.since(c.Since)
		return files.only(), err
	}
	files, unlike, err := r.staged()
	if err == nil && len(unlike) > 0 {
		return nil, usage("%s 加入暂存以后又改过，提交的不会是现在检查的：先 git add 再来 · was changed after it was staged, so that what is committed is not what is checked: git add it first", strings.Join(unlike, ", "))
	}
	return files.only(), err
}

// below turns the paths that were named into paths below the content.
func (c *checkCmd) below() ([]string, error) {
	root, err := filepath.Abs(c.Content)
	if err != nil {
		return nil, err
	}
	var only []string
	for _, p := range c.Paths {
		full, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		if _, err := os.Stat(full); err != nil {
			return nil, usage("%s: 没有这个文件 · there is no such file", p)
		}
		rel, err := filepath.Rel(root, full)
		if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return nil, usage("%s: 不在内容文件夹 %s 里 · is not in the content folder %s", p, c.Content, c.Content)
		}
		only = append(only, filepath.ToSlash(rel))
	}
	return only, nil
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	return info.Main.Version
}
