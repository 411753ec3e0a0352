package markup

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// Heading is one heading of a body: its id in the page, its level there (2 to 6), and its text.
type Heading struct {
	ID    string
	Level int
	Text  string
}

// Headings lists the headings of a body in order; nil for a body that is refused. Headings without text are left out,
// as they are from the page.
func (m *Markdown) Headings(body []byte) []Heading {
	p := m.parse(body)
	if p.state.refused() {
		return nil
	}
	var out []Heading
	for _, h := range p.headings() {
		if h.Text != "" {
			out = append(out, h)
		}
	}
	return out
}

// headings gives every heading of the page, also the empty ones, in the order in which they are rendered. The topmost
// level becomes h2, below the page's own h1, and a level that is skipped is closed up: a reader who jumps from heading
// to heading must not miss one.
func (p *page) headings() []Heading {
	var out []Heading
	ids := identifiers{}
	var open []int // the levels, as written, of the headings around this one
	p.eachHeading(p.root, func(n *ast.Heading) {
		h := Heading{Text: strings.TrimSpace(p.plain(n))}
		if h.Text != "" {
			for len(open) > 0 && open[len(open)-1] >= n.Level {
				open = open[:len(open)-1]
			}
			open = append(open, n.Level)
			h.Level, h.ID = min(len(open)+1, 6), ids.next(h.Text)
		}
		out = append(out, h)
	})
	return out
}

func (p *page) eachHeading(parent ast.Node, do func(*ast.Heading)) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		if h, ok := c.(*ast.Heading); ok {
			do(h)
		} else if c.Type() == ast.TypeBlock && c.Kind() != ast.KindParagraph {
			p.eachHeading(c, do)
		}
	}
}

// identifiers gives out ids, each once. The value is the number of the last duplicate.
type identifiers map[string]int

// maxIdentifier is the length in bytes from which on a heading's id is cut.
const maxIdentifier = 120

func (ids identifiers) next(text string) string {
	base := identifier(text)
	id := base
	for n := ids[base]; ; {
		if _, taken := ids[id]; !taken {
			ids[base], ids[id] = max(n, 1), max(ids[id], 1)
			return id
		}
		n = max(n, 1) + 1
		id = base + "-" + strconv.Itoa(n)
	}
}

// identifier keeps letters and digits of every script, in lower case, makes one hyphen of spaces and hyphens, and drops
// the rest. It contains no colon, so that it never meets the id of a footnote.
func identifier(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	gap := false
	for _, r := range text {
		switch {
		case inIdentifier(r):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(lower(r))
		case unicode.IsSpace(r) || r == '-':
			gap = true
		}
		if b.Len() >= maxIdentifier {
			break
		}
	}
	if b.Len() == 0 {
		return "section"
	}
	return b.String()
}

func inIdentifier(r rune) bool {
	return common(r) || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || unicode.Is(unicode.Nl, r) || r == '_'
}

// common tells the characters that nearly all headings are made of, for which no table need be searched.
func common(r rune) bool { return r >= 0x4E00 && r <= 0x9FFF }

func lower(r rune) rune {
	if common(r) {
		return r
	}
	return unicode.ToLower(r)
}
