package build

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/render"
	"gongkai/catalogue/search"
	"gongkai/catalogue/source"
)

// Look is a previewed site at one moment, to be looked at with the eyes of whoever may see it. What nobody asks for is
// not made.
type Look struct {
	in       Input
	dressed  *dressing
	tree     source.Tree
	markdown *markup.Markdown
	reg      *catalogue.Register
	problems func() []catalogue.Problem
	waiting  func() map[string]catalogue.Problem
	mutex    sync.Mutex
	views    map[string]*View
	latest   string // the view that was asked for last; empty: none was

	reading   sync.RWMutex
	rewritten map[catalogue.Body]catalogue.Body // texts that were changed since, by what they were
}

func newLook(in Input, dressed *dressing, tree source.Tree, m *markup.Markdown, reg *catalogue.Register, problems func() []catalogue.Problem) *Look {
	return &Look{in: in, dressed: dressed, tree: tree, markdown: m, reg: reg, problems: sync.OnceValue(problems), waiting: sync.OnceValue(reg.Waiting), views: map[string]*View{}}
}

// Problems are all that was found, judged and sorted.
func (l *Look) Problems() []catalogue.Problem { return l.problems() }

// Language is that of the site.
func (l *Look) Language() string { return l.reg.Language() }

// Waiting is what is to be said of a file that is not shown yet; ok is false of one that is.
func (l *Look) Waiting(file string) (p catalogue.Problem, ok bool) {
	p, ok = l.waiting()[file]
	return p, ok
}

// Holder is the file of the content whose page has an address, whether a view shows it or not.
func (l *Look) Holder(address string) string { return l.reg.Holder(address) }

// WithDrafts is the ending of a view's name that shows what waits, too.
const WithDrafts = "+drafts"

// PublicView is the name of what everybody will see.
const PublicView = "public"

// Views are the names of all views: the public's, then those of the audiences, each without and with drafts.
func (l *Look) Views() []string {
	names := []string{PublicView, PublicView + WithDrafts}
	for _, a := range l.reg.Audiences() {
		if a.ID != PublicView { // nobody else has the public's eyes
			names = append(names, a.ID, a.ID+WithDrafts)
		}
	}
	return names
}

// Eyes says in words who sees a view.
func (l *Look) Eyes(view string) string {
	id, drafts := strings.CutSuffix(view, WithDrafts)
	words := catalogue.Words{Chinese: "公众", English: "the public"}
	for _, a := range l.reg.Audiences() {
		if a.ID == id && id != PublicView {
			words = catalogue.Words{Chinese: cmp.Or(a.Name, id), English: cmp.Or(a.Name, id)}
		}
	}
	if drafts {
		words.Chinese, words.English = words.Chinese+"（含草稿）", words.English+" (with drafts)"
	}
	return words.In(l.Language())
}

// View is the site with somebody's eyes. ok is false for a name that is none of Views.
func (l *Look) View(name string) (v *View, ok bool, err error) {
	if !slices.Contains(l.Views(), name) {
		return nil, false, nil
	}
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.latest = name
	if v, made := l.views[name]; made {
		return v, true, nil
	}
	v, err = l.newView(name)
	if err == nil {
		l.views[name] = v
	}
	return v, true, err
}

// follow prepares what whoever looked at an older one will ask for next, while a browser is still being told that there is
// a new one.
func (l *Look) follow(older *Look) {
	if older == nil {
		return
	}
	older.mutex.Lock()
	name := older.latest
	older.mutex.Unlock()
	go l.Problems()
	if name != "" {
		go l.View(name) // what goes wrong is told to whoever asks
	}
}

// View is one edition, page by page.
type View struct {
	Edition *catalogue.Edition
	pages   *render.Pages
	search  func() (map[string]catalogue.File, error)
}

func (l *Look) newView(name string) (*View, error) {
	audience, drafts := strings.CutSuffix(name, WithDrafts)
	if audience == PublicView {
		audience = ""
	}
	reg := l.reg
	if drafts {
		reg = reg.WithDrafts()
	}
	edition, _, err := reg.For(audience)
	if err != nil {
		return nil, err
	}
	edition.Site.Twin = false // its pages are converted whole, which nobody who writes waits for
	renderer, err := l.dressed.renderer(l.in, edition)
	if err != nil {
		return nil, &Usage{err}
	}
	sources := render.Sources{HTML: func(w io.Writer, page string, b catalogue.Body) error { return l.html(edition, w, page, b) }, Open: l.open}
	pages, err := renderer.Pages(edition, sources)
	if err != nil {
		return nil, err
	}
	v := &View{Edition: edition, pages: pages}
	v.search = sync.OnceValues(func() (map[string]catalogue.File, error) {
		return collect(search.Files(context.Background(), search.Input{Edition: edition, HTML: sources.HTML, Word: renderer.Word}))
	})
	return v, nil
}

// rewrite puts new texts in the place of old ones. What else says what stands in them, a first sentence in a list, says it
// when everything was looked at again.
func (l *Look) rewrite(texts map[catalogue.Body]catalogue.Body) {
	l.reading.Lock()
	defer l.reading.Unlock()
	l.rewritten = texts
}

func (l *Look) html(ed *catalogue.Edition, w io.Writer, page string, b catalogue.Body) error {
	l.reading.RLock()
	if text, changed := l.rewritten[b]; changed {
		b = text
	}
	l.reading.RUnlock()
	body, err := l.tree.Body(b)
	if err != nil {
		return err
	}
	return l.markdown.HTML(w, body, func(dest string, _ bool) (string, bool) { return href(ed, page, b.Path, dest) })
}

func (l *Look) open(a *catalogue.Asset) (io.ReadCloser, error) { return l.tree.Open(a.Path, a.Private) }

func collect(files func(func(catalogue.File, error) bool)) (map[string]catalogue.File, error) {
	all := map[string]catalogue.File{}
	for f, err := range files {
		if err != nil {
			return nil, fmt.Errorf("make the search index: %w", err)
		}
		all[f.Address] = f
	}
	return all, nil
}

// File is what stands at an address; ok is false where nothing does.
func (v *View) File(address string) (f catalogue.File, ok bool, err error) {
	if f, ok, err = v.pages.File(address); ok || err != nil || !strings.HasPrefix(address, "register/search/") || !v.Edition.Site.Search {
		return f, ok, err
	}
	files, err := v.search()
	f, ok = files[address]
	return f, ok, err
}
