package source

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// mender reads past the mistakes in front matter of which it is certain what was meant: a full-width colon or no space
// after a key that is known, a line indented with tabs or full-width spaces. Each is a problem, and the rest of the file
// is read all the same, so that a clerk is told of everything at once and not of one line a run.
type mender struct {
	file     string
	first    int // the file's line on which the block begins
	keys     []catalogue.Key
	problems []catalogue.Problem
	shifts   map[int][]shift // by line of the block, from 1
	indented bool            // an indent was mended: how deep it was meant is not certain
	above    string          // the last line with something on it, as mended
}

// shift says that what stands behind a column of a mended line stands so many columns further left in the file.
type shift struct{ column, by int }

// mend gives the block as it was meant, or as it is.
func (m *mender) mend(block []byte) []byte {
	m.shifts = map[int][]shift{}
	var out []byte
	number, below := 0, stretch{from: -1}
	for line := range bytes.Lines(block) {
		number++
		indent := len(line) - len(bytes.TrimLeft(line, " "))
		if below.from >= 0 && (indent > below.from || len(bytes.TrimSpace(line)) == 0) {
			if below.plain {
				m.swallowed(number, string(line), below.from)
			}
			out = append(out, line...)
			continue
		}
		line = m.line(number, string(line))
		out = append(out, line...)
		if text := strings.TrimRight(string(line), " \n"); text != "" {
			below, m.above = stretchBelow(text), text
		}
	}
	return out
}

// swallowed says of a line that goes on with a value without quotation marks that it looks like a key: the title would
// end in 公开范围：不予公开, and the item be public. from is the column in which the key above begins.
func (m *mender) swallowed(number int, line string, from int) {
	text := strings.TrimLeft(line, " \t\u3000")
	name, _, colon := partKey(m.keys, text)
	if colon == "" {
		return
	}
	hint := catalogue.Words{Chinese: "删掉前面的空格", English: "delete the spaces before it"}
	if _, top := catalogue.Find(m.keys, name); from > 0 && !top {
		hint = catalogue.Words{Chinese: "前面只留 " + itoa(from) + " 个空格", English: "leave " + itoa(from) + " spaces before it"}
	}
	at := m.at(number, utf8.RuneCountInString(line[:len(line)-len(text)])+1, utf8.RuneCountInString(name))
	m.problems = append(m.problems, catalogue.NewProblem(m.file, at, "yaml-swallowed", name, hint.Chinese, hint.English))
}

// stretch is the lines below a key that belong to its value: those indented further than from, if it is not -1. They are
// plain where no | and no quotation mark says that they are text.
type stretch struct {
	from  int
	plain bool
}

func stretchBelow(line string) stretch {
	text := strings.TrimLeft(line, " ")
	column := len(line) - len(text)
	entry, isEntry := strings.CutPrefix(text, "- ")
	_, value, found := strings.Cut(strings.ReplaceAll(entry, ":\t", ": "), ": ")
	switch value = strings.TrimSpace(value); {
	case strings.HasPrefix(text, "#"), !found && (!isEntry || strings.HasSuffix(entry, ":")), found && (value == "" || value[0] == '#'):
		return stretch{from: -1} // keys follow
	case !found:
		value = strings.TrimSpace(entry)
	case isEntry:
		column += 2
	}
	return stretch{column, value == "" || !strings.ContainsRune("|>\"'[{", rune(value[0]))}
}

func (m *mender) line(number int, line string) []byte {
	text := strings.TrimLeft(line, " \t\u3000")
	written := line[:len(line)-len(text)]
	name, rest, colon := partKey(m.keys, strings.TrimPrefix(text, "- "))
	if strings.ContainsAny(written, "\t\u3000") && (colon != "" || strings.HasPrefix(text, "- ")) {
		line = m.indent(number, written, text) + text
	}
	if colon == "" || colon == ":" && (rest == "" || strings.TrimLeft(rest, " \t\n") != rest) {
		return []byte(line)
	}
	before := line[:len(line)-len(rest)-len(colon)]
	better := ": "
	if strings.HasPrefix(rest, " ") || strings.TrimSpace(rest) == "" {
		better = ":"
	}
	p := colonProblem(m.file, m.at(number, utf8.RuneCountInString(before)+1, 1), name, colon)
	p.Fix = &catalogue.Edit{At: p.At, Old: colon, New: better}
	m.problems = append(m.problems, p)
	m.grow(number, utf8.RuneCountInString(before)+1, len(better)-1)
	return []byte(before + better + rest)
}

