package render

import (
	"html/template"
	"path"
	"strings"

	"gongkai/catalogue"
)

func (s *site) reportAddress() string { return s.root + "register/report/index.html" }

// reportStyle is the style sheet of the report's pages alone, so that no other page carries it.
func (s *site) reportStyle() (address string, data []byte) {
	data = s.r.theme.Static("report.css")
	return "register/report." + shortHash(data) + ".css", data
}

// reportSection is the page of a body's part of the report.
func (s *site) reportSection(d catalogue.ReportDepartment) string {
	name := strings.ReplaceAll(path.Dir(d.Address), "/", ".")
	if name == "index" {
		name = "index." // no folder ends in a dot
	}
	return s.root + "register/report/" + name + ".html"
}

// reportJobs are the pages of the disclosure office's report, where the edition has it.
func (s *site) reportJobs(yield func(job) bool) {
	report := s.ed.Report
	if report == nil {
		return
	}
	address, data := s.reportStyle()
	style := func(*worker) (catalogue.File, error) { return catalogue.File{Address: address, Data: data}, nil }
	if !yield((*worker).reportPage) || !yield(style) || s.ed.Audience == nil {
		return
	}
	for _, d := range report.Departments {
		if !yield(func(w *worker) (catalogue.File, error) { return w.reportSectionPage(d) }) {
			return
		}
	}
}

// reporter makes parts for the page at an address.
func (s *site) reporter(at string) *reporter {
	p := newReporter(s.r, s.ed.Report)
	p.public, p.part = s.ed.Audience == nil, true
	sections := map[string]string{"": s.reportAddress()}
	for _, d := range s.ed.Report.Departments {
		sections[d.Folder] = s.reportSection(d)
		if p.public {
			sections[d.Folder] = s.root + d.Address
		}
	}
	p.section = func(folder string) template.URL { return relative(at, sections[folder]) }
	p.anchor = func(folder, charge string) template.URL {
		return relative(at, sections[folder]) + template.URL("#"+p.sectionID(folder)+"-"+charge)
	}
	p.item = func(file string) Link {
		if address, ok := s.ed.Address(file); ok {
			return Link{s.titles()[file], relative(at, address)}
		}
		return Link{Text: file}
	}
	p.place = func(f catalogue.ReportFinding) Link {
		file := f.File
		if file == "" {
			file = "site.yaml"
		}
		if address, ok := s.ed.Address(f.File); ok {
			return Link{file, relative(at, address)}
		}
		return Link{Text: file}
	}
	return p
}

// reportFrame is the frame of a page of the report. It has no twin.
func (w *worker) reportFrame(at, title string, way []Link) (Frame, error) {
	crumbs, err := w.part("crumbs.html", way)
	if err != nil {
		return Frame{}, err
	}
	f, err := w.frame(frameOf{address: at, title: title, crumbs: crumbs, column: title, columnType: columnCatalogue})
	address, _ := w.site.reportStyle()
	f.Twin, f.Style = nil, relative(at, address)
	return f, err
}

func (w *worker) reportPage() (catalogue.File, error) {
	s, at := w.site, w.site.reportAddress()
	page := &ReportPage{ReportBody: s.reporter(at).body()}
	way := append(w.way(at, nil), Link{s.r.words.get("register.heading"), relative(at, s.registerAddress())})
	var err error
	if page.Frame, err = w.reportFrame(at, s.r.words.get("report.heading"), way); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("report.html", at, "", page)
}

func (w *worker) reportSectionPage(d catalogue.ReportDepartment) (catalogue.File, error) {
	s, at := w.site, w.site.reportSection(d)
	page := &ReportSectionPage{Date: s.r.day(s.ed.Report.Date.Midnight()), Section: s.reporter(at).makeSection(d.Folder), Page: relative(at, s.root+d.Address), Back: relative(at, s.reportAddress())}
	way := append(w.way(at, nil), Link{s.r.words.get("register.heading"), relative(at, s.registerAddress())}, Link{s.r.words.get("report.heading"), page.Back})
	var err error
	if page.Frame, err = w.reportFrame(at, s.r.words.fill("report.of", d.Name), way); err != nil {
		return catalogue.File{}, err
	}
	return w.execute("reportsection.html", at, "", page)
}

// makeTitles are the titles of the items by path.
func (s *site) makeTitles() map[string]string {
	titles := make(map[string]string, len(s.ed.Items))
	for _, it := range s.ed.Items {
		titles[it.Path] = s.r.title(it)
	}
	return titles
}
