package render

import (
	"cmp"
	"strings"

	"gongkai/catalogue"
)

// dataset describes an item as far as its form allows.
func (l *linked) dataset(it *catalogue.Item) {
	if it.Address != "" && it.Form != catalogue.Line {
		l.name("@id", it.Address, "#dataset")
	}
	l.text("@type", "dcat:Dataset")
	l.text("identifier", it.Index)
	if it.Department != nil {
		l.open("publisher", '{')
		l.party(it.Department)
		l.close('}')
	}
	l.open("contactPoint", '{')
	l.contact(it.Department)
	l.close('}')
	title := l.r.words.of("scope", string(it.Scope)) // of what is withheld nothing else may be told
	if it.Form != catalogue.Line {
		title = l.r.title(it)
		l.described(it)
	}
	l.text("title", title)
	l.text("description", cmp.Or(it.Summary, l.restriction(it), title))
	l.text("accessLevel", accessLevel(it))
	switch {
	case it.Form == catalogue.Tombstone && it.Gone != nil && it.Gone.Held: // it will be back: no status of the vocabulary says so
	case it.Form == catalogue.Tombstone:
		l.text("status", "eu:dataset-status/WITHDRAWN")
	default:
		l.text("accessRights", "eu:access-right/"+accessRight(it.Scope))
	}
	if words := l.restriction(it); words != "" {
		l.text("rights", cut(words, longestRights))
		l.open("rightsStatement", '{')
		l.text("label", words)
		l.close('}')
	}
}

// described writes what an item with a page tells of itself.
func (l *linked) described(it *catalogue.Item) {
	l.day("created", it.Made)
	l.day("issued", it.Published)
	l.day("modified", lastDay(it))
	if len(it.Issuers) > 0 {
		l.open("creator", '[')
		for _, body := range it.Issuers {
			l.open("", '{')
			l.agent(body.Name, body.Department)
			l.close('}')
		}
		l.close(']')
	}
	if len(it.Topics) > 0 {
		l.open("theme", '[')
		for _, t := range it.Topics {
			l.name("", linkedAddress, "#topic-"+t.ID)
		}
		l.close(']')
	}
	l.texts("keyword", it.Keywords)
	l.link("landingPage", it.Address)
	if it.Form == catalogue.Full {
		l.distributions(it)
	}
}

// restriction says why, and for whom, an item is not open.
func (l *linked) restriction(it *catalogue.Item) string {
	if it.Gone != nil {
		return it.Gone.Why
	}
	words := l.r.reason(it.Reason)
	if len(it.Audience) > 0 {
		words = strings.TrimSpace(l.r.words.fill("item.for", l.r.words.join(it.Audience)) + " " + words)
	}
	return words
}

// accessLevel is how open an item is; of what is gone nobody has anything.
func accessLevel(it *catalogue.Item) string {
	if it.Form == catalogue.Tombstone {
		return catalogue.Withheld.AccessLevel()
	}
	return it.Scope.AccessLevel()
}

// longestRights is how many characters DCAT-US has for why something is not public; the statement beside it has all.
const longestRights = 255

func (l *linked) agent(name string, d *catalogue.Department) {
	if d != nil {
		l.name("@id", d.Address, "")
	}
	l.text("@type", "Agent")
	l.text("name", name)
}

// distributions are the files of an item: its attachments, and its table as it may be seen.
func (l *linked) distributions(it *catalogue.Item) {
	table, ok := fileRow{}, false
	if it.Table != nil {
		table, ok = l.tables[it.Table.Address]
	}
	if !ok && len(it.Attachments) == 0 {
		return
	}
	l.open("distribution", '[')
	for _, a := range it.Attachments {
		if a.Asset != nil {
			l.distribution(a.Title, a.Type, fileRow{a.Address, a.Name, a.Size, a.SHA256})
		}
	}
	if ok {
		l.distribution("", "csv", table)
	}
	l.close(']')
}

func (l *linked) distribution(title, kind string, f fileRow) {
	if title == "" {
		title = f.Name
	}
	l.open("", '{')
	l.text("@type", "dcat:Distribution")
	l.text("title", title)
	l.link("accessURL", f.Address)
	l.link("downloadURL", f.Address)
	l.text("mediaType", cmp.Or(mediaType(kind), "application/octet-stream"))
	l.number("byteSize", f.Size)
	l.open("checksum", '{')
	l.text("@type", "Checksum")
	l.text("algorithm", "spdx:checksumAlgorithm_sha256")
	l.text("checksumValue", f.SHA256)
	l.b = append(l.b, "}}"...)
}

// accessRight is a scope in the European table of access rights. Only what is open to all is public.
func accessRight(s catalogue.Scope) string {
	switch s {
	case catalogue.Public:
		return "PUBLIC"
	case catalogue.OnRequest, catalogue.Limited:
		return "RESTRICTED"
	default:
		return "NON_PUBLIC"
	}
}
