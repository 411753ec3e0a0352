package render

import (
	"context"
	"html/template"
	"iter"
	"strings"

	"gongkai/catalogue"
)

// Twin is the same page in the other script.
type Twin struct {
	Lang, Name string
	Href       template.URL // relative
	Alternate  template.URL // the other page, and this one, in full where the site knows its address: for search engines
	Here       template.URL
}

// Conversion turns simplified characters into traditional ones, in plain text and in the text of a finished page.
type Conversion struct {
	Text func(string) string
	HTML func(dst, page []byte) []byte
}

// Twin renders the pages of a site once more, in traditional characters: ed is the edition's Twin, and the renderer's
// language zh-Hant. A page is converted when it is finished, its words from i18n as well, which are what they should be.
func (r *Renderer) Twin(ctx context.Context, ed *catalogue.Edition, src Sources, c Conversion) iter.Seq2[catalogue.File, error] {
	return r.render(ctx, ed, src, func(s *site) {
		s.root, s.convert = catalogue.Traditional+"/", &c
		s.pair = pair{"", "zh-Hans"}
	})
}

// shown is a text as the site shows it.
func (s *site) shown(text string) string {
	if s.convert == nil {
		return text
	}
	return s.convert.Text(text)
}

// twin leads from the page at an address to its twin; nil where the site has none.
func (s *site) twin(address string) *Twin {
	t := s.pair
	if t.language == "" {
		return nil
	}
	other := t.root + strings.TrimPrefix(address, s.root)
	twin := &Twin{Lang: t.language, Name: s.r.words.of("language", t.language), Href: relative(address, other)}
	if s.base != "" {
		twin.Alternate, twin.Here = template.URL(absolute(s.base, other)), template.URL(absolute(s.base, address))
	}
	return twin
}

// pair is where the other script's pages lie, and in which language they are.
type pair struct{ root, language string }
