package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

type newCmd struct {
	Item       newItemCmd       `cmd:"" help:"新建一条信息 · Begin an item."`
	Department newDepartmentCmd `cmd:"" help:"新建一个部门 · Begin a department."`
	Page       newPageCmd       `cmd:"" help:"新建一个自由页面 · Begin a free page."`
}

// newFlags are those that every gongkai new has.
type newFlags struct {
	Content string `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Private string `help:"一定范围内公开的信息另放的文件夹；有就要写上，不然那里的索引号不算 · The private tree; name it if there is one, or its index numbers do not count." placeholder:"DIR"`
	Date    string `help:"日期，如 2026-11-01；不写就是今天（网站的时区）· The date; today, in the site's time zone, by default." placeholder:"DATE"`
}

func (f newFlags) begin(t *terminal) (*build.Beginning, build.Input, error) {
	in, err := contentFlags{Content: f.Content, Private: f.Private, Date: f.Date}.input(t)
	if err != nil {
		return nil, in, err
	}
	b, err := build.Begin(t.ctx, in)
	return b, in, err
}

// write writes a file of the content that is not there yet, and tells what gongkai check says of it.
func (f newFlags) write(t *terminal, in build.Input, file string, text []byte) error {
	name := filepath.Join(f.Content, filepath.FromSlash(file))
	if err := plainFolders(f.Content, file); err != nil {
		return err
	}
	text, _, _ = build.TidyText(file, text) // in the form that gongkai fmt gives
	if err := writeNew(name, text); err != nil {
		return err
	}
	in.Only = []string{file}
	checked, err := build.Check(t.ctx, in)
	if err != nil {
		return err
	}
	defer checked.Close()
	p := newPrinter(t.out, contentFlags{Content: f.Content, Private: f.Private}, reportFlags{Format: "text"}, checked.Edition.Language)
	fmt.Fprintf(t.out, p.say("写好了 %s\n", "Written: %s\n"), clean(name))
	if len(checked.Problems) > 0 {
		fmt.Fprintln(t.out, p.say("还要人来填、来改的：", "What is left to fill in:"))
	}
	return p.problems(checked.Problems)
}

// plainFolders refuses a path below the content that leads over a symbolic link.
func plainFolders(content, file string) error {
	for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
		info, err := os.Lstat(filepath.Join(content, filepath.FromSlash(dir)))
		if err == nil && !info.IsDir() {
			return usage("%s: 不是文件夹 · is no folder", clean(dir))
		}
	}
	return nil
}

// named is the path of a new file in a folder: as it was given, or as its title proposes it.
func (a *asker) named(folder, given, title, before string) (string, error) {
	proposal := strings.Trim(before+build.FileName(title), "-")
	name := given
	if given == "" && (proposal != "" || a.in != nil) {
		if err := a.text(&name, "--file", "文件名（网址由它来，以后不能改）· file name (its address, for good)", proposal); err != nil {
			return "", err
		}
	}
	name = strings.TrimSuffix(name, ".md")
	if !folderForm.MatchString(strings.ReplaceAll(name, ".", "-")) {
		return "", usage("--file %q: 只用文字、数字、- 和 _ · may hold letters, digits, - and _ only", name)
	}
	return path.Join(folder, name+".md"), nil
}

// day reads a flag that is a date; without one it is the other.
func day(flag, written string, otherwise catalogue.Date) (catalogue.Date, error) {
	if written == "" {
		return otherwise.Midnight(), nil
	}
	d, ok := catalogue.ParseDate(written)
	if !ok {
		return d, usage("%s %s: 写成 2026-11-01 · write a date such as 2026-11-01", flag, clean(written))
	}
	return d, nil
}

// oneOf reads a flag whose values are those of a key, by any of their names; an empty one stays.
func oneOf(keys []catalogue.Key, key, flag, written string) (string, error) {
	k, _ := catalogue.Find(keys, key)
	name, ok := catalogue.FindTerm(k.Terms, written)
	if written == "" || ok {
		return name, nil
	}
	var names []string
	for _, term := range k.Terms {
		names = append(names, term.Name+"（"+term.Chinese[0]+"）")
	}
	return "", usage("%s %s: 可以写 %s · one of these", flag, clean(written), strings.Join(names, "、"))
}

// folderOf is the folder of the department that somebody means: by its folder, its full or its short name.
func folderOf(b *build.Beginning, named string) (string, error) {
	named = strings.Trim(filepath.ToSlash(named), "/")
	if slices.ContainsFunc(b.Departments, func(d *catalogue.StockDepartment) bool { return d.Folder == named }) {
		return named, nil
	}
	switch list := departmentsCalled(b, named); {
	case len(list) == 1:
		return list[0].Folder, nil
	case len(list) > 1:
		return "", severalCalled(named, list)
	}
	var folders []string
	for _, d := range b.Departments {
		folders = append(folders, d.Folder)
	}
	return "", usage("--department %s: 没有这个部门，有 %s · there is no such department", clean(named), clean(strings.Join(folders, "、")))
}
