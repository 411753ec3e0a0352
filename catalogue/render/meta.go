package render

import (
	"strings"

	"gongkai/catalogue"
)

// The names and the values of ColumnType are words of the guideline (政府网站发展指引, 国办发〔2017〕47号), read by machines:
// they stay Chinese in every language.

// siteMetas are the guideline's tags of the whole site, as far as site.yaml knows them.
func siteMetas(s catalogue.Site) []Meta {
	return present(Meta{"SiteName", s.Identity.SiteName}, Meta{"SiteDomain", s.Identity.Domain}, Meta{"SiteIDCode", s.Identity.SiteIDCode})
}

// metas are a page's own tags. A page that is no content is a column, and says which.
func (s *site) metas(of frameOf) []Meta {
	if of.column == "" {
		return present(append([]Meta{{"Description", of.description}}, of.metas...)...)
	}
	description := of.description
	if description == "" {
		description = of.column
	}
	return present(
		Meta{"Description", of.description}, Meta{"ColumnName", of.column}, Meta{"ColumnDescription", plainDescription(description)},
		Meta{"ColumnKeywords", of.column}, Meta{"ColumnType", of.kind})
}

func present(list ...Meta) []Meta {
	var kept []Meta
	for _, m := range list {
		if m.Content != "" {
			kept = append(kept, m)
		}
	}
	return kept
}

// itemMetas are the guideline's tags of a content page.
func (s *site) itemMetas(it *catalogue.Item) []Meta {
	published := it.Published.Midnight().String()
	if it.Published.Clock != 0 { // the guideline wants a time; where the clerk gave none, none is invented
		published += " " + string(appendClock(nil, it.Published))
	}
	// Url, which is optional, is left out: the record for machines says it on the same page.
	return []Meta{{"ArticleTitle", s.r.title(it)}, {"PubDate", published}, {"ContentSource", s.contentSource(it)}, {"Keywords", strings.Join(it.Keywords, ",")}}
}

// contentSource is where the content comes from: the issuer of the original, or of the item.
func (s *site) contentSource(it *catalogue.Item) string {
	if it.Source != nil && it.Source.Issuer != "" {
		return it.Source.Issuer
	}
	return s.r.issuerNames(it)
}
