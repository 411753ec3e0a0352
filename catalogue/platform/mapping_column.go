package platform

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// column reads one column.
func (r *mapper) column(c catalogue.PlatformColumnRecord) Column {
	column := Column{
		Head: c.Head.Value, at: c.Head.At, value: c.Value.Value, number: c.Number.Value, between: c.Between, day: c.Date.Value,
		most: c.Most.Value, cut: c.Cut.Value, required: c.Required.Value, empty: c.Empty.Value, element: c.Element.Value, attribute: c.Attribute.Value,
	}
	if column.element == "" {
		column.element = column.Head
	}
	sources := 0
	for _, written := range []bool{c.From.Value != "", c.Value.Set(), len(c.Join) > 0, c.Number.Value} {
		if written {
			sources++
		}
	}
	if sources != 1 && c.Head.Set() {
		r.add(c.Head.At, "platform-column-source", c.Head.Value, strconv.Itoa(sources))
	}
	for _, f := range append([]catalogue.Field[string]{c.From}, c.Join...) {
		if from, ok := r.from(f); ok {
			column.from = append(column.from, from)
		}
	}
	r.translate(&column, c)
	r.options(c)
	if form := r.m.Form; form == "xml" && c.Head.Set() && !elementName(column.element) {
		r.add(column.named(c), "platform-element-name", column.element)
	}
	return column
}

// named is where a column is given the name that XML knows it by.
func (c Column) named(record catalogue.PlatformColumnRecord) catalogue.At {
	if record.Element.Set() {
		return record.Element.At
	}
	return record.Head.At
}

// from finds the column of our table that is meant.
func (r *mapper) from(f catalogue.Field[string]) (handover.Column, bool) {
	if f.Value == "" || r.m.What == "" {
		return handover.Column{}, false
	}
	column, ok := extra(r.m.What, f.Value)
	if ok {
		return column, true
	}
	column, names, ok := handover.Named(r.m.What, f.Value)
	if !ok {
		hint := catalogue.Meant(f.Value, names, catalogue.Words{Chinese: "名称见 docs/reference.md，或 gongkai export " + r.m.What + " 的表头", English: "see docs/reference.md, or the heads of gongkai export " + r.m.What})
		r.add(f.At, "platform-column-unknown", f.Value, hint.Chinese, hint.English)
	}
	return column, ok
}

// translate reads the dictionary of a column. A value that has two names in our table stands in it once.
func (r *mapper) translate(column *Column, c catalogue.PlatformColumnRecord) {
	if len(c.Words) == 0 {
		return
	}
	if len(column.from) == 1 && r.m.What == "items" {
		column.terms = handover.Terms(column.from[0].Name)
	}
	column.words = map[string]string{}
	written := map[string]string{}
	for _, w := range c.Words {
		ours := column.ours(strings.TrimSpace(w.Rule.Value))
		if before, twice := written[ours]; twice {
			r.add(w.Rule.At, "platform-words-twice", w.Rule.Value, before)
			continue
		}
		written[ours] = w.Rule.Value
		column.words[ours] = strings.TrimSpace(w.Value.Value)
	}
}

// ours is the one name of a value that may be written in both languages.
func (c Column) ours(value string) string {
	if name, ok := catalogue.FindTerm(c.terms, value); ok {
		return name
	}
	return value
}

// options says which keys of a column do nothing, and which cannot be understood.
func (r *mapper) options(c catalogue.PlatformColumnRecord) {
	taken := c.From.Value != "" || len(c.Join) > 0
	source := catalogue.Words{Chinese: "它要和 取自（from）或 合并（join）一起写；删掉这一行", English: "it goes with from or join: remove the line"}
	r.idle(!taken && c.Between.Set(), c.Between.At, "分隔", "between", source)
	r.idle(!taken && c.Date.Set(), c.Date.At, "日期格式", "date", source)
	r.idle(!taken && c.Most.Set(), c.Most.At, "最多字数", "most", source)
	r.idle(!taken && c.Empty.Set(), c.Empty.At, "为空时", "empty", source)
	r.idle(!taken && c.Required.Value, c.Required.At, "必填", "required", source)
	if len(c.Words) > 0 {
		single := catalogue.Words{Chinese: "它只和 取自（from）一起写；删掉它", English: "it goes with from only: remove it"}
		r.idle(c.From.Value == "", c.Words[0].Rule.At, "对照", "words", single)
	}
	r.idle(c.Most.Value == 0 && c.Cut.Value, c.Cut.At, "截断", "cut", catalogue.Words{Chinese: "加一行 最多字数: ……", English: "add a line most: …"})
	if r.m.Form != "xml" && r.m.Form != "" {
		xml := catalogue.Words{Chinese: "只用于 xml；删掉这一行", English: "it is for xml only: remove the line"}
		r.idle(c.Element.Set(), c.Element.At, "元素", "element", xml)
		r.idle(c.Attribute.Set(), c.Attribute.At, "属性", "attribute", xml)
	}
	if _, ok := dayIn(c.Date.Value, catalogue.NewDate(2026, 1, 2)); c.Date.Value != "" && !ok {
		r.add(c.Date.At, "platform-date-form", c.Date.Value)
	}
}
