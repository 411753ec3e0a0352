package main

import (
	"errors"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/begin"
)

type newDepartmentCmd struct {
	Path string `arg:"" optional:"" help:"文件夹，如 finance；下属单位写 finance/treasury-centre · Its folder; a unit is finance/treasury-centre." placeholder:"PATH"`
	Name string `help:"全称 · Its full name." placeholder:"TEXT"`
	Kind string `help:"类别：department、township、unit、enterprise、village、party、congress、vertical，或中文；不写看名称 · What kind of body it is; by its name by default." placeholder:"KIND" values:"bodies"`
	Code string `help:"机构代码，用在索引号里 · Its code, used in index numbers." placeholder:"CODE"`
	newFlags
}

// Help is what --help adds below the flags.
func (newDepartmentCmd) Help() string {
	return `例 Examples:
  gongkai new department finance --name 青屿县财政局 --code QY002
  gongkai new department finance/treasury-centre --name 青屿县国库集中支付中心

写一个 department.md，和要填的东西；文件夹的名字是网址的一部分，以后不能改。已经有的不会覆盖。
Writes a department.md with what is to be filled in. The folder's name is part of addresses, for good. Nothing is written over.`
}

// Run begins a department.
func (c *newDepartmentCmd) Run(t *terminal) error {
	b, in, err := c.begin(t)
	if err != nil {
		return err
	}
	if err := c.ask(newAsker(t)); err != nil {
		return err
	}
	if c.Kind, err = oneOf(catalogue.DepartmentKeys(), "kind", "--kind", c.Kind); err != nil {
		return err
	}
	file, err := begin.Department{Path: c.Path, Name: c.Name, Kind: c.Kind, Code: c.Code}.File(b.Language)
	if err != nil {
		return err
	}
	return c.write(t, in, file.Path, file.Text)
}

// ask asks for what was not given. A unit has the code of the department above it, unless it was given its own.
func (c *newDepartmentCmd) ask(a *asker) error {
	if err := a.text(&c.Path, "PATH", "文件夹 · folder", ""); err != nil {
		return err
	}
	if err := a.text(&c.Name, "--name", "全称 · name", ""); err != nil {
		return err
	}
	c.Path = strings.Trim(filepath.ToSlash(c.Path), "/")
	if a.in != nil && !strings.Contains(c.Path, "/") {
		if err := a.text(&c.Code, "--code", "机构代码 · code", ""); err != nil {
			return err
		}
	}
	if err := errors.Join(a.enough(), oneLine(c.Name, c.Code)); err != nil {
		return err
	}
	return goodFolder(c.Path)
}

// goodFolder says whether a department may lie in a folder.
func goodFolder(folder string) error {
	top, _, _ := strings.Cut(folder, "/")
	switch {
	case !folderForm.MatchString(folder):
		return usage("%q: 文件夹的名字只用文字、数字、- 和 _ · a folder's name may hold letters, digits, - and _ only", folder)
	case catalogue.ReservedFolder(top):
		return usage("%s: 是保留的名字，换一个 · is reserved for the site itself: choose another", top)
	}
	return nil
}
