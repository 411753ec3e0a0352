package account

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// Earlier is what an earlier report said, read from its JSON or taken from it as it was made.
type Earlier struct {
	Date     string
	Findings []finding         // with files below the content
	Scores   []catalogue.Score // department, points, full and rank
	cells    map[cellName]bool // whether a department met a duty; one that is not in it did not bind
}

// cellName is a department's duty, by its folder and key.
type cellName struct{ department, key string }

// Since is how a report differs from an earlier one.
type Since struct {
	Name string    // what it was compared with, as it was asked for
	Date string    // of the earlier report
	New  []int     // indexes into Report.Findings
	Gone []finding // of the earlier report, with files as this one writes them
	Met  []int     // indexes into Report.Coverage.Cells: met now, and not then
	Lost []int     // indexes into Report.Coverage.Cells: met then, and not now
}

// earlierFile is what is read of a report in JSON; pointers tell what is missing from what is nothing.
type earlierFile struct {
	Date     *string        `json:"date"`
	Content  string         `json:"content"`
	Private  string         `json:"private"`
	Findings []finding      `json:"findings"`
	Scores   []earlierScore `json:"scores"`
	Coverage struct {
		Cells []struct {
			Department string              `json:"department"`
			Key        string              `json:"key"`
			State      catalogue.CellState `json:"state"`
		} `json:"cells"`
	} `json:"coverage"`
}

type earlierScore struct {
	Department string            `json:"department"`
	Points     *catalogue.Points `json:"points"`
	Full       catalogue.Points  `json:"full"`
	Rank       int               `json:"rank"`
}

// ReadEarlier reads a report in JSON. What is no report, or scores a department twice, is refused.
func ReadEarlier(data []byte) (*Earlier, error) {
	var f earlierFile
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, err
	}
	if f.Date == nil || f.Findings == nil {
		return nil, fmt.Errorf("没有 date 或 findings · date or findings is missing")
	}
	e := &Earlier{Date: *f.Date, Findings: f.Findings, cells: map[cellName]bool{}}
	for _, c := range f.Coverage.Cells {
		e.cells[cellName{c.Department, c.Key}] = c.State.Met()
	}
	for i := range e.Findings {
		tree := f.Content
		if e.Findings[i].Private {
			tree = f.Private
		}
		if tree != "" && tree != "." {
			e.Findings[i].File = strings.TrimPrefix(e.Findings[i].File, strings.TrimSuffix(tree, "/")+"/")
		}
	}
	return e, e.score(f.Scores)
}

// score takes the scores over.
func (e *Earlier) score(list []earlierScore) error {
	scored := map[string]bool{}
	for i, s := range list {
		if s.Department == "" || s.Points == nil {
			return fmt.Errorf("scores 的第 %d 个没有 department 或 points · number %d of scores has no department or no points", i+1, i+1)
		}
		if scored[s.Department] {
			return fmt.Errorf("scores 里有两个 %q · there are two scores of %q", s.Department, s.Department)
		}
		scored[s.Department] = true
		e.Scores = append(e.Scores, catalogue.Score{Department: s.Department, Points: *s.Points, Full: s.Full, Rank: s.Rank})
	}
	return nil
}

// EarlierOf is a report as an earlier one, in the language in which its text is told again.
func EarlierOf(r *catalogue.Report, language string) *Earlier {
	e := &Earlier{Date: r.Date.Midnight().String()}
	e.Findings = Account{Report: r, Language: language, Path: func(file string, _ bool) string { return file }}.findings()
	e.Scores, e.cells = r.Scores, map[cellName]bool{}
	for _, c := range r.Coverage.Cells {
		e.cells[cellName{c.Department, r.Duties[c.Duty].Key()}] = c.State.Met()
	}
	return e
}

// identity is what makes two findings of two days the same: not its line, which moves with every edit above it, nor its
// text, which counts days.
type identity struct{ rule, department, file, what string }

// Compare says what of a report is new and what of the earlier one is gone. Of several findings of one rule in one file
// as many are the same as both have. path writes files as the report does.
func (e *Earlier) Compare(r *catalogue.Report, name string, path func(file string, private bool) string) *Since {
	s := &Since{Name: name, Date: e.Date}
	before := map[identity][]int{}
	for i, f := range e.Findings {
		k := identity{f.Rule, f.Department, f.File, f.Subject}
		before[k] = append(before[k], i)
	}
	for i, f := range r.Findings {
		k := identity{string(f.Rule), f.Department, fileOf(f), subject(f)}
		if list := before[k]; len(list) > 0 {
			before[k] = list[1:]
			continue
		}
		s.New = append(s.New, i)
	}
	for i, c := range r.Coverage.Cells {
		switch before, now := e.cells[cellName{c.Department, r.Duties[c.Duty].Key()}], c.State.Met(); {
		case now && !before:
			s.Met = append(s.Met, i)
		case before && !now:
			s.Lost = append(s.Lost, i)
		}
	}
	var gone []int
	for _, list := range before {
		gone = append(gone, list...)
	}
	slices.Sort(gone)
	for _, i := range gone {
		f := e.Findings[i]
		f.File = path(f.File, f.Private)
		s.Gone = append(s.Gone, f)
	}
	return s
}

// Only is the part that concerns a department and its units.
func (e *Earlier) Only(folder string) *Earlier {
	p := *e
	p.Findings = slices.DeleteFunc(slices.Clone(e.Findings), func(f finding) bool {
		return f.Department != folder && !strings.HasPrefix(f.Department, folder+"/")
	})
	return &p
}

func fileOf(f catalogue.ReportFinding) string {
	if f.File == "" {
		return "site.yaml"
	}
	return f.File
}

// amounts are how much and how long, and days: they are others every day.
var amounts = regexp.MustCompile(`\d{4}-\d\d-\d\d|\d+(?:\.\d+)? ?(?:个工作日|个月|分钟|小时|日|天|年|周|working days?|days?|months?|years?|weeks?|%)`)

// subject is what a finding's words tell of, as far as it is named: numbers and dates change from day to day.
func subject(f catalogue.ReportFinding) string {
	if strings.HasPrefix(string(f.Rule), "columns-") { // the rest are lists, which grow
		return string(f.Rule)
	}
	var names []string
	for _, arg := range f.Args {
		if arg = strings.TrimSpace(amounts.ReplaceAllString(arg, "")); strings.Trim(arg, "0123456789.-%:,–…、~ ") != "" {
			names = append(names, arg)
		}
	}
	return strings.Join(names, " · ")
}
