package build

import (
	"context"
	"slices"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
	"gongkai/catalogue/supervise"
)

// Reported is a report with what its readers need beside it.
type Reported struct {
	Report   *catalogue.Report
	Language string // of the site
	Problems []catalogue.Problem
}

// Report reads everything and makes the disclosure office's report. It looks at links and records as Check does, and
// not at what only Check is for: personal data, spelling, the published register.
func Report(ctx context.Context, in Input, earlier *supervise.Earlier) (*Reported, error) {
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
	sketches, annuals := supervise.NewSketches(), supervise.NewAnnuals()
	see := func(b catalogue.Body, text []byte) {
		survey.See(b, text)
		sketches.See(b, text)
		annuals.See(b, text)
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
	problems = reg.Judge(slices.Concat(problems, more, linked))
	report := supervise.Make(supervise.Input{Stock: reg.Stock(), Problems: problems, Sketches: sketches, Earlier: earlier, Annuals: annuals})
	return &Reported{Report: report, Language: reg.Language(), Problems: problems}, nil
}
