package render

import (
	"html/template"

	"gongkai/catalogue"
)

// RegisterPage leads to every list.
type RegisterPage struct {
	Frame
	All, CSV, JSON template.URL
	Count          int
	Departments    []DepartmentLink // those that have a list of their own
}

func (w *worker) register() (catalogue.File, error) {
	s, at := w.site, registerAddress
	page := &RegisterPage{
		All: relative(at, allAddress), CSV: relative(at, csvName), JSON: relative(at, jsonAddress), Count: len(s.ed.Items),
	}
	for _, l := range s.lists {
		if l.of != nil {
			page.Departments = append(page.Departments, DepartmentLink{Name: l.of.Name, Href: relative(at, l.index()), Count: len(l.of.Items)})
		}
	}
	latest := latestOf(s.ed.Items)
	crumbs, err := w.crumbs(at, nil)
	if err != nil {
		return catalogue.File{}, err
	}
	if page.Frame, err = w.frame(at, s.r.words.get("register.heading"), "", latest, crumbs); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("register.html", at, "", page)
}
