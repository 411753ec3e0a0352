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
	Published string `help:"和哪个已发布的登记簿对照：catalogue.json 文件或 https 网址；不写就是 base_url 上的，没有再看 dist 里的 · The published register to compare with: a catalogue.json, or its https address; that of base_url by default, else that in dist." placeholder:"FILE|URL"`
	Out       string `help:"写到哪个文件夹，或哪个 .zip 文件 · The folder, or the .zip file, to write." required:"" placeholder:"DIR|FILE.zip"`
	reportFlags
}

// Help is what --help adds below the flags.
func (exportCmd) Help() string {
	return `例 Examples:
  gongkai export --archive 2026 --out archive-2026.zip
  gongkai export --archive 2026 --out archive-2026 --date 2027-01-15

一年的目录，送档案馆、图书馆：那一年公开的信息，连同附件、列表、导出和搜索，自成一个网站，可以离线打开；SHA256SUMS 列出每个
文件的校验值。内容、主题、日期（--date）和已发布的登记簿相同，结果的字节就相同。登记簿里有、存档里没有的，会一一列出。
The catalogue of a year, for archive and library: what was published in it, with files, lists, exports and search, as a
site of its own that opens offline; SHA256SUMS holds the hash of every file. The same content, theme, date and published register give
the same bytes. What the register has of that year and the archive lacks is listed.`
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
	in.Compare = &build.Compare{Published: e.Published, Out: "dist", First: true}
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
	if len(checked.Edition.Items) == 0 {
		return usage("%d 年没有公开过信息，没有写存档 · nothing was published in %d; no archive was written", e.Archive, e.Archive)
	}
	e.lacking(t, checked)
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

// lacking warns of what was published in the year and the archive lacks; or that nobody knows.
func (e *exportCmd) lacking(t *terminal, checked *build.Checked) {
	register := checked.Compared.Register
	if register == nil {
		fmt.Fprintln(t.err, "gongkai: 注意：没有找到已发布的登记簿，不知道存档是不是齐全 · caution: there is no published register to compare with; whether the archive is whole nobody knows")
		return
	}
	for _, name := range register.Lacking(checked.Edition, e.Archive) {
		fmt.Fprintf(t.err, "gongkai: 警告：%d 年公开过的“%s”不在存档里 · warning: “%s” was published in %d and is not in the archive\n", e.Archive, clean(name), clean(name), e.Archive)
	}
}
