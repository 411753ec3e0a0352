package platform_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
	"gongkai/catalogue/platform"
	"gongkai/catalogue/source"
)

// county is an edition with an item of each sort that a platform may and may not be sent.
func county() *catalogue.Edition {
	finance := &catalogue.Department{Folder: "finance", Path: "finance/department.md", Name: "青屿县财政局", ShortName: "县财政局", Code: "QY002"}
	centre := &catalogue.Department{Folder: "finance/centre", Name: "国库支付中心", Code: "QY002-1"}
	water := &catalogue.Department{Folder: "water", Name: "青屿县水务局", Code: "QY009"}
	budget := &catalogue.Topic{ID: "budget", Name: "财政预决算"}
	item := func(index, title string, d *catalogue.Department, day int) *catalogue.Item {
		return &catalogue.Item{
			Form: catalogue.Full, Path: d.Folder + "/" + strings.ToLower(index) + ".md", Address: d.Folder + "/" + strings.ToLower(index) + ".html",
			Department: d, Title: title, Index: index, Made: catalogue.NewDate(2026, 1, 5), Published: catalogue.NewDate(2026, 3, day), Scope: catalogue.Public,
		}
	}
	a, b, c := item("A-1", "2026年预算", finance, 1), item("A-2", "支付指南", centre, 2), item("B-1", "供水价格", water, 3)
	a.Topics, a.Kind, a.Keywords, a.DocumentNo, a.Normative = []*catalogue.Topic{budget}, "budget", []string{"预算", "收支"}, "青财〔2026〕1号", true
	a.Summary = "收入和支出各210,000万元，收支平衡。"
	b.Kind, b.Service = "service", &catalogue.Service{Fee: "不收费", Documents: []string{"申请表", "身份证明"}}
	gone := item("A-9", "撤回的", finance, 4)
	gone.Form, gone.Gone = catalogue.Tombstone, &catalogue.Gone{On: catalogue.NewDate(2026, 4, 1)}
	asked := item("A-8", "依申请的", finance, 5)
	asked.Form, asked.Scope = catalogue.Listed, catalogue.OnRequest
	finance.Duties = []*catalogue.Duty{
		{No: "CZ-01", Level1: "机构职能", Content: "权责清单", Channels: []string{"政府网站", "公示栏"}, Method: "主动公开", State: catalogue.DutyMet, Items: []*catalogue.Item{a}},
		{No: "1", Standard: "finance-budget", Level1: "预算", Content: "政府预算"},
		{Level1: "无号", Level2: "一", Content: "甲"}, {Level1: "无号", Level2: "一", Content: "甲"},
	}
	water.Duties = []*catalogue.Duty{{No: "CZ-01", Content: "水价"}}
	return &catalogue.Edition{
		Date: catalogue.NewDate(2026, 11, 1), Language: "zh-Hans", Site: catalogue.Site{BaseURL: "https://www.example.gov.cn/g/"},
		Departments: []*catalogue.Department{finance, centre, water}, Topics: []*catalogue.Topic{budget},
		Items: []*catalogue.Item{a, b, c, gone, asked},
	}
}

// mapping reads a mapping file that has no mistake.
func mapping(t *testing.T, text string) *platform.Mapping {
	t.Helper()
	m, problems := read(text)
	for _, p := range problems {
		t.Fatal(line(p))
	}
	return m
}

func read(text string) (*platform.Mapping, []catalogue.Problem) {
	record, problems := source.Platform("p.yaml", []byte(text))
	if record == nil {
		return nil, problems
	}
	m, more := platform.Read("p.yaml", record)
	problems = append(problems, more...)
	catalogue.SortProblems(problems)
	return m, problems
}

// rows maps what an edition has.
func rows(t *testing.T, m *platform.Mapping, ed *catalogue.Edition) ([]platform.Row, *platform.Choice, []catalogue.Problem) {
	t.Helper()
	c, problems := m.Choose(ed, "")
	if len(problems) > 0 {
		return nil, c, problems
	}
	table := handover.Duties(c.Edition, "")
	if m.What == "items" {
		var err error
		if table, err = handover.Items(handover.Source{Edition: c.Edition, Body: func(*catalogue.Item) (string, error) { return "", nil }}); err != nil {
			t.Fatal(err)
		}
	}
	list, problems := m.Rows(table, c)
	return list, c, problems
}

func line(p catalogue.Problem) string {
	return p.At.In(p.File) + " " + p.Severity.String() + " [" + string(p.Rule) + "] " + p.Text("zh-Hans") + " → " + p.Hint("zh-Hans")
}

// cells are those of rows, with bars between.
func cells(rows []platform.Row) (lines []string) {
	for _, r := range rows {
		lines = append(lines, r.Key+": "+strings.Join(r.Cells, " | "))
	}
	return lines
}

const short = "名称: 省平台\n内容: 信息\n格式: csv\n栏目:\n  - {表头: 标题, 取自: 标题}\n"
