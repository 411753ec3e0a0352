// Package build is the corridor: the only package that knows every room. It reads aloud as the flow of the whole:
// source → catalogue → markup → render → publish, one way.
package build

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/ledger"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/publish"
	"gongkai/catalogue/render"
	"gongkai/catalogue/reserve"
	"gongkai/catalogue/search"
	"gongkai/catalogue/source"
	"gongkai/themes"
)

// Input is what a site is made from, and for whom and when.
type Input struct {
	Content  fs.FS
	Private  fs.FS          // nil without a private tree
	Audience string         // "" for the public
	Date     catalogue.Date // zero: today, in the time zone of the site
	Year     int            // 0: items of every year; else the archive of one
	Now      func() time.Time
	ThemeDir string // "": the theme that the site names
	// Theme, which may be nil, gives the folder of the theme that a site names; "" is the one that gongkai brings along.
	Theme func(name string) (dir string, err error)
	// Only keeps the problems of these files and folders, and of what they name; nil: all.
	Only []string
	// Compare, which may be nil, says with which published register the edition is to be compared.
	Compare *Compare
	// Withdrawn are items that are taken offline, whatever their files say. Problems are not told then: the content is
	// one that was published, and nobody waits for what is wrong with it.
	Withdrawn []reserve.Withdrawal
	// KeepGoing says that what has errors may be left out, if site.yaml allows it.
	KeepGoing bool
	// Held are, below the content, the files of the items that the site in hand leaves out as KeepGoing made it, and
	// heldAs the register that it published. Like Withdrawn, it goes with content that was published.
	Held   []string
	heldAs *catalogue.Published
	// searched says that nobody asks for what is in the attachments: they were searched before the content was published.
	searched bool
	// unguarded says that what the guard finds does not stop the site.
	unguarded bool
	// Keep says that Build will follow: what each text renders to is then kept, so that it is parsed once.
	Keep bool
	// Progress, which may be nil, is told what is being done and how much of it is; all is 0 where that is not known.
	Progress func(stage Stage, done, all int)
}

// Stage is a part of the work that takes long enough to be told of.
type Stage uint8

const (
	Reading Stage = iota
	Checking
	Writing
)

func (in Input) progress(stage Stage, done, all int) {
	if in.Progress != nil {
		in.Progress(stage, done, all)
	}
}

// Checked is what an audience may see of a register, with all that was found wrong with it, judged by site.yaml and
// sorted. The Register itself is let go: what renders cannot reach what is not to be shown. What was cut is for the guard
// alone.
type Checked struct {
	Edition     *catalogue.Edition
	Problems    []catalogue.Problem
	Compared    ledger.Found // with what the edition was compared; zero if it was not
	tree        source.Tree
	markdown    *markup.Markdown
	shelf       *shelf
	guarding    *guarding           // nil where Build will not follow
	differences []catalogue.Problem // from the published register
	themeDir    string              // of the theme that Build took
	witness     *witness            // nil where Build will not follow
	partial     bool                // Problems are not all
	going       bool                // nothing stops the rest from being published

	// Of a build that keeps going: what is left out, and what of the problems stops everything all the same. Forbidden:
	// site.yaml does not allow it.
	Held      []catalogue.Held
	Stop      []catalogue.Problem
	Forbidden bool
}

// Close removes what was kept for building.
func (c *Checked) Close() {
	if c.guarding != nil {
		<-c.guarding.done // it reads the shelf
	}
	c.shelf.clear()
}

// Count is how many problems there are of a severity.
func (c *Checked) Count(severity catalogue.Severity) int {
	n := 0
	for _, p := range c.Problems {
		if p.Severity == severity {
			n++
		}
	}
	return n
}

// Check reads and checks everything and makes the edition; it publishes nothing. The caller closes what it returns.
// gongkai check is this, and Build goes on from here: there is no second way.
func Check(ctx context.Context, in Input) (*Checked, error) {
	checked, _, err := check(ctx, in)
	return checked, err
}

