package render

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"

	"gongkai/catalogue"
)

// NotFoundPage is 404.html. A host serves it at any depth, so it needs no other file and has no relative link: its
// style is in it, allowed by hash.
type NotFoundPage struct {
	Lang, Title        string
	Site, Organisation string
	Audience           string // the name of the audience; empty on the public site
	Policy             string
	Style              template.CSS
	Phone              string       // of supervision
	Home               template.URL // empty where the site does not know its address
}

func (w *worker) notFound() (catalogue.File, error) {
	s := w.site
	style := string(s.r.accented(s.r.theme.Static("notfound.css"), s.ed.Site.Accent))
	page := &NotFoundPage{
		Lang: s.r.language, Title: s.r.words.get("notfound.heading") + " - " + s.ed.Site.Title,
		Audience: s.audience(), Site: s.ed.Site.Title, Organisation: s.ed.Site.Organisation,
		Policy: "default-src 'none'; style-src " + sha256Source(style) + "; base-uri 'none'; form-action 'none'",
		Style:  template.CSS(style), Phone: s.ed.Site.Supervision.Phone,
	}
	if s.base != "" {
		page.Home = template.URL(absolute(s.base, s.homeAddress()))
	}
	return w.execute("notfound.html", notFoundAddress, "", page)
}

// sha256Source allows one inline text in a policy, by its hash. It must be taken of the bytes that are written.
func sha256Source(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
