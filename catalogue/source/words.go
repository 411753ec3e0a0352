package source

import (
	"errors"
	"io/fs"
	"strings"

	"gongkai/catalogue"
)

// Words are the rows of words.csv and whether the site is in simplified Chinese, for those who must know them before
// Load; what is wrong with the file Load reports.
func (t Tree) Words() (list []catalogue.WordRecord, simplified bool) {
	l := &loader{Tree: t, decoder: newDecoder(), limits: catalogue.DefaultLimits()}
	site, _, err := l.site()
	simplified = err != nil || site == nil || site.Language.Value == "" || site.Language.Value == "zh-Hans"
	list, _, _ = l.words()
	return list, simplified
}

// words reads words.csv, if there is one.
func (l *loader) words() ([]catalogue.WordRecord, []catalogue.Problem, error) {
	const file = "words.csv"
	if info, err := fs.Lstat(l.Content, file); errors.Is(err, fs.ErrNotExist) || err == nil && info.IsDir() {
		return nil, nil, nil
	} else if err == nil && !info.Mode().IsRegular() {
		return nil, []catalogue.Problem{catalogue.NewProblem(file, catalogue.At{}, "link-refused")}, nil
	}
	text, problems, err := l.text(l.Content, file, l.limits.TableBytes())
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	head, body, problems := rows(file, text, l.limits)
	columns, more := wordColumns(file, head)
	problems = append(problems, more...)
	if len(more) > 0 {
		return nil, problems, nil
	}
	list := make([]catalogue.WordRecord, len(body))
	for i, r := range body {
		for j, c := range r.cells {
			*columns[j].Cell(&list[i]) = c
		}
	}
	return list, problems, nil
}

func wordColumns(file string, head row) (columns []catalogue.WordColumn, problems []catalogue.Problem) {
	seen := map[string]bool{}
	for _, c := range head.cells {
		column, names, ok := wordColumn(c.Value)
		switch {
		case !ok:
			hint := catalogue.Meant(c.Value, names, catalogue.Words{Chinese: "表头用 错误写法、正确写法、级别、例外", English: "use wrong, right, severity, except"})
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head", c.Value, hint.Chinese, hint.English))
		case seen[column.Name]:
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head-duplicate", c.Value))
		}
		seen[column.Name] = true
		columns = append(columns, column)
	}
	if head.cells != nil && !seen["wrong"] {
		problems = append(problems, catalogue.NewProblem(file, head.at(), "csv-head-missing", "错误写法", "wrong"))
	}
	return columns, problems
}

func wordColumn(heading string) (column catalogue.WordColumn, names []string, ok bool) {
	written := strings.Join(strings.Fields(heading), "")
	for _, c := range catalogue.WordColumns() {
		for _, name := range append([]string{c.Name}, c.Chinese...) {
			if name == written {
				return c, nil, true
			}
			names = append(names, name)
		}
	}
	return catalogue.WordColumn{}, names, false
}
