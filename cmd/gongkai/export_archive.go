package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

// archive exports the catalogue of a year.
func (e *exportCmd) archive(t *terminal) error {
	began := t.now()
	switch {
	case e.Archive < 1900 || e.Archive > 9999:
		return usage("--archive %d: 写年份，如 2026 · write a year such as 2026", e.Archive)
	case e.Out == "":
		return usage("--archive: 用 --out 写到文件夹或 .zip 文件 · name a folder or a .zip file with --out")
	case e.Format != "" || e.Department != "":
		return usage("--archive 不和 --format、--department 一起用 · --archive goes without --format and --department")
	}
	in, err := e.input(t)
	if err != nil {
		return err
	}
	in.Year = e.Archive
	in.Compare = &build.Compare{Published: e.Published, Out: "dist", First: true}
	bar := newProgress(t)
	checked, p, err := e.checked(t, in, bar)
	if err != nil {
		return err
	}
	defer checked.Close()
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
	in.Progress = bar.show
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
