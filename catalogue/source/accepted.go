package source

import (
	"errors"
	"io/fs"
	"strings"

	"gongkai/catalogue"
)

// acceptedFile is the table of who answers for which difference from the published register. Most sites have none.
const acceptedFile = "accepted.csv"

func (l *loader) accepted() ([]*catalogue.AcceptedRecord, []catalogue.Problem, error) {
	// As with site.yaml, no symbolic link is followed.
	if info, err := fs.Lstat(l.Content, acceptedFile); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	} else if err == nil && !info.Mode().IsRegular() {
		return nil, []catalogue.Problem{catalogue.NewProblem(acceptedFile, catalogue.At{}, "link-refused")}, nil
	}
	text, problems, err := l.text(l.Content, acceptedFile, l.limits.TableBytes())
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	l.look(Text{File: acceptedFile, Bytes: text}) // a reason that is accepted is published
	head, body, problems := rows(acceptedFile, text, l.limits)
	columns, more := acceptedColumns(head)
	problems = append(problems, more...)
	if len(more) > 0 || head.cells == nil {
		return nil, problems, nil
	}
	var list []*catalogue.AcceptedRecord
	for _, r := range body {
		a := &catalogue.AcceptedRecord{At: r.at()}
		for i, c := range r.cells {
			*columns[i].Cell(a) = c
		}
		list = append(list, a)
	}
	return list, problems, nil
}

// acceptedColumns finds what each heading stands for, in either language.
func acceptedColumns(head row) (found []catalogue.AcceptedColumn, problems []catalogue.Problem) {
	seen := map[string]bool{}
	for _, c := range head.cells {
		column, names, ok := acceptedColumn(c.Value)
		switch {
		case !ok:
			hint := catalogue.Meant(c.Value, names, catalogue.Words{Chinese: "表头用 规则、地址、日期、批准人、理由", English: "use rule, address, on, by, why"})
			problems = append(problems, catalogue.NewProblem(acceptedFile, c.At, "csv-head", c.Value, hint.Chinese, hint.English))
		case seen[column.Name]:
			problems = append(problems, catalogue.NewProblem(acceptedFile, c.At, "csv-head-duplicate", c.Value))
		}
		seen[column.Name] = true
		found = append(found, column)
	}
	for _, column := range catalogue.AcceptedColumns() {
		if head.cells != nil && len(problems) == 0 && !seen[column.Name] {
			problems = append(problems, catalogue.NewProblem(acceptedFile, head.at(), "csv-head-missing", column.Chinese[0], column.Name))
		}
	}
	return found, problems
}

func acceptedColumn(heading string) (column catalogue.AcceptedColumn, names []string, ok bool) {
	written := strings.Join(strings.Fields(heading), "")
	for _, c := range catalogue.AcceptedColumns() {
		for _, name := range append([]string{c.Name}, c.Chinese...) {
			if name == written {
				return c, nil, true
			}
			names = append(names, name)
		}
	}
	return catalogue.AcceptedColumn{}, names, false
}
