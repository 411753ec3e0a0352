package supervise_test

import (
	"fmt"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// BenchmarkClocks is a county of 60 departments, 800 duties and 10,000 items, a third of which are late by years.
func BenchmarkClocks(b *testing.B) {
	texts, _ := collected(b)
	stock := &catalogue.Stock{Date: today, Calendar: catalogue.NewCalendar(), Site: &catalogue.SiteRecord{}}
	table := &catalogue.DutyTable{Path: "standards/s.csv", Standard: "s"}
	for i := range 800 {
		at := catalogue.NewAt(i+2, 1, 1)
		table.Duties = append(table.Duties, &catalogue.DutyRecord{
			At: at, No: set(fmt.Sprint(i)), Level2: set(fmt.Sprint("事项", i)), TimeLimit: catalogue.Field[string]{Value: texts[i%len(texts)], At: at},
		})
	}
	stock.Tables = []*catalogue.DutyTable{table}
	for i := range 60 {
		stock.Departments = append(stock.Departments, &catalogue.StockDepartment{DepartmentRecord: &catalogue.DepartmentRecord{
			Path: fmt.Sprintf("d%d/department.md", i), Folder: fmt.Sprint("d", i), Name: set(fmt.Sprint("单位", i)), Kind: set("department"), Standards: []catalogue.Field[string]{set("s")},
		}})
	}
	for i := range 10_000 {
		made := catalogue.NewDate(2008, 1, 1).AddDays(i * 2 / 3)
		it := &catalogue.StockItem{
			ItemRecord: &catalogue.ItemRecord{Path: fmt.Sprintf("d%d/%d.md", i%60, i), Title: set(fmt.Sprint("信息", i)), Made: date(made), Published: date(made.AddDays(i % 3 * 900))},
			Department: stock.Departments[i%60], Scope: catalogue.Public, Duties: []*catalogue.DutyRecord{table.Duties[i%800]},
		}
		stock.Items = append(stock.Items, it)
	}
	for b.Loop() {
		supervise.Make(supervise.Input{Stock: stock})
	}
}

func set(text string) catalogue.Field[string] {
	return catalogue.Field[string]{Value: text, At: catalogue.NewAt(1, 1, 1)}
}

func date(d catalogue.Date) catalogue.Field[catalogue.Date] {
	return catalogue.Field[catalogue.Date]{Value: d, At: catalogue.NewAt(2, 1, 1)}
}
