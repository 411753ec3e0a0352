package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// contentFlags say what is read, for whom and for which day; build and check share them.
type contentFlags struct {
	Content  string `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Private  string `help:"一定范围内公开的信息另放的文件夹，按路径叠在内容上 · A private tree, laid over the content by path." placeholder:"DIR"`
	Audience string `help:"给哪个受众编译（site.yaml 里的代码）；不写就是公众 · Build for this audience of site.yaml; the public by default." placeholder:"ID"`
	Date     string `help:"按哪一天编译，如 2026-11-01；不写就是今天 · The date to build for; today, in the site's time zone, by default." placeholder:"DATE"`
	ThemeDir string `help:"自己的主题文件夹，同名文件代替自带的 · A folder whose files replace those of the theme." placeholder:"DIR" type:"existingdir"`
}

// reportFlags say how problems are told.
type reportFlags struct {
	Lang   string `help:"提示用的语言：zh、en · The language of messages: zh or en; the site's by default." enum:",zh,en" default:""`
	Format string `help:"text、json、github、gitlab（Code Quality）· How problems are printed." enum:"text,json,github,gitlab" default:"text"`
	All    bool   `help:"全部列出，不限每条规则十个 · Print all problems, not ten of a rule."`
	Strict bool   `help:"有警告也算不通过 · Treat warnings as errors."`
}

// input opens the content.
func (f contentFlags) input(t *terminal) (build.Input, error) {
	in := build.Input{Audience: f.Audience, Now: t.now, ThemeDir: f.ThemeDir, Theme: func(name string) (string, error) { return siteTheme(f.Content, name) }}
	var err error
	if in.Content, err = openTree(f.Content, "--content"); err != nil {
		return in, err
	}
	if f.Private != "" {
		if in.Private, err = openTree(f.Private, "--private"); err != nil {
			return in, err
		}
	}
	if f.Date != "" {
		date, ok := catalogue.ParseDate(f.Date)
		if !ok {
			return in, usage("--date %s: 写成 2026-11-01 · write a date such as 2026-11-01", f.Date)
		}
		in.Date = date
	}
	return in, nil
}

func openTree(dir, flag string) (fs.FS, error) {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist) && flag == "--content" && dir == "content":
		return nil, usage("--content content: 没有这个文件夹；到网站的文件夹（里面有 content）去运行，或者用 --content 写明内容在哪里 · there is no such folder: run this in the folder of the site, in which content lies, or name it with --content")
	case errors.Is(err, fs.ErrNotExist):
		return nil, usage("%s %s: 没有这个文件夹 · there is no such folder", flag, dir)
	case err != nil:
		return nil, usage("%s %s: %v", flag, dir, err)
	case !info.IsDir():
		return nil, usage("%s %s: 不是文件夹 · is not a folder", flag, dir)
	}
	// The room source refuses every symbolic link before it opens anything, so nothing outside the folder is reached.
	return os.DirFS(dir), nil
}

func usage(format string, args ...any) error { return build.NewUsage(fmt.Errorf(format, args...)) }
