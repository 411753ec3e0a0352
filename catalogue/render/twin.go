package render

import (
	"html/template"
	"strings"
)

// Twin is the same page in the other script.
type Twin struct {
	Lang, Name string
	Href       template.URL // relative
	Alternate  template.URL // the other page, and this one, in full where the site knows its address: for search engines
	Here       template.URL
}

// twin leads from the page at an address to its twin; nil where the site has none.
func (s *site) twin(address string) *Twin {
	t := s.pair
	if t.root == s.root {
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
