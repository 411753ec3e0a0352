package main

import (
	"errors"

	"gongkai/catalogue/build"
)

type exportCmd struct {
	What       string `arg:"" optional:"" help:"catalogue 网站上的目录，items 信息和正文，duties 公开事项，reports 监督报告 · What to export: the catalogue as on the site, items with their texts, duties, or the office's report." enum:",catalogue,items,duties,reports" default:"" placeholder:"catalogue|items|duties|reports"`
	Format     string `help:"xlsx、csv、json、jsonld（DCAT 3）；不写就看 --out 的后缀 · The form; by default that of the ending of --out." enum:",xlsx,csv,json,jsonld" default:""`
	Department string `help:"只要这个单位和它的下属单位：它的文件夹 · Only this department and its units, by its folder." placeholder:"PATH"`
	Archive    int    `help:"存档：哪一年公开的信息 · An archive: the year in which the items were published." placeholder:"YEAR"`
	Template   string `help:"按平台的对照文件（如 platforms/province.yaml）写成平台收的表，只报新的和改过的，记下报了什么 · A platform's mapping file: write its template, with what is new or changed, and keep a record." placeholder:"FILE.yaml"`
	Receipt    string `help:"读平台的答复（xlsx、csv），把回执号填进记录 · Read the platform's answer, and fill its receipt numbers into the record." placeholder:"FILE"`
	Resend     bool   `help:"没有改的也再报一次 · Send what has not changed as well."`
	DryRun     bool   `help:"只说会报什么，不写文件，不记 · Only say what would be sent; write and record nothing."`
	contentFlags
	Published string `help:"存档和哪个已发布的登记簿对照：catalogue.json 文件或 https 网址；不写就是 base_url 上的，没有再看 dist 里的 · The published register to compare an archive with: a catalogue.json, or its https address; that of base_url by default, else that in dist." placeholder:"FILE|URL"`
	Out       string `help:"写到哪个文件；存档：哪个文件夹或 .zip；不写就印出来 · The file to write; of an archive, a folder or a .zip. Printed by default." placeholder:"FILE|DIR|FILE.zip"`
	Lang      string `help:"提示用的语言：zh、en · The language of messages: zh or en; the site's by default." enum:",zh,en" default:""`
	All       bool   `help:"问题全部列出，不限每条规则十个 · Print all problems, not ten of a rule."`
	Strict    bool   `help:"有警告也算不通过 · Treat warnings as errors."`
}

// Help is what --help adds below the flags.
func (exportCmd) Help() string {
	return `例 Examples:
  gongkai export items --out 信息.xlsx
  gongkai export items --format csv --department finance --out finance.csv
  gongkai export duties --department finance --out 公开事项.xlsx
  gongkai export catalogue --format jsonld > catalogue.jsonld
  gongkai export reports --out 报告.xlsx
  gongkai export items --template platforms/province.yaml --dry-run
  gongkai export items --template platforms/province.yaml --out 上报.xlsx
  gongkai export items --template platforms/province.yaml --receipt 回执.xlsx
  gongkai export --archive 2026 --out archive-2026.zip

items 每条信息一行，每一项一栏，连同正文（Markdown）；duties 每项公开事项一行，表头和 catalogue.csv 一样。gongkai import 都能读
回来，内容不变。只有受众（--audience，不写就是公众）看得到的；写之前和网站一样查一遍有没有不公开的。jsonld 是 DCAT 3，带
DCAT-US 的 accessLevel。
items has a row for each item and a column for each key, with its text as Markdown; duties a row for each duty, with the
headings of catalogue.csv. gongkai import takes both in again as they were. Only what the audience may see is exported,
and what is not public is looked for before anything is written. jsonld is DCAT 3 with the accessLevel of DCAT-US.

--template：报省级等平台，不用再录一遍。对照文件说平台的每一栏取哪一项（写法见 docs/platforms.md）；默认只报新的和改过的，报过的
记在旁边的 .receipts.csv 里，和上报的文件一起写好，要么都写，要么都不写；报过、现在不公开了的会提醒到平台上撤下。
--template fills the template of another platform, so that nothing is typed twice. The mapping file says what goes into
each column (see docs/platforms.md). Only what is new or changed is sent; what was sent is recorded beside the mapping in
the same step; what was sent and is no longer public is told, to be taken down there.

--archive：一年的目录，送档案馆、图书馆：那一年公开的信息，连同附件、列表、导出和搜索，自成一个网站，可以离线打开；SHA256SUMS
列出每个文件的校验值。内容、主题、日期（--date）和已发布的登记簿相同，结果的字节就相同。登记簿里有、存档里没有的，会一一列出。
--archive makes the catalogue of a year, for archive and library: what was published in it, with files, lists, exports and
search, as a site of its own that opens offline; SHA256SUMS holds the hash of every file. The same content, theme, date
and published register give the same bytes. What the register has of that year and the archive lacks is listed.`
}

// Run exports.
func (e *exportCmd) Run(t *terminal) error {
	switch {
	case e.Template != "" || e.Receipt != "" || e.Resend || e.DryRun:
		return e.platform(t)
	case e.What == "" && e.Archive == 0:
		return usage("写 catalogue、items、duties、reports，或者 --archive 年份 · say catalogue, items, duties, reports, or --archive YEAR")
	case e.What != "" && e.Archive != 0:
		return usage("%s 和 --archive 只写一个 · give one of %s and --archive", e.What, e.What)
	case e.Archive == 0 && e.Published != "":
		return usage("--published 只和 --archive 一起用 · --published goes with --archive only")
	case e.What == "reports" && e.Strict:
		return usage("--strict 不用于 reports：报告里都说 · --strict does not go with reports, which tell everything")
	case e.What == "reports":
		if err := e.reports().Run(t); !errors.Is(err, errProblems) { // that something is missing is what it reports
			return err
		}
		return nil
	case e.What != "":
		return e.file(t)
	}
	return e.archive(t)
}

// told says how problems are told.
func (e *exportCmd) told() reportFlags {
	return reportFlags{Lang: e.Lang, Format: "text", All: e.All, Strict: e.Strict}
}

// checked checks the content; what has errors is told, and not exported.
func (e *exportCmd) checked(t *terminal, in build.Input, bar *progress) (*build.Checked, *printer, error) {
	in.Progress, in.Keep = bar.show, true
	checked, err := build.Check(t.ctx, in)
	bar.clear()
	if err != nil {
		return nil, nil, err
	}
	out := t.out
	if e.Archive == 0 && e.Out == "" && !e.DryRun {
		out = t.err // what is exported is printed
	}
	p := newPrinter(out, e.contentFlags, e.told(), checked.Edition.Language)
	err = p.problems(checked.Problems)
	if err == nil && failed(checked, e.Strict) {
		p.refused(checked)
		err = errProblems
	}
	if err != nil {
		checked.Close()
	}
	return checked, p, err
}
