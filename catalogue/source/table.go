package source

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// hiddenColumns are the columns that are not shown, by any of the names that their keys have in an item: display_until
// (显示至) and withdrawn (撤回).
func hiddenColumns() map[string]string {
	columns := map[string]string{}
	for _, k := range catalogue.ItemKeys() {
		if k.Name != "display_until" && k.Name != "withdrawn" {
			continue
		}
		for _, name := range append([]string{k.Name}, k.Chinese...) {
			columns[name] = k.Name
		}
	}
	return columns
}

// table reads the CSV of an item's records. Two columns rule which rows are shown, and are not shown themselves.
func table(file string, text []byte, limits catalogue.Limits) (*catalogue.Table, []catalogue.Problem) {
	head, body, problems := rows(file, text, limits)
	t := &catalogue.Table{Path: file}
	until, withdrawn, hidden := -1, -1, hiddenColumns()
	seen := map[string]bool{}
	if late := lateHead(file, body, hidden); len(late) > 0 { // the first row is none of headings
		return t, append(problems, late...)
	}
	for i, c := range head.cells {
		rules := hidden[catalogue.Heading(c.Value)]
		if rules != "" && seen[rules] {
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head-duplicate", c.Value))
		}
		seen[rules] = seen[rules] || rules != ""
		switch rules {
		case "display_until":
			until = i
			continue
		case "withdrawn":
			withdrawn = i
			continue
		}
		problems = append(problems, unsureHeading(file, c, hidden)...)
		if seen[c.Value] {
			problems = append(problems, catalogue.NewProblem(file, c.At, "csv-head-duplicate", c.Value))
		}
		seen[c.Value] = true
		t.Columns = append(t.Columns, c.Value)
	}
	for _, r := range body {
		line, more := tableRow(file, r, until, withdrawn)
		problems = append(problems, more...)
		t.Rows = append(t.Rows, line)
	}
	return t, problems
}

func tableRow(file string, r row, until, withdrawn int) (line catalogue.Row, problems []catalogue.Problem) {
	line.At = r.at()
	for i, c := range r.cells {
		switch {
		case i == until && c.Value != "":
			d, ok := catalogue.ParseDate(c.Value)
			if !ok {
				hint := catalogue.Words{Chinese: "写成如“2026-05-08”的日期", English: "write a day such as “2026-05-08”"}
				if meant, near := catalogue.MeantDate(c.Value); near {
					hint = catalogue.Words{Chinese: "写成“" + meant.String() + "”", English: "write “" + meant.String() + "”"}
				}
				problems = append(problems, catalogue.NewProblem(file, c.At, "row-date", c.Value, hint.Chinese, hint.English))
				line.Withdrawn = true // what cannot be read is not shown
			}
			line.Until = d
		case i == withdrawn && c.Value != "":
			v, ok := flag(c.Value)
			if !ok {
				problems = append(problems, catalogue.NewProblem(file, c.At, "row-withdrawn", c.Value))
			}
			line.Withdrawn = line.Withdrawn || v || !ok
		case i != until && i != withdrawn:
			line.Cells = append(line.Cells, c.Value)
		}
	}
	return line, problems
}

// unsureHeading finds a heading that was probably meant to rule which rows are shown: with 显示到 for 显示至 every row
// would stay for ever.
func unsureHeading(file string, c catalogue.Field[string], hidden map[string]string) []catalogue.Problem {
	written := strings.ToLower(catalogue.Heading(c.Value))
	meant := ""
	for _, name := range slices.Sorted(maps.Keys(hidden)) {
		near, ok := catalogue.Nearest(written, []string{name})
		if ok && near == name && utf8.RuneCountInString(name) > 2 || strings.Contains(written, name) {
			meant = name
		}
	}
	if strings.HasPrefix(written, "显示") {
		meant = "显示至"
	}
	if meant == "" {
		return nil
	}
	return []catalogue.Problem{catalogue.NewProblem(file, c.At, "csv-head-unsure", c.Value, meant)}
}

// lateHead finds the heading of such a column below the first row, where it rules nothing.
func lateHead(file string, body []row, hidden map[string]string) []catalogue.Problem {
	for _, r := range body[:min(len(body), 5)] {
		for _, c := range r.cells {
			if rules := hidden[catalogue.Heading(c.Value)]; rules == "display_until" {
				return []catalogue.Problem{catalogue.NewProblem(file, c.At, "csv-head-late", c.Value)}
			}
		}
	}
	return nil
}

// ruled says whether a CSV file has a column that rules how long its rows are shown.
func ruled(text []byte) bool {
	hidden := hiddenColumns()
	line, _, _ := bytes.Cut(bytes.TrimPrefix(text, []byte("\uFEFF")), []byte("\n"))
	for cell := range strings.SplitSeq(string(line), ",") {
		if hidden[catalogue.Heading(strings.Trim(cell, "\"\r"))] == "display_until" {
			return true
		}
	}
	return false
}
