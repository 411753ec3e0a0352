package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"gongkai/catalogue/build"
	"gongkai/catalogue/intake"
)

type importCmd struct {
	Files      []string `arg:"" name:"file" help:".xlsx、.csv（UTF-8 或 GBK）、.docx、.html 文件 · Files: .xlsx, .csv (UTF-8 or GBK), .docx, .html." placeholder:"FILE"`
	Kind       string   `help:"duties 公开事项目录，items 信息登记表，document 一个 Word 文件 · What they are: a catalogue of duties, a register of items, or one Word document." enum:"duties,items,document" required:"" placeholder:"duties|items|document"`
	Department string   `help:"哪个单位：它的文件夹、全称或简称 · The department, by its folder or name." placeholder:"PATH"`
	Standard   string   `help:"公开事项写进 standards/ID.csv，不写进单位的目录 · Put duties into standards/ID.csv instead of the department's catalogue." placeholder:"ID"`
	Content    string   `help:"内容文件夹 · The folder of the content." default:"content" placeholder:"DIR"`
	Legend     string   `help:"表里没有写清楚的符号是什么意思，如 ■=选中,□=未选 · What marks mean, where the table does not say it." placeholder:"MARK=WORDS,…"`
	Columns    string   `help:"没有表头的表，各栏是什么，用逗号隔开 · The headings of a table that has none, with commas between." placeholder:"HEADING,…"`
	Corrects   string   `help:"更正从前导入的哪个文件；改了名又改得多时写 · The file imported before that this one corrects; say it where name and content both changed much." placeholder:"NAME"`
	From       string   `help:"信息从前公开在哪个网址：代替审核 · The address where the items were public before; it stands for review." placeholder:"URL"`
	Scope      string   `help:"登记表里没有公开范围一栏的，都是什么；如 主动公开 · The scope of all items of a register that has no column for it." placeholder:"SCOPE"`
	Report     string   `help:"导入报告写到这个文件，.html 或 .csv：每一栏来自哪个单元格，修补了什么，什么留空 · Write the report of the import to this file, .html or .csv." placeholder:"FILE"`
	DryRun     bool     `help:"只说会写什么，不写（报告照写）· Only say what would be written; the report is written all the same."`
	Date       string   `help:"日期，如 2026-11-01；不写就是今天 · The date; today by default." placeholder:"DATE"`
	Lang       string   `help:"提示用的语言：zh、en · The language of messages: zh or en." enum:"zh,en" default:"zh"`
}

// Help is what --help adds below the flags.
func (importCmd) Help() string {
	return `例 Examples:
  gongkai import 目录.xlsx --kind duties --department finance --dry-run
  gongkai import 目录.xlsx --kind duties --department finance --report 导入报告.html
  gongkai import 标准目录.docx --kind duties --standard social-relief --legend "■=必选,□=可选"
  gongkai import 登记表.xlsx --kind items --department finance --from https://www.example.gov.cn/list
  gongkai import 通知.docx --kind document --department finance

拿不准的不猜：留空，列在报告里。合并的单元格、同上、全角数字等只有一种补法的，补上，也列在报告里。改过的文件再导入一次：
只更新导入以后没有人改过的栏，不重复，不动手改的。见 docs/import.md。
Nothing is guessed: what is undecidable is left empty and listed in the report, and so is every repair. A second import of
a corrected file updates what nobody has edited since, without duplicates. See docs/import.md.`
}

// mostImported bounds a file that is read.
const mostImported = 64 << 20

// Run imports.
func (c *importCmd) Run(t *terminal) error {
	options, err := c.options()
	if err != nil {
		return err
	}
	in, err := contentFlags{Content: c.Content, Date: c.Date}.input(t)
	if err != nil {
		return err
	}
	if options.Topics, options.Day, err = build.Importing(in); err != nil {
		return err
	}
	if c.Department != "" {
		if options.Folder, err = c.folder(t, in); err != nil {
			return err
		}
	}
	files, err := c.read()
	if err != nil {
		return err
	}
	plan, err := c.plan(in.Content, files, options)
	var refusal *intake.Refusal
	if errors.As(err, &refusal) {
		fmt.Fprintln(t.err, "gongkai:", message(refusal))
		return errProblems
	}
	if err != nil {
		return err
	}
	if err := c.write(t, plan); err != nil {
		return err
	}
	c.tell(t, plan)
	if plan.Added+plan.Changed+plan.Same == 0 {
		return errProblems
	}
	return nil
}

