package account

import (
	"strconv"

	"gongkai/catalogue"
)

// linkedContext is what the names of a report as linked data mean: a dataset of DCAT 3 whose quality measurements (DQV)
// are the figures of each department.
func linkedContext() map[string]any {
	id := func(name string) map[string]string { return map[string]string{"@id": name, "@type": "@id"} }
	typed := func(name, kind string) map[string]string { return map[string]string{"@id": name, "@type": kind} }
	return map[string]any{
		"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "dqv": "http://www.w3.org/ns/dqv#", "foaf": "http://xmlns.com/foaf/0.1/",
		"skos": "http://www.w3.org/2004/02/skos/core#", "xsd": "http://www.w3.org/2001/XMLSchema#", "pod": "https://project-open-data.cio.gov/v1.1/schema#",
		"title": "dct:title", "description": "dct:description", "name": "foaf:name", "publisher": id("dct:publisher"), "dataset": id("dcat:dataset"),
		"modified": typed("dct:modified", "xsd:date"), "hasQualityMeasurement": id("dqv:hasQualityMeasurement"), "isMeasurementOf": id("dqv:isMeasurementOf"),
		"computedOn": id("dqv:computedOn"), "value": typed("dqv:value", "xsd:decimal"), "definition": "skos:definition",
		"accessLevel": map[string]any{"@id": "pod:accessLevel", "@language": nil},
	}
}

// linkedMetric is a figure that a report has of each department.
type linkedMetric struct {
	name  string
	means catalogue.Words
}

func linkedMetrics() []linkedMetric {
	return []linkedMetric{
		{"duties", catalogue.Words{Chinese: "适用的公开事项数", English: "duties that apply"}},
		{"met", catalogue.Words{Chinese: "已公开的事项数", English: "duties that are met"}},
		{"late", catalogue.Words{Chinese: "公开晚了的事项数", English: "duties that were met late"}},
		{"missing", catalogue.Words{Chinese: "没有公开的事项数", English: "duties that are not met"}},
		{"rate", catalogue.Words{Chinese: "公开率，从 0 到 1", English: "how much of what is asked by now is met, from 0 to 1"}},
		{"points", catalogue.Words{Chinese: "得分", English: "points of the score"}},
	}
}

// jsonld is the report as linked data: its figures, not its findings.
func (a Account) jsonld() ([]byte, error) {
	metrics := []any{}
	for _, m := range linkedMetrics() {
		metrics = append(metrics, map[string]any{"@id": "#" + m.name, "@type": "dqv:Metric", "definition": m.means.In(a.Language)})
	}
	title := a.Title + " " + a.say("监督报告", "report on disclosure")
	agent := map[string]any{"@type": "foaf:Agent", "name": a.Title}
	context := linkedContext()
	context["@language"] = a.Language
	report := map[string]any{
		"@id": "#report", "@type": "dcat:Dataset", "title": title, "description": a.say("各单位公开事项的覆盖和得分", "coverage and scores of departments"), "publisher": agent,
		"modified": a.Report.Date.Midnight().String(), "accessLevel": "non-public", "hasQualityMeasurement": a.measurements(),
	}
	return lines(map[string]any{
		"@context": context, "@id": "#catalog", "@type": "dcat:Catalog", "title": title, "description": report["description"], "publisher": agent,
		"@included": metrics, "dataset": []any{report},
	})
}

// measurements are the figures of every department that has duties or a score.
func (a Account) measurements() []any {
	list := []any{}
	add := func(folder, name, metric string, value float64) {
		list = append(list, map[string]any{
			"@type": "dqv:QualityMeasurement", "isMeasurementOf": "#" + metric, "value": strconv.FormatFloat(value, 'f', -1, 64),
			"computedOn": map[string]any{"@id": "#" + catalogue.EncodeAddress(folder), "@type": "foaf:Agent", "name": name},
		})
	}
	for _, s := range a.Report.Coverage.Departments(a.Report.Departments) {
		add(s.Key, s.Name, "duties", float64(s.Duties-s.Inapplicable))
		add(s.Key, s.Name, "met", float64(s.Met+s.Late+s.Elsewhere))
		add(s.Key, s.Name, "late", float64(s.Late))
		add(s.Key, s.Name, "missing", float64(s.Missing))
		if rate, ok := s.Rate(); ok {
			add(s.Key, s.Name, "rate", rate)
		}
	}
	names := a.names()
	for _, s := range a.Report.Scores {
		add(s.Department, names[s.Department], "points", float64(s.Points)/10)
	}
	return list
}
