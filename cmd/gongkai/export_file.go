package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// reports is the command that makes the office's report.
func (e *exportCmd) reports() *reportCmd {
	return &reportCmd{contentFlags: e.contentFlags, Format: e.Format, Department: e.Department, Out: e.Out, Lang: e.Lang, All: e.All}
}

// file exports the catalogue, items or duties as one file.
func (e *exportCmd) file(t *terminal) error {
	form, err := e.form()
	if err != nil {
		return err
	}
	target := outFile{path: e.Out, content: e.contentFlags, binary: form == "xlsx"}
	if err := target.check(); err != nil {
		return err
	}
	in, err := e.input(t)
	if err != nil {
		return err
	}
	bar := newProgress(t)
	checked, p, err := e.checked(t, in, bar)
	if err != nil {
		return err
	}
	defer checked.Close()
	folder, err := departmentFolder(e.Department, e.Content, checked.Edition)
	if err != nil {
		return err
	}
	if folder != "" && e.What != "duties" && (form == "jsonld" || e.What == "catalogue" && form == "json") {
		return usage("--department: %s 只有全县的 · there is a %s of the whole site only", form, form)
	}
	in.Progress = bar.show
	out, err := checked.Export(t.ctx, in, build.Export{What: e.What, Format: form, Folder: folder})
	bar.clear()
	if err != nil {
		return err
	}
	if out.Left > 0 {
		fmt.Fprintf(t.err, "gongkai: 注意：%d 个单元格放不下（超过 32767 字），在 xlsx 里留空；要全的用 --format csv 或 json · caution: %d cells hold more than a workbook can (32,767 characters) and were left empty; csv and json have them\n", out.Left, out.Left)
	}
	return target.write(t, out.Data, func() string {
		return fmt.Sprintf(p.say("已导出 %s → %s\n", "Exported %s → %s\n"), e.amount(p, out, checked.Edition), clean(e.Out))
	})
}

// amount is how much was exported.
func (e *exportCmd) amount(p *printer, out build.Exported, ed *catalogue.Edition) string {
	switch {
	case out.Rows < 0:
		return size(int64(len(out.Data)))
	case e.What == "duties":
		return fmt.Sprintf(p.say("公开事项 %d 项", "%d duties"), out.Rows)
	}
	return fmt.Sprintf(p.say("信息 %d 条", "%d items"), out.Rows)
}

// form is that asked for, or that of the ending of --out.
func (e *exportCmd) form() (string, error) {
	if e.Format != "" {
		return e.Format, nil
	}
	switch ending := strings.TrimPrefix(strings.ToLower(filepath.Ext(e.Out)), "."); ending {
	case "xlsx", "csv", "json", "jsonld":
		return ending, nil
	}
	return "", usage("写 --format xlsx、csv、json、jsonld，或者 --out 的后缀写成其中一种 · say --format xlsx, csv, json or jsonld, or end --out in one of them")
}
