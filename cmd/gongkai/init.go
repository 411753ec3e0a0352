package main

import (
	"fmt"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/begin"
	"gongkai/catalogue/build"
)

type initCmd struct {
	Dir          string   `arg:"" help:"新网站的文件夹；里面有东西（.git 不算）的不动 · The folder of the new site; one that holds anything but .git is left alone." placeholder:"DIR"`
	Title        string   `help:"网站名称 · The site's name." placeholder:"TEXT"`
	Organisation string   `help:"主办单位全称 · The full name of the body that runs it." placeholder:"TEXT"`
	Language     string   `help:"zh-Hans（默认）、zh-Hant、en · The site's language; zh-Hans by default." placeholder:"TAG" values:"languages"`
	Host         string   `help:"仓库放在哪里：github、gitlab、gitee · Where the repository is." placeholder:"HOST" values:"hosts"`
	Department   []string `help:"一个部门：文件夹=全称，后面可以加 :机构代码；可以写几次 · A department: folder=name, and :code after it if you like; may be given several times." placeholder:"PATH=NAME" sep:"none"`
	BaseURL      string   `name:"base-url" help:"网站发布后的网址；不写先用示例 · The address at which it is published; an example by default." placeholder:"URL"`
	Assign       bool     `help:"索引号在主分支上自动编 · Index numbers are assigned on the main branch." default:"true" negatable:""`
}

// Help is what --help adds below the flags.
func (initCmd) Help() string {
	return `例 Examples:
  gongkai init 青屿县
  gongkai init site --title 青屿县政府信息公开目录 --organisation 青屿县人民政府 --host gitee \
    --department finance=青屿县财政局:QY002 --department taixi=苔溪镇人民政府
  gongkai init site --title "Qingyu County" --organisation "Qingyu County" --language en --host gitlab --department office=Office

在终端里用，没写的一项一项问。写好 site.yaml、各部门、指南、依申请公开、流水线（合并请求检查，合并以后发布）、CODEOWNERS、
VS Code 的任务和片段；写好就能检查、能编译。要人填的标着【待填】，README.md 里有一张单子。

At a terminal what was not given is asked for. Writes site.yaml, the departments, guide and requests, pipelines (a check of
every merge request, publication on merge), CODEOWNERS, tasks and snippets for VS Code. The result passes gongkai check and
compiles; what only a person can fill in is marked 【fill in】, and listed in README.md.`
}

// Run begins the site.
func (c *initCmd) Run(t *terminal) error {
	if err := vacant(c.Dir); err != nil {
		return err
	}
	site, err := c.site(newAsker(t))
	if err != nil {
		return err
	}
	files, err := site.Files()
	if err != nil {
		return err
	}
	if err := c.write(t, files); err != nil {
		return err
	}
	for _, f := range files {
		fmt.Fprintln(t.out, path.Join(filepath.ToSlash(c.Dir), f.Path))
	}
	_, err = fmt.Fprintf(t.out, "%d 个文件 · files\n→ cd %s && git init && gongkai build\n", len(files), clean(c.Dir))
	return err
}

// site asks for what was not given.
func (c *initCmd) site(a *asker) (begin.Site, error) {
	ask := []func() error{
		func() error { return a.text(&c.Title, "--title", "网站名称 · title", "") },
		func() error { return a.text(&c.Organisation, "--organisation", "主办单位 · organisation", "") },
		func() error {
			return a.choice(&c.Language, "--language", "语言 · language", "zh-Hans", begin.Languages())
		},
		func() error { return a.choice(&c.Host, "--host", "仓库放在哪里 · host", "", begin.Hosts()) },
		func() error { return c.askDepartments(a) },
		a.enough,
	}
	for _, question := range ask {
		if err := question(); err != nil {
			return begin.Site{}, err
		}
	}
	site := begin.Site{Title: c.Title, Organisation: c.Organisation, Language: c.Language, Host: c.Host, BaseURL: c.BaseURL, Assign: c.Assign}
	if err := oneLine(c.Title, c.Organisation, c.BaseURL); err != nil {
		return site, err
	}
	if u, err := url.Parse(c.BaseURL); c.BaseURL != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "") {
		return site, usage("--base-url %s: 写完整的网址 · write the address in full", clean(c.BaseURL))
	}
	for i, written := range c.Department {
		d, err := departmentOf(written, i+1)
		if err != nil {
			return site, err
		}
		site.Departments = append(site.Departments, d)
	}
	return site, nil
}

