package build

import (
	"bytes"
	"io"
	"maps"
	"slices"

	"gongkai/catalogue"
	"gongkai/catalogue/guard"
	"gongkai/catalogue/hant"
	"gongkai/catalogue/render"
	"gongkai/catalogue/search"
	"gongkai/themes"
)

// guard is what looks through the finished files for traces of what was cut. It can be made once: what it is made from
// is let go, because a large county's records need not lie in memory while its pages are made.
func (c *Checked) guard(theme *themes.Theme) (*guard.Guard, error) {
	in := guard.Input{Fold: search.NewFolder().Fold, HTML: c.words, Words: words(theme), Kept: c.kept}
	if c.Edition.Site.Twin {
		converter, err := hant.New(kept(c.Edition))
		if err != nil {
			return nil, err
		}
		in.Convert = converter.Text
	}
	cut := c.cut
	c.cut = nil
	return guard.New(cut, in)
}

// words renders a body without links and pictures of the site's own; what they say stays.
func (c *Checked) words(w io.Writer, b catalogue.Body) error {
	return c.hypertext(w, b, func(string, bool) (string, bool) { return "", false })
}

// kept is what words gives, for a body on the shelf.
func (c *Checked) kept(b catalogue.Body) ([]byte, error) {
	if !c.shelf.has(b) {
		return nil, nil
	}
	var w bytes.Buffer
	err := c.words(&w, b)
	return w.Bytes(), err
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
