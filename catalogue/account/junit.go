package account

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"

	"gongkai/catalogue"
)

type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Stamp    string      `xml:"timestamp,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Failure *junitFailure `xml:"failure"`
		Skipped *junitSkipped `xml:"skipped"`
		Out     string        `xml:"system-out,omitempty"`
	}
	junitFailure struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	junitSkipped struct {
		Message string `xml:"message,attr"`
	}
)

// junit is the report for tools that show tests: each department is a suite, each of its duties and each rule that
// something of it breaks a test. A duty or a rule fails by errors and warnings; notes are output.
func (a Account) junit() ([]byte, error) {
	all := junitSuites{Name: "gongkai report"}
	folders := []string{""}
	for _, d := range a.Report.Departments {
		folders = append(folders, d.Folder)
	}
	cells, groups, names := a.cellsOf(), a.grouped(), a.names()
	for _, folder := range folders {
		s := junitSuite{Name: printable(names[folder]), Stamp: a.Report.Date.Midnight().String() + "T00:00:00"}
		class := strings.ReplaceAll(folder, "/", ".")
		if class == "" {
			class = "site"
		}
		for _, c := range cells[folder] {
			s.add(a.dutyCase(class, c))
		}
		for _, c := range a.ruleCases(class, groups[folder]) {
			s.add(c)
		}
		if s.Tests > 0 {
			all.Suites, all.Tests, all.Failures = append(all.Suites, s), all.Tests+s.Tests, all.Failures+s.Failures
		}
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	encoder := xml.NewEncoder(&b)
	encoder.Indent("", " ")
	err := encoder.Encode(all)
	b.WriteString("\n")
	return b.Bytes(), err
}

func (s *junitSuite) add(c junitCase) {
	s.Cases = append(s.Cases, c)
	s.Tests++
	if c.Failure != nil {
		s.Failures++
	}
	if c.Skipped != nil {
		s.Skipped++
	}
}

func (a Account) cellsOf() map[string][]catalogue.Cell {
	cells := map[string][]catalogue.Cell{}
	for _, c := range a.Report.Coverage.Cells {
		cells[c.Department] = append(cells[c.Department], c)
	}
	return cells
}

// dutyCase is a duty of a department as a test.
func (a Account) dutyCase(class string, c catalogue.Cell) junitCase {
	d := a.Report.Duties[c.Duty]
	file := a.Path(d.File, false)
	test := junitCase{Class: class, Name: printable(d.Key() + " " + d.Name()), File: file}
	switch c.State {
	case catalogue.CellMissing, catalogue.CellOverdue:
		test.Failure = &junitFailure{"duty", printable(a.state(c.State)), printable(fmt.Sprintf("%s:%d: %s", file, d.Line, a.state(c.State)))}
	case catalogue.CellInapplicable, catalogue.CellPlanned:
		test.Skipped = &junitSkipped{printable(strings.TrimSpace(a.state(c.State) + " " + c.Why))}
	}
	return test
}

// ruleCases are the rules that findings break as tests, by name.
func (a Account) ruleCases(class string, findings []int) []junitCase {
	byRule := map[catalogue.Rule][]catalogue.ReportFinding{}
	for _, i := range findings {
		f := a.Report.Findings[i]
		byRule[f.Rule] = append(byRule[f.Rule], f)
	}
	var rules []catalogue.Rule
	for rule := range byRule {
		rules = append(rules, rule)
	}
	slices.Sort(rules)
	var cases []junitCase
	for _, rule := range rules {
		cases = append(cases, a.ruleCase(class, byRule[rule]))
	}
	return cases
}

func (a Account) ruleCase(class string, list []catalogue.ReportFinding) junitCase {
	var bad, notes []string
	for _, f := range list {
		line := f.At.In(a.file(f)) + ": " + f.Text(a.Language)
		if hint := f.Hint(a.Language); hint != "" {
			line += " → " + hint
		}
		if f.Bad() {
			bad = append(bad, line)
		} else {
			notes = append(notes, line)
		}
	}
	test := junitCase{Class: class, Name: string(list[0].Rule), File: a.file(list[0]), Out: printable(strings.Join(notes, "\n"))}
	if len(bad) > 0 {
		text := strings.Join(bad, "\n")
		if basis := list[0].Basis().In(a.Language); basis != "" {
			text += "\n" + basis
		}
		test.Failure = &junitFailure{list[0].Severity.String(), printable(oneLine(list[0].Text(a.Language))), printable(text)}
	}
	return test
}

// printable is a text without the characters that XML cannot hold and that could steer a terminal.
func printable(text string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\n' || c == 0x7f || c == '\ufffe' || c == '\uffff' {
			return ' '
		}
		return c
	}, strings.ToValidUTF8(text, "\ufffd"))
}
