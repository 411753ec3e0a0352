// Package account is a report in the forms that it is told in: text for a terminal, tables for a spreadsheet (CSV, XLSX),
// JSON and linked data for programs, SARIF and JUnit for the tools that show findings where changes are looked at. All of them are pure
// functions of the report; the page for a browser is render's.
package account

import (
	"fmt"

	"gongkai/catalogue"
)

// Account is a report with what its forms need beside it.
type Account struct {
	Report   *catalogue.Report
	Title    string                                 // of the site
	Language string                                 // en, or anything else for Chinese
	Within   string                                 // folder of the department that it is narrowed to; empty: the whole county
	Since    *Since                                 // the comparison with an earlier report; nil without
	Path     func(file string, private bool) string // a file of the content as somebody in the working folder would write it
	All      bool                                   // the text lists every finding, not ten of a rule of a department
	Version  string                                 // of gongkai, for SARIF
}

// Write gives the report in a form: text, csv, xlsx, json, jsonld, sarif, junit.
func (a Account) Write(form string) ([]byte, error) {
	if a.Path == nil {
		a.Path = func(file string, _ bool) string { return file }
	}
	switch form {
	case "text":
		return a.text(), nil
	case "csv":
		return a.csv(), nil
	case "xlsx":
		return a.xlsx()
	case "json":
		return a.json()
	case "jsonld":
		return a.jsonld()
	case "sarif":
		return a.sarif()
	case "junit":
		return a.junit()
	}
	return nil, fmt.Errorf("no form %q of a report", form)
}

// say chooses between the two languages.
func (a Account) say(chinese, english string) string {
	return catalogue.Words{Chinese: chinese, English: english}.In(a.Language)
}

// file is where a finding stands; the site as a whole stands in site.yaml.
func (a Account) file(f catalogue.ReportFinding) string {
	if f.File == "" {
		return a.Path("site.yaml", false)
	}
	return a.Path(f.File, f.Private)
}

// names are the names of the departments by folder; of the site as a whole, its own.
func (a Account) names() map[string]string {
	names := map[string]string{"": a.say("全站", "the site as a whole")}
	for _, d := range a.Report.Departments {
		names[d.Folder] = d.Name
	}
	return names
}

// off are the names of the rules that are turned off.
func (a Account) off() []string {
	names := make([]string, len(a.Report.Off))
	for i, rule := range a.Report.Off {
		names[i] = string(rule)
	}
	return names
}

// severity is the word for a severity.
func (a Account) severity(s catalogue.Severity) string {
	switch s {
	case catalogue.Error:
		return a.say("错误", "error")
	case catalogue.Warning:
		return a.say("警告", "warning")
	}
	return a.say("提示", "note")
}
