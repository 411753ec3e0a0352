package render

import (
	"strings"

	"gongkai/catalogue"
)

// linkedContext says what the names of catalogue.jsonld mean. It is written into the file, so that reading it needs no
// request to anywhere. The names are chosen so that the same file is DCAT 3, as linked data, and a data.json of DCAT-US 1.1,
// as plain JSON.
const linkedContext = `{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/","foaf":"http://xmlns.com/foaf/0.1/",` +
	`"skos":"http://www.w3.org/2004/02/skos/core#","spdx":"http://spdx.org/rdf/terms#","adms":"http://www.w3.org/ns/adms#",` +
	`"xsd":"http://www.w3.org/2001/XMLSchema#","eu":"http://publications.europa.eu/resource/authority/","vcard":"http://www.w3.org/2006/vcard/ns#",` +
	`"pod":"https://project-open-data.cio.gov/v1.1/schema#",
"Checksum":"spdx:Checksum",` +
	`"Agent":"foaf:Agent","ConceptScheme":"skos:ConceptScheme","Concept":"skos:Concept","title":"dct:title","description":"dct:description",` +
	`"name":"foaf:name","prefLabel":"skos:prefLabel","keyword":"dcat:keyword","identifier":{"@id":"dct:identifier","@type":"xsd:string"},` +
	`"created":{"@id":"dct:created","@type":"xsd:date"},"issued":{"@id":"dct:issued","@type":"xsd:date"},"modified":{"@id":"dct:modified","@type":"xsd:date"},` +
	`"publisher":{"@id":"dct:publisher","@type":"@id"},"creator":{"@id":"dct:creator","@type":"@id"},"language":{"@id":"dct:language","@type":"@id"},` +
	`"homepage":{"@id":"foaf:homepage","@type":"@id"},"themeTaxonomy":{"@id":"dcat:themeTaxonomy","@type":"@id"},` +
	`"hasTopConcept":{"@id":"skos:hasTopConcept","@type":"@id"},"theme":{"@id":"dcat:theme","@type":"@id"},"landingPage":{"@id":"dcat:landingPage","@type":"@id"},` +
	`"accessRights":{"@id":"dct:accessRights","@type":"@id"},"rightsStatement":{"@id":"dct:rights","@type":"@id"},"rights":"pod:rights","accessLevel":{"@id":"pod:accessLevel","@language":null},"conformsTo":{"@id":"dct:conformsTo","@type":"@id"},` +
	`"contactPoint":{"@id":"dcat:contactPoint","@type":"@id"},"fn":"vcard:fn","hasEmail":{"@id":"vcard:hasEmail","@type":"@id"},"label":"http://www.w3.org/2000/01/rdf-schema#label",` +
	`"status":{"@id":"adms:status","@type":"@id"},"dataset":{"@id":"dcat:dataset","@type":"@id"},"distribution":{"@id":"dcat:distribution","@type":"@id"},` +
	`"accessURL":{"@id":"dcat:accessURL","@type":"@id"},"downloadURL":{"@id":"dcat:downloadURL","@type":"@id"},"mediaType":{"@id":"dcat:mediaType","@type":"@vocab","@context":{"@vocab":"https://www.iana.org/assignments/media-types/"}},` +
	`"byteSize":{"@id":"dcat:byteSize","@type":"xsd:nonNegativeInteger"},"checksum":{"@id":"spdx:checksum","@type":"@id"},` +
	`"algorithm":{"@id":"spdx:algorithm","@type":"@id"},"checksumValue":{"@id":"spdx:checksumValue","@type":"xsd:hexBinary"}`

// podSchema is what a data.json of DCAT-US says that it conforms to.
const podSchema = "https://project-open-data.cio.gov/v1.1/schema"

// linked writes the catalogue as linked data: DCAT 3 in JSON-LD, with the European tables of values.
type linked struct {
	jsonld
	*site
	under  string             // the base address with its last slash; empty where it is not known
	tables map[string]fileRow // by address
}

// catalogueLinked is the catalogue for portals of open data, in the order of addresses, a dataset a line. What is
// withheld is there with its number and the reason, and nothing else.
func (w *worker) catalogueLinked() (catalogue.File, error) {
	l := linked{site: w.site, tables: map[string]fileRow{}}
	l.b = make([]byte, 0, 4096+900*len(w.site.ed.Items))
	if l.base != "" {
		l.under = strings.TrimSuffix(l.base, "/") + "/"
	}
	for _, t := range w.site.tableRows() {
		l.tables[t.Address] = t
	}
	l.b = append(append(l.b, "{\n\"@context\":"...), linkedContext...)
	l.text("@language", w.site.r.language)
	l.close('}')
	l.catalog()
	l.open("dataset", '[')
	for i, it := range itemsByAddress(l.ed.Items) {
		if i > 0 {
			l.b = append(l.b, ',')
		}
		l.b = append(l.b, "\n{"...)
		l.dataset(it)
		l.close('}')
	}
	l.b = append(l.b, "\n]}\n"...)
	return catalogue.File{Address: linkedAddress, Data: l.b}, nil
}

// catalog describes the catalogue itself.
func (l *linked) catalog() {
	l.b = append(l.b, ",\n\"@id\":"...)
	l.name("", linkedAddress, "")
	l.text("@type", "dcat:Catalog")
	l.text("conformsTo", podSchema)
	l.agents()
	l.text("title", l.ed.Site.Title)
	l.text("description", l.r.words.fill("linked.description", l.ed.Site.Organisation))
	l.open("publisher", '{')
	l.text("@type", "Agent")
	l.text("name", l.ed.Site.Organisation)
	l.close('}')
	l.link("homepage", l.homeAddress())
	l.text("language", l.language())
	l.day("modified", latestOf(l.ed.Items))
	l.open("themeTaxonomy", '{')
	l.name("@id", linkedAddress, "#topics")
	l.text("@type", "ConceptScheme")
	l.text("title", l.r.words.get("item.topic"))
	l.open("hasTopConcept", '[')
	for _, t := range l.ed.Topics {
		l.open("", '{')
		l.name("@id", linkedAddress, "#topic-"+t.ID)
		l.text("@type", "Concept")
		l.text("prefLabel", t.Name)
		l.close('}')
	}
	l.b = append(l.b, "]},\n"...)
}

// link writes the address of a file of the site.
func (l *linked) link(name, address string) {
	l.joined(name, l.under, catalogue.EncodeAddress(address))
}

// name writes the identity of what lies at an address; with no name, as an element of a list.
func (l *linked) name(name, address, fragment string) {
	if l.under == "" {
		l.joined(name, l.identity(address), fragment)
		return
	}
	l.joined(name, l.under, catalogue.EncodeAddress(address), fragment)
}

// language is the catalogue's language in the European table, which does not tell the two scripts apart.
func (l *linked) language() string {
	if l.r.language == "en" {
		return "eu:language/ENG"
	}
	return "eu:language/ZHO"
}
