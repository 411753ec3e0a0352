package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"gongkai/catalogue/build"
)

type cleanCmd struct {
	Files   []string `arg:"" help:"docx、xlsx、pptx、pdf、jpg、png 文件 · Files." placeholder:"FILE"`
	Out     string   `help:"副本写到这个文件夹，名字不变；不写就写在旁边，名字加 -clean · The folder of the copies, under the same names; without it beside the files, with -clean in the name." placeholder:"DIR"`
	InPlace bool     `help:"换掉原来的文件 · Put the copy in the place of the file."`
	Lang    string   `help:"提示用的语言：zh、en · The language of messages: zh or en." enum:"zh,en" default:"zh"`
}

// Help is what --help adds below the flags.
func (cleanCmd) Help() string {
	return `例 Examples:
  gongkai clean content/finance/2026-budget.xlsx
  gongkai clean --out 干净 *.docx *.jpg

做一份副本，去掉作者、最后保存者、单位、模板、保存路径、批注人、拍摄地点、相机序列号等属性；正文里的个人信息不动。
Makes a copy without author, last editor, company, template, path, names of commenters, place, serial number of the camera and
the like; personal data in the text is not touched.`
}

// Run cleans the files one by one; what cannot be cleaned is told, and the others go on.
func (c *cleanCmd) Run(t *terminal) error {
	if c.InPlace && c.Out != "" {
		return usage("--in-place 和 --out 只能用一个 · use either --in-place or --out")
	}
	cleaner := &build.Cleaner{}
	defer cleaner.Close()
	failed := false
	for _, file := range c.Files {
		if err := c.one(t, cleaner, file); err != nil {
			var bad *build.Uncleanable
			if !errors.As(err, &bad) {
				return err
			}
			failed = true
			fmt.Fprintf(t.out, "%s: %s\n", clean(file), clean(bad.Why.In(c.Lang)))
		}
	}
	if failed {
		return errProblems
	}
	return nil
}

func (c *cleanCmd) one(t *terminal, cleaner *build.Cleaner, file string) error {
	info, err := os.Lstat(file)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return usage("%s: 没有这个文件，或不是普通文件 · there is no such file, or it is no plain file", file)
	}
	if err != nil {
		return err
	}
	if info.Size() > 512<<20 {
		return usage("%s: 太大 · is too large", file)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("read the file: %w", err)
	}
	cleaned, removed, err := cleaner.Clean(t.ctx, raw)
	if err != nil {
		return err
	}
	to := c.target(file)
	if err := c.write(to, cleaned, info.Mode().Perm()); err != nil {
		return err
	}
	words := make([]string, len(removed))
	for i, w := range removed {
		words[i] = w.In(c.Lang)
	}
	if len(words) == 0 {
		words = []string{map[string]string{"zh": "没有要去掉的属性", "en": "there was nothing to take out"}[c.Lang]}
	}
	_, err = fmt.Fprintf(t.out, "%s → %s: %s\n", clean(file), clean(to), clean(strings.Join(words, ", ")))
	return err
}

func (c *cleanCmd) target(file string) string {
	switch {
	case c.InPlace:
		return file
	case c.Out != "":
		return filepath.Join(c.Out, filepath.Base(file))
	}
	ext := filepath.Ext(file)
	return strings.TrimSuffix(file, ext) + "-clean" + ext
}

// write writes a whole file or none. Nothing that is there is written over unless that was asked for.
func (c *cleanCmd) write(to string, data []byte, mode fs.FileMode) error {
	if _, err := os.Lstat(to); err == nil && !c.InPlace {
		return usage("%s: 已经有了 · is there already", to)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return fmt.Errorf("create the folder: %w", err)
	}
	return replace(to, data, mode)
}
