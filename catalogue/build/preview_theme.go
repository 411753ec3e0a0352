package build

import (
	"sync"

	"gongkai/catalogue"
	"gongkai/catalogue/render"
	"gongkai/themes"
)

// dressing keeps the renderers of a preview: to parse the templates takes longer than to render a page.
type dressing struct {
	mutex     sync.Mutex
	renderers map[clothes]*render.Renderer
}

// clothes are the folder of a theme, empty for the one that gongkai brings, and a language.
type clothes struct{ dir, language string }

func newDressing() *dressing { return &dressing{renderers: map[clothes]*render.Renderer{}} }

// renderer is that of the theme of the call, or else of the one that the site names.
func (d *dressing) renderer(in Input, edition *catalogue.Edition) (*render.Renderer, error) {
	of := clothes{in.ThemeDir, edition.Language}
	if of.dir == "" && in.Theme != nil {
		dir, err := in.Theme(edition.Site.Theme)
		if err != nil {
			return nil, err
		}
		of.dir = dir
	}
	d.mutex.Lock()
	defer d.mutex.Unlock()
	if r := d.renderers[of]; r != nil {
		return r, nil
	}
	theme, err := themes.Load(of.dir)
	if err != nil {
		return nil, err
	}
	r, err := render.New(theme, of.language)
	if err == nil {
		d.renderers[of] = r
	}
	return r, err
}

// Undress forgets the themes: their files changed. What is looked at next is made with them as they are now.
func (p *Preview) Undress() {
	p.updating.Lock()
	defer p.updating.Unlock()
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.dressed = newDressing()
	p.now = newLook(p.in, p.dressed, p.now.tree, p.now.markdown, p.now.reg, p.now.problems)
}
