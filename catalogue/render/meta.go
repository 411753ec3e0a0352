package render

import (
	"html/template"
	"strings"

	"gongkai/catalogue"
)

// The names and the values of ColumnType are words of the guideline (政府网站发展指引, 国办发〔2017〕47号), read by machines:
// they stay Chinese in every language.

// The values of ColumnType that our pages have.
const (
	columnHome      = "首页"
	columnBodies    = "机构职能"
	columnCatalogue = "信息公开目录"
	columnGuide     = "信息公开指南"
	columnRequest   = "依申请公开"
	columnAnnual    = "信息公开年报"
)

// ColumnTypes are all of them: words that pages may have although neither the content nor the theme does.
func ColumnTypes() []string {
	return []string{columnHome, columnBodies, columnCatalogue, columnGuide, columnRequest, columnAnnual}
}

// meta is a meta tag of the guideline, or a description.
type meta struct{ name, content string }

// siteMetas are the guideline's tags of the whole site, as far as site.yaml knows them.
func siteMetas(s catalogue.Site) []meta {
	return []meta{{"SiteName", s.Identity.SiteName}, {"SiteDomain", s.Identity.Domain}, {"SiteIDCode", s.Identity.SiteIDCode}}
}

// metas are a page's own tags. A page that is no content is a column, and says which.
func (s *site) metas(of frameOf) []meta {
	if of.column == "" {
		return append([]meta{{"Description", of.description}}, of.metas...)
	}
	description := of.description
	if description == "" {
		description = of.column
	}
	return []meta{
		{"Description", of.description}, {"ColumnName", of.column}, {"ColumnDescription", plainDescription(description)},
		{"ColumnKeywords", of.column}, {"ColumnType", of.columnType},
	}
}

// metaTags writes tags, those without a content left out. They are written here and not by a template, because there are
// five on every page and a template would take as long for them as for all the rest of its head.
func metaTags(list []meta) template.HTML {
	var b strings.Builder
	for _, m := range list {
		if m.content == "" {
			continue
		}
		b.WriteString(`<meta name="`)
		b.WriteString(m.name)
		b.WriteString(`" content="`)
		template.HTMLEscape(&b, []byte(m.content))
		b.WriteString(`">`)
	}
	return template.HTML(b.String())
}

// itemMetas are the guideline's tags of a content page.
func (s *site) itemMetas(it *catalogue.Item) []meta {
	published := it.Published.Midnight().String()
	if it.Published.Clock != 0 { // the guideline wants a time; where the clerk gave none, none is invented
		published += " " + string(appendClock(nil, it.Published))
	}
	// Url, which is optional, is left out: the record for machines says it on the same page.
	robots := ""
	if it.Form == catalogue.Tombstone && s.ed.Audience == nil { // the edition of an audience asks engines to stay out anyway
		robots = "noindex"
	}
	return []meta{{"ArticleTitle", s.r.title(it)}, {"PubDate", published}, {"ContentSource", s.contentSource(it)}, {"Keywords", strings.Join(it.Keywords, ",")}, {"robots", robots}}
}

// contentSource is where the content comes from: the issuer of the original, or of the item.
func (s *site) contentSource(it *catalogue.Item) string {
	if it.Source != nil && it.Source.Issuer != "" {
		return it.Source.Issuer
	}
	return s.r.issuerNames(it)
}
