// Package render turns an edition and a theme into the files of a site: pages, lists, redirects and exports.
//
// It sees an Edition, never the Register: what is not in the edition cannot get out. Every file is a pure function of
// the edition and the theme. Pages are rendered on all cores and handed on in one fixed order, one at a time, so that
// a hundred thousand of them never lie in memory together.
//
// Links are relative and in full (../finance/index.html), so that a site works on any host, in any sub-folder and from
// a USB stick. Every word that a reader sees comes from the theme's i18n; the only words written here are names of
// keys, classes and columns of machine formats, and the values of ColumnType (meta.go), which machines read.
package render

import (
	"context"
	"fmt"
	"html/template"
	"io"
	"iter"

	"gongkai/catalogue"
	"gongkai/themes"
)

// Sources is where the bytes are that an edition only points to. Both functions are called from many goroutines.
type Sources struct {
	// HTML writes a Markdown body as HTML for the page at an address; its links come out relative to that page.
	HTML func(w io.Writer, page string, b catalogue.Body) error
	// Open opens an attachment or an image for reading.
	Open func(a *catalogue.Asset) (io.ReadCloser, error)
}

// Renderer renders editions with one theme in one language. It may be used from many goroutines.
type Renderer struct {
	theme     *themes.Theme
	language  string
	words     words
	templates *template.Template
	date      pattern
	cite      pattern
	marks     map[string]template.HTML // by kind and name: "scope public"

	leadBegins, leadEnds string // around what stands before a line
}

// New prepares a theme for a language. It fails where a template cannot be parsed, or where the theme lacks a word
// that a template uses.
func New(theme *themes.Theme, language string) (*Renderer, error) {
	list := theme.Words(language)
	if list == nil {
		return nil, fmt.Errorf("主题没有 %q 这种语言的文字 · the theme has no words for the language %q", language, language)
	}
	r := &Renderer{theme: theme, language: language, words: groupWords(list)}
	var err error
	if r.templates, err = parseTemplates(theme.Templates(), r.words); err != nil {
		return nil, err
	}
	r.date = parsePattern(r.words.get("date.day"))
	r.cite = parsePattern(r.words.get("cite.form"))
	if r.marks, err = r.makeMarks(); err == nil {
		err = r.makeLead()
	}
	return r, err
}

// Word is what the site calls a value of an enumeration: the kind budget, the scope public.
func (r *Renderer) Word(group, name string) string { return r.words.of(group, name) }

// Site renders an edition. The files come in an order that depends on nothing but the edition; each File's bytes are
// its receiver's own. The first error ends the sequence, as does the end of ctx.
func (r *Renderer) Site(ctx context.Context, ed *catalogue.Edition, src Sources) iter.Seq2[catalogue.File, error] {
	return r.render(ctx, ed, src, func(s *site) {
		if ed.Site.Twin {
			s.pair = pair{catalogue.Traditional + "/", "zh-Hant"}
		}
	})
}

func (r *Renderer) render(ctx context.Context, ed *catalogue.Edition, src Sources, as func(*site)) iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		s, err := newSite(r, ed, src, as)
		if err != nil {
			yield(catalogue.File{}, err)
			return
		}
		inOrder(ctx, s.jobs(), s.newWorker, yield)
	}
}
