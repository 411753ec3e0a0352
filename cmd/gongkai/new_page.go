package main

import (
	"errors"

	"gongkai/catalogue/begin"
)

type newPageCmd struct {
	Title string `help:"标题 · The title." placeholder:"TEXT"`
	File  string `help:"pages/ 里的文件名；不写由标题来 · The name of its file in pages/; from the title by default." placeholder:"NAME"`
	newFlags
}

// Help is what --help adds below the flags.
func (newPageCmd) Help() string {
	return `例 Examples:
  gongkai new page --title 政府信息公开制度 --file rules

在 content/pages/ 里写一个页面的头部。已经有的不会覆盖。
Writes the front matter of a page in content/pages/. Nothing is written over.`
}

// Run begins a page.
func (c *newPageCmd) Run(t *terminal) error {
	b, in, err := c.begin(t)
	if err != nil {
		return err
	}
	a := newAsker(t)
	if err := a.text(&c.Title, "--title", "标题 · title", ""); err != nil {
		return err
	}
	if err := errors.Join(a.enough(), oneLine(c.Title)); err != nil {
		return err
	}
	file, err := a.named("pages", c.File, c.Title, "")
	if err != nil {
		return err
	}
	text, err := begin.Page{Title: c.Title, Published: b.Date.Midnight()}.Text(b.Language)
	if err != nil {
		return err
	}
	return c.write(t, in, file, text)
}
