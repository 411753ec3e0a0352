package handover

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// linkedContext is what the names of duties as linked data mean.
func linkedContext(language string) map[string]any {
	id := func(name string) map[string]string { return map[string]string{"@id": name, "@type": "@id"} }
	return map[string]any{
		"@language": language, "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
		"rdfs": "http://www.w3.org/2000/01/rdf-schema#", "pod": "https://project-open-data.cio.gov/v1.1/schema#", "label": "rdfs:label",
		"title": "dct:title", "description": "dct:description", "name": "foaf:name", "identifier": map[string]any{"@id": "dct:identifier", "@language": nil},
		"publisher": id("dct:publisher"), "dataset": id("dcat:dataset"), "provenance": id("dct:provenance"), "rights": id("dct:rights"),
		"member": map[string]string{"@reverse": "dcat:inSeries", "@type": "@id"}, "accessLevel": map[string]any{"@id": "pod:accessLevel", "@language": nil},
	}
}

// LinkedDuties are the duties of departments as linked data: each is a series of datasets (DCAT 3), and the items that meet
// it are its members, by the names that catalogue.jsonld has for them.
func LinkedDuties(ed *catalogue.Edition, folder string) ([]byte, error) {
	l := newLabels(ed.Language)
	series := []any{}
	for _, d := range departments(ed) {
		if !d.Under(folder) {
			continue
		}
		for _, duty := range d.Duties {
			series = append(series, l.series(ed, d, duty))
		}
	}
	title := ed.Site.Title + " " + l.say("公开事项", "duties")
	return json.MarshalIndent(map[string]any{
		"@context": linkedContext(ed.Language), "@id": identity(ed, "catalogue.jsonld", "#duties"), "@type": "dcat:Catalog", "title": title,
		"description": l.say("各单位应当公开的事项", "what each department has to publish"),
		"publisher":   map[string]any{"@type": "foaf:Agent", "name": ed.Site.Organisation}, "dataset": series,
	}, "", " ")
}

// series is one duty.
func (l labels) series(ed *catalogue.Edition, d *catalogue.Department, duty *catalogue.Duty) map[string]any {
	number := entryName(duty)
	title := strings.Join(slices.DeleteFunc([]string{duty.Level1, duty.Level2}, func(s string) bool { return s == "" }), " · ")
	s := map[string]any{
		"@id": identity(ed, d.Address, "#duty-"+number), "@type": "dcat:DatasetSeries", "identifier": d.Folder + "/" + number,
		"title": cmp.Or(title, duty.Content, number), "description": cmp.Or(describe(l, duty), title, number),
		"publisher": map[string]any{"@id": identity(ed, d.Address, ""), "@type": "foaf:Agent", "name": d.Name}, "accessLevel": duty.Scope.AccessLevel(),
	}
	if duty.Basis != "" {
		s["provenance"] = map[string]any{"@type": "dct:ProvenanceStatement", "label": duty.Basis}
	}
	if rights := strings.TrimSpace(duty.Method + " " + duty.Audience); rights != "" {
		s["rights"] = map[string]any{"@type": "dct:RightsStatement", "label": rights}
	}
	members := []string{}
	for _, it := range duty.Items {
		if it.Address != "" && it.Form != catalogue.Line {
			members = append(members, identity(ed, it.Address, "#dataset"))
		}
	}
	if len(members) > 0 {
		s["member"] = members
	}
	return s
}

// describe is what is published, until when, and where.
func describe(l labels, duty *catalogue.Duty) string {
	parts := []string{duty.Content}
	for _, part := range [][3]string{{"公开时限：", "time limit: ", duty.TimeLimit}, {"公开渠道：", "channels: ", strings.Join(duty.Channels, l.say("、", ", "))}} {
		if part[2] != "" {
			parts = append(parts, l.say(part[0], part[1])+part[2])
		}
	}
	return strings.Trim(strings.Join(parts, l.say("；", "; ")), "；; ")
}

// identity names what lies at an address of the site, as catalogue.jsonld does.
func identity(ed *catalogue.Edition, address, fragment string) string {
	return ed.NameOf(address) + fragment
}
