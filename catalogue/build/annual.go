package build

import (
	"context"
	"path"
	"slices"
	"strconv"

	"gongkai/catalogue"
	"gongkai/catalogue/source"
	"gongkai/catalogue/supervise"
)

// Annual says which yearly reports are asked for.
type Annual struct {
	Year       int    // 0: last year
	Department string // folder or name; "": the county and all that report
	Compare    bool   // with sentences on the year before
}

// Drafted are the yearly reports as far as they can be made from what is known.
type Drafted struct {
	Year     int
	Drafts   []supervise.AnnualDraft
	Language string // of the site
	Entered  bool   // annual/YEAR.yaml is there
	Over     bool   // the year is
	Doubtful bool   // something in annual/YEAR.yaml could not be read, so that nothing was drafted
	// Troubles are why the register of requests was not counted, or not of everybody: the tables of requests that would
	// be made from it are left open.
	Troubles []catalogue.Problem
}

// DraftAnnual reads everything and drafts the reports on a year. It writes nothing.
func DraftAnnual(ctx context.Context, in Input, asked Annual) (*Drafted, error) {
	annuals := supervise.NewAnnuals()
	content, err := in.read(ctx, source.Onlooker{See: annuals.See})
	if err != nil {
		return nil, err
	}
	reg, _ := catalogue.New(content.records, content.date)
	if asked.Year == 0 {
		asked.Year = int(content.date.Year) - 1
	}
	d := &Drafted{Year: asked.Year, Language: reg.Language(), Over: asked.Year < int(content.date.Year)}
	for _, a := range content.records.Office.Annual {
		if path.Base(a.Path) == strconv.Itoa(asked.Year)+".yaml" {
			d.Entered, d.Doubtful = true, a.Doubtful
		}
	}
	if d.Doubtful {
		return d, nil
	}
	of := supervise.Input{Stock: reg.Stock(), Annuals: annuals}
	drafts, known := supervise.AnnualDrafts(of, asked.Year, asked.Department, asked.Compare)
	if !known {
		return nil, NewUsage(unknownDepartment(asked.Department))
	}
	d.Drafts, d.Troubles = drafts, slices.Concat(unreadRequests(content.problems), supervise.RequestTroubles(of))
	catalogue.SortProblems(d.Troubles)
	return d, nil
}

// unreadRequests are the problems for whose sake the register of requests could not be read, or not whole.
func unreadRequests(problems []catalogue.Problem) (list []catalogue.Problem) {
	for _, p := range problems {
		if p.File == catalogue.RequestsFile && p.Severity == catalogue.Error {
			list = append(list, p)
		}
	}
	return list
}

type unknownDepartment string

// Error names the department that there is none of.
func (u unknownDepartment) Error() string {
	return "--department " + string(u) + ": 没有这个单位，写它的文件夹或名称 · there is no such department: write its folder or name"
}

// IsAnnualReport says whether a path is one that a report is written to.
func IsAnnualReport(path string) bool { return supervise.IsAnnualReport(path) }

// IsAnnualDraft says whether a text can be a draft that nobody has finished.
func IsAnnualDraft(text string) bool { return supervise.IsAnnualDraft(text) }

// AnnualDifference says which figures of the tables a draft would change, a line each.
func AnnualDifference(old, fresh string) []string { return supervise.AnnualDifference(old, fresh) }
