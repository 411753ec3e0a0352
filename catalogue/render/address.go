package render

import (
	"time"

	"gongkai/catalogue"
)

// from is the link from one file for machines to another address: in full where the site knows where it lies, so that
// it holds wherever the file is carried.
func (s *site) from(address, to string) string {
	if s.base == "" {
		return catalogue.Href(address, to)
	}
	return absolute(s.base, to)
}

// identity is a name for what lies at an address, the same in every build: its address in full, or, on a site that does
// not know where it lies, a UUID made of the site's title and the address.
func (s *site) identity(address string) string {
	return s.ed.NameOf(address)
}

// topicScheme names the site's table of topics, which catalogue.jsonld holds.
func (s *site) topicScheme() string { return s.identity(linkedAddress) + "#topics" }

// instant is a date as a point of time: a day without a time of day begins at midnight in the site's time zone.
func (s *site) instant(d catalogue.Date) time.Time {
	minutes := max(int(d.Clock)-1, 0)
	return time.Date(int(d.Year), time.Month(d.Month), int(d.Day), 0, minutes, 0, 0, s.zone)
}

// stamp is that point of time as RFC 3339 writes it. Formats that must have one get the first of 1970 for no date.
func (s *site) stamp(d catalogue.Date) string {
	if d.IsZero() {
		return "1970-01-01T00:00:00Z"
	}
	return s.instant(d).Format(time.RFC3339)
}
