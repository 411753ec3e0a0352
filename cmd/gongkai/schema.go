package main

import (
	"fmt"

	"gongkai/catalogue"
	"gongkai/catalogue/schema"
)

type schemaCmd struct {
	Kind     string `arg:"" optional:"" help:"site、department、item、page、csv；不写就列出有哪些 · Which of them; without it, what there is." placeholder:"KIND" enum:",site,department,item,page,csv" default:""`
	Language string `help:"说明和提示用的语言：zh、en · The language of descriptions and messages: zh or en." enum:"zh,en" default:"zh" aliases:"lang"`
}

// Help is what --help adds below the flags.
func (schemaCmd) Help() string {
	return `例 Examples:
  gongkai schema site > site.schema.json
  gongkai schema item --language en > item.schema.json
  gongkai schema csv

把 JSON Schema（2020-12）写到标准输出：site.yaml、部门、信息、页面的元数据和表格的表头，每一项的中英文名、能写的值、格式和说明。编辑器
（如 VS Code 的 YAML 扩展）拿它提示和检查；每一项的说明也在 docs/reference.md。它只看一个文件，最后以 gongkai check 为准。
Writes JSON Schema (2020-12) to the standard output: site.yaml, the front matter of departments, items and pages, and the headings
of tables, each key in both languages, with its values, form and meaning. Editors, such as the YAML extension of VS Code, prompt
and check by it; docs/reference.md says the same in words. It knows one file only; what counts is gongkai check.`
}

// schemaWords say what each kind is of.
var schemaWords = map[string]catalogue.Words{
	"site":       {Chinese: "site.yaml", English: "site.yaml"},
	"department": {Chinese: "department.md 的元数据", English: "the front matter of department.md"},
	"item":       {Chinese: "信息的元数据", English: "the front matter of an item"},
	"page":       {Chinese: "页面的元数据", English: "the front matter of a free page"},
	"csv":        {Chinese: "catalogue.csv 和其他表格的表头", English: "the headings of catalogue.csv and of the other tables"},
}

// Run writes the schema.
func (s *schemaCmd) Run(t *terminal) error {
	if s.Kind == "" {
		for _, kind := range schema.Kinds() {
			fmt.Fprintf(t.out, "%-12s%s\n", kind, schemaWords[kind].In(s.Language))
		}
		return nil
	}
	text, _ := schema.Of(s.Kind, s.Language)
	_, err := t.out.Write(text)
	return err
}
