package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

type exportCmd struct {
	Archive int `help:"哪一年公开的信息 · The year in which the items were published." required:"" placeholder:"YEAR"`
	contentFlags
	Out string `help:"写到哪个文件夹，或哪个 .zip 文件 · The folder, or the .zip file, to write." required:"" placeholder:"DIR|FILE.zip"`
	reportFlags
}

// Help is what --help adds below the flags.
func (exportCmd) Help() string {
	return `例 Examples:
  gongkai export --archive 2026 --out archive-2026.zip
  gongkai export --archive 2026 --out archive-2026 --date 2027-01-15

一年的目录，送档案馆、图书馆：那一年公开的信息，连同附件、列表、导出和搜索，自成一个网站，可以离线打开；SHA256SUMS 列出每个
文件的校验值。内容、主题和日期（--date）相同，结果的字节就相同。
The catalogue of a year, for archive and library: what was published in it, with files, lists, exports and search, as a
site of its own that opens offline; SHA256SUMS holds the hash of every file. The same content, theme and date give the
same bytes.`
}

// Run exports.
func (e *exportCmd) Run(t *terminal) error {
	began := t.now()
	if e.Archive < 1900 || e.Archive > 9999 {
		return usage("--archive %d: 写年份，如 2026 · write a year such as 2026", e.Archive)
	}
	in, err := e.input(t)
	if err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress, in.Keep, in.Year = bar.show, true, e.Archive
	checked, err := build.Check(t.ctx, in)
	bar.clear()
	if err != nil {
		return err
	}
	defer checked.Close()
	p := newPrinter(t.out, e.contentFlags, e.reportFlags, checked.Edition.Language)
	if err := p.problems(checked.Problems); err != nil {
		return err
	}
	if failed(checked, e.Strict) {
		p.refused(checked)
		return errProblems
	}
	// An archive has an audience of its own, so that it and the site never take each other's folder.
	folder := publish.Folder{Path: e.Out, Audience: fmt.Sprintf("%s archive-%d", e.Audience, e.Archive), Sources: sources(e.contentFlags)}
	folder.Audience = strings.TrimSpace(folder.Audience)
	write := checked.Build
	if strings.EqualFold(filepath.Ext(e.Out), ".zip") {
		write = checked.Zip
	}
	result, err := write(t.ctx, in, folder)
	bar.clear()
	if err != nil {
		return err
	}
	if !p.quiet() {
		fmt.Fprintf(p.out, p.say("已导出 %d 年的目录：信息 %d 条，%d 个文件，%s，用时 %s → %s\n", "The catalogue of %d: %d items, %d files, %s, in %s → %s\n"),
			e.Archive, len(checked.Edition.Items), result.Files, size(result.Bytes), seconds(t.now().Sub(began), p.say("秒", "s")), clean(e.Out))
	}
	return nil
}