// Why answers why something is or is not on the site of an audience; see catalogue.Register.Why. It checks everything
// first, for what is wrong elsewhere may be the reason. The caller closes what it returns.
func Why(ctx context.Context, in Input, asked string) ([]catalogue.Answer, *Checked, error) {
	checked, reg, err := check(ctx, in)
	if err != nil {
		return nil, nil, err
	}
	return reg.Why(asked, in.Audience), checked, nil
}

// Usage is a mistake in how the command was called, rather than a failure of the machine.
type Usage struct{ error }

// Unwrap gives the reason.
func (u *Usage) Unwrap() error { return u.error }

// date is the build's date. This is the only place where a clock is looked at, and only if no date was given.
func (in Input) date(zone string) (catalogue.Date, error) {
	if !in.Date.IsZero() {
		return in.Date, nil
	}
	place, err := time.LoadLocation(zone)
	if err != nil {
		// The register reports the wrong name; the build will not get far enough for the date to matter.
		place = time.UTC
	}
	return catalogue.DateOf(in.Now().In(place)), nil
}

// Built is what was published: the files, and how many of them are pages.
type Built struct {
	publish.Result
	Pages int
}

// Build publishes what was checked. It must hold no error, but for those of what is left out.
func (c *Checked) Build(ctx context.Context, in Input, folder publish.Folder) (built Built, err error) {
	files, err := c.finished(ctx, in, &built.Pages)
	if err != nil {
		return built, err
	}
	built.Result, err = publish.Write(ctx, folder, files)
	return built, err
}

// Zip packs what was checked into one file. It must hold no error.
func (c *Checked) Zip(ctx context.Context, in Input, folder publish.Folder) (built Built, err error) {
	files, err := c.finished(ctx, in, &built.Pages)
	if err != nil {
		return built, err
	}
	built.Result, err = publish.Zip(ctx, folder, files)
	return built, err
}

// finished are the files of the site, on their way out.
func (c *Checked) finished(ctx context.Context, in Input, pages *int) (iter.Seq2[catalogue.File, error], error) {
	if c.partial || c.Count(catalogue.Error) > 0 && !c.going {
		return nil, fmt.Errorf("the content has errors; nothing is published")
	}
	theme, err := c.theme(in)
	if err != nil {
		return nil, &Usage{err}
	}
	files, err := c.files(ctx, theme)
	if err != nil {
		return nil, &Usage{err}
	}
	if !in.unguarded {
		files = c.guarded(ctx, files, theme)
	}
	return counted(files, pages, in), nil
}

// theme loads the theme: that of the call, else the one that the site names.
func (c *Checked) theme(in Input) (*themes.Theme, error) {
	c.themeDir = in.ThemeDir
	if c.themeDir == "" && in.Theme != nil {
		dir, err := in.Theme(c.Edition.Site.Theme)
		if err != nil {
			return nil, err
		}
		c.themeDir = dir
	}
	return themes.Load(c.themeDir)
}

// files are all that the site consists of: its own, the index that its search asks, the pages of its twin.
func (c *Checked) files(ctx context.Context, theme *themes.Theme) (iter.Seq2[catalogue.File, error], error) {
	renderer, err := render.New(theme, c.Edition.Language)
	if err != nil {
		return nil, err
	}
	parts := []iter.Seq2[catalogue.File, error]{renderer.Site(ctx, c.Edition, c.sources(c.Edition))}
	if c.Edition.Site.Search {
		parts = append(parts, search.Files(ctx, search.Input{Edition: c.Edition, HTML: c.sources(c.Edition).HTML, Word: renderer.Word}))
	}
	if c.Edition.Site.Twin {
		twin, err := c.twin(ctx, theme)
		if err != nil {
			return nil, err
		}
		parts = append(parts, twin)
	}
	return func(yield func(catalogue.File, error) bool) {
		for _, part := range parts {
			for f, err := range part {
				if !yield(f, err) || err != nil {
					return
				}
			}
		}
	}, nil
}

// DefaultTheme is the theme that gongkai brings along, as it was written.
func DefaultTheme() (fs.FS, error) { return themes.Files() }

// NewUsage marks an error as a wrong call.
func NewUsage(err error) error { return &Usage{err} }
