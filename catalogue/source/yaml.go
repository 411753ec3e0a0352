package source

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// parse reads a block of YAML into nodes. first is the file's line on which the block begins. Anchors, aliases, tags
// and second documents are refused; the tree that comes back has none of them. With problems there may be a tree or
// none.
func parse(file string, block []byte, first int, keys []catalogue.Key) (*yaml.Node, []catalogue.Problem) {
	if root := plainBlock(block); root != nil {
		return root, nil
	}
	block = oneSpace(block)
	root, p := load(file, block, first)
	if root != nil && !bytes.Contains(block, []byte("：")) && !bytes.Contains(block, []byte("\n ")) {
		return root, nil
	}
	m := &mender{file: file, first: first, keys: keys}
	mended := m.mend(block)
	if len(m.problems) == 0 && root == nil {
		return nil, []catalogue.Problem{p}
	}
	if bytes.Equal(mended, block) {
		if root == nil {
			return nil, append(m.problems, p)
		}
		return root, m.problems
	}
	better, q := load(file, mended, first)
	switch {
	case better != nil:
		m.restore(better)
		return better, m.problems
	case root != nil || m.indented:
		return root, m.problems
	}
	q.At = m.at(int(q.At.Line)-first+1, int(q.At.Column), int(q.At.Width))
	return nil, append(m.problems, q)
}

// load reads a block as it stands; without a root there is a problem.
func load(file string, block []byte, first int) (root *yaml.Node, p catalogue.Problem) {
	var doc yaml.Node
	err := yaml.Load(block, &doc)
	if noKeys(block) || err == nil && len(doc.Content) == 0 {
		return nil, catalogue.NewProblem(file, catalogue.NewAt(first, 1, 1), "yaml-not-keys")
	}
	if err != nil {
		return nil, syntaxProblem(file, block, first, err)
	}
	root = doc.Content[0]
	if p, ok := forbidden(file, root, first, bytes.Split(block, []byte("\n"))); ok {
		return nil, p
	}
	if root.Kind != yaml.MappingNode {
		return nil, catalogue.NewProblem(file, place(root, first), "yaml-not-keys")
	}
	return root, p
}

// oneSpace puts a space for what YAML takes for line breaks and no editor shows as such: they come with text pasted
// from Word, and every line below them would be told with a wrong number.
func oneSpace(block []byte) []byte {
	for _, lineBreak := range []string{"\u0085", "\u2028", "\u2029"} {
		if bytes.Contains(block, []byte(lineBreak)) {
			block = bytes.ReplaceAll(block, []byte(lineBreak), []byte(" "))
		}
	}
	return block
}

// forbidden finds the first anchor, alias or tag below a node.
func forbidden(file string, n *yaml.Node, first int, lines [][]byte) (catalogue.Problem, bool) {
	switch {
	case n.Anchor != "" || n.Kind == yaml.AliasNode:
		at, hint := special(n, first, lines)
		return catalogue.NewProblem(file, at, "yaml-anchor", hint.Chinese, hint.English), true
	case n.Style&yaml.TaggedStyle != 0:
		at, hint := special(n, first, lines)
		return catalogue.NewProblem(file, at, "yaml-tag", n.Tag, hint.Chinese, hint.English), true
	}
	for _, c := range n.Content {
		if p, ok := forbidden(file, c, first, lines); ok {
			return p, true
		}
	}
	return catalogue.Problem{}, false
}

// special is the place of a value that begins with a character of YAML's own, and which quotation marks it needs if that
// character belongs to it.
func special(n *yaml.Node, first int, lines [][]byte) (catalogue.At, catalogue.Words) {
	line := []rune(string(lines[min(max(n.Line, 1), len(lines))-1]))
	start := min(max(n.Column-1, 0), len(line))
	width, hint := quoting(line, start)
	return catalogue.NewAt(first+n.Line-1, start+1, width), hint
}

