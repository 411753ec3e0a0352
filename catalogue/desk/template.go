package desk

import "html/template"

const barText = `{{define "bar"}}<aside class="gk-preview{{if .Waiting}} gk-waits{{end}}" aria-label="{{.Words.Preview}}"><strong>{{.Words.Preview}}</strong>
<nav aria-label="{{.Words.View}}">{{range .Views}}<a href="{{.Href}}"{{if .Here}} aria-current="page"{{end}}>{{.Name}}</a> {{end}}</nav>
{{with .Waiting}}<b class="gk-mark">{{.}}</b>{{end}}
<a class="gk-count{{if .Errors}} gk-bad{{end}}" href="/-/problems">{{.Words.Count .Errors .Warnings}}</a></aside>
{{with .Lost}}<p class="gk-lost">{{.}}</p>{{end}}
{{if .Own}}<details class="gk-problems" open><summary>{{if .All}}{{.Words.All}}{{else}}{{.Words.Own}}{{end}} {{len .Own}}</summary><ol>{{range .Own}}<li class="gk-{{.Severity}}"><b>{{.Word}}</b> {{.Text}}
<span class="gk-hint">→ {{.Hint}}</span>
<span class="gk-place">{{if .Editor}}<a href="{{.Editor}}">{{.Place}} · {{$.Words.Open}}</a>{{else}}{{.Place}}{{end}} <code>{{.Rule}}</code></span></li>{{end}}</ol></details>{{end}}{{end}}`

const aloneText = `<!doctype html><html lang="{{.Words.Lang}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Words.Preview}}</title></head><body class="gk-alone">{{template "bar" .}}</body></html>`

var (
	barTemplate   = template.Must(template.New("").Parse(barText + `{{template "bar" .}}`))
	aloneTemplate = template.Must(template.New("").Parse(barText + aloneText))
)
