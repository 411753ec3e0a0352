package intake

import (
	"bytes"
	"encoding/csv"
	"html/template"
	"strings"

	"gongkai/catalogue"
)

// reportHead are the columns of the report.
func reportHead() []catalogue.Words {
	return []catalogue.Words{
		{Chinese: "结果", English: "Result"}, {Chinese: "写到", English: "Written to"}, {Chinese: "编号", English: "Record"}, {Chinese: "栏", English: "Field"},
		{Chinese: "写入的内容", English: "Value"}, {Chinese: "来源文件", English: "Source"}, {Chinese: "单元格", English: "Cell"}, {Chinese: "原文", English: "As it stands there"}, {Chinese: "说明", English: "Remark"},
	}
}

func (e Entry) cells(language string) []string {
	return []string{e.Kind.Words().In(language), e.File, e.Record, e.Field, e.Value, e.Source, e.Place, e.Read, e.Why.In(language)}
}

// CSV is the report as a table, with a byte order mark for Excel. What a spreadsheet would run is made text.
func (p *Plan) CSV(language string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\uFEFF")
	w := csv.NewWriter(&b)
	var head []string
	for _, h := range reportHead() {
		head = append(head, h.In(language))
	}
	if err := w.Write(head); err != nil {
		return nil, err
	}
	for _, e := range p.Entries {
		cells := e.cells(language)
		for i, c := range cells {
			if strings.HasPrefix(c, "=") || strings.HasPrefix(c, "+") || strings.HasPrefix(c, "-") || strings.HasPrefix(c, "@") {
				cells[i] = "'" + c
			}
		}
		if err := w.Write(cells); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// HTML is the report as one file that needs no network: first what to see to, then where every field is from.
func (p *Plan) HTML(language string) ([]byte, error) {
	page := struct {
		Language, Title string
		Head            []string
		Parts           []reportPart
	}{Language: language, Title: catalogue.Words{Chinese: "导入报告", English: "Report of an import"}.In(language)}
	for _, h := range reportHead() {
		page.Head = append(page.Head, h.In(language))
	}
	for _, kind := range []Kind{Left, Doubtful, Passed, Kept, Gone, Repaired, Wrote} {
		part := reportPart{ID: string(kind), Title: kind.Words().In(language)}
		for _, e := range p.Entries {
			if e.Kind == kind {
				part.Rows = append(part.Rows, e.cells(language)[1:])
			}
		}
		page.Parts = append(page.Parts, part)
	}
	page.Head = page.Head[1:]
	t, err := template.New("report").Parse(reportPage)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, page)
	return b.Bytes(), err
}

// reportPart are the entries of one kind.
type reportPart struct {
	ID, Title string
	Rows      [][]string
}

const reportPage = `<!DOCTYPE html>
<html lang="{{.Language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{{.Title}}</title>
<style>
body { font: 16px/1.6 sans-serif; margin: 1rem; color: #222; background: #fff }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top; white-space: pre-wrap }
th { background: #eee; white-space: nowrap }
</style>
</head>
<body>
<h1>{{.Title}}</h1>
<ul>{{range .Parts}}
<li>{{if .Rows}}<a href="#{{.ID}}">{{.Title}}</a>{{else}}{{.Title}}{{end}} {{len .Rows}}</li>{{end}}
</ul>{{$head := .Head}}
{{range .Parts}}{{if .Rows}}
<h2 id="{{.ID}}">{{.Title}}</h2>
<div class="wide" tabindex="0">
<table>
<thead><tr>{{range $head}}<th scope="col">{{.}}</th>{{end}}</tr></thead>
<tbody>{{range .Rows}}
<tr>{{range .}}<td>{{.}}</td>{{end}}</tr>{{end}}
</tbody>
</table>
</div>{{end}}{{end}}
</body>
</html>
`
