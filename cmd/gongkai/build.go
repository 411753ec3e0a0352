package main

import (
	"fmt"
	"net/url"
	"path/filepath"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

type buildCmd struct {
	contentFlags
	Out       string `help:"网站写到哪个文件夹 · Where the site goes." default:"dist" placeholder:"DIR"`
	Published string `help:"和哪个已发布的登记簿对照：catalogue.json 文件或 https 网址；不写就是 base_url 上的，没有再看 --out 里的 · The published register to compare with: a catalogue.json, or its https address; that of base_url by default, else that in --out." placeholder:"FILE|URL"`
	First     bool   `help:"第一次发布，还没有登记簿可以对照 · This is the first publication: there is no register to compare with."`
	KeepGoing bool   `help:"暂不发布有错误的信息，先发布其余的（site.yaml 要写 keep_going: true）；退出码还是 1 · Leave out items with errors and publish the rest, where site.yaml says keep_going: true; the exit code is still 1."`
	reportFlags
}

// Help is what --help adds below the flags.
func (buildCmd) Help() string {
	return `例 Examples:
  gongkai build
  gongkai build --content 内容 --out 网站 --date 2026-11-01
  gongkai build --keep-going
  gongkai build --audience staff --private ../private --out dist-staff
  gongkai build --first
  gongkai build --published https://www.xx.gov.cn/gongkai/catalogue.json

公开过的不会不声不响地没有：编译前先和已发布的登记簿对照，找不到它就不发布，除非写了 --first。
Nothing that was public vanishes: a build is compared with the published register first, and publishes nothing where
there is none, unless --first is given.

出错时什么都不发布，原来的网站不变。
With an error in the content nothing is published, and the old site stays.`
}

// Run compiles the site.
func (b *buildCmd) Run(t *terminal) error {
	began := t.now()
	in, err := b.input(t)
	if err != nil {
		return err
	}
	folder := publish.Folder{Path: b.Out, Audience: b.Audience, Sources: sources(b.contentFlags)}
	if err := publish.Check(folder); err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress, in.Keep, in.KeepGoing = bar.show, true, b.KeepGoing
	in.Compare = &build.Compare{Published: b.Published, Out: b.Out, First: b.First}
	checked, err := build.Check(t.ctx, in)
	bar.clear()
	if err != nil {
		return err
	}
	defer checked.Close()
	p := newPrinter(t.out, b.contentFlags, b.reportFlags, checked.Edition.Language)
	if err := p.problems(checked.Problems); err != nil {
		return err
	}
	if failed(checked, b.Strict) && !(checked.Going() && !b.Strict) {
		p.refused(checked)
		if b.KeepGoing {
			p.stopped(checked)
		}
		return errProblems
	}
	address := fileAddress(b.Out) // before the folder is swapped: it may be the one that we stand in
	result, err := checked.Build(t.ctx, in, folder)
	bar.clear()
	if err != nil {
		return err
	}
	if err := checked.Reserve(in, b.Out); err != nil {
		// The site is published and sound; only a withdrawal will have to fall back on git.
		fmt.Fprintln(t.err, "gongkai: 没有留下这次的内容，紧急撤回时要从 git 里取 · the content of this build was not kept; a withdrawal will need git:", message(err))
	}
	p.built(checked, result, t.now().Sub(began), address)
	if p.leftOut(checked); len(checked.Held) > 0 {
		return errProblems
	}
	return nil
}

func sources(f contentFlags) []string {
	list := []string{f.Content}
	for _, more := range []string{f.Private, f.ThemeDir} {
		if more != "" {
			list = append(list, more)
		}
	}
	return list
}

func failed(c *build.Checked, strict bool) bool {
	return c.Count(catalogue.Error) > 0 || strict && c.Count(catalogue.Warning) > 0
}

// fileAddress is the address with which a browser opens a folder's first page.
func fileAddress(out string) string {
	path, err := filepath.Abs(filepath.Join(out, "index.html"))
	if err != nil {
		return out
	}
	path = filepath.ToSlash(path)
	if path[0] != '/' {
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

type versionCmd struct{}

// Run prints the version.
func (versionCmd) Run(t *terminal) error {
	_, err := fmt.Fprintln(t.out, "gongkai", version())
	return err
}
