package build

import (
	"context"
	"fmt"
	"slices"

	"gongkai/catalogue"
	"gongkai/catalogue/account"
	"gongkai/catalogue/history"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/render"
	"gongkai/catalogue/source"
	"gongkai/catalogue/supervise"
	"gongkai/themes"
)

// Reported is a report with what its readers need beside it.
type Reported struct {
	Report   *catalogue.Report
	Title    string // of the site
	Language string // of the site
	Accent   string // of its look
	Theme    string // that the site names
	Problems []catalogue.Problem
}

// Report reads everything and makes the disclosure office's report. It looks at links and records as Check does, and
// not at what only Check is for: personal data, spelling, the published register. earlier, which may be nil, is an earlier
// report, for trends.
func Report(ctx context.Context, in Input, earlier *account.Earlier) (*Reported, error) {
	in.progress(Reading, 0, 0)
	tree := source.Tree{Content: in.Content, Private: in.Private}
	preface, err := source.Open(tree)
	if err != nil {
		return nil, err
	}
	date, err := in.date(preface.Zone())
	if err != nil {
		return nil, err
	}
	limits := preface.Limits
	survey := markup.NewSurvey(markup.New(markup.Limits{Bytes: limits.TextBytes, TableCells: limits.TableCells, Nesting: limits.Nesting}))
	making := newReporting()
	see := func(b catalogue.Body, text []byte) {
		survey.See(b, text)
		making.see(b, text)
	}
	records, problems, err := preface.Load(ctx, source.Onlooker{See: see})
	if err != nil {
		return nil, err
	}
	in.progress(Checking, 0, 0)
	reg, more := catalogue.New(records, date)
	linked, err := survey.Check(reg, tree.Body)
	if err != nil {
		return nil, err
	}
	problems = masked(reg.Judge(slices.Concat(problems, more, linked)))
	reported := &Reported{Report: making.report(reg.Stock(), problems, earlier), Language: reg.Language(), Problems: problems}
	if s := records.Site; s != nil {
		reported.Title, reported.Theme = s.Title.Value, s.Theme.Value
		if s.Look != nil {
			reported.Accent = s.Look.Accent.Value
		}
	}
	return reported, nil
}

// reporting gathers what a report needs of the texts while they are read.
type reporting struct {
	sketches *supervise.Sketches
	annuals  *supervise.Annuals
}

func newReporting() *reporting { return &reporting{supervise.NewSketches(), supervise.NewAnnuals()} }

// see looks at a text. It may be called from many goroutines; nobody who makes no report has a reporting.
func (r *reporting) see(b catalogue.Body, text []byte) {
	if r != nil {
		r.sketches.See(b, text)
		r.annuals.See(b, text)
	}
}

// report makes the report, in which no personal data is quoted whole.
func (r *reporting) report(stock *catalogue.Stock, problems []catalogue.Problem, earlier *account.Earlier) *catalogue.Report {
	var scores []catalogue.Score
	if earlier != nil {
		scores = earlier.Scores
	}
	report := supervise.Make(supervise.Input{Stock: stock, Problems: problems, Sketches: r.sketches, Annuals: r.annuals, Earlier: scores})
	for i := range report.Findings {
		report.Findings[i].Problem = masked([]catalogue.Problem{report.Findings[i].Problem})[0]
	}
	return report
}

// ReportAt makes the report of a commit of the repository that holds a content folder, for the day of in.
func ReportAt(ctx context.Context, in Input, dir, commit string) (*Reported, error) {
	tree, err := history.Tree(ctx, dir, commit)
	if err != nil {
		return nil, NewUsage(fmt.Errorf("%s: 那时还没有这个文件夹，或者取不出来 · the folder was not there then, or cannot be had: %w", commit, err))
	}
	defer tree.Close()
	in.Content = tree
	return Report(ctx, in, nil)
}

// report makes what the site of an audience shows of the report. An archive has none. The report counts days, so that the
// site is another one every day.
func (c *Checked) report(in Input, reg *catalogue.Register, making *reporting) {
	if making == nil || in.Year != 0 {
		return
	}
	stock := reg.Stock()
	report := making.report(stock.Seen(c.Edition), c.Edition.Tells(stock, c.Problems), nil)
	c.Edition.Report = report.For(c.Edition)
	c.Edition.NextChange = c.Edition.Date.AddDays(1)
}

// ReportFile is a report as one file for a browser, in the theme of the call or of the site.
func ReportFile(in Input, reported *Reported, a account.Account) ([]byte, error) {
	dir := in.ThemeDir
	if dir == "" && in.Theme != nil {
		named, err := in.Theme(reported.Theme)
		if err != nil {
			return nil, NewUsage(err)
		}
		dir = named
	}
	theme, err := themes.Load(dir)
	if err != nil {
		return nil, NewUsage(err)
	}
	renderer, err := render.New(theme, a.Language)
	if err != nil {
		return nil, NewUsage(err)
	}
	title := a.Title
	for _, d := range a.Report.Departments {
		if d.Folder == a.Within {
			title += " · " + d.Name
		}
	}
	f := render.ReportFile{Report: a.Report, Title: title, Accent: reported.Accent, Path: a.Path}
	if s := a.Since; s != nil {
		f.New, f.Since = s.New, &render.ReportSince{Name: s.Name, Date: s.Date, New: len(s.New), Met: a.Cells(s.Met), Lost: a.Cells(s.Lost)}
		for _, g := range s.Gone {
			f.Since.Gone = append(f.Since.Gone, render.GoneFinding{File: g.File, Text: g.Text, Rule: g.Rule})
		}
	}
	return renderer.ReportFile(f)
}
