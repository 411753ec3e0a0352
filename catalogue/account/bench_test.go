package account_test

import (
	"fmt"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/account"
)

// BenchmarkForms writes the report of 60 departments, 800 duties that bind all of them, and 10,000 findings in each form.
func BenchmarkForms(b *testing.B) {
	r := sample()
	r.Departments, r.Duties, r.Coverage = nil, nil, catalogue.Coverage{}
	for i := range 800 {
		r.Duties = append(r.Duties, catalogue.ReportDuty{File: "standards/s.csv", Line: i + 2, Standard: "s", No: fmt.Sprint(i), Level1: fmt.Sprint("类", i%40), Level2: "事项", Raw: "20个工作日内"})
	}
	for i := range 60 {
		d := catalogue.ReportDepartment{Folder: fmt.Sprintf("d%02d", i), Name: fmt.Sprintf("第%d局", i)}
		r.Departments = append(r.Departments, d)
		for k := range r.Duties {
			r.Coverage.Cells = append(r.Coverage.Cells, catalogue.Cell{Department: d.Folder, Duty: k, State: catalogue.CellMet, Items: []string{"a.md"}})
		}
	}
	for i := range 10_000 {
		f := r.Findings[i%5]
		f.Department = r.Departments[i%60].Folder
		r.Findings = append(r.Findings, f)
	}
	for _, form := range []string{"text", "csv", "xlsx", "json", "sarif", "junit"} {
		b.Run(form, func(b *testing.B) {
			size := 0
			for b.Loop() {
				data, err := account.Account{Report: r, Language: "zh-Hans"}.Write(form)
				if err != nil {
					b.Fatal(err)
				}
				size = len(data)
			}
			b.ReportMetric(float64(size)/1e6, "MB")
		})
	}
	b.Run("since", func(b *testing.B) {
		for b.Loop() {
			account.EarlierOf(r, "zh-Hans").Compare(r, "x", inContent)
		}
	})
}
