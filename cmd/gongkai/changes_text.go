package main

import (
	"fmt"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// text prints the changes below headings: what happened to what.
func (p *changesPrinter) text() {
	fmt.Fprintf(p.out, p.say("从 %s（%s）以来：\n", "Since %s (%s):\n"), p.Since, p.Commit[:min(10, len(p.Commit))])
	if p.Shallow() && p.authors {
		fmt.Fprintln(p.out, p.say("这是浅克隆：更早的作者和日期不知道", "This is a shallow clone: earlier authors and dates are not known"))
	}
	for _, subject := range changeSubjects() {
		for _, kind := range changeKinds() {
			var list []catalogue.Changed
			for _, c := range p.Changes {
				if string(c.Subject) == subject.Name && string(c.Kind) == kind.Name {
					list = append(list, c)
				}
			}
			if len(list) == 0 {
				continue
			}
			fmt.Fprintf(p.out, "\n%s%s%s (%d)\n", subject.say(p), p.say("", ", "), kind.of(subject).say(p), len(list))
			for _, c := range list {
				p.change(c)
			}
		}
	}
	if len(p.Changes) == 0 {
		fmt.Fprintln(p.out, p.say("没有变化", "nothing changed"))
	}
}

// change prints one change, and below it what changed in it.
func (p *changesPrinter) change(c catalogue.Changed) {
	r := p.record(c)
	c = masked(c) // what is cut short afterwards cannot be told from another number
	var parts []string
	for _, part := range []string{c.On.String(), c.Index, c.Title, c.Why} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if c.Path != "" {
		parts = append(parts, "["+c.Path+"]")
	} else if c.Department != "" {
		parts = append(parts, "["+c.Department+"]")
	}
	if r.Touched != "" {
		parts = append(parts, "— "+r.Touched, strings.Join(r.Authors, ", "))
	}
	fmt.Fprintln(p.out, " ", clean(strings.Join(parts, " ")))
	if c.From != "" {
		fmt.Fprintln(p.out, "     ", clean(c.From+" → "+c.Address))
	}
	for _, f := range c.Fields {
		fmt.Fprintln(p.out, "     ", clean(p.field(c.Subject, f)))
	}
}

// field says what became of a field.
func (p *changesPrinter) field(of catalogue.ChangedSubject, f catalogue.ChangedField) string {
	name := p.keyName(of, f.Key)
	switch {
	case f.Before == "" && f.After == "":
		return name
	case f.Before == f.After:
		return name + p.say("换了：", " replaced: ") + cut(f.After)
	case f.Before == "":
		return name + " + " + cut(f.After)
	case f.After == "":
		return name + " - " + cut(f.Before)
	}
	return name + p.say("：", ": ") + cut(f.Before) + " → " + cut(f.After)
}

// cut shortens a value to what fits a line.
func cut(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

// keyName is what a key is called in the language of the messages.
func (p *changesPrinter) keyName(of catalogue.ChangedSubject, name string) string {
	if name == catalogue.ChangedBody {
		return p.say("正文", "text")
	}
	var keys []catalogue.Key
	switch of {
	case catalogue.SubjectItem:
		keys = catalogue.ItemKeys()
	case catalogue.SubjectDepartment:
		keys = catalogue.DepartmentKeys()
	case catalogue.SubjectPage:
		keys = catalogue.PageKeys()
	case catalogue.SubjectSite:
		keys = catalogue.SiteKeys()
	case catalogue.SubjectDuty:
		columns := catalogue.DutyColumns()
		if i := slices.IndexFunc(columns, func(c catalogue.Column[catalogue.DutyRecord]) bool { return c.Name == name }); i >= 0 && p.lang != "en" {
			return columns[i].Chinese[0]
		}
		return name
	}
	if k, ok := catalogue.Find(keys, name); ok && p.lang != "en" {
		return k.Chinese[0]
	}
	return name
}

// said is a word of ours in both languages.
type said struct {
	Name             string
	Chinese, English string
}

func (s said) say(p *changesPrinter) string { return p.say(s.Chinese, s.English) }

// of is the word for what became of something. An item that is not shown any more may still be there.
func (s said) of(subject said) said {
	if s.Name == string(catalogue.ChangedRemoved) && subject.Name != string(catalogue.SubjectItem) {
		return said{s.Name, "删去", "removed"}
	}
	return s
}

func changeSubjects() []said {
	return []said{{"item", "信息", "Items"}, {"department", "单位", "Departments"}, {"duty", "公开事项", "Duties"}, {"page", "页面", "Pages"}, {"site", "网站", "The site"}}
}

func changeKinds() []said {
	return []said{
		{"new", "新增", "new"}, {"changed", "修改", "changed"}, {"moved", "改地址", "moved"}, {"repealed", "废止", "repealed"}, {"withdrawn", "撤回", "withdrawn"},
		{"ended", "展示期满", "time of display over"}, {"held", "更正中", "being corrected"}, {"back", "恢复", "back again"}, {"removed", "不再显示", "not shown any more"},
	}
}
