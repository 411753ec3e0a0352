package source

import (
	"gongkai/catalogue"
)

// sheet reads a table with a head: a record of each row, which begin makes for its place. usual names the headings, for
// where one is none of them and like none. Where the head is wrong, nothing is known of the rows.
func sheet[R any](file string, text []byte, limits catalogue.Limits, columns []catalogue.Column[R], usual catalogue.Words, begin func(catalogue.At) *R) ([]*R, []catalogue.Problem) {
	list, _, problems := headedSheet(file, text, limits, columns, usual, begin)
	return list, problems
}

// headedSheet is sheet with the head as it is written.
func headedSheet[R any](file string, text []byte, limits catalogue.Limits, columns []catalogue.Column[R], usual catalogue.Words, begin func(catalogue.At) *R) ([]*R, row, []catalogue.Problem) {
	head, body, problems := rows(file, text, limits)
	found, more := headings(file, head, columns, usual)
	if problems = append(problems, more...); len(more) > 0 || head.cells == nil {
		return nil, head, problems
	}
	list := make([]*R, len(body))
	for i, r := range body {
		list[i] = begin(r.at())
		for j, c := range r.cells {
			*found[j].Cell(list[i]) = c
		}
	}
	return list, head, problems
}

// headings finds what each heading stands for, in either language.
func headings[R any](file string, head row, columns []catalogue.Column[R], usual catalogue.Words) (found []catalogue.Column[R], problems []catalogue.Problem) {
	seen, unknown, there := map[string]bool{}, false, map[string]bool{}
	for _, c := range head.cells {
		if column, ok := catalogue.FindColumn(columns, c.Value); ok {
			there[column.Name] = true
		}
	}
	for _, c := range head.cells {
		column, ok := catalogue.FindColumn(columns, c.Value)
		switch {
		case !ok:
			unknown = true
			hint := catalogue.MeantHeading(c.Value, columns, there, usual)
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head", c.Value, hint.Chinese, hint.English))
		case seen[column.Name]:
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head-duplicate", c.Value))
		}
		seen[column.Name] = true
		found = append(found, column)
	}
	for _, column := range columns {
		// One that is not known is most likely the one that is missing.
		if column.Needed && head.cells != nil && !unknown && !seen[column.Name] {
			problems = append(problems, catalogue.NewProblem(file, head.at(), "csv-head-missing", column.Chinese[0], column.Name))
		}
	}
	return found, problems
}

// words reads words.csv: a word that is written wrongly a row.
func (l *loader) words(f found, text []byte) ([]*catalogue.WordRecord, []catalogue.Problem) {
	usual := catalogue.Words{Chinese: "表头用 错误写法、正确写法、级别、例外", English: "use wrong, right, severity, except"}
	return sheet(f.path, text, l.limits, catalogue.WordColumns(), usual, func(at catalogue.At) *catalogue.WordRecord { return &catalogue.WordRecord{At: at} })
}

// accepted reads accepted.csv: who answers for which difference from the published register, a row each.
func (l *loader) accepted(f found, text []byte) ([]*catalogue.AcceptedRecord, []catalogue.Problem) {
	usual := catalogue.Words{Chinese: "表头用 规则、地址、日期、批准人、理由", English: "use rule, address, on, by, why"}
	return sheet(f.path, text, l.limits, catalogue.AcceptedColumns(), usual, func(at catalogue.At) *catalogue.AcceptedRecord { return &catalogue.AcceptedRecord{At: at} })
}
