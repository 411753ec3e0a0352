package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

	"gongkai/catalogue/build"
)

type themeCmd struct {
	Eject ejectCmd `cmd:"" help:"把自带的主题写成文件，从它改起 · Write the default theme out, to begin from."`
}

type ejectCmd struct {
	Name    string `arg:"" help:"主题的名字 · The theme's name."`
	Content string `help:"内容文件夹；主题写到它旁边的 themes/ 里 · The folder of the content; the theme goes to themes/ beside it." default:"content" placeholder:"DIR"`
}

// Help is what --help adds below the flags.
func (ejectCmd) Help() string {
	return `例 Examples:
  gongkai theme eject county

只留下改过的文件，其余删掉：没有的文件用自带的。再在 site.yaml 里写 theme: county。
Keep only what you change and delete the rest, whose place the default takes; then write theme: county in site.yaml.`
}

// Run writes the default theme to a folder that does not exist yet.
func (e *ejectCmd) Run(t *terminal) error {
	dir, err := themeFolder(e.Content, e.Name)
	if err != nil {
		return err
	}
	if e.Name == "default" {
		return usage("default 是自带主题的名字，换一个 · default is the name of the theme that gongkai brings along: choose another")
	}
	if _, err := os.Lstat(dir); err == nil {
		return usage("%s: 已经有了 · is there already", dir)
	}
	files, err := build.DefaultTheme()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return fmt.Errorf("create the folder of themes: %w", err)
	}
	if err := os.CopyFS(dir, files); err != nil {
		return fmt.Errorf("write the theme: %w", err)
	}
	_, err = fmt.Fprintf(t.out, "%s\n→ site.yaml: theme: %s\n", dir, e.Name)
	return err
}

// themeFolder is where the theme of a name lies: in themes/ beside the content.
func themeFolder(content, name string) (string, error) {
	if !regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{N}_-]*$`).MatchString(name) {
		return "", usage("主题的名字 %q 只能有文字、数字、- 和 _ · the theme's name %q may hold letters, digits, - and _", name, name)
	}
	return filepath.Join(filepath.Dir(filepath.Clean(content)), "themes", name), nil
}

// siteTheme is the folder of the theme that site.yaml asks for; empty for the default.
func siteTheme(content, name string) (string, error) {
	if name == "" || name == "default" {
		return "", nil
	}
	dir, err := themeFolder(content, name)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir() {
		return "", usage("site.yaml 的 theme: %s 要用的文件夹 %s 不存在 · site.yaml asks for the theme %s, and there is no folder %s", name, dir, name, dir)
	}
	return dir, nil
}
