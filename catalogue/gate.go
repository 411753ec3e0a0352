package catalogue

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
)

// For is the gate: all that an audience may see, and what was taken away from it. The empty audience is the public.
// The only error is an audience that site.yaml does not know.
func (r *Register) For(audience string) (*Edition, *Cut, error) {
	g := &gate{
		r: r, audience: audience, cut: r.newCut(audience), reviewed: r.site.ReviewParts(),
		departments: map[string]*Department{}, items: make(map[string]*Item, len(r.list)), topics: map[string]*Topic{}, matters: map[string]*Matter{}, duties: map[*DutyRecord][]*Item{}, hidden: map[*DutyRecord][]*place{},
		roll: r.newRoll(),
		ed:   &Edition{Date: r.date, Language: r.Language(), Zone: r.site.Zone(), addresses: make(map[string]string, len(r.list))},
	}
	if audience != "" {
		a, known := r.audiences[audience]
		if !known {
			return nil, nil, r.unknownAudience(audience)
		}
		g.ed.Audience = &Audience{ID: a.ID.Value, Name: a.Name.Value, BaseURL: a.BaseURL.Value}
	}
	g.site()
	g.makeDepartments()
	g.makeItems()
	g.relate()
	g.fillDepartments()
	g.makePages()
	g.makeAssets()
	g.order()
	g.chronicle()
	return g.ed, g.cut, nil
}

func (r *Register) unknownAudience(id string) error {
	var ids []string
	for known := range r.audiences {
		ids = append(ids, known)
	}
	slices.Sort(ids)
	if len(ids) == 0 {
		return fmt.Errorf("site.yaml 里没有受众 %q（一个受众也没有）· site.yaml names no audience %q: it has none", id, id)
	}
	return fmt.Errorf("site.yaml 里没有受众 %q，有 %s · site.yaml names no audience %q; it has %s", id, strings.Join(ids, "、"), id, strings.Join(ids, ", "))
}

// gate puts an edition together. Maps hold only what the edition shows, so that nothing else can be pointed at.
type gate struct {
	r           *Register
	audience    string
	ed          *Edition
	cut         *Cut
	roll        *roll
	departments map[string]*Department // by folder
	items       map[string]*Item       // by path; without lines, which have no page
	topics      map[string]*Topic
	matters     map[string]*Matter
	duties      map[*DutyRecord][]*Item
	reviewed    []string                 // the parts of review blocks that site.yaml has shown
	hidden      map[*DutyRecord][]*place // the departments that meet it with what is not listed
}

// later takes down a day on which the same content would give another site.
func (g *gate) later(d Date) {
	if d = d.Midnight(); !d.IsZero() && d.After(g.r.date) && (g.ed.NextChange.IsZero() || d.Before(g.ed.NextChange)) {
		g.ed.NextChange = d
	}
}

// laterAfter takes down the day after a last day.
func (g *gate) laterAfter(last Date) {
	if !last.IsZero() && !last.Before(g.r.date) {
		g.later(last.AddDays(1))
	}
}

func (g *gate) site() {
	s := g.r.site
	if s == nil {
		return
	}
	site := &g.ed.Site
	site.Title, site.Organisation, site.BaseURL, site.Theme = s.Title.Value, s.Organisation.Value, s.BaseURL.Value, s.Theme.Value
	if a := g.ed.Audience; a != nil {
		site.BaseURL = a.BaseURL
	}
	if site.BaseURL != "" && !strings.HasSuffix(site.BaseURL, "/") {
		site.BaseURL += "/"
	}
	if l := s.Look; l != nil {
		site.Accent, site.Footer = l.Accent.Value, l.Footer.Value
		if a := g.r.assets[strings.TrimPrefix(l.Emblem.Value, "/")]; a != nil && a.picture() && !a.Private && !a.Active {
			site.Emblem = a.show()
		}
	}
	if i := s.Identity; i != nil {
		site.Identity = Identity{i.SiteName.Value, i.Domain.Value, i.SiteIDCode.Value, i.ICP.Value, i.PoliceRecord.Value, i.Host.Value, i.Contact.Value}
	}
	site.Supervision, site.Adopted = s.Supervision.show(), s.Adopted.show()
	site.Twin = slices.ContainsFunc(s.Variants, func(v Field[string]) bool { return v.Value == Traditional })
	site.Names, site.Search = Texts(s.Names), s.Search.Value || !s.Search.Set()
	for _, t := range s.Topics {
		topic := &Topic{ID: t.ID.Value, Name: t.Name.Value}
		g.topics[topic.ID] = topic
		g.ed.Topics = append(g.ed.Topics, topic)
	}
}

