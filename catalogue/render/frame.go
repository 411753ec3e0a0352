package render

import (
	"html/template"

	"gongkai/catalogue"
)

// Frame is what every page has around its own matter. Head, Masthead and Footer are the same for all pages of a folder
// and are rendered once for it.
type Frame struct {
	Lang     string
	Title    string        // of the window: the page's own name and the site's
	Metas    template.HTML // the page's own meta tags
	Head     template.HTML
	Masthead template.HTML
	Footer   template.HTML
	Crumbs   template.HTML // the way here from the home page, without this page
	Latest   template.HTML // the latest date in this page's own records
	Address  string        // its own address in full, for paper; empty where the site does not know where it lies
	Feed     template.URL  // the Atom feed of what this page is about; empty without
	Data     template.HTML // the page's record for machines; empty without
	Style    template.URL  // a style sheet of this kind of page alone; empty without
	Twin     *Twin         // the same page in the other script; nil without
}

// frameOf says what a page puts into its frame.
type frameOf struct {
	address, title, description string
	latest                      catalogue.Date
	crumbs                      template.HTML
	column, columnType          string // of a column page: its name and its type in the guideline; empty: the guideline has none
	metas                       []meta // of a content page
	feed                        string // an address
	data                        template.HTML
}

// Surround is what the templates head, masthead and footer are given: the site as seen from one folder.
type Surround struct {
	Site, Organisation string
	Audience           string // the name of the audience; empty on the public site
	Home, Icon         template.URL
	Style, Script      template.URL
	Search             template.URL // the search page; empty without one, and on itself, which has a field of its own
	Emblem             template.URL // empty without one
	Menu               []MenuLink
	Supervision        Contact
	Identity           catalogue.Identity
	Metas              template.HTML // of the site
	Note               string        // the footer of site.yaml
	Converted          bool          // this is the twin, converted by machine
}

// MenuLink is a link of the menu; Current marks the page that one is on.
type MenuLink struct {
	Link
	Current bool
}

// Contact is where one complains. E-mail and letter box are links where they can be.
type Contact struct {
	Phone, Address string
	Email, Mailbox *Link
}

func contact(c catalogue.Contact) Contact {
	return Contact{c.Phone, c.Address, optional(c.Email), optional(c.Mailbox)}
}

// optional is a typed text as a link where it is one; nil for an empty text, so that a template's with passes over it.
func optional(text string) *Link {
	if text == "" {
		return nil
	}
	l := external(text)
	return &l
}

// audience is the name of the edition's audience; empty for the public one.
func (s *site) audience() string {
	if s.ed.Audience == nil {
		return ""
	}
	return s.ed.Audience.Name
}

// surround is what is around the pages of a folder, seen from the page at an address.
func (s *site) surround(address string) Surround {
	at := Surround{
		Site: s.ed.Site.Title, Organisation: s.ed.Site.Organisation, Audience: s.audience(), Converted: s.root != "",
		Home: fromRoot(address, s.homeAddress()), Icon: fromRoot(address, iconAddress), Style: fromRoot(address, s.style), Script: fromRoot(address, s.script.address),
		Supervision: contact(s.ed.Site.Supervision), Identity: s.ed.Site.Identity, Note: s.ed.Site.Footer, Metas: metaTags(siteMetas(s.ed.Site)),
	}
	if s.ed.Site.Search && address != s.searchAddress() {
		at.Search = fromRoot(address, s.searchAddress())
	}
	if s.ed.Site.Emblem != nil {
		at.Emblem = fromRoot(address, s.ed.Site.Emblem.Address)
	}
	for _, m := range s.menu {
		at.Menu = append(at.Menu, MenuLink{Link{m.text, fromRoot(address, m.address)}, m.address == address})
	}
	return at
}

// pieces are the parts of a frame that all pages of a folder share.
type pieces struct{ head, masthead, footer template.HTML }

// piecesFor renders them, or finds them where this worker has rendered them before.
func (w *worker) piecesFor(address string) (pieces, error) {
	key := w.site.folder(address)
	if p, ok := w.pieces[key]; ok {
		return p, nil
	}
	at := w.site.surround(address)
	var p pieces
	for _, of := range []struct {
		name string
		to   *template.HTML
	}{{"head.html", &p.head}, {"masthead.html", &p.masthead}, {"footer.html", &p.footer}} {
		html, err := w.part(of.name, at)
		if err != nil {
			return p, err
		}
		*of.to = html
	}
	w.pieces[key] = p
	return p, nil
}

// frame is the frame of a page.
func (w *worker) frame(of frameOf) (Frame, error) {
	p, err := w.piecesFor(of.address)
	full := w.site.ed.Site.Title
	if of.title != "" && of.title != full {
		full = of.title + " - " + full
	}
	f := Frame{
		Lang: w.site.r.language, Title: full, Metas: metaTags(w.site.metas(of)),
		Head: p.head, Masthead: p.masthead, Footer: p.footer,
		Crumbs: of.crumbs, Latest: w.site.r.day(of.latest.Midnight()), Data: of.data, Twin: w.site.twin(of.address),
	}
	if w.site.base != "" {
		f.Address = w.site.permanent(of.address)
	}
	if of.feed != "" {
		f.Feed = relative(of.address, of.feed)
	}
	return f, err
}
