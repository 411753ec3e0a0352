package render

import (
	"bytes"
	"net/url"
	"strings"
	"unicode/utf8"

	"gongkai/catalogue"
)

// calendarAddress is the calendar of what people may take part in: windows and events.
const calendarAddress = "register/calendar.ics"

// calendar writes iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets, never within a character. One
// without any event has no component; the RFC wants one, and every program takes it.
type calendar struct {
	*site
	b    bytes.Buffer
	host string
}

// calendarFile is the calendar of the whole site, oldest first.
func (w *worker) calendarFile() (catalogue.File, error) {
	c := calendar{site: w.site, host: "gongkai"}
	if u, err := url.Parse(w.site.base); err == nil && u.Hostname() != "" {
		c.host = u.Hostname()
	}
	c.line("BEGIN:", "VCALENDAR")
	c.line("VERSION:", "2.0")
	c.line("PRODID:", "-//gongkai//catalogue//"+strings.ToUpper(w.site.r.language))
	c.line("CALSCALE:", "GREGORIAN")
	c.line("METHOD:", "PUBLISH")
	c.line("X-WR-CALNAME:", icsText(w.site.ed.Site.Title))
	for _, it := range w.site.byDate() {
		if it.Form != catalogue.Full {
			continue
		}
		if it.Window != nil && !it.Window.Last.IsZero() {
			c.window(it)
		}
		if it.Event != nil && !it.Event.On.IsZero() {
			c.event(it)
		}
	}
	c.line("END:", "VCALENDAR")
	return catalogue.File{Address: calendarAddress, Data: c.b.Bytes()}, nil
}

// window is the time in which people may object or comment: whole days, the last one included. It blocks nobody's day.
func (c *calendar) window(it *catalogue.Item) {
	first, last := it.Window.Opens, it.Window.Last
	if first.IsZero() || first.After(last) {
		first = last
	}
	c.begin(it, "window", c.r.words.fill("calendar.window", c.r.title(it)))
	c.days(first, last)
	c.line("TRANSP:", "TRANSPARENT")
	c.line("END:", "VEVENT")
}

// event is a meeting, a hearing, a press conference. One with a time of day is written in UTC, which needs no table of
// time zones; how long it takes is not known.
func (c *calendar) event(it *catalogue.Item) {
	c.begin(it, "event", c.r.words.fill("calendar.event", c.r.title(it)))
	if on := it.Event.On; on.Clock != 0 {
		c.line("DTSTART:", c.utc(on))
	} else {
		c.days(on, on)
	}
	if it.Event.Place != "" {
		c.line("LOCATION:", icsText(it.Event.Place))
	}
	c.line("END:", "VEVENT")
}

// begin writes what windows and events have in common. Stamps are the records', not the build's.
func (c *calendar) begin(it *catalogue.Item, kind, summary string) {
	name, published := it.Index, it.ListedOn()
	if name == "" {
		name = it.Address
	}
	if published.IsZero() {
		published = catalogue.NewDate(1970, 1, 1)
	}
	modified := published
	if last := lastDay(it); last.After(published) {
		modified = last
	}
	c.line("BEGIN:", "VEVENT")
	c.line("UID:", icsText(name+"-"+kind+"@"+c.host))
	c.line("DTSTAMP:", c.utc(published))
	c.line("LAST-MODIFIED:", c.utc(modified))
	c.line("SUMMARY:", icsText(summary))
	if it.Summary != "" {
		c.line("DESCRIPTION:", icsText(it.Summary))
	}
	if c.base != "" {
		c.line("URL:", absolute(c.base, it.Address))
	}
	if it.Department != nil {
		c.line("CATEGORIES:", icsText(it.Department.Name))
	}
}

// days writes whole days; in iCalendar the end is the day after the last.
func (c *calendar) days(first, last catalogue.Date) {
	c.line("DTSTART;VALUE=DATE:", icsDay(first))
	c.line("DTEND;VALUE=DATE:", icsDay(last.AddDays(1)))
}

func (c *calendar) utc(d catalogue.Date) string {
	return c.instant(d).UTC().Format("20060102T150405Z")
}

func icsDay(d catalogue.Date) string {
	return strings.ReplaceAll(d.Midnight().String(), "-", "")
}

// line writes a content line, folded.
func (c *calendar) line(name, value string) {
	text, room := name+value, 75
	for len(text) > room {
		cut := room
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		c.b.WriteString(text[:cut] + "\r\n ")
		text, room = text[cut:], 74 // the space counts
	}
	c.b.WriteString(text + "\r\n")
}

// icsText escapes a text; characters that stand for nothing are dropped, and what is no UTF-8 is replaced.
func icsText(text string) string {
	text = strings.NewReplacer("\\", `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`).Replace(text)
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\t' || c == '\x7f' {
			return -1
		}
		return c
	}, text)
}
