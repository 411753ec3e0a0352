package source

import (
	"strings"

	"gongkai/catalogue"
)

// duties reads catalogue.csv or a prescribed standard: one entry (公开事项) a row.
func duties(file string, text []byte, limits catalogue.Limits) ([]*catalogue.DutyRecord, []catalogue.Problem) {
	head, body, problems := rows(file, text, limits)
	columns, more := dutyColumns(file, head)
	problems = append(problems, more...)
	if len(more) > 0 || head.cells == nil {
		return nil, problems
	}
	var list []*catalogue.DutyRecord
	level1 := catalogue.Field[string]{}
	for _, r := range body {
		d := &catalogue.DutyRecord{At: r.at()}
		for i, c := range r.cells {
			*columns[i].Cell(d) = c
		}
		// A blank first level is a merged cell of the printed table: it goes on from the row above.
		if d.Level1.Value == "" {
			d.Level1.Value = level1.Value
		}
		level1 = d.Level1
		list = append(list, d)
	}
	return list, problems
}

// dutyColumns finds what each heading stands for, in either language; inner spaces do not count (公开 时限).
func dutyColumns(file string, head row) ([]catalogue.Column, []catalogue.Problem) {
	var found []catalogue.Column
	var problems []catalogue.Problem
	seen := map[string]bool{}
	for _, c := range head.cells {
		column, names, ok := dutyColumn(c.Value)
		switch {
		case !ok:
			hint := catalogue.Meant(c.Value, names, catalogue.Words{
				Chinese: "表头用 序号、一级事项、二级事项、公开内容、公开依据、公开时限、公开主体、公开渠道和载体、公开对象、公开方式、公开层级 等；不需要的列删掉",
				English: "use no, level1, level2, content, basis, time_limit, publisher, channels, audience, method, tier …, or remove the column",
			})
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head", c.Value, hint.Chinese, hint.English))
		case seen[column.Name]:
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head-duplicate", c.Value))
		}
		seen[column.Name] = true
		found = append(found, column)
	}
	if head.cells != nil && !seen["no"] {
		problems = append(problems, catalogue.NewProblem(file, head.at(), "csv-head-missing", "序号", "no"))
	}
	return found, problems
}

func dutyColumn(heading string) (column catalogue.Column, names []string, ok bool) {
	written := strings.Join(strings.Fields(heading), "")
	for _, c := range catalogue.DutyColumns() {
		for _, name := range append([]string{c.Name}, c.Chinese...) {
			if name == written {
				return c, nil, true
			}
			names = append(names, name)
		}
	}
	return catalogue.Column{}, names, false
}
