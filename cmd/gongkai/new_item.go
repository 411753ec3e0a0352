package main

import (
	"gongkai/catalogue"
	"gongkai/catalogue/begin"
	"gongkai/catalogue/build"
)

type newItemCmd struct {
	Department string `help:"部门的文件夹、全称或简称 · The department, by its folder or name." placeholder:"PATH"`
	Title      string `help:"标题；不予公开的不写 · The title; none for what is withheld." placeholder:"TEXT"`
	Scope      string `help:"公开范围：public、on-request、limited、withheld，或中文 · The scope; public by default." placeholder:"SCOPE" values:"scopes"`
	Kind       string `help:"体裁，如 notice 或 公告公示 · What kind of item it is." placeholder:"KIND" values:"kinds"`
	Topic      string `help:"主题代码 · The id of a topic." placeholder:"ID"`
	Made       string `help:"生成日期；不写就是今天 · When it was made; today by default." placeholder:"DATE"`
	File       string `help:"文件名；不写由日期和标题来 · The name of its file; from date and title by default." placeholder:"NAME"`
	newFlags
}

// Help is what --help adds below the flags.
func (newItemCmd) Help() string {
	return `例 Examples:
  gongkai new item
  gongkai new item --department finance --title 2026年县级预算调整方案 --kind budget --topic budget
  gongkai new item --department 县财政局 --title 惠农补贴发放名单 --scope 一定范围内公开 --file subsidy-2026

在终端里用，没写的一项一项问。写好头部：索引号照索引号格式接着本部门最大的号（自动编号的网站不写），日期是今天，文件名由日期和
标题来；批准以前是草稿，不会发布。最后说还要人填什么。已经有的不会覆盖。
At a terminal what was not given is asked for. Writes the front matter: the index number after the highest of the department
(none where the site assigns them), today's date, a file named by date and title. It is a draft until it is approved. In the
end it tells what is left to fill in. Nothing is written over.`
}

// Run begins an item.
func (c *newItemCmd) Run(t *terminal) error {
	b, in, err := c.begin(t)
	if err != nil {
		return err
	}
	a := newAsker(t)
	folder, err := c.ask(a, b)
	if err != nil {
		return err
	}
	made, err := day("--made", c.Made, b.Date)
	if err != nil {
		return err
	}
	item := begin.Item{Title: c.Title, Scope: catalogue.Scope(c.Scope), Kind: c.Kind, Topic: c.Topic, Assign: b.Assign, Made: made, Published: b.Date.Midnight(), Topics: b.Topics, Audiences: b.Audiences}
	if !b.Assign {
		item.Index = b.Number(folder, made)
	}
	text, err := item.Text(b.Language)
	if err != nil {
		return err
	}
	before := made.Midnight().String() + "-"
	if c.Title == "" {
		before += "w" // what is withheld has no title, and its file's name must tell nothing
	}
	file, err := a.named(folder, c.File, c.Title, before)
	if err != nil {
		return err
	}
	return c.write(t, in, file, text)
}

// ask asks for what was not given, and gives the folder of the department.
func (c *newItemCmd) ask(a *asker, b *build.Beginning) (folder string, err error) {
	if err := a.text(&c.Department, "--department", "部门 · department", ""); err != nil {
		return "", err
	}
	if c.Department != "" {
		if folder, err = folderOf(b, c.Department); err != nil {
			return "", err
		}
	}
	if err := a.text(&c.Scope, "--scope", "公开范围 · scope", "public"); err != nil {
		return "", err
	}
	keys := catalogue.ItemKeys()
	if c.Scope, err = oneOf(keys, "scope", "--scope", c.Scope); err != nil {
		return "", err
	}
	if c.Kind, err = oneOf(keys, "kind", "--kind", c.Kind); err != nil {
		return "", err
	}
	switch {
	case c.Scope != string(catalogue.Withheld):
		err = a.text(&c.Title, "--title", "标题 · title", "")
	case c.Title != "":
		err = usage("--title: 不予公开的不写标题 · what is withheld has no title")
	}
	if err != nil {
		return "", err
	}
	if err := oneLine(c.Title, c.Topic); err != nil {
		return "", err
	}
	return folder, a.enough()
}
