package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/sheet"
)

type changesCmd struct {
	Since string `help:"从这一天起，或从 git 的这个版本以来 · Since this day began, or since this revision of git." required:"" placeholder:"DATE|REV"`
	contentFlags
	Authors bool   `help:"也写最近一次改动的日期和作者（内部用，不要公布）· Also tell who last changed each file, and when; for the office, never to be published."`
	Format  string `help:"text、json、csv · How the changes are printed." enum:"text,json,csv" default:"text"`
	Lang    string `help:"提示用的语言：zh、en · The language of messages: zh or en; the site's by default." enum:",zh,en" default:""`
}

// Help is what --help adds below the flags.
func (changesCmd) Help() string {
	return `例 Examples:
  gongkai changes --since 2026-06-01
  gongkai changes --since v2026.1 --format csv
  gongkai changes --since HEAD~20 --audience staff --private ../private

拿这个受众那时候和现在能看到的目录对照：新增、修改（哪些字段、附件、正文）、撤回、废止、改地址的信息，单位和页面，公开事项逐行
的增减。现在看不到的，不写从前的标题。要用 git；日期指那一天（网站所在时区）以前主线上的最后一个提交。
Compares what the audience could see then with what it sees now. What it sees no more is told by its index number alone.
Needs git; a date stands for the last commit of the main line before that day. Exit code 0; 2 if git cannot answer.`
}

// Run tells what changed.
func (c *changesCmd) Run(t *terminal) error {
	in, err := c.input(t)
	if err != nil {
		return err
	}
	changed, err := build.Changes(t.ctx, in, c.Content, c.Private, c.Since)
	if err != nil {
		return err
	}
	p := &changesPrinter{newPrinter(t.out, c.contentFlags, reportFlags{Lang: c.Lang}, changed.Language), changed, c.Authors}
	switch c.Format {
	case "json":
		return p.json()
	case "csv":
		return p.csv()
	}
	p.text()
	return nil
}

// changesPrinter prints what changed.
type changesPrinter struct {
	*printer
	*build.Changed
	authors bool
}

// changeRecord is a change as --format json prints it.
type changeRecord struct {
	Kind       catalogue.ChangedKind    `json:"kind"`
	Subject    catalogue.ChangedSubject `json:"subject"`
	File       string                   `json:"file,omitempty"`
	Address    string                   `json:"address,omitempty"`
	From       string                   `json:"from,omitempty"`
	Department string                   `json:"department,omitempty"`
	Index      string                   `json:"index,omitempty"`
	Title      string                   `json:"title,omitempty"`
	On         string                   `json:"on,omitempty"`
	Why        string                   `json:"why,omitempty"`
	Fields     []fieldRecord            `json:"fields,omitempty"`
	Touched    string                   `json:"touched,omitempty"`
	Authors    []string                 `json:"authors,omitempty"`
}

type fieldRecord struct {
	Key    string `json:"key"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// masked is a change in which no personal number stands whole: an item with errors is told of like any other.
func masked(c catalogue.Changed) catalogue.Changed {
	for _, s := range []*string{&c.Path, &c.Address, &c.From, &c.Department, &c.Index, &c.Title, &c.Why} {
		*s = build.Masked(*s)
	}
	c.Fields = slices.Clone(c.Fields)
	for i := range c.Fields {
		f := &c.Fields[i]
		f.Before, f.After = build.Masked(f.Before), build.Masked(f.After)
	}
	return c
}

func (p *changesPrinter) record(c catalogue.Changed) changeRecord {
	last, authors := p.Touched(c.Path)
	c = masked(c)
	r := changeRecord{Kind: c.Kind, Subject: c.Subject, File: c.Path, Address: c.Address, From: c.From, Department: c.Department, Index: c.Index, Title: c.Title, On: c.On.String(), Why: c.Why}
	for _, f := range c.Fields {
		r.Fields = append(r.Fields, fieldRecord{f.Key, f.Before, f.After})
	}
	if p.authors && len(authors) > 0 {
		r.Touched = last.String()
		for _, name := range authors {
			r.Authors = append(r.Authors, build.Masked(name))
		}
	}
	return r
}

func (p *changesPrinter) json() error {
	records := []changeRecord{}
	for _, c := range p.Changes {
		records = append(records, p.record(c))
	}
	encoder := json.NewEncoder(escaper{p.out})
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(struct {
		Since   string         `json:"since"`
		Commit  string         `json:"commit"`
		Shallow bool           `json:"shallow"`
		Changes []changeRecord `json:"changes"`
	}{p.Since.String(), p.Commit, p.Shallow(), records})
}

// csv prints a row for each field that changed, and one for each change without. No cell runs as a formula, and nothing
// in it steers a terminal.
func (p *changesPrinter) csv() error {
	var b bytes.Buffer
	table := sheet.NewCSV(&b)
	head := []string{"kind", "subject", "department", "index", "title", "file", "address", "from", "on", "why", "field", "before", "after"}
	if p.authors {
		head = append(head, "touched", "authors")
	}
	table.Row(head)
	for _, c := range p.Changes {
		r := p.record(c)
		fields := r.Fields
		if len(fields) == 0 {
			fields = []fieldRecord{{}}
		}
		for _, f := range fields {
			row := []string{string(r.Kind), string(r.Subject), r.Department, r.Index, r.Title, r.File, r.Address, r.From, r.On, r.Why, f.Key, f.Before, f.After}
			if p.authors {
				row = append(row, r.Touched, strings.Join(r.Authors, "、"))
			}
			for i, cell := range row {
				row[i] = printable(cell)
			}
			table.Row(row)
		}
	}
	_, err := p.out.Write(b.Bytes())
	return err
}
