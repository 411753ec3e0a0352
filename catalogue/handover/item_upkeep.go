package handover

import (
	"path"
	"strings"

	"gongkai/catalogue"
)

func upkeepFields() []field {
	partial := func(it *catalogue.Item) *catalogue.Partial { return it.Partial }
	pledge := func(it *catalogue.Item) *catalogue.Pledge { return it.Pledge }
	imported := func(it *catalogue.Item) *catalogue.Imported { return it.Imported }
	return []field{
		list("relates", relations),
		list("attachments", attachments),
		value("records", func(it *catalogue.Item) string {
			if it.Table == nil {
				return ""
			}
			return beside(it, it.Table.Path)
		}),
		part(partial, "partial.reason", func(p *catalogue.Partial) string { return p.Reason }),
		part(partial, "partial.note", func(p *catalogue.Partial) string { return p.Note }),
		list("posted", func(it *catalogue.Item) (lines []string) {
			for _, p := range it.Posted {
				lines = append(lines, Line(p.Channel, p.Place, p.From.String(), p.To.String()))
			}
			return lines
		}),
		part(pledge, "pledge.broadcast", func(p *catalogue.Pledge) string { return p.Broadcast.String() }),
		part(pledge, "pledge.due", func(p *catalogue.Pledge) string { return p.Due.String() }),
		part(pledge, "pledge.kept", func(p *catalogue.Pledge) string { return p.Kept }),
		part(pledge, "pledge.on", func(p *catalogue.Pledge) string { return p.On.String() }),
		part(pledge, "pledge.note", func(p *catalogue.Pledge) string { return p.Note }),
		list("changes", func(it *catalogue.Item) (lines []string) {
			for _, c := range it.Changes {
				lines = append(lines, Line(c.On.String(), c.Kind, c.Note))
			}
			return lines
		}),
		part(imported, "imported.from", func(m *catalogue.Imported) string { return m.From }),
		part(imported, "imported.on", func(m *catalogue.Imported) string { return m.On.String() }),
		flag("historic", func(it *catalogue.Item) bool { return it.Historic }),
		value("withdrawn.on", func(it *catalogue.Item) string {
			if it.Gone == nil || it.Gone.Held {
				return ""
			}
			return it.Gone.On.String()
		}),
		value("withdrawn.why", func(it *catalogue.Item) string {
			if it.Gone == nil || it.Gone.Held {
				return ""
			}
			return it.Gone.Why
		}),
		value("slug", slug),
		value("file", func(it *catalogue.Item) string { return it.Path }),
		{"address", func(it *catalogue.Item, ed *catalogue.Edition) Cell { return one(address(it, ed)) }},
	}
}

// slug is the last part of an item's address, where its file has another name: with it the address stays what it is.
func slug(it *catalogue.Item) string {
	last := strings.TrimSuffix(path.Base(it.Address), ".html")
	if it.Address == "" || last == strings.TrimSuffix(path.Base(it.Path), ".md") {
		return ""
	}
	return last
}

// relations are the edges that an item itself says: the other file, from the content's root, and what it is.
func relations(it *catalogue.Item) (lines []string) {
	for _, r := range it.Relations {
		if !r.Inverse && r.Item != nil && r.Item.Path != "" {
			lines = append(lines, Line("/"+r.Item.Path, r.As))
		}
	}
	return lines
}

func attachments(it *catalogue.Item) (lines []string) {
	for _, a := range it.Attachments {
		title := a.Title
		if title == a.Name {
			title = ""
		}
		lines = append(lines, Line(beside(it, a.Path), title))
	}
	return lines
}

// beside is a file of the content as an item names it: by its name where it lies in the same folder.
func beside(it *catalogue.Item, file string) string {
	if path.Dir(it.Path) == path.Dir(file) {
		return path.Base(file)
	}
	return "/" + file
}
