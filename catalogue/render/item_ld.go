package render

import (
	"html/template"

	"gongkai/catalogue"
)

// itemLD describes an item to search engines and to portals of open data: what kind of thing it is, its number, its dates,
// and who answers for it. It repeats little of what the page says, since every page would carry it twice,
// and leaves what more there is, access rights and files, to catalogue.jsonld, which has the same @id.
// An item without a page has none.
func (w *worker) itemLD(it *catalogue.Item) template.HTML {
	if it.Address == "" || it.Form == catalogue.Line || w.site.convert != nil { // a twin is the same thing, which has been described
		return ""
	}
	const begin, end = `<script type="application/ld+json">`, `</script>`
	j := jsonld{b: make([]byte, 0, 1024)}
	j.b = append(j.b, begin+`{"@context":"https://schema.org"`...)
	kind, by := kindLD(it)
	j.texts("@type", []string{kind, "http://www.w3.org/ns/dcat#Dataset"})
	if s := w.site; s.base != "" {
		j.text("@id", absolute(s.base, it.Address))
	}
	j.text("name", w.site.r.title(it))
	j.text("identifier", it.Index)
	j.day("datePublished", it.Published)
	if last := lastDay(it); last.After(it.Published) {
		j.day("dateModified", last)
	}
	if it.Department != nil {
		j.text(by, it.Department.Name)
	}
	w.site.detailsLD(&j, kind, it)
	switch {
	case it.Form == catalogue.Tombstone && it.Gone != nil && it.Gone.Held:
		j.text("creativeWorkStatus", "Being corrected")
	case it.Form == catalogue.Tombstone:
		j.text("creativeWorkStatus", "Withdrawn")
	}
	return template.HTML(append(j.b, "}"+end...))
}

// kindLD is what an item is in the words of schema.org, and what its department is to it there.
func kindLD(it *catalogue.Item) (kind, by string) {
	switch {
	case it.Service != nil:
		return "GovernmentService", "provider"
	case it.Event != nil && !it.Event.On.IsZero():
		return "Event", "organizer"
	case it.Normative || it.Kind == "policy":
		return "Legislation", "publisher"
	default:
		return "DigitalDocument", "publisher"
	}
}

// detailsLD are what only some kinds have: when and where, or the number of a document and whether it is in force.
func (s *site) detailsLD(j *jsonld, kind string, it *catalogue.Item) {
	switch kind {
	case "Event":
		if on := it.Event.On; on.Clock != 0 {
			j.text("startDate", s.stamp(on))
		} else {
			j.day("startDate", on)
		}
		j.text("location", it.Event.Place)
	case "Legislation":
		j.text("legislationIdentifier", it.DocumentNo)
		switch it.Validity.State {
		case catalogue.InForce, catalogue.Amended:
			j.text("legislationLegalForce", "https://schema.org/InForce")
		case catalogue.Pending, catalogue.Expired, catalogue.Repealed:
			j.text("legislationLegalForce", "https://schema.org/NotInForce")
		}
	}
}
