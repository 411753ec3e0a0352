package render

import (
	"fmt"
	"math/rand/v2"

	"gongkai/catalogue"
)

// officeReport is a report with everything that a report can show: so many bodies and duties, and findings of every
// severity. Each body has every state somewhere.
func officeReport(bodies, duties int) *catalogue.Report {
	random := rand.New(rand.NewPCG(6, 1))
	r := &catalogue.Report{Date: day(2026, 5, 20)}
	names := []string{"发展和改革局", "教育局", "工业和信息化局", "公安局", "民政局", "司法局", "财政局", "人力资源和社会保障局", "自然资源局", "住房和城乡建设局", "交通运输局", "水利局", "农业农村局", "文化广电旅游体育局", "卫生健康委员会", "应急管理局", "市场监督管理局", "医疗保障局"}
	for i := range bodies {
		d := catalogue.ReportDepartment{Folder: fmt.Sprintf("body-%02d", i), Name: "青屿县" + names[i%len(names)], Kind: "department", Scored: true}
		if i%7 == 6 {
			d.Folder, d.Parent, d.Name, d.Kind = r.Departments[i-1].Folder+"/unit", r.Departments[i-1].Folder, "国库集中支付中心", "unit"
		}
		d.Address = d.Folder + "/index.html"
		r.Departments = append(r.Departments, d)
	}
	fields := []string{"机构职能", "政策文件", "规划计划", "财政预决算", "行政许可", "行政处罚", "重大建设项目", "社会救助", "就业", "食品药品安全"}
	matters := []string{"领导信息", "内设机构", "规范性文件", "政策解读", "年度计划", "部门预算", "部门决算", "三公经费", "办事指南", "收费标准", "处罚依据", "处罚决定"}
	for i := range duties {
		r.Duties = append(r.Duties, catalogue.ReportDuty{File: "standards/county.csv", Line: i + 2, Standard: "county", No: fmt.Sprint(i + 1), Field: fields[i*len(fields)/duties], Level1: fields[i*len(fields)/duties], Level2: matters[i%len(matters)], Raw: "自信息形成之日起20个工作日内"})
	}
	state := []catalogue.CellState{catalogue.CellMet, catalogue.CellMet, catalogue.CellMet, catalogue.CellMet, catalogue.CellMet, catalogue.CellMet, catalogue.CellLate, catalogue.CellElsewhere, catalogue.CellHidden, catalogue.CellPlanned, catalogue.CellOverdue, catalogue.CellMissing, catalogue.CellMissing, catalogue.CellInapplicable}
	for i, d := range r.Departments {
		for k := range duties {
			if random.IntN(8) == 0 {
				continue
			}
			c := catalogue.Cell{Department: d.Folder, Duty: k, State: state[random.IntN(len(state))], Own: true}
			if random.IntN(bodies) > i && c.State == catalogue.CellMissing {
				c.State = catalogue.CellMet
			}
			if c.State == catalogue.CellMet {
				c.Items, c.On = []string{"finance/2026-budget.md"}, day(2026, 2, 6)
			}
			r.Coverage.Cells = append(r.Coverage.Cells, c)
		}
	}
	for i, s := range r.Coverage.Departments(r.Departments) {
		before, full := catalogue.Points(800), catalogue.Points(1000)
		rate, _ := s.Rate()
		r.Scores = append(r.Scores, catalogue.Score{Department: s.Key, Full: full, Points: catalogue.Points(rate * 1000), Rank: i + 1, Before: &before, Parts: []catalogue.ScorePart{
			{ID: "coverage", Name: catalogue.Words{Chinese: "主动公开", English: "Open"}, Weight: 600, Points: catalogue.Points(rate * 600), Deducted: 600 - catalogue.Points(rate*600), Findings: []int{0}}, {ID: "time", Name: catalogue.Words{Chinese: "时效", English: "In time"}, Weight: 400, Points: 385, Deducted: 15, Exempted: []int{1}}}})
	}
	for _, f := range fields[:max(1, min(len(fields), duties))] {
		r.Coverage.Sums = append(r.Coverage.Sums, catalogue.CoverageSum{By: "field", Key: f, Name: f, Duties: 40, Met: 30, Late: 3, Elsewhere: 2, Planned: 1, Missing: 4})
	}
	rules := []catalogue.Rule{"item-summary-missing", "item-scope-missing", "item-draft", "link-broken"}
	for i, d := range append(r.Departments, catalogue.ReportDepartment{}) {
		for k := range 1 + i%9 {
			file := d.Folder + "/department.md"
			if d.Folder == "" {
				file = ""
			}
			r.Findings = append(r.Findings, catalogue.ReportFinding{Problem: catalogue.NewProblem(file, catalogue.NewAt(k+1, 3, 4), rules[k%len(rules)], "甲<b>", "乙"), Department: d.Folder})
		}
	}
	return r
}
