package render

import (
	"bytes"
	"fmt"
	"html/template"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"gongkai/catalogue"
)

// ReportFilePage is a report as one file that needs no other: its style is in it, allowed by hash.
type ReportFilePage struct {
	Lang, Title, Policy string
	Style               template.CSS
	Body                ReportBody
	Sections            []ReportFileSection
}

// ReportFileSection is one body's part of it.
type ReportFileSection struct {
	ID, Name string
	Part     template.HTML
}

// ReportFile says what a report is shown with, where it is one file. Path, which may be nil, writes a file of the content
// as somebody would in the folder that they work in.
type ReportFile struct {
	Report        *catalogue.Report
	Title, Accent string
	Since         *ReportSince // nil without an earlier report
	New           []int        // indexes of the findings that it lacked
	Path          func(file string, private bool) string
}

// ReportFile renders a report as one file.
func (r *Renderer) ReportFile(f ReportFile) ([]byte, error) {
	p := newReporter(r, f.Report)
	p.section = func(folder string) template.URL { return template.URL("#" + p.sectionID(folder)) }
	p.anchor = func(folder, charge string) template.URL {
		return template.URL("#" + p.sectionID(folder) + "-" + charge)
	}
	p.item = func(file string) Link { return Link{Text: f.path(file, false)} }
	p.place = func(q catalogue.ReportFinding) Link {
		if q.File == "" {
			return Link{Text: f.path("site.yaml", false)}
		}
		return Link{Text: f.path(q.File, q.Private)}
	}
	for _, i := range f.New {
		p.fresh[i] = true
	}
	style := string(r.accented(slices.Concat(r.theme.Static("site.css"), r.theme.Static("report.css")), f.Accent))
	page := &ReportFilePage{
		Lang: r.language, Title: r.words.get("report.heading") + " - " + f.Title,
		Policy: "default-src 'none'; style-src " + sha256Source(style) + "; base-uri 'none'; form-action 'none'", Style: template.CSS(style), Body: p.body(),
	}
	page.Body.Since = f.Since
	var err error
	if page.Sections, err = p.fileSections(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := r.templates.ExecuteTemplate(&b, "reportfile.html", page); err != nil {
		return nil, fmt.Errorf("render the report: %w", err)
	}
	return b.Bytes(), nil
}

// fileSections renders the parts of the bodies that have any, on all cores: they are most of the file.
func (p *reporter) fileSections() ([]ReportFileSection, error) {
	departments := p.report.Departments
	sections, errs := make([]ReportFileSection, len(departments)), make([]error, len(departments))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			var b strings.Builder
			for i := int(next.Add(1)) - 1; i < len(departments); i = int(next.Add(1)) - 1 {
				s := p.makeSection(departments[i].Folder)
				if len(s.Duties) == 0 && len(s.Groups) == 0 && s.Score == nil {
					continue
				}
				b.Reset()
				errs[i] = p.r.templates.ExecuteTemplate(&b, "reportpart.html", s)
				sections[i] = ReportFileSection{s.ID, s.Name, template.HTML(b.String())}
			}
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("render the report: %w", err)
		}
	}
	return slices.DeleteFunc(sections, func(s ReportFileSection) bool { return s.ID == "" }), nil
}

func (f ReportFile) path(file string, private bool) string {
	if f.Path == nil {
		return file
	}
	return f.Path(file, private)
}
