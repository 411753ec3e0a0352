package build

import (
	"context"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"

	"gongkai/catalogue"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/hant"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/render"
	"gongkai/catalogue/search"
	"gongkai/themes"
)

// guarding is a guard that takes its fingerprints while something else is done.
type guarding struct {
	done  chan struct{}
	guard *guard.Guard
	err   error
}

// guards begins to make what looks through the finished files for traces of what was cut. What was cut is let go when
// that is done: a large county's records need not lie in memory while its pages are made.
func (c *Checked) guards(ctx context.Context, cut *catalogue.Cut) {
	g := &guarding{done: make(chan struct{})}
	c.guarding = g
	twin, names := c.Edition.Site.Twin, kept(c.Edition)
	go func() {
		defer close(g.done)
		in := guard.Input{Fold: search.NewFolder().Fold, HTML: c.words, Kept: c.kept}
		if twin {
			converter, err := hant.New(names)
			if err != nil {
				g.err = err
				return
			}
			in.Convert = converter.Text
		}
		g.guard, g.err = guard.New(ctx, cut, in)
	}()
}

// wait is the guard, once it has its fingerprints.
func (g *guarding) wait() (*guard.Guard, error) {
	<-g.done
	return g.guard, g.err
}

// guarded are the files, each looked through before anything is published.
func (c *Checked) guarded(ctx context.Context, files iter.Seq2[catalogue.File, error], theme *themes.Theme) iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		if c.guarding == nil {
			yield(catalogue.File{}, fmt.Errorf("the content was checked without Keep: there is no guard"))
			return
		}
		guard.Files(ctx, c.guarding.wait, files, c.known(theme))(yield)
	}
}

// words renders a body without links and pictures of the site's own; what they say stays.
func (c *Checked) words(w io.Writer, b catalogue.Body) error {
	return c.hypertext(w, b, func(string, bool) (string, bool) { return "", false })
}

// kept calls yield with the stretches of a body on the shelf that its pages have byte for byte.
func (c *Checked) kept(buffer []byte, b catalogue.Body, yield func(stretch []byte)) ([]byte, error) {
	prepared, err := c.shelf.getInto(buffer, b)
	if err != nil || prepared == nil {
		return buffer, err
	}
	markup.Stretches(prepared, yield)
	return prepared, nil
}

// known are the words that stand on the site whatever its content: those of every site, and of the report's rules where
// it has the report.
func (c *Checked) known(theme *themes.Theme) func(yield func(name string, data []byte)) {
	return func(yield func(name string, data []byte)) {
		words(theme)(yield)
		if c.Edition.Report == nil {
			return
		}
		for _, rule := range catalogue.Rules() {
			report, _ := rule.Rule.Report()
			for _, w := range []catalogue.Words{rule.Text, rule.Hint, report.Basis} {
				yield("word.txt", []byte(w.In(c.Edition.Language)))
			}
		}
	}
}

// words are those that stand on every site, whatever its content: the theme's, and the names of what the content model
// knows.
func words(theme *themes.Theme) func(yield func(name string, data []byte)) {
	return func(yield func(name string, data []byte)) {
		templates := theme.Templates()
		for _, name := range slices.Sorted(maps.Keys(templates)) {
			yield(name, []byte(templates[name]))
		}
		for _, language := range []string{"zh-Hans", "zh-Hant", "en"} {
			list := theme.Words(language)
			for _, key := range slices.Sorted(maps.Keys(list)) {
				yield("word.txt", []byte(list[key]))
			}
		}
		for _, name := range theme.StaticNames() {
			yield(name, theme.Static(name))
		}
		for _, word := range slices.Concat(render.ColumnTypes(), catalogue.Vocabulary()) {
			yield("word.txt", []byte(word))
		}
	}
}
