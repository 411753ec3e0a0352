package main

import (
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// mostDepartments bounds how many folders a message lists.
const mostDepartments = 30

// folder is the department's, which must be there: nobody is made responsible by an import. It may be said by its folder,
// or by its full or short name.
func (c *importCmd) folder(t *terminal, in build.Input) (string, error) {
	folder := path.Clean(filepath.ToSlash(c.Department))
	folder = strings.TrimPrefix(folder, path.Clean(filepath.ToSlash(c.Content))+"/")
	if !fs.ValidPath(folder) || folder == "." {
		return "", usage("--department %s: 写单位的文件夹，如 finance · write a department's folder such as finance", c.Department)
	}
	if regular(filepath.Join(c.Content, filepath.FromSlash(folder), "department.md")) {
		return folder, nil
	}
	b, err := build.Begin(t.ctx, in)
	if err != nil {
		return "", err
	}
	named := departmentsCalled(b, folder)
	switch {
	case len(named) == 1:
		return named[0].Folder, nil
	case len(named) > 1:
		return "", severalCalled(folder, named)
	case len(b.Departments) == 0:
		return "", usage("--department %s: 没有 %s；先写好单位的 department.md · there is none: write the department's department.md first", clean(folder), clean(path.Join(folder, "department.md")))
	}
	return "", usage("--department %s: 没有 %s，也没有单位叫这个名字；有 %s；新的单位先写好 department.md · there is no such folder, nor a department of this name; of a new one write the department.md first", clean(folder), clean(path.Join(folder, "department.md")), folders(b.Departments))
}

// departmentsCalled are those of a full or short name.
func departmentsCalled(b *build.Beginning, name string) []*catalogue.StockDepartment {
	return slices.DeleteFunc(slices.Clone(b.Departments), func(d *catalogue.StockDepartment) bool {
		return name == "" || d.Name.Value != name && d.ShortName.Value != name
	})
}

// severalCalled refuses a name that means more than one department: nobody is made responsible by chance.
func severalCalled(name string, list []*catalogue.StockDepartment) error {
	return usage("--department %s: 不止一个单位叫这个名字，写文件夹：%s · more than one has this name, write the folder", clean(name), folders(list))
}

// folders lists departments by folder and name.
func folders(list []*catalogue.StockDepartment) string {
	var parts []string
	for _, d := range list[:min(len(list), mostDepartments)] {
		parts = append(parts, d.Folder+"（"+d.Name.Value+"）")
	}
	text := strings.Join(parts, "、")
	if len(list) > mostDepartments {
		text += "……"
	}
	return clean(text)
}
