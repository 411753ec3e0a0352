package render

import (
	"encoding/xml"
	"iter"
	"slices"

	"gongkai/catalogue"
)

// Addresses of feeds. The site's own lies at its root, a department's beside its page, a topic's in topicFeeds.
const (
	feedName   = "feed.xml"
	topicFeeds = "register/topics"
)

// perFeed is how many items a feed holds, the newest ones: readers come by more often than thirty items.
const perFeed = 30

// An Atom feed (RFC 4287), as encoding/xml writes it.
type (
	atomFeed struct {
		XMLName   xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Lang      string      `xml:"xml:lang,attr"`
		ID        string      `xml:"id"`
		Title     string      `xml:"title"`
		Subtitle  string      `xml:"subtitle,omitempty"`
		Updated   string      `xml:"updated"`
		Links     []atomLink  `xml:"link"`
		Author    atomPerson  `xml:"author"`
		Generator string      `xml:"generator"`
		Entries   []atomEntry `xml:"entry"`
	}
	atomEntry struct {
		ID         string         `xml:"id"`
		Title      string         `xml:"title"`
		Updated    string         `xml:"updated"`
		Published  string         `xml:"published,omitempty"`
		Link       atomLink       `xml:"link"`
		Authors    []atomPerson   `xml:"author"`
		Categories []atomCategory `xml:"category"`
		Summary    string         `xml:"summary,omitempty"`
	}
	atomLink struct {
		Rel  string `xml:"rel,attr"`
		Type string `xml:"type,attr"`
		Href string `xml:"href,attr"`
	}
	atomPerson struct {
		Name string `xml:"name"`
	}
	atomCategory struct {
		Term   string `xml:"term,attr"`
		Scheme string `xml:"scheme,attr"`
		Label  string `xml:"label,attr"`
	}
)

// topicFeed is where a topic's feed lies.
func topicFeed(id string) string { return topicFeeds + "/" + id + ".xml" }

// subject is what a feed is about: where it lies, the page that shows the same, and whose items they are.
type subject struct {
	address, source, page string
	title, author         string
	items                 []*catalogue.Item
}

// feedJobs are the site's own feed and those of the topics.
func (s *site) feedJobs(yield func(job) bool) {
	title, body := s.ed.Site.Title, s.ed.Site.Organisation
	topics := s.indexOf("topics")
	subjects := []subject{{feedName, "", s.homeAddress(), title, body, newestEntries(slices.Backward(s.byDate()))}}
	for _, t := range s.ed.Topics {
		subjects = append(subjects, subject{topicFeed(t.ID), "", topics.first(t.ID), t.Name + " - " + title, body, newestEntries(slices.All(t.Items))})
	}
	for j := range each(subjects, (*worker).feed) {
		if !yield(j) {
			return
		}
	}
	if s.ed.Changes != nil {
		yield((*worker).changesFeed)
	}
}

// departmentFeed is the feed of what stands on a department's page.
func (w *worker) departmentFeed(d *catalogue.Department) (catalogue.File, error) {
	title := d.Name + " - " + w.site.ed.Site.Title
	return w.feed(subject{w.site.departmentFile(d, feedName), d.Path, d.Address, title, d.Name, newestEntries(slices.All(d.Items))})
}

// newestEntries is the beginning of a list that is newest first, without what is withheld or gone.
func newestEntries(items iter.Seq2[int, *catalogue.Item]) []*catalogue.Item {
	var list []*catalogue.Item
	for _, it := range items {
		if len(list) == perFeed {
			break
		}
		if it.Form == catalogue.Full || it.Form == catalogue.Listed {
			list = append(list, it)
		}
	}
	return list
}

func (w *worker) feed(of subject) (catalogue.File, error) {
	s := w.site
	feed := s.emptyFeed(of)
	var last catalogue.Date
	for _, it := range of.items {
		if day := touched(it); day.Compare(last) > 0 {
			last = day
		}
		feed.Entries = append(feed.Entries, s.feedEntry(of.address, it))
	}
	feed.Updated = s.stamp(last)
	data, err := xml.MarshalIndent(&feed, "", " ")
	return catalogue.File{Address: of.address, Source: of.source, Data: append([]byte(xml.Header), append(data, '\n')...)}, err
}

// emptyFeed is a feed without its entries.
func (s *site) emptyFeed(of subject) atomFeed {
	feed := atomFeed{
		Lang: s.r.language, ID: s.identity(of.address), Title: xmlText(of.title), Author: atomPerson{xmlText(of.author)}, Generator: "gongkai",
		Links: []atomLink{{"alternate", "text/html", s.from(of.address, of.page)}},
	}
	if s.base != "" {
		feed.Links = append(feed.Links, atomLink{"self", "application/atom+xml", absolute(s.base, of.address)})
	}
	if s.ed.Audience != nil {
		feed.Subtitle = xmlText(s.r.words.fill("frame.audience", s.audience()))
	}
	return feed
}

func (s *site) feedEntry(feed string, it *catalogue.Item) atomEntry {
	e := atomEntry{
		ID: s.identity(it.Address), Title: xmlText(s.r.title(it)), Updated: s.stamp(touched(it)),
		Link: atomLink{"alternate", "text/html", s.from(feed, it.Address)}, Summary: xmlText(it.Summary),
	}
	if !it.Published.IsZero() {
		e.Published = s.stamp(it.Published)
	}
	if it.Form == catalogue.Listed {
		e.Summary = xmlText(s.r.words.of("scope", string(it.Scope)) + s.r.words.get("list.colon") + s.r.reason(it.Reason))
	}
	for _, body := range it.Issuers {
		e.Authors = append(e.Authors, atomPerson{xmlText(body.Name)})
	}
	if len(e.Authors) == 0 && it.Department != nil {
		e.Authors = []atomPerson{{xmlText(it.Department.Name)}}
	}
	for _, t := range it.Topics {
		e.Categories = append(e.Categories, atomCategory{t.ID, s.topicScheme(), xmlText(t.Name)})
	}
	return e
}

// touched is when an item's records changed last: with a time of day where that is known of its publication.
func touched(it *catalogue.Item) catalogue.Date {
	last := lastDay(it)
	if it.Published.Midnight() == last {
		return it.Published
	}
	return last
}
