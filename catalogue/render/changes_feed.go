package render

import (
	"encoding/xml"
	"strconv"

	"gongkai/catalogue"
)

// changesFeedAddress is where the feed of what changed lies; a twin shares it.
const changesFeedAddress = "register/changes.xml"

// changesFeed is the newest of what happened to the register. An item that changed three times stands in it three times.
func (w *worker) changesFeed() (catalogue.File, error) {
	s := w.site
	title := s.r.words.get("changes.heading") + " - " + s.ed.Site.Title
	feed := s.emptyFeed(subject{address: changesFeedAddress, page: s.changesAddress(), title: title, author: s.ed.Site.Organisation})
	var last catalogue.Date
	seen := map[string]int{}
	for i, h := range s.ed.Changes.Events {
		if i == perFeed {
			break
		}
		if h.On.Compare(last) > 0 {
			last = h.On
		}
		feed.Entries = append(feed.Entries, s.changeEntry(h, seen))
	}
	feed.Updated = s.stamp(last)
	data, err := xml.MarshalIndent(&feed, "", " ")
	return catalogue.File{Address: changesFeedAddress, Data: append([]byte(xml.Header), append(data, '\n')...)}, err
}

// changeEntry is one thing that happened. Two of one day and kind, of the same page, are told apart by their order; seen
// counts them.
func (s *site) changeEntry(h catalogue.Happening, seen map[string]int) atomEntry {
	where := h.Where()
	if where == "" {
		where = s.homeAddress()
	}
	mark := "#" + string(h.Kind) + "-" + h.On.Midnight().String()
	if seen[where+mark]++; seen[where+mark] > 1 {
		mark += "-" + strconv.Itoa(seen[where+mark])
	}
	id := s.identity(where) + mark
	if s.base == "" {
		id = s.identity(where + mark)
	}
	e := atomEntry{
		ID: id, Title: xmlText(s.r.words.of("change", string(h.Kind)) + s.r.words.get("list.colon") + s.changeTitle(h)), Updated: s.stamp(h.On),
		Link: atomLink{"alternate", "text/html", s.from(changesFeedAddress, where)},
	}
	switch {
	case h.Kind == catalogue.HappenedUpdated:
		e.Summary = xmlText(h.Change.Kind + s.r.words.get("list.colon") + h.Change.Note)
	case h.Kind == catalogue.HappenedWithdrawn:
		e.Summary = xmlText(h.Item.Gone.Why)
	case h.Kind == catalogue.HappenedPublished && h.Item != nil:
		e.Summary = xmlText(h.Item.Summary)
	}
	body := s.ed.Site.Organisation
	switch {
	case h.Item != nil && h.Item.Department != nil:
		body = h.Item.Department.Name
	case h.Department != nil:
		body = h.Department.Name
	}
	e.Authors = []atomPerson{{xmlText(body)}}
	return e
}
