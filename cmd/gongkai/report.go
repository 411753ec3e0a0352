package main

import (
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/account"
	"gongkai/catalogue/build"
)

type reportCmd struct {
	contentFlags
	Department string `help:"只看这个单位（文件夹或名称）和它的下属单位 · Only this department, by its folder or name, with its units." placeholder:"PATH"`
	Since      string `help:"和这个版本（git）或从前的报告（JSON 文件）比 · Compare with this revision of git, or with an earlier report in JSON." placeholder:"REV|FILE"`
	Format     string `help:"text、html、csv、xlsx、json、jsonld、sarif、junit；不写就看 --out 的后缀，再不就是 text · The form of the report; by default that of the ending of --out, else text." enum:",text,html,csv,xlsx,json,jsonld,sarif,junit" default:""`
	Out        string `help:"写到这个文件，不写就印出来 · Write to this file instead of the standard output." placeholder:"PATH"`
	Lang       string `help:"报告用的语言：zh、en · The language of the report: zh or en; the site's by default." enum:",zh,en" default:""`
	All        bool   `help:"全部列出，不限每个单位每条规则十个 · List all findings, not ten of a rule of a department."`
}

// Help is what --help adds below the flags.
func (reportCmd) Help() string {
	return `例 Examples:
  gongkai report
  gongkai report --department finance
  gongkai report --out 监督报告.html
  gongkai report --out 监督报告.xlsx
  gongkai report --format json --out 2026-06.json
  gongkai report --since 2026-06.json
  gongkai report --since HEAD~20 --lang en
  gongkai report --format sarif --out gongkai.sarif
  gongkai report --format junit --out gongkai.xml

csv 是问题清单；xlsx 有总览、覆盖、问题、得分、事项五张表；html 是一个文件，不用联网就能看。
csv is the table of findings; xlsx has a summary, the coverage, the findings, the scores and the duties; html is one file
that needs no network.

没有缺、晚、错的，退出码是 0；有（错误和警告算，提示不算）是 1，命令写错是 2，机器出错是 3。
Exit code 0 when nothing is missing, late or wrong; 1 when something is (errors and warnings count, notes do not); 2 for a
wrong call, 3 when the machine fails.`
}

// Run makes the report.
func (c *reportCmd) Run(t *terminal) error {
	if c.Audience != "" {
		return usage("报告是公开办自己的，只有一份，不按受众分；受众看到的那一份用 gongkai build --audience %s 编译 · the report is the disclosure office's own and has no audience: what one sees of it is on its site, gongkai build --audience %s", c.Audience, c.Audience)
	}
	form, err := c.form()
	if err != nil {
		return err
	}
	in, err := c.input(t)
	if err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress = bar.show
	earlier, err := c.earlier(t, in)
	if err != nil {
		bar.clear()
		return err
	}
	reported, err := build.Report(t.ctx, in, earlier)
	bar.clear()
	if err != nil {
		return err
	}
	a, err := c.account(reported, earlier)
	if err != nil {
		return err
	}
	var data []byte
	if form == "html" {
		data, err = build.ReportFile(in, reported, a)
	} else {
		data, err = a.Write(form)
	}
	if err != nil {
		return err
	}
	if err := c.put(t, form, data, a); err != nil {
		return err
	}
	if a.Report.Bad() > 0 {
		return errProblems
	}
	return nil
}

// form is that asked for, or that of the ending of --out.
func (c *reportCmd) form() (string, error) {
	form := c.Format
	if form == "" {
		ending := strings.ToLower(filepath.Ext(c.Out))
		forms := map[string]string{".html": "html", ".htm": "html", ".csv": "csv", ".xlsx": "xlsx", ".json": "json", ".jsonld": "jsonld", ".sarif": "sarif", ".xml": "junit"}
		switch form = forms[ending]; {
		case form != "":
		case ending == "" || ending == ".txt" || ending == ".text":
			form = "text"
		default:
			return "", usage("--out %s: 不知道 %s 是哪种报告；后缀写 .html .csv .xlsx .json .jsonld .sarif .xml .txt，或者加 --format · what a report ending in %s is, is not known: end it in one of these, or add --format", c.Out, ending, ending)
		}
	}
	return form, outFile{path: c.Out, content: c.contentFlags, binary: form == "xlsx"}.check()
}

// account is the report as it was asked for: narrowed to a department, compared with an earlier one.
func (c *reportCmd) account(reported *build.Reported, earlier *account.Earlier) (account.Account, error) {
	a := account.Account{Report: reported.Report, Title: reported.Title, Language: reported.Language, Path: c.path, All: c.All, Version: version()}
	a.Language = c.language(reported.Language)
	if c.Department != "" {
		var all []nameOfDepartment
		for _, d := range reported.Report.Departments {
			all = append(all, nameOfDepartment{d.Folder, d.Name, d.Short})
		}
		folder, err := departmentAsked(c.Department, c.Content, all)
		if err != nil {
			return a, err
		}
		a.Within = folder
		a.Report, _ = reported.Report.Only(folder)
		if earlier != nil {
			earlier = earlier.Only(folder)
		}
	}
	if earlier != nil {
		a.Since = earlier.Compare(a.Report, c.Since, c.path)
	}
	return a, nil
}

// path is a file of the content as somebody in this folder would write it.
func (c *reportCmd) path(file string, private bool) string {
	tree := c.Content
	if private {
		tree = c.Private
	}
	if tree == "" {
		return file
	}
	return build.Masked(path.Join(filepath.ToSlash(tree), file))
}

// put writes the report to its file, whole or not at all, or prints it.
func (c *reportCmd) put(t *terminal, form string, data []byte, a account.Account) error {
	out := outFile{path: c.Out, content: c.contentFlags, binary: form == "xlsx"}
	switch {
	case c.Out == "" && form == "text":
		for line := range strings.Lines(string(data)) {
			if _, err := io.WriteString(t.out, clean(strings.TrimSuffix(line, "\n"))+"\n"); err != nil {
				return err
			}
		}
		return nil
	case c.Out == "" && (form == "json" || form == "sarif" || form == "jsonld"):
		_, err := escaper{t.out}.Write(data)
		return err
	}
	return out.write(t, data, func() string {
		return fmt.Sprintf(catalogue.Words{Chinese: "已写到 %s：%d 个单位，%d 项事项，%d 个问题（提示不算）\n", English: "Written to %s: %d departments, %d duties, %d findings, notes not counted\n"}.In(a.Language),
			clean(c.Out), len(a.Report.Departments), len(a.Report.Duties), a.Report.Bad())
	})
}

// language is that of the report: --lang, else that of the site. Of the forms of Chinese the site's is taken.
func (c *reportCmd) language(site string) string {
	switch {
	case c.Lang == "en":
		return c.Lang
	case c.Lang == "zh" && site == "en":
		return "zh-Hans"
	}
	return site
}