// write writes the report, and, unless it is a dry run, the content: all of it or nothing.
func (c *importCmd) write(t *terminal, plan *intake.Plan) error {
	outputs, err := c.outputs(plan)
	if err != nil {
		return err
	}
	if err := c.report(plan); err != nil || c.DryRun {
		return err
	}
	return replaceAll(t.ctx, outputs)
}

func (c *importCmd) plan(tree fs.FS, files []intake.File, o intake.Options) (*intake.Plan, error) {
	switch c.Kind {
	case "items":
		return intake.Items(tree, files, o)
	case "document":
		return intake.Documents(tree, files, o)
	}
	return intake.Duties(tree, files, o)
}

// options are the flags, checked.
func (c *importCmd) options() (o intake.Options, err error) {
	o = intake.Options{From: c.From, Corrects: c.Corrects, Scope: c.Scope, Limits: intake.DefaultLimits()}
	switch {
	case c.Standard != "" && c.Kind != "duties":
		return o, usage("--standard: 只用于 --kind duties · goes with --kind duties only")
	case c.Standard != "" && c.Department != "", c.Standard == "" && c.Department == "":
		return o, usage("--department 和 --standard 写一个 · give one of --department and --standard")
	case c.Standard != "" && !plainName(c.Standard):
		return o, usage("--standard %s: 写文件名，不带 .csv，如 social-relief · write a file name without .csv, such as social-relief", c.Standard)
	}
	if c.Legend != "" {
		var ok bool
		if o.Legend, ok = intake.ParseLegend(c.Legend); !ok {
			return o, usage("--legend %s: 写成 ■=选中,□=未选（选中、必选、可选、未选）· write ■=选中,□=未选", c.Legend)
		}
	}
	if err := intake.CheckGiven(o); err != nil {
		return o, usage("%v", err)
	}
	if c.Columns != "" {
		o.Columns = strings.FieldsFunc(c.Columns, func(r rune) bool { return r == ',' || r == '，' })
	}
	o.Standard = c.Standard
	return o, nil
}

func plainName(name string) bool {
	return name != "" && !strings.ContainsAny(name, `/\:*?"<>|`) && !strings.HasPrefix(name, ".") && strings.TrimSpace(name) == name && printable(name) == name
}

// read reads the files to be imported.
func (c *importCmd) read() ([]intake.File, error) {
	var files []intake.File
	for _, name := range c.Files {
		info, err := os.Stat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, usage("%s: 没有这个文件 · there is no such file", name)
		case err != nil:
			return nil, fmt.Errorf("read %s: %w", name, err)
		case !info.Mode().IsRegular():
			return nil, usage("%s: 不是普通文件 · is no plain file", name)
		case info.Size() > mostImported:
			return nil, usage("%s: 太大，超过 64 MB · is larger than 64 MB", name)
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		files = append(files, intake.File{Name: filepath.Base(name), Data: data})
	}
	return files, nil
}

// outputs are the files to be written. What would go through a symbolic link is refused.
func (c *importCmd) outputs(plan *intake.Plan) ([]draftFile, error) {
	var list []draftFile
	for _, f := range plan.Files {
		name := c.Content
		for part := range strings.SplitSeq(f.Path, "/") {
			name = filepath.Join(name, part)
			if info, err := os.Lstat(name); err == nil && info.Mode()&(fs.ModeSymlink|fs.ModeDevice|fs.ModeNamedPipe|fs.ModeSocket) != 0 {
				return nil, usage("%s: 不是普通文件 · is no plain file", name)
			}
		}
		list = append(list, draftFile{path: f.Path, name: name, text: f.Text, old: f.Old})
	}
	return list, nil
}

// report writes the report to its file.
func (c *importCmd) report(plan *intake.Plan) error {
	if c.Report == "" {
		return nil
	}
	var data []byte
	var err error
	switch strings.ToLower(filepath.Ext(c.Report)) {
	case ".html", ".htm":
		data, err = plan.HTML(c.Lang)
	case ".csv":
		data, err = plan.CSV(c.Lang)
	default:
		return usage("--report %s: 写 .html 或 .csv · write .html or .csv", c.Report)
	}
	if err != nil {
		return err
	}
	if within(c.Report, c.Content) {
		return usage("--report %s: 在内容文件夹里，会被发布；写到别处 · lies in the content, and would be published: name a file elsewhere", c.Report)
	}
	if info, err := os.Lstat(c.Report); err == nil && !info.Mode().IsRegular() {
		return usage("--report %s: 不是普通文件 · is no plain file", c.Report)
	}
	return replace(c.Report, data, 0o644)
}
