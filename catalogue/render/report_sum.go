package render

import (
	"strconv"

	"gongkai/catalogue"
)

// sums are the tables of what is covered by field, level, channel and standard.
func (p *reporter) sums() []ReportSums {
	var tables []ReportSums
	for _, by := range []string{"field", "level", "channel", "standard"} {
		sums := p.report.Coverage.By(by)
		if len(sums) == 0 {
			continue
		}
		t := ReportSums{Heading: p.r.words.of("report-by", by), ID: "By-" + by}
		for _, s := range sums {
			name := s.Name
			if name == "" {
				name = p.r.words.get("report.unnamed")
			}
			row := ReportSum{Name: name, Share: shareOf(s), Duties: s.Duties, Met: s.Met, Late: s.Late, Planned: s.Planned, Lacks: s.Missing}
			if rate, ok := s.Rate(); ok {
				row.Rate = percent(rate)
			}
			t.Rows = append(t.Rows, row)
		}
		tables = append(tables, t)
	}
	return tables
}

// counts are the findings by body and charge, notes among them: each number leads to what it counts.
func (p *reporter) counts() (heads []string, rows []ReportCount) {
	count := map[string]map[catalogue.Charge]int{}
	for _, f := range p.report.Findings {
		if count[f.Department] == nil {
			count[f.Department] = map[catalogue.Charge]int{}
		}
		count[f.Department][f.ChargeOf()]++
	}
	if len(count) == 0 {
		return nil, nil
	}
	for _, c := range catalogue.Charges() {
		heads = append(heads, p.r.words.of("report-charge", string(c)))
	}
	folders := []string{""}
	for _, d := range p.report.Departments {
		folders = append(folders, d.Folder)
	}
	for _, folder := range folders {
		if count[folder] == nil {
			continue
		}
		row := ReportCount{Link: Link{p.name(folder), p.section(folder)}}
		for _, c := range catalogue.Charges() {
			cell := Link{}
			if n := count[folder][c]; n > 0 {
				cell = Link{strconv.Itoa(n), p.anchor(folder, string(c))}
			}
			row.Cells = append(row.Cells, cell)
		}
		rows = append(rows, row)
	}
	return heads, rows
}