func (c *ContactRecord) show() Contact {
	if c == nil {
		return Contact{}
	}
	return Contact{c.Phone.Value, c.Email.Value, c.Mailbox.Value, c.Address.Value}
}

func (a *AdoptedRecord) show() Adopted {
	if a == nil {
		return Adopted{}
	}
	return Adopted{By: a.By.Value, Edition: a.Edition.Value, On: a.On.Value}
}

func (a *AssetRecord) show() *Asset {
	return &Asset{Path: a.Path, Private: a.Private, Address: a.Address, Name: path.Base(a.Path), Type: a.kind(), Size: a.Size, SHA256: a.SHA256}
}

func (g *gate) makePages() {
	for _, p := range g.r.records.Pages {
		if !p.Waits() {
			g.later(p.Published.Value)
		}
		if !p.ShownOn(g.r.date) {
			continue
		}
		g.ed.Pages = append(g.ed.Pages, p.show())
		g.reach(p.Path, p.Address, p.Aliases)
	}
	slices.SortStableFunc(g.ed.Pages, func(a, b *Page) int {
		return cmp.Or(cmp.Compare(rank(g.r.pages[a.Path].Order), rank(g.r.pages[b.Path].Order)), strings.Compare(a.Path, b.Path))
	})
	f := g.r.records.Front
	if f != nil && !f.Waits() {
		g.later(f.Published.Value)
	}
	if f != nil && f.ShownOn(g.r.date) {
		g.ed.Front = f.show()
		g.reach(f.Path, "index.html", nil)
	}
}

func (p *PageRecord) show() *Page {
	return &Page{Path: p.Path, Address: p.Address, Title: p.Title.Value, Summary: p.Summary.Value, Made: p.Made.Value, Published: p.Published.Value, Body: p.Body}
}

// reach takes down where a file of the content is found in the edition, and the addresses that lead there.
func (g *gate) reach(file, address string, aliases []Field[string]) {
	g.ed.addresses[file] = address
	for _, a := range aliases {
		from := strings.TrimPrefix(a.Value, "/")
		if aliasForm(from) && g.r.addresses[strings.ToLower(from)] == file {
			g.ed.Redirects = append(g.ed.Redirects, Redirect{From: from, To: address, External: path.Ext(from) != ".html"})
		}
	}
}

// makeAssets carries over the files that something shown names; a table is written anew by render, row by row.
func (g *gate) makeAssets() {
	tables := map[string]bool{} // true: an item of the edition shows it
	for _, s := range g.r.list {
		if s.Table != nil {
			it := g.items[s.Path]
			tables[s.Table.Path] = tables[s.Table.Path] || it != nil && it.Table != nil
		}
	}
	for _, a := range g.r.records.Assets {
		// The file of a table holds the rows that may no longer be seen: it is never carried over, whoever names it.
		if shown, table := tables[a.Path]; table {
			if shown {
				g.ed.addresses[a.Path] = a.Address
			}
			continue
		}
		if slices.ContainsFunc(g.r.used[a.Path], g.shows) {
			g.ed.Assets = append(g.ed.Assets, a.show())
			g.ed.addresses[a.Path] = a.Address
		}
	}
}

// shows says whether the edition shows in full the text that names an asset.
func (g *gate) shows(u use) bool {
	if s := g.r.items[u.file]; s != nil {
		return g.r.form(s, g.audience) == Full
	}
	if p := g.r.pages[u.file]; p != nil {
		return p.ShownOn(g.r.date)
	}
	return true
}

func (g *gate) order() {
	slices.SortFunc(g.ed.Redirects, func(a, b Redirect) int { return strings.Compare(a.From, b.From) })
	slices.SortFunc(g.ed.Matters, func(a, b *Matter) int { return strings.Compare(a.Name, b.Name) })
}

// Resolve is the address that a link written in a file of the content leads to in this edition, relative addresses
// being the caller's to make; ok is false where the edition does not show the target.
func (e *Edition) Resolve(file, dest string) (address string, ok bool) {
	target, ok := Beside(file, dest)
	if !ok {
		return "", false
	}
	if address, ok = e.addresses[target]; ok {
		return address, true
	}
	address, ok = e.addresses[path.Join(target, "department.md")]
	return address, ok
}
