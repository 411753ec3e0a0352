package render

import (
	"bytes"
	"fmt"
	"html/template"
	"slices"

	"gongkai/catalogue"
)

// ReportFilePage is a report as one file that needs no other: its style is in it, allowed by hash.
type ReportFilePage struct {
	Lang, Title, Policy string
	Style               template.CSS
	Body                ReportBody
	Sections            []*ReportSection
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
	for _, d := range f.Report.Departments {
		if s := p.makeSection(d.Folder); len(s.Duties) > 0 || len(s.Groups) > 0 || s.Score != nil {
			page.Sections = append(page.Sections, s)
		}
	}
	var b bytes.Buffer
	if err := r.templates.ExecuteTemplate(&b, "reportfile.html", page); err != nil {
		return nil, fmt.Errorf("render the report: %w", err)
	}
	return b.Bytes(), nil
}

func (f ReportFile) path(file string, private bool) string {
	if f.Path == nil {
		return file
	}
	return f.Path(file, private)
}
