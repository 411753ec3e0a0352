package account

import (
	"bytes"
	"encoding/json"
	"net/url"
	"path"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// What SARIF 2.1.0 (OASIS) asks for, as much of it as there is to say.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool     `json:"tool"`
		Language    string        `json:"language"`
		ColumnKind  string        `json:"columnKind"`
		Invocations []sarifCall   `json:"invocations"`
		Results     []sarifResult `json:"results"`
		Properties  sarifBag      `json:"properties"`
	}
	sarifCall struct {
		Successful bool `json:"executionSuccessful"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"semanticVersion,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string      `json:"id"`
		Short         sarifText   `json:"shortDescription"`
		Help          sarifText   `json:"help"`
		Configuration sarifConfig `json:"defaultConfiguration"`
		Properties    sarifBag    `json:"properties"`
	}
	sarifConfig struct {
		Level string `json:"level"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifBag struct {
		Date       string   `json:"date,omitempty"`
		Basis      string   `json:"basis,omitempty"`
		Charge     string   `json:"charge,omitempty"`
		Department string   `json:"department,omitempty"`
		Hint       string   `json:"hint,omitempty"`
		Tags       []string `json:"tags,omitempty"`
	}
	sarifResult struct {
		RuleID     string            `json:"ruleId"`
		RuleIndex  int               `json:"ruleIndex"`
		Level      string            `json:"level"`
		Message    sarifText         `json:"message"`
		Locations  []sarifLocation   `json:"locations"`
		Prints     map[string]string `json:"partialFingerprints"`
		Baseline   string            `json:"baselineState,omitempty"`
		Properties sarifBag          `json:"properties"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
)

// sarif is the findings for tools that show them in the files.
func (a Account) sarif() ([]byte, error) {
	rules, place := a.sarifRules()
	run := sarifRun{
		Tool:     sarifTool{sarifDriver{Name: "gongkai", Version: semantic(a.Version), Rules: rules}},
		Language: a.say("zh-CN", "en"), ColumnKind: "unicodeCodePoints", Invocations: []sarifCall{{true}}, Results: []sarifResult{}, Properties: sarifBag{Date: a.Report.Date.Midnight().String()},
	}
	fresh := a.fresh()
	for i, f := range a.Report.Findings {
		r := sarifResult{
			RuleID: string(f.Rule), RuleIndex: place[f.Rule], Level: f.Severity.String(), Message: sarifText{f.Text(a.Language)}, Locations: []sarifLocation{{a.sarifPlace(f)}},
			Prints:     map[string]string{"gongkai/v1": string(f.Rule) + ":" + fileOf(f) + ":" + subject(f)},
			Properties: sarifBag{Department: f.Department, Hint: f.Hint(a.Language), Basis: f.Basis().In(a.Language)},
		}
		if a.Since != nil {
			r.Baseline = "unchanged"
			if fresh[i] {
				r.Baseline = "new"
			}
		}
		run.Results = append(run.Results, r)
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetIndent("", " ")
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
	return b.Bytes(), err
}

// semantic is a version in the form that SARIF asks for; empty for one that is not.
func semantic(version string) string {
	v, ok := strings.CutPrefix(version, "v")
	if !ok || strings.Count(v, ".") < 2 {
		return ""
	}
	return v
}

// sarifRules are the rules that something breaks, by name, and the place of each.
func (a Account) sarifRules() ([]sarifRule, map[catalogue.Rule]int) {
	broken := map[catalogue.Rule]bool{}
	for _, f := range a.Report.Findings {
		broken[f.Rule] = true
	}
	rules, place := []sarifRule{}, map[catalogue.Rule]int{}
	for _, info := range catalogue.Rules() {
		if !broken[info.Rule] {
			continue
		}
		place[info.Rule] = len(rules)
		such := catalogue.ReportFinding{Problem: catalogue.Problem{Rule: info.Rule}}
		charge, basis := such.ChargeOf(), such.Basis().In(a.Language)
		text := info.Text.In(a.Language)
		rules = append(rules, sarifRule{
			ID: string(info.Rule), Short: sarifText{text}, Help: sarifText{strings.Join(slices.DeleteFunc([]string{text, info.Hint.In(a.Language), basis}, func(s string) bool { return s == "" }), "\n")},
			Configuration: sarifConfig{info.Severity.String()}, Properties: sarifBag{Basis: basis, Charge: string(charge), Tags: []string{string(charge)}},
		})
	}
	return rules, place
}

// sarifPlace is where a finding stands: a relative address, and a region where it has a line.
func (a Account) sarifPlace(f catalogue.ReportFinding) sarifPhysical {
	p := sarifPhysical{Artifact: sarifArtifact{URI: (&url.URL{Path: path.Clean(a.file(f))}).EscapedPath()}}
	if f.At.Line > 0 {
		p.Region = &sarifRegion{StartLine: int(f.At.Line), StartColumn: int(f.At.Column)}
		if f.At.Column > 0 && f.At.Width > 0 {
			p.Region.EndColumn = int(f.At.Column) + int(f.At.Width)
		}
	}
	return p
}
