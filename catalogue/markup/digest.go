package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"gongkai/catalogue"
)

// Link is one link or image of a text, with its place in the file.
type Link struct {
	Dest     string // as written, percent-decoded, without fragment; of an external address as written
	Fragment string // percent-decoded, without #
	Text     string // its words, or an image's alternative text
	Image    bool
	External bool         // http, https, mailto or tel: nothing of ours
	At       catalogue.At // its address, without the fragment; the whole link where the address stands elsewhere
	HashAt   catalogue.At // the fragment, with #
}

// Digest is what a first reading keeps of a text: little, because there may be a hundred thousand.
type Digest struct {
	Links []Link
	Marks []catalogue.Mark
	Lead  string // the first sentence of the first real paragraph, plain, at most 200 characters
}

const maxLead = 200

// lead is the first sentence of the first paragraph that has one; a title typed into the body, a document number or an
// addressee (各区人民政府：) has none. Failing that it is the first paragraph.
func (p *page) lead() string {
	first := ""
	for c := p.root.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() != ast.KindParagraph {
			continue
		}
		text := strings.Join(strings.Fields(p.plain(c)), " ")
		if end := sentenceEnd(text); end > 0 {
			return shorten(text[:end])
		}
		if first == "" {
			first = text
		}
	}
	return shorten(first)
}

// sentenceEnd is the offset after the first mark that ends a sentence, and after quotes and brackets that close there;
// 0 if there is none.
func sentenceEnd(text string) int {
	ended := false
	for i, r := range text {
		switch {
		case ended && (unicode.Is(unicode.Pe, r) || unicode.Is(unicode.Pf, r) || sentenceMark(r)):
		case ended:
			return i
		case sentenceMark(r):
			ended = true
		case r == '.' || r == '?' || r == '!':
			ended = i+1 == len(text) || text[i+1] == ' '
		}
	}
	if ended {
		return len(text)
	}
	return 0
}

func sentenceMark(r rune) bool { return r == '。' || r == '！' || r == '？' }

func shorten(text string) string {
	if utf8.RuneCountInString(text) <= maxLead {
		return strings.Clone(text)
	}
	return string([]rune(text)[:maxLead-1]) + "…"
}