// syntaxProblem places a syntax error, and names the usual mistakes of people who never learnt YAML.
func syntaxProblem(file string, block []byte, first int, err error) catalogue.Problem {
	lines := bytes.Split(bytes.TrimSuffix(block, []byte("\n")), []byte("\n"))
	var load *yaml.LoadError
	if !errors.As(err, &load) || load.Mark.Line == 0 {
		return secondDocument(file, lines, first)
	}
	if above, offset, ok := openAbove(lines, min(load.Mark.Line, len(lines))-1); ok {
		s := slip{file, lines[above], first + above, offset}
		runes := []rune(string(bytes.TrimRight(s.line, " \t\r")))
		return s.unclosed("yaml-quote", string(runes[offset]), runes)
	}
	mark := errorMark(load, lines)
	line, offset := mark.Line-1, mark.Column-1
	at := catalogue.NewAt(first+line, mark.Column, 1)
	if bad := load.Mark.Line - 1; bad < len(lines) {
		if tab := len(lines[bad]) - len(bytes.TrimLeft(lines[bad], " ")); bytes.HasPrefix(lines[bad][tab:], []byte("\t")) {
			return tabbed(file, lines, bad, first)
		}
	}
	if p, ok := (slip{file, lines[line], first + line, offset}).problem(); ok {
		return p
	}
	switch {
	case first > 1 && line > 0 && len(bytes.TrimSpace(lines[line-1])) == 0 && !looksLikeKeys(lines[line]):
		// A blank line, and then what is no key: the text has begun, and the --- that was read is a rule in it.
		return catalogue.NewProblem(file, catalogue.NewAt(first+line-1, 1, 1), "front-unclosed")
	}
	return catalogue.NewProblem(file, at, "yaml-syntax")
}

// tabbed says of a line that begins with a tab how many spaces belong there: as many as before the line above, or two more
// below a key without a value.
func tabbed(file string, lines [][]byte, bad, first int) catalogue.Problem {
	depth := 0
	for _, above := range slices.Backward(lines[:bad]) {
		if text := bytes.TrimSpace(above); len(text) > 0 {
			depth = len(above) - len(bytes.TrimLeft(above, " "))
			if bytes.HasSuffix(text, []byte(":")) {
				depth += 2
			}
			break
		}
	}
	hint := spaces(depth)
	width := len(lines[bad]) - len(bytes.TrimLeft(lines[bad], " \t"))
	return catalogue.NewProblem(file, catalogue.NewAt(first+bad, 1, width), "yaml-tab", hint.Chinese, hint.English)
}

// errorMark is the place to show for a syntax error: where what was never finished begins (a quotation mark, a bracket,
// a line without a colon), else where the reading stopped. It lies within the lines.
func errorMark(load *yaml.LoadError, lines [][]byte) yaml.Mark {
	mark := load.Mark
	if from := load.ContextMark; from.Line > 0 && from.Line <= len(lines) {
		c := charAt(lines[from.Line-1], from.Column-1)
		if load.Stage == "scanner" || c == '[' || c == '{' {
			mark = from
		}
	}
	if mark.Line > len(lines) {
		mark.Line, mark.Column = len(lines), 1
	}
	return mark
}

// charAt is the character that stands so many characters into a line; 0 beyond its end.
func charAt(line []byte, offset int) rune {
	for _, c := range string(line) {
		if offset == 0 {
			return c
		}
		offset--
	}
	return 0
}

// secondDocument places the line that begins another document; the only other error without a place is an empty block.
func secondDocument(file string, lines [][]byte, first int) catalogue.Problem {
	begun := false
	for n, line := range lines {
		if fence := bytes.HasPrefix(line, []byte("---")) || bytes.HasPrefix(line, []byte("...")); fence && begun {
			return catalogue.NewProblem(file, catalogue.NewAt(first+n, 1, 3), "yaml-documents")
		}
		begun = begun || !noKeys(line)
	}
	return catalogue.NewProblem(file, catalogue.NewAt(first, 1, 1), "yaml-syntax")
}

// noKeys says whether a block holds nothing but comments, directives and fences.
func noKeys(block []byte) bool {
	for line := range bytes.Lines(block) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' && line[0] != '%' && !bytes.Equal(line, []byte("---")) && !bytes.Equal(line, []byte("...")) {
			return false
		}
	}
	return true
}

// place is where a node stands in its file.
func place(n *yaml.Node, first int) catalogue.At {
	width := 1
	if n.Kind == yaml.ScalarNode && !strings.Contains(n.Value, "\n") {
		width = utf8.RuneCountInString(n.Value)
		if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 {
			width += 2
		}
	}
	return catalogue.NewAt(first+n.Line-1, n.Column, width)
}

func itoa[N int | uint32](n N) string { return strconv.Itoa(int(n)) }