// askDepartments asks for departments until an empty answer.
func (c *initCmd) askDepartments(a *asker) error {
	if a.in == nil && len(c.Department) == 0 {
		a.missing = append(a.missing, "--department")
	}
	for given := len(c.Department) > 0; a.in != nil && !given; {
		answer, err := a.line("部门，写成 finance=县财政局，回车结束 · a department as folder=name; an empty line ends", "")
		if err != nil {
			return err
		}
		switch _, err := departmentOf(answer, 1); {
		case answer == "" && len(c.Department) > 0:
			return nil
		case answer == "":
		case err != nil:
			fmt.Fprintln(a.out, message(err))
		default:
			c.Department = append(c.Department, answer)
		}
	}
	return nil
}

var folderForm = regexp.MustCompile(`\A[\p{L}\p{N}][\p{L}\p{N}_-]*(/[\p{L}\p{N}][\p{L}\p{N}_-]*)*\z`)

// departmentOf reads folder=name:code. A code that was not given is the department's number.
func departmentOf(written string, number int) (d begin.Department, err error) {
	plain := strings.NewReplacer("＝", "=", "：", ":").Replace(written) // as a Chinese keyboard has them
	folder, name, found := strings.Cut(plain, "=")
	name, code, _ := strings.Cut(name, ":")
	d = begin.Department{Path: strings.TrimSpace(folder), Name: strings.TrimSpace(name), Code: strings.TrimSpace(code)}
	if !found || d.Name == "" || printable(written) != written {
		return d, usage("%q: 写成 finance=县财政局 · write folder=name", written)
	}
	if err := goodFolder(d.Path); err != nil {
		return d, err
	}
	if d.Code == "" && !strings.Contains(d.Path, "/") {
		d.Code = fmt.Sprintf("%03d", number)
	}
	return d, nil
}

// write writes the site beside its folder, checks it, and then puts it in its place: a site with a mistake is not begun.
func (c *initCmd) write(t *terminal, files []begin.File) (err error) {
	dir := filepath.Clean(c.Dir)
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return fmt.Errorf("create the folder: %w", err)
	}
	_, missing := os.Lstat(dir)
	parent := dir
	if missing != nil {
		parent = filepath.Dir(dir)
	}
	draft, err := os.MkdirTemp(parent, ".gongkai-init-")
	if err != nil {
		return fmt.Errorf("create the folder: %w", err)
	}
	defer os.RemoveAll(draft)
	for _, f := range files {
		text := f.Text
		if file, ok := strings.CutPrefix(f.Path, "content/"); ok { // in the form that gongkai fmt gives
			text, _, _ = build.TidyText(file, text)
		}
		if err := writeNew(filepath.Join(draft, filepath.FromSlash(f.Path)), text); err != nil {
			return err
		}
	}
	if err := c.begun(t, filepath.Join(draft, "content")); err != nil {
		return err
	}
	if missing != nil {
		if err := os.Chmod(draft, 0o755); err != nil {
			return fmt.Errorf("create the folder: %w", err)
		}
		return os.Rename(draft, dir)
	}
	return moveAll(draft, dir)
}

// begun checks a site that was just written.
func (c *initCmd) begun(t *terminal, content string) error {
	flags := contentFlags{Content: content}
	in, err := flags.input(t)
	if err != nil {
		return err
	}
	checked, err := build.Check(t.ctx, in)
	if err != nil {
		return err
	}
	defer checked.Close()
	if checked.Count(catalogue.Error) == 0 {
		return nil
	}
	flags.Content = filepath.Join(c.Dir, "content") // where it would have been
	p := newPrinter(t.out, flags, reportFlags{Format: "text"}, checked.Edition.Language)
	if err := p.problems(checked.Problems); err != nil {
		return err
	}
	return usage("没有写：上面的先改好 · nothing was written: mend the above first")
}
