package platform

import (
	"slices"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// Mapping is a mapping file that was checked.
type Mapping struct {
	File     string // as its problems name it
	Name     string // of the platform
	What     string // items or duties
	Form     string // xlsx, csv or xml
	Sheet    string
	Above    []string // lines above the heads
	Template string   // the path of the platform's workbook, from the mapping's folder; "" without
	First    int      // the row on which data begin; 0: below the heads
	Root     string   // xml: the outermost element
	Row      string   // xml: the element of a row
	Columns  []Column

	only     *catalogue.PlatformOnlyRecord
	template catalogue.Field[string]
	first    catalogue.Field[int]
}

// Column is one column of the platform's template.
type Column struct {
	Head string

	at        catalogue.At // of the head
	from      []handover.Column
	value     string
	number    bool
	between   catalogue.Field[string]
	words     map[string]string
	terms     []catalogue.Term // of the value that words translate
	day       string           // how a day is written; "" as it is
	most      int
	cut       bool
	required  bool
	empty     string
	element   string // xml
	attribute bool
}

// mapper makes a Mapping of its record, and says what is wrong with it.
type mapper struct {
	m        *Mapping
	problems []catalogue.Problem
}

func (r *mapper) add(at catalogue.At, rule catalogue.Rule, args ...string) {
	r.problems = append(r.problems, catalogue.NewProblem(r.m.File, at, rule, args...))
}

// Read checks a mapping file as far as it can be without the content.
func Read(file string, record *catalogue.PlatformRecord) (*Mapping, []catalogue.Problem) {
	m := &Mapping{
		File: file, Name: record.Name.Value, What: record.What.Value, Form: record.Form.Value, Sheet: record.Sheet.Value, Above: catalogue.Texts(record.Above),
		Template: record.Template.Value, First: record.FirstRow.Value, Root: record.Root.Value, Row: record.Row.Value,
		only: record.Only, template: record.Template, first: record.FirstRow,
	}
	r := &mapper{m: m}
	r.form(record)
	r.filter(record.Only)
	heads, elements := map[string]catalogue.At{}, map[string]catalogue.At{}
	for _, c := range record.Columns {
		column := r.column(c)
		if r.once(heads, column.Head, c.Head.At) && m.Form == "xml" {
			r.once(elements, column.element, column.named(c))
		}
		m.Columns = append(m.Columns, column)
	}
	catalogue.SortProblems(r.problems)
	return m, r.problems
}

// once says where a name stands for the second time. Heads that differ may still be one element of XML.
func (r *mapper) once(seen map[string]catalogue.At, name string, at catalogue.At) bool {
	if before, twice := seen[name]; twice && name != "" {
		r.add(at, "platform-column-twice", name, itoa(int(before.Line)))
		return false
	}
	seen[name] = at
	return true
}

// form checks what the form of the file needs, and what does nothing in it.
func (r *mapper) form(record *catalogue.PlatformRecord) {
	xml, xlsx := r.m.Form == "xml", r.m.Form == "xlsx"
	start := catalogue.At{Line: 1, Column: 1}
	for _, element := range []struct {
		field   catalogue.Field[string]
		chinese string
		english string
	}{{record.Root, "根元素", "root"}, {record.Row, "行元素", "row"}} {
		switch {
		case xml && element.field.Value == "":
			r.add(start, "platform-key-needed", "xml", element.chinese, element.english)
		case xml && !elementName(element.field.Value):
			r.add(element.field.At, "platform-element-name", element.field.Value)
		case !xml && r.m.Form != "":
			r.idle(element.field.Set(), element.field.At, element.chinese, element.english, catalogue.Words{Chinese: "只用于 xml；删掉这一行", English: "it is for xml only: remove the line"})
		}
	}
	book := catalogue.Words{Chinese: "只用于 xlsx；删掉这一行", English: "it is for xlsx only: remove the line"}
	r.idle(!xlsx && record.Sheet.Set(), record.Sheet.At, "工作表", "sheet", book)
	r.idle(!xlsx && record.Template.Set(), record.Template.At, "模板", "template", book)
	r.idle(record.Template.Value == "" && record.FirstRow.Set(), record.FirstRow.At, "数据起始行", "first_row", catalogue.Words{Chinese: "只和 模板（template）一起用；删掉这一行", English: "it goes with template only: remove the line"})
	if len(record.Above) > 0 {
		r.idle(xml || record.Template.Value != "", record.Above[0].At, "表头以上", "above", catalogue.Words{Chinese: "xml 和有模板的不用写；删掉它", English: "neither xml nor a template needs it: remove it"})
	}
	if record.Template.Value == "" && !sheetName(record.Sheet.Value) {
		r.add(record.Sheet.At, "platform-sheet-name", record.Sheet.Value)
	}
}

// idle says that a key does nothing where it stands: it was meant to do something.
func (r *mapper) idle(is bool, at catalogue.At, chinese, english string, hint catalogue.Words) {
	if is {
		r.add(at, "platform-option-idle", chinese, english, hint.Chinese, hint.English)
	}
}

// sheetName says whether a workbook can have a sheet of this name; "" is one that we name.
func sheetName(name string) bool {
	return utf8.RuneCountInString(name) <= 31 && !strings.ContainsAny(name, `[]:*?/\'`)
}

// Texts says whether any column holds the text of an item.
func (m *Mapping) Texts() bool {
	return slices.ContainsFunc(m.Columns, func(c Column) bool {
		return slices.ContainsFunc(c.from, func(f handover.Column) bool { return f.Name == "markdown" })
	})
}
