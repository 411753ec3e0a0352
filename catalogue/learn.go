package catalogue

import (
	"path"
	"slices"
	"strings"
)

// Link is one link or image of a text. Dest is as written, percent-decoded, without its fragment.
type Link struct {
	Dest, Fragment, Text string
	Image                bool
	At, HashAt           At // of the address without its fragment, and of the fragment
}

// Text is one body that the register holds.
type Text struct {
	File string
	Body Body
	of   *standing // nil: not an item's
}

// Reading is what a first look at a text gave: its first sentence and its links.
type Reading struct {
	Text
	Lead  string
	Marks []Mark
	Links []Link
}

// Fragment is a link to a heading of a text; whether the heading is there only its text can tell.
type Fragment struct {
	File    string // where the link stands
	Private bool   // it stands in the private tree
	At      At
	Dest    string // as written
	Name    string
	Body    Body // of the text that should have the heading
}

// Texts are all bodies, in the order of their paths: items, departments, pages.
func (r *Register) Texts() []Text {
	texts := make([]Text, 0, len(r.list)+len(r.records.Departments)+len(r.records.Pages)+1)
	add := func(file string, b Body, of *standing) {
		if !b.Empty() {
			texts = append(texts, Text{file, b, of})
		}
	}
	for _, s := range r.list {
		add(s.Path, s.Body, s)
	}
	for _, d := range r.records.Departments {
		add(d.Path, d.Body, nil)
	}
	for _, p := range r.records.Pages {
		add(p.Path, p.Body, nil)
	}
	if f := r.records.Front; f != nil {
		add(f.Path, f.Body, nil)
	}
	return texts
}

// Learn resolves the links of all texts on the Register and keeps their first sentences. It is called once, with
// every reading; only then is it known which files are used, and by whom.
func (r *Register) Learn(readings []Reading) ([]Problem, []Fragment) {
	c := &checker{r: r}
	var fragments []Fragment
	for _, t := range readings {
		if t.of != nil && t.of.Summary.Value == "" {
			r.leads[t.File] = t.Lead
		}
		before := len(c.problems)
		c.marked(t.File, t.Marks)
		for _, l := range t.Links {
			if f, ok := c.link(t.File, t.Body, l); ok {
				f.Private = t.Body.Private
				fragments = append(fragments, f)
			}
		}
		c.inText(before, t.Body)
	}
	c.assets()
	c.unusedAndMixed()
	return c.problems, fragments
}

// link resolves one link; it gives back the fragment to look for, if there is one.
func (c *checker) link(file string, body Body, l Link) (Fragment, bool) {
	fragment := Fragment{File: file, At: l.HashAt, Dest: l.Dest, Name: l.Fragment, Body: body}
	if l.Dest == "" {
		fragment.Dest = path.Base(file)
		return fragment, l.Fragment != ""
	}
	target, ok := Beside(file, l.Dest)
	if !ok {
		c.add(file, l.At, "link-climbs", l.Dest)
		return fragment, false
	}
	target = c.r.canonical(target)
	if a := c.r.assets[target]; l.Image && (a != nil && !a.picture() || a == nil && path.Ext(target) == ".md") {
		c.add(file, l.At, "link-image", l.Dest)
		return fragment, false
	}
	editions, visibility := c.r.readers(file)
	switch other, page, dep := c.r.items[target], c.r.pages[target], c.r.departments[path.Dir(target)]; {
	case other != nil:
		fragment.Body = other.Body
		switch hidden := len(editions) > 0 && !other.Doubtful && !c.r.reaches(editions, other); {
		case hidden && c.r.arrives(editions, other):
			c.add(file, l.At, "link-unassigned", l.Dest)
		case hidden:
			c.add(file, l.At, "link-hidden", l.Dest)
			return fragment, false
		}
		if len(editions) > 0 && other.gone(c.r.date) != nil {
			c.add(file, l.At, "link-gone", l.Dest)
			return fragment, false
		}
	case page != nil:
		fragment.Body = page.Body
		if len(editions) > 0 && !page.Doubtful && !page.ShownOn(c.r.date) {
			c.add(file, l.At, "link-hidden", l.Dest)
			return fragment, false
		}
	case dep != nil && target == dep.Path:
		fragment.Body = dep.Body
	case c.r.assets[target] != nil:
		if c.r.assets[target].Private && !strings.HasPrefix(visibility, string(Limited)) {
			c.add(file, l.At, "attachment-private", l.Dest)
		}
		c.r.used[target] = append(c.r.used[target], use{file, l.At, visibility})
		return fragment, false
	default:
		c.broken(file, l, target)
		return fragment, false
	}
	return fragment, l.Fragment != ""
}

// canonical lets a link name a department by its folder.
func (r *Register) canonical(target string) string {
	if p := r.departments[target]; p != nil {
		return p.Path
	}
	return target
}

// readers are the audiences whose edition shows the text of a file, and the word for its visibility.
func (r *Register) readers(file string) (editions []string, visibility string) {
	if s := r.items[file]; s != nil && s.gone(r.date) != nil {
		return nil, s.visibility()
	} else if s != nil {
		return r.editions(s), s.visibility()
	}
	if p := r.pages[file]; p != nil && !p.ShownOn(r.date) {
		return nil, string(Public)
	}
	return []string{""}, string(Public)
}

func (c *checker) broken(file string, l Link, target string) {
	if strings.HasSuffix(target, ".html") {
		if owner, ok := c.r.addresses[strings.ToLower(target)]; ok {
			c.add(file, l.At, "link-html", l.Dest, "/"+owner)
			return
		}
	}
	hint := c.r.neighbour(l.Dest, target)
	c.add(file, l.At, "link-broken", l.Dest, hint.Chinese, hint.English)
}

// doubtful are the departments, nil for the pages, of which something could not be read: it may name any file there.
func (r *Register) doubtful() map[*place]bool {
	doubtful := map[*place]bool{nil: r.siteInDoubt() || slices.ContainsFunc(r.records.Pages, func(p *PageRecord) bool { return p.Doubtful })}
	for _, s := range r.list {
		doubtful[s.department] = doubtful[s.department] || s.Doubtful
	}
	for _, p := range r.departments {
		doubtful[p] = doubtful[p] || p.Doubtful
	}
	doubtful[nil] = doubtful[nil] || r.records.Front != nil && r.records.Front.Doubtful
	return doubtful
}

// unusedAndMixed looks at every file from the side of those who name it.
func (c *checker) unusedAndMixed() {
	doubtful := c.r.doubtful()
	for _, a := range c.r.records.Assets {
		uses := c.r.used[a.Path]
		home := c.r.nearest(a.Path)
		if len(uses) == 0 && doubtful[home] || misnamed(a.Path) != "" || c.r.misnamedSite(a.Path) {
			continue
		}
		if len(uses) == 0 {
			rule := Rule("attachment-unused")
			if home == nil && !strings.HasPrefix(a.Path, "pages/") {
				rule = "file-stray"
			}
			c.add(a.Path, At{}, rule, path.Base(a.Path))
			continue
		}
		if a.Ruled && c.r.tables[a.Path] == "" {
			c.add(uses[0].file, uses[0].at, "attachment-ruled", path.Base(a.Path))
		}
		for _, u := range uses[1:] {
			private := a.Private && !(strings.HasPrefix(u.visibility, string(Limited)) && strings.HasPrefix(uses[0].visibility, string(Limited)))
			if u.visibility != uses[0].visibility && !private {
				c.add(u.file, u.at, "attachment-mixed", uses[0].file)
			}
		}
	}
}
