package main

import (
	"encoding/json"

	"gongkai/catalogue/build"
)

type reportCmd struct {
	contentFlags
	Department string `help:"只看这个单位（文件夹）和它的下属单位 · Only this department, by its folder, with its units." placeholder:"PATH"`
	Since      string `help:"和这个版本（git）或从前的报告（JSON 文件）比 · Compare with this revision of git, or with an earlier report in JSON." placeholder:"REV|FILE"`
	Format     string `help:"text、html、csv、xlsx、json、sarif、junit · The form of the report." enum:"text,html,csv,xlsx,json,sarif,junit" default:"text"`
	Out        string `help:"写到这个文件，不写就印出来 · Write to this file instead of the standard output." placeholder:"PATH"`
	Lang       string `help:"报告用的语言：zh、en · The language of the report: zh or en; the site's by default." enum:",zh,en" default:""`
}

// Run makes the report.
func (c *reportCmd) Run(t *terminal) error {
	in, err := c.input(t)
	if err != nil {
		return err
	}
	bar := newProgress(t)
	in.Progress = bar.show
	reported, err := build.Report(t.ctx, in, nil)
	bar.clear()
	if err != nil {
		return err
	}
	return json.NewEncoder(t.out).Encode(reported.Report)
}