func colonProblem(file string, at catalogue.At, name, colon string) catalogue.Problem {
	if colon == ":" {
		return catalogue.NewProblem(file, at, "yaml-space", name)
	}
	return catalogue.NewProblem(file, at, "yaml-colon", name)
}

// partKey parts a line behind the colon of a key that is known, here or inside a block. colon is as written.
func partKey(keys []catalogue.Key, text string) (name, rest, colon string) {
	i := strings.IndexAny(text, ":：")
	if i < 0 {
		return "", "", ""
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	if name = strings.TrimSpace(text[:i]); !known(keys, name) {
		return "", "", ""
	}
	return name, text[i+size:], text[i : i+size]
}

// known says whether a name is a key, or one of a key's own keys.
func known(keys []catalogue.Key, name string) bool {
	_, ok := catalogue.Find(keys, name)
	return ok || inner(keys, name)
}

// indent is the spaces that a line should begin with instead of tabs or full-width spaces.
func (m *mender) indent(number int, written, text string) string {
	m.indented = true
	rule := catalogue.Rule("yaml-tab")
	if !strings.Contains(written, "\t") {
		rule = "yaml-wide-space"
	}
	mended := strings.Repeat(" ", m.depth(text))
	hint := spaces(len(mended))
	p := catalogue.NewProblem(m.file, m.at(number, 1, utf8.RuneCountInString(written)), rule, hint.Chinese, hint.English)
	p.Fix = &catalogue.Edit{At: p.At, Old: written, New: mended}
	m.problems = append(m.problems, p)
	m.grow(number, 0, len(mended)-utf8.RuneCountInString(written))
	return mended
}

// spaces says how many spaces a line begins with.
func spaces(n int) catalogue.Words {
	if n == 0 {
		return catalogue.Words{Chinese: "删掉标出的空白", English: "delete what is marked"}
	}
	return catalogue.Words{Chinese: "写成 " + itoa(n) + " 个空格", English: "write " + itoa(n) + " spaces"}
}

// depth is how far in a line was most likely meant: what stands only at the top begins the line, all else goes with the
// line above it.
func (m *mender) depth(text string) int {
	name, _, _ := partKey(m.keys, text)
	if _, top := catalogue.Find(m.keys, name); top && !inner(m.keys, name) {
		return 0
	}
	above := strings.TrimLeft(m.above, " ")
	depth := len(m.above) - len(above)
	entry, entryAbove := strings.HasPrefix(text, "- "), strings.HasPrefix(above, "- ")
	if entryAbove && !entry {
		depth += 2
	}
	switch {
	case strings.HasSuffix(above, ":"):
		return depth + 2
	case entry && !entryAbove:
		return max(depth-2, 0)
	}
	return depth
}

// inner says whether a name is a key inside a block.
func inner(keys []catalogue.Key, name string) bool {
	return slices.ContainsFunc(keys, func(k catalogue.Key) bool { return len(k.Keys) > 0 && known(k.Keys, name) })
}

// grow takes down that a line has become longer behind a column.
func (m *mender) grow(number, column, by int) {
	m.shifts[number] = append(m.shifts[number], shift{column, by})
}

// at is the place in the file of a column of a mended line.
func (m *mender) at(number, col, width int) catalogue.At {
	return catalogue.NewAt(m.first+number-1, m.before(number, col), width)
}

func (m *mender) before(number, column int) int {
	written := column
	for _, s := range m.shifts[number] {
		if column > s.column {
			written -= s.by
		}
	}
	return written
}

// restore gives every node the place that it has in the file.
func (m *mender) restore(n *yaml.Node) {
	n.Column = m.before(n.Line, n.Column)
	for _, c := range n.Content {
		m.restore(c)
	}
}
