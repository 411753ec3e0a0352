package render

import (
	"html/template"

	"gongkai/catalogue"
)

// itemLD describes an item to search engines and to portals of open data: what kind of thing it is, its number, its dates,
// who answers for it and who may see it. It repeats little of what the page says, since every page would carry it twice.
// An item without a page has none.
func (w *worker) itemLD(it *catalogue.Item) template.HTML {
	if it.Address == "" || it.Form == catalogue.Line {
		return ""
	}
	const begin, end = `<script type="application/ld+json">`, `</script>`
	j := jsonld{b: make([]byte, 0, 1024)}
	j.b = append(j.b, begin+`{"@context":["https://schema.org",{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/"}]`...)
	kind, by := kindLD(it)
	j.texts("@type", []string{kind, "dcat:Dataset"})
	if s := w.site; s.base != "" {
		address := absolute(s.base, it.Address)
		j.joined("@id", address, "#dataset")
		j.text("url", address)
	}
	j.text("name", w.site.r.title(it))
	j.text("identifier", it.Index)
	j.day("datePublished", it.Published)
	j.day("dateModified", lastDay(it))
	if it.Department != nil {
		j.open(by, '{')
		j.text("@type", "GovernmentOrganization")
		j.text("name", it.Department.Name)
		j.close('}')
	}
	w.site.detailsLD(&j, kind, it)
	if it.Form == catalogue.Tombstone {
		j.text("creativeWorkStatus", "Withdrawn")
	} else {
		j.open("dct:accessRights", '{')
		j.joined("@id", "http://publications.europa.eu/resource/authority/access-right/", accessRight(it.Scope))
		j.close('}')
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
