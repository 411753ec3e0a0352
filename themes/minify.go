package themes

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/svg"
)

// minifier minifies the files of a theme, each kind with what must be kept.
type minifier struct {
	m *minify.M
	// lineBreaks are those between tags and actions. They only lay a template out; where a space must be, it is written.
	lineBreaks *regexp.Regexp
}

func newMinifier() minifier {
	m := minify.New()
	m.Add("text/html", &html.Minifier{
		// End tags, quotes and document tags stay: a template is half a page, and an attribute's value is often not
		// yet known, so that nothing may be left out because of what it is now.
		KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true, KeepDefaultAttrVals: true,
		TemplateDelims: html.GoTemplateDelims,
	})
	m.AddFunc("text/css", css.Minify)
	m.AddFunc("text/javascript", js.Minify)
	m.AddFunc("image/svg+xml", svg.Minify)
	return minifier{m, regexp.MustCompile(`([>}])\s*\n\s*([<{])`)}
}

func (m minifier) template(text string) (string, error) {
	short, err := m.m.String("text/html", text)
	return strings.TrimSpace(m.lineBreaks.ReplaceAllString(short, "$1$2")), err
}

func (m minifier) static(name string, data []byte) ([]byte, error) {
	switch path.Ext(name) {
	case ".css":
		return m.m.Bytes("text/css", data)
	case ".js":
		return m.m.Bytes("text/javascript", slices.Clone(data)) // it changes what it is given, which is a part of search.js too
	case ".svg":
		return m.m.Bytes("image/svg+xml", data)
	default:
		return data, nil
	}
}
