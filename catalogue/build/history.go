package build

import (
	"context"
	"slices"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/history"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/source"
)

// Changed is what became of a register since a day or a revision.
type Changed struct {
	Changes  []catalogue.Changed
	Since    catalogue.Date // the earlier edition is of this day: that of the revision, or the one before the day asked for
	Commit   string         // that it was read from
	Language string         // of the site
	Zone     *time.Location // of the site
	// Log is what git knows of the days and authors of changes since then. It is the office's: no page is made from it.
	Log *history.Log
	// Hidden is the same of the private tree, which may have a repository of its own; nil without one.
	Hidden *history.Log
}

// Shallow says whether a history breaks off: earlier days and authors are not known.
func (c *Changed) Shallow() bool { return c.Log.Shallow || c.Hidden != nil && c.Hidden.Shallow }

// Touched says who changed a file since then, in either tree, the latest first, and when it was changed last; nobody where
// nothing is known.
func (c *Changed) Touched(file string) (last catalogue.Date, authors []string) {
	var latest time.Time
	for _, log := range []*history.Log{c.Log, c.Hidden} {
		if log == nil || log.File(file) == nil {
			continue
		}
		f := log.File(file)
		if newest := log.Last(f); latest.IsZero() || newest.At.After(latest) {
			latest, last, authors = newest.At, newest.Day(c.Zone), append(log.Authors(f), authors...)
		} else {
			authors = append(authors, log.Authors(f)...)
		}
	}
	seen := map[string]bool{}
	return last, slices.DeleteFunc(authors, func(name string) bool {
		twice := seen[name]
		seen[name] = true
		return twice
	})
}

// Changes compares what an audience may see now with what it could see before a day, or as of a revision of the
// repository that holds the content. dir and privateDir are the folders of the two trees, for git; each may have a
// repository of its own, and both are read as of the same moment.
func Changes(ctx context.Context, in Input, dir, privateDir, since string) (*Changed, error) {
	preface, err := source.Open(source.Tree{Content: in.Content, Private: in.Private})
	if err != nil {
		return nil, err
	}
	c := &Changed{}
	if c.Zone, err = time.LoadLocation(preface.Zone()); err != nil {
		c.Zone = time.UTC // the register reports the wrong name
	}
	date, err := in.date(preface.Zone())
	if err != nil {
		return nil, err
	}
	then, r, err := c.past(ctx, dir, since)
	if err != nil {
		return nil, err
	}
	defer then.Close()
	earlier := Input{Content: then, Audience: in.Audience}
	if in.Private != nil {
		hidden, err := c.pastHidden(ctx, privateDir, r, then.Commit, since)
		if err != nil {
			return nil, err
		}
		defer hidden.Close()
		earlier.Private = hidden
	}
	c.Commit = then.Commit
	if c.Log, err = r.Log(then.Commit); err != nil {
		return nil, err
	}
	before, err := earlier.shownOn(ctx, c.Since)
	if err != nil {
		return nil, err
	}
	after, err := in.shownOn(ctx, date)
	if err != nil {
		return nil, err
	}
	c.Language, c.Changes = after.Language, catalogue.ChangedSince(before, after)
	return c, nil
}

// past is a tree as it was before a day began, or at a revision.
func (c *Changed) past(ctx context.Context, dir, since string) (*history.Past, *history.Repository, error) {
	r, err := history.Open(ctx, dir)
	if err != nil {
		return nil, nil, err
	}
	commit := ""
	day, isDay := catalogue.ParseDate(since)
	if isDay {
		c.Since = day.AddDays(-1)
		commit, err = r.Before(day, c.Zone)
	} else if commit, err = r.Revision(since); err == nil {
		c.Since, err = r.MadeOn(commit, c.Zone)
	}
	if err != nil {
		return nil, nil, err
	}
	then, err := r.Tree(commit)
	return then, r, err
}

// pastHidden is the private tree as it was when the content was as it is compared with: at the same commit, where one
// repository holds both, else at the last commit of its own before that day, or the moment of that revision.
func (c *Changed) pastHidden(ctx context.Context, dir string, content *history.Repository, commit, since string) (*history.Past, error) {
	r, err := history.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	same, err := r.Same(content)
	if err != nil {
		return nil, err
	}
	if !same {
		if day, isDay := catalogue.ParseDate(since); isDay {
			commit, err = r.Before(day, c.Zone)
		} else {
			var made time.Time
			if made, err = content.Made(commit); err == nil {
				commit, err = r.Until(made.In(c.Zone))
			}
		}
		if err != nil {
			return nil, err
		}
	}
	then, err := r.Tree(commit)
	if err != nil {
		return nil, err
	}
	if c.Hidden, err = r.Log(commit); err != nil {
		then.Close()
		return nil, err
	}
	return then, nil
}

// shownOn is what the audience may see on a day. That something in it is wrong is not told: what was published once is
// read as it was.
func (in Input) shownOn(ctx context.Context, date catalogue.Date) (*catalogue.Edition, error) {
	tree := source.Tree{Content: in.Content, Private: in.Private}
	preface, err := source.Open(tree)
	if err != nil {
		return nil, err
	}
	limits := preface.Limits
	survey := markup.NewSurvey(markup.New(markup.Limits{Bytes: limits.TextBytes, TableCells: limits.TableCells, Nesting: limits.Nesting}))
	records, _, err := preface.Load(ctx, source.Onlooker{See: survey.See})
	if err != nil {
		return nil, err
	}
	reg, _ := catalogue.New(records, date)
	if _, err := survey.Check(reg, tree.Body); err != nil {
		return nil, err
	}
	ed, _, err := reg.For(in.Audience)
	if err != nil {
		return nil, &Usage{err}
	}
	return ed, nil
}
