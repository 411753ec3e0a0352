package render

import (
	"fmt"
	"html/template"
	"strings"

	"gongkai/catalogue"
)

// Mark is what the template mark is given: a label that is colour, shape and word. Name is its class: "scope public".
type Mark struct{ Name, Text string }

// makeMarks renders every label once.
func (r *Renderer) makeMarks() (map[string]template.HTML, error) {
	marks := map[string]template.HTML{}
	for _, group := range []string{"scope", "validity", "gone", "change"} {
		for name, word := range r.words.groups[group] {
			var b strings.Builder
			if err := r.templates.ExecuteTemplate(&b, "mark.html", Mark{group + " " + name, word}); err != nil {
				return nil, fmt.Errorf("theme: %w", err)
			}
			marks[group+" "+name] = template.HTML(b.String())
		}
	}
	return marks, nil
}

// scopeMark is the label of a scope. The keys are spelt out, because this is asked for on every line of every list.
func (r *Renderer) scopeMark(s catalogue.Scope) template.HTML {
	switch s {
	case catalogue.Public:
		return r.marks["scope public"]
	case catalogue.OnRequest:
		return r.marks["scope on-request"]
	case catalogue.Limited:
		return r.marks["scope limited"]
	case catalogue.Withheld:
		return r.marks["scope withheld"]
	}
	return ""
}

// goneMark is the label of a tombstone.
func (r *Renderer) goneMark(g *catalogue.Gone) template.HTML {
	switch {
	case g != nil && g.Ended:
		return r.marks["gone ended"]
	case g != nil && g.Held:
		return r.marks["gone held"]
	}
	return r.marks["gone withdrawn"]
}
