package render

import "strings"

// pattern is a word with named places, {year}, and optional parts, [（{number}）], which vanish where the value of
// their place is empty. A language orders the places as it likes.
type pattern []part

type part struct {
	before, name, after string
	optional            bool
}

func parsePattern(text string) pattern {
	var p pattern
	for text != "" {
		open := strings.IndexByte(text, '[')
		end := strings.IndexByte(text, ']')
		if open < 0 || end < open {
			return append(p, places(text)...)
		}
		p = append(p, places(text[:open])...)
		for _, inner := range places(text[open+1 : end]) {
			inner.optional = true
			p = append(p, inner)
		}
		text = text[end+1:]
	}
	return p
}

// places cuts a text at its places. What follows the last place belongs to it.
func places(text string) []part {
	var ps []part
	for {
		before, rest, ok := strings.Cut(text, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			break
		}
		ps, text = append(ps, part{before: before, name: name}), after
	}
	switch {
	case text == "":
	case len(ps) == 0:
		ps = []part{{before: text}}
	default:
		ps[len(ps)-1].after = text
	}
	return ps
}

// append writes the pattern with the values that value gives for its places.
func (p pattern) append(b []byte, value func(name string) string) []byte {
	for _, part := range p {
		v := ""
		if part.name != "" {
			v = value(part.name)
		}
		if part.optional && v == "" {
			continue
		}
		b = append(b, part.before...)
		b = append(b, v...)
		b = append(b, part.after...)
	}
	return b
}
