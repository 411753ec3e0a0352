package supervise

import (
	"fmt"
	"testing"

	"gongkai/catalogue"
)

// BenchmarkCoverage makes the matrix of 60 bodies and 800 duties of each, with 10,000 items: of one standard that binds them
// all, and of a table of each body's own. Either stays under 200 ms.
func BenchmarkCoverage(b *testing.B) {
	for _, own := range []bool{false, true} {
		b.Run(map[bool]string{false: "standard", true: "own"}[own], func(b *testing.B) {
			records := large(60, 800, 10_000, own)
			reg, _ := catalogue.New(records, catalogue.NewDate(2026, 6, 15))
			stock := reg.Stock()
			base := &survey{Input: Input{Stock: stock}, report: &catalogue.Report{}, duties: map[*catalogue.DutyRecord]int{}}
			base.listDuties()
			cells := 0
			for b.Loop() {
				s := &survey{Input: base.Input, report: &catalogue.Report{Date: stock.Date, Duties: base.report.Duties}, duties: base.duties}
				s.coverage()
				cells = len(s.report.Coverage.Cells)
			}
			if cells != 60*800 {
				b.Fatalf("%d cells", cells)
			}
		})
	}
}

// BenchmarkCells checks the cells of 60 tables of 800 duties.
func BenchmarkCells(b *testing.B) {
	records := large(60, 800, 0, true)
	for b.Loop() {
		catalogue.New(records, catalogue.NewDate(2026, 6, 15))
	}
}

// large are the records of a county of so many bodies, duties and items.
func large(bodies, duties, items int, own bool) *catalogue.Records {
	field := func(v string) catalogue.Field[string] {
		return catalogue.Field[string]{Value: v, At: catalogue.NewAt(1, 1, 1)}
	}
	records := &catalogue.Records{Site: &catalogue.SiteRecord{Organisation: field("某县人民政府"), Report: &catalogue.ReportRecord{Standards: []catalogue.Field[string]{field("s")}}}}
	table := func(t *catalogue.DutyTable) {
		for i := range duties {
			publisher := ""
			if i%2 == 1 && !own {
				publisher = "各部门；各乡（镇）人民政府"
			}
			t.Duties = append(t.Duties, &catalogue.DutyRecord{
				At: catalogue.NewAt(i+2, 1, 1), No: field(fmt.Sprint(i)), Level1: field(fmt.Sprintf("一级%d", i/20)), Level2: field(fmt.Sprintf("二级%d", i)),
				Content: field("文件名称、文号、发文部门、发布日期、正文"), Basis: field("《政府信息公开条例》第二十条，《关于办法的通知》（某政办发〔2017〕42号）"), TimeLimit: field("信息形成或者变更之日起20个工作日内"),
				Publisher: field(publisher), Channels: field("政府网站;两微一端;社区/企事业单位/村公示栏(电子屏)"), Method: field("主动公开"), Audience: field("全社会"), Tier: field("县级;乡级"),
			})
		}
		records.Tables = append(records.Tables, t)
	}
	if !own {
		table(&catalogue.DutyTable{Path: "standards/s.csv", Standard: "s"})
	}
	for i := range bodies {
		kind := "department"
		if i%4 == 3 {
			kind = "township"
		}
		folder := fmt.Sprintf("body%02d", i)
		records.Departments = append(records.Departments, &catalogue.DepartmentRecord{Path: folder + "/department.md", Folder: folder, Name: field(fmt.Sprintf("第%d局", i)), Kind: field(kind)})
		if own {
			table(&catalogue.DutyTable{Path: folder + "/catalogue.csv", Folder: folder})
		}
	}
	entry := map[bool]string{false: "s/", true: ""}[own]
	for i := range items {
		folder := fmt.Sprintf("body%02d", i%bodies)
		day := catalogue.Field[catalogue.Date]{Value: catalogue.NewDate(2026, 1+i%6, 1+i%28), At: catalogue.NewAt(3, 1, 1)}
		records.Items = append(records.Items, &catalogue.ItemRecord{
			Path: fmt.Sprintf("%s/%05d.md", folder, i), Address: fmt.Sprintf("%s/%05d.html", folder, i), Published: day, Made: day,
			Scope: catalogue.Field[catalogue.Scope]{Value: catalogue.Public}, Entry: []catalogue.Field[string]{field(entry + fmt.Sprint(i*7%duties))},
			Imported: &catalogue.ImportedRecord{From: field("旧站")},
		})
	}
	return records
}
