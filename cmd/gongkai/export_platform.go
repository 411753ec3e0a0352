package main

import (
	"bytes"
	"cmp"
	"fmt"
	"path/filepath"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/platform"
)

// submission is one call of export --template.
type submission struct {
	*exportCmd
	t        *terminal
	p        *printer // of the mapping and the receipts
	mapping  *platform.Mapping
	template *platform.Template
	log      *platform.Log
	logged   []byte // the receipts file as it was read; nil without
}

// platform sends items or duties to a platform, or reads its answer.
func (e *exportCmd) platform(t *terminal) error {
	if err := e.platformCall(); err != nil {
		return err
	}
	// Problems of the mapping name it as the call did.
	s := &submission{exportCmd: e, t: t, p: newPrinter(t.out, contentFlags{}, e.told(), "zh-Hans")}
	if err := s.open(); err != nil {
		return err
	}
	if e.Receipt != "" {
		return s.answer()
	}
	return s.send()
}

// platformCall is a wrong call where flags do not go together.
func (e *exportCmd) platformCall() error {
	switch {
	case e.Template == "":
		return usage("--receipt、--resend、--dry-run 要和 --template 一起写 · --receipt, --resend and --dry-run go with --template")
	case e.What != "items" && e.What != "duties":
		return usage("--template: 前面写 items 或 duties · say items or duties before it")
	case e.Archive != 0 || e.Format != "":
		return usage("--template 不和 --archive、--format 一起用；格式写在对照文件里 · --template goes without --archive and --format: the mapping file says the form")
	case e.Published != "":
		return usage("--published 只和 --archive 一起用 · --published goes with --archive only")
	case e.Receipt != "" && (e.Out != "" || e.Resend || e.Department != ""):
		return usage("--receipt 不和 --out、--resend、--department 一起用 · --receipt goes without --out, --resend and --department")
	case e.Receipt == "" && e.Out == "" && !e.DryRun:
		return usage("--template: 用 --out 写到文件；先看看会报什么，用 --dry-run · name a file with --out, or see what would be sent with --dry-run")
	case within(e.Template, e.Content) || e.Private != "" && within(e.Template, e.Private):
		return usage("--template %s: 在内容文件夹里；对照文件和记录不是内容，放在内容旁边，如 platforms/ · lies in the content: put mapping and record beside it, for example in platforms/", e.Template)
	}
	return nil
}

// open reads the mapping file, the platform's own template, and the record.
func (s *submission) open() error {
	raw, err := plainFile("--template", s.Template)
	if err != nil {
		return err
	}
	var problems []catalogue.Problem
	s.mapping, problems = build.ReadPlatform(filepath.ToSlash(s.Template), raw)
	if err := s.refuse(problems); err != nil {
		return err
	}
	if s.mapping.What != s.What {
		return usage("--template %s: 是报 %s 的 · is for %s", s.Template, s.mapping.What, s.mapping.What)
	}
	if s.mapping.Template != "" && s.Receipt == "" {
		if err := s.openTemplate(); err != nil {
			return err
		}
	}
	return s.openLog()
}

// refuse tells problems, and ends with them where one is an error.
func (s *submission) refuse(problems []catalogue.Problem) error {
	if err := s.p.problems(problems); err != nil {
		return err
	}
	for _, p := range problems {
		if p.Severity == catalogue.Error || s.Strict {
			return errProblems
		}
	}
	return nil
}

// send maps what there is, and writes what is to be sent with the record of it: both or neither.
func (s *submission) send() error {
	if err := s.checkOut(); err != nil {
		return err
	}
	if before, ok := s.log.Audience(); ok && before != s.Audience {
		return usage("--template %s: 从前报的是给“%s”看的，这次是“%s”；一个对照文件只用于一个受众，另写一个 · was used for what “%s” may see, and this is for “%s”: a mapping is for one audience, write another", s.Template, audienceName(before), audienceName(s.Audience), audienceName(before), audienceName(s.Audience))
	}
	in, err := s.input(s.t)
	if err != nil {
		return err
	}
	checked, p, err := s.checked(s.t, in, newProgress(s.t))
	if err != nil {
		return err
	}
	defer checked.Close()
	s.p.lang = p.lang
	rows, choice, err := s.rows(checked, p)
	if err != nil {
		return err
	}
	if base := checked.Example(); base != "" {
		fmt.Fprintf(s.t.err, "gongkai: site.yaml 的 base_url 还是示例 %s，报上去的网址打不开；先改成网站真正的地址 · base_url in site.yaml is still the example %s: addresses that are sent lead nowhere; write the real one first\n", base, base)
	}
	plan := s.log.Plan(rows, choice, s.Resend)
	s.tell(plan)
	if len(plan.Send) == 0 || s.DryRun {
		return nil
	}
	data, err := s.mapping.Write(plan.Send, s.template)
	if err != nil {
		return err
	}
	if err := checked.Clean(s.t.ctx, in, catalogue.File{Address: "submission." + s.mapping.Form, Data: data}); err != nil {
		return err
	}
	if s.logged == nil {
		s.log.English = checked.Edition.Language != "zh-Hans"
	}
	s.log.Add(plan.Send, platform.Batch{Day: checked.Edition.Date, Written: filepath.Base(s.Out), Audience: s.Audience})
	return s.write(data, plan)
}

// rows are what could be sent. Mistakes of the data are told with the files of the content.
func (s *submission) rows(checked *build.Checked, p *printer) ([]platform.Row, *platform.Choice, error) {
	folder, err := departmentFolder(s.Department, s.Content, checked.Edition)
	if err != nil {
		return nil, nil, err
	}
	out, err := checked.Submission(s.mapping, folder)
	if err != nil {
		return nil, nil, err
	}
	if err := s.refuse(out.Mapping); err != nil {
		return nil, nil, err
	}
	if len(out.Content) > 0 {
		if err := p.problems(out.Content); err != nil {
			return nil, nil, err
		}
		return nil, nil, s.mistaken(len(out.Content))
	}
	return out.Rows, out.Choice, nil
}

// write puts both files in their place, unless somebody else wrote the record meanwhile.
func (s *submission) write(data []byte, plan *platform.Plan) error {
	now, err := s.readLog()
	if err != nil {
		return err
	}
	if !bytes.Equal(now, s.logged) || (now == nil) != (s.logged == nil) {
		return usage("%s: 这期间有人改了，没有写；再来一次 · was changed meanwhile; nothing was written: try again", s.logFile())
	}
	files := []draftFile{{path: s.logFile(), name: s.logFile(), text: s.log.CSV(), old: s.logged}}
	if data != nil {
		old, err := oldFile(s.Out)
		if err != nil {
			return err
		}
		files = append([]draftFile{{path: s.Out, name: s.Out, text: data, old: old}}, files...)
	}
	if err := replaceAll(s.t.ctx, files); err != nil {
		return err
	}
	if plan != nil {
		s.written(plan)
	}
	return nil
}

// audienceName is an audience's id, and a word for the public.
func audienceName(id string) string {
	return cmp.Or(id, "公众 public")
}
