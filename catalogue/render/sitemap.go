package render

import (
	"bytes"
	"encoding/xml"
	"strconv"

	"gongkai/catalogue"
)

// perSiteMap is the most addresses that one sitemap may hold (sitemaps.org).
const perSiteMap = 50_000

// place is one address of a sitemap.
type place struct {
	address string
	last    catalogue.Date
}

// mapped says whether the edition has a sitemap: it must know its address, and want to be found.
func (s *site) mapped() bool { return s.base != "" && s.ed.Audience == nil }

// siteMaps are the sitemap's jobs: one file, or an index of several.
func (s *site) siteMaps() []job {
	if !s.mapped() {
		return nil
	}
	places := s.places()
	if len(places) <= perSiteMap {
		return []job{func(*worker) (catalogue.File, error) { return s.siteMap("sitemap.xml", places), nil }}
	}
	var jobs []job
	var names []string
	for start := 0; start < len(places); start += perSiteMap {
		name := "sitemap-" + strconv.Itoa(start/perSiteMap+1) + ".xml"
		part := places[start:min(start+perSiteMap, len(places))]
		names = append(names, name)
		jobs = append(jobs, func(*worker) (catalogue.File, error) { return s.siteMap(name, part), nil })
	}
	return append(jobs, func(*worker) (catalogue.File, error) { return s.siteMapIndex(names), nil })
}

// places are the permanent addresses that are to be found, each with the latest date of its records.
func (s *site) places() []place {
	list := []place{{address: s.homeAddress()}}
	for _, d := range s.departments {
		last := latestOf(d.Items)
		list = append(list, place{d.Address, last})
	}
	for _, it := range s.ed.Items {
		if it.Address != "" && (it.Form == catalogue.Full || it.Form == catalogue.Listed) {
			list = append(list, place{it.Address, lastDay(it)})
		}
	}
	for _, p := range s.ed.Pages {
		list = append(list, place{p.Address, later(p.Made, p.Published)})
	}
	for _, p := range list[1:] {
		list[0].last = later(list[0].last, p.last)
	}
	if s.pair.root != "" {
		for _, p := range list {
			list = append(list, place{s.pair.root + p.address, p.last})
		}
	}
	return list
}

const siteMapSpace = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`

func (s *site) siteMap(name string, places []place) catalogue.File {
	var b bytes.Buffer
	b.Grow(100 * len(places))
	b.WriteString(xml.Header + "<urlset " + siteMapSpace + ">\n")
	for _, p := range places {
		b.WriteString("<url><loc>")
		_ = xml.EscapeText(&b, []byte(absolute(s.base, p.address))) // a buffer takes everything
		b.WriteString("</loc>")
		if !p.last.IsZero() {
			b.WriteString("<lastmod>" + p.last.Midnight().String() + "</lastmod>")
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	return catalogue.File{Address: name, Data: b.Bytes()}
}

func (s *site) siteMapIndex(names []string) catalogue.File {
	var b bytes.Buffer
	b.WriteString(xml.Header + "<sitemapindex " + siteMapSpace + ">\n")
	for _, name := range names {
		b.WriteString("<sitemap><loc>")
		_ = xml.EscapeText(&b, []byte(absolute(s.base, name)))
		b.WriteString("</loc></sitemap>\n")
	}
	b.WriteString("</sitemapindex>\n")
	return catalogue.File{Address: "sitemap.xml", Data: b.Bytes()}
}

// robots lets search engines in, or asks them to stay out of an edition that is not for all.
func (w *worker) robots() (catalogue.File, error) {
	text := "User-agent: *\nDisallow:\n"
	switch {
	case w.site.ed.Audience != nil:
		text = "User-agent: *\nDisallow: /\n"
	case w.site.mapped():
		text += "\nSitemap: " + absolute(w.site.base, "sitemap.xml") + "\n"
	}
	return catalogue.File{Address: "robots.txt", Data: []byte(text)}, nil
}
