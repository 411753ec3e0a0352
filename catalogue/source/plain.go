package source

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// plainBlock reads the YAML that nearly all front matter is written in: a key and its value on a line, blocks and lists
// below a key, two spaces further in or any other depth, values with or without quotation marks. It gives the nodes
// that the YAML library gives, in a quarter of the time (BenchmarkPlainBlock), and this was a sixth of a build; a fuzz test
// holds the two together. Whatever is the least unusual it leaves to the library: nil.
func plainBlock(block []byte) *yaml.Node {
	if unusual(block) {
		return nil
	}
	count := bytes.Count(block, []byte("\n"))
	p := &plainReader{lines: make([]plainLine, 0, count), nodes: make([]yaml.Node, 0, 2*count+3)}
	for text := range strings.Lines(string(block)) {
		if !p.line(strings.TrimSuffix(text, "\n")) {
			return nil
		}
	}
	root := p.block(0)
	if root == nil || p.at < len(p.lines) || root.Kind != yaml.MappingNode {
		return nil
	}
	return root
}

// unusual says whether a block holds characters that YAML refuses, or takes for line breaks.
func unusual(block []byte) bool {
	if !utf8.Valid(block) {
		return true
	}
	for i, c := range block {
		switch {
		case c < 0x20 && c != '\n', c == 0x7F:
			return true
		case c == 0xC2 && block[i+1] < 0xA0, c == 0xE2 && block[i+1] == 0x80 && block[i+2]|1 == 0xA9, c == 0xEF && (block[i+1] == 0xBB || block[i+1] == 0xBF && block[i+2] >= 0xBE):
			return true
		}
	}
	return false
}

// plainLine is a line taken apart: how far it is indented, whether it is an entry of a list, its key and its value.
type plainLine struct {
	indent, number int
	entry          bool
	key, value     string
	column         int // of the value, from 1
	style          yaml.Style
}

type plainReader struct {
	lines []plainLine
	at    int         // the line to be read next
	nodes []yaml.Node // room for all of them: a key and its value on each line, and the whole; they must not move
}

// line takes a line apart; false where it is not of the usual kind.
func (p *plainReader) line(text string) bool {
	l := plainLine{number: len(p.lines) + 1}
	rest := strings.TrimLeft(text, " ")
	l.indent = len(text) - len(rest)
	if rest == "" || strings.HasSuffix(rest, " ") {
		return false
	}
	if entry, ok := strings.CutPrefix(rest, "- "); ok {
		l.entry, l.value = true, entry
		l.column = l.indent + 3
	} else if !l.parted(rest) {
		return false
	}
	if l.value != "" && !l.unquote() {
		return false
	}
	p.lines = append(p.lines, l)
	return true
}

// parted parts a line into its key and its value.
func (l *plainLine) parted(rest string) bool {
	key, value, found := strings.Cut(rest, ": ")
	if !found {
		if key, found = strings.CutSuffix(rest, ":"); !found {
			return false
		}
	}
	if key == "" || len(key) > 96 || strings.ContainsFunc(key, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		return false
	}
	l.key, l.value = key, value
	l.column = l.indent + utf8.RuneCountInString(key) + 3
	return true
}

// unquote takes the quotation marks from a value, or makes sure that it needs none.
func (l *plainLine) unquote() bool {
	v := l.value
	switch v[0] {
	case '"', '\'':
		l.style = yaml.DoubleQuotedStyle
		if v[0] == '\'' {
			l.style = yaml.SingleQuotedStyle
		}
		if len(v) < 2 || v[len(v)-1] != v[0] || strings.ContainsAny(v[1:len(v)-1], `"'\`) {
			return false
		}
		l.value = v[1 : len(v)-1]
		return true
	case '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '%', '@', '`', ' ', '=', '<':
		return false
	}
	// An entry with a colon may be a key without a space behind it: the mender looks at that.
	return !strings.Contains(v, ": ") && !strings.Contains(v, " #") && v[len(v)-1] != ':' && !(l.entry && strings.ContainsAny(v, ":：")) && v != "~"
}

// block reads the lines that are indented so far as a mapping or a list.
func (p *plainReader) block(indent int) *yaml.Node {
	if p.at == len(p.lines) {
		return nil
	}
	first := p.lines[p.at]
	n := p.node(yaml.Node{Kind: yaml.MappingNode, Line: first.number, Column: indent + 1})
	if first.entry {
		n.Kind = yaml.SequenceNode
	}
	for p.at < len(p.lines) && p.lines[p.at].indent == indent && p.lines[p.at].entry == first.entry {
		l := p.lines[p.at]
		p.at++
		if !l.entry {
			n.Content = append(n.Content, p.node(yaml.Node{Kind: yaml.ScalarNode, Value: l.key, Line: l.number, Column: indent + 1}))
		}
		value := p.value(l)
		if value == nil {
			return nil
		}
		n.Content = append(n.Content, value)
	}
	return n
}

// value is the value on a line, or the block below it. A list may stand as far left as its key.
func (p *plainReader) value(l plainLine) *yaml.Node {
	if l.value != "" || l.style != 0 {
		return p.node(yaml.Node{Kind: yaml.ScalarNode, Value: l.value, Style: l.style, Line: l.number, Column: l.column})
	}
	if p.at == len(p.lines) {
		return nil
	}
	if next := p.lines[p.at]; next.indent > l.indent || next.indent == l.indent && next.entry && !l.entry {
		return p.block(next.indent)
	}
	return nil
}

func (p *plainReader) node(n yaml.Node) *yaml.Node {
	p.nodes = append(p.nodes, n)
	return &p.nodes[len(p.nodes)-1]
}
