package source

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// Line is one key with its value for the front matter of an item. Where the key stands there without a value, it gets
// this one; else it is put below the key After, or first where that is not there either. Keys are named in English, and
// written in the language of the file.
type Line struct {
	Key, Value string
	Quoted     bool // it is written in quotation marks
	After      string
}

func (l Line) text() string {
	if l.Quoted {
		return strconv.Quote(l.Value)
	}
	return l.Value
}

// Insert writes lines into the front matter of an item. All else of the file stays as it is, byte for byte. ok is false
// where that cannot be done with certainty: what was written is read again, and must be what was there with what was
// given, and nothing else.
func Insert(file string, raw []byte, lines []Line) (written []byte, ok bool) {
	for _, line := range lines {
		if raw, ok = insert(file, raw, line); !ok {
			return nil, false
		}
	}
	return raw, true
}

// frontMatter is the front matter of a file as nodes, and its body; ok is false where it holds any mistake of form.
func frontMatter(file string, raw []byte) (root *yaml.Node, body []byte, ok bool) {
	text, problems := normalise(file, raw)
	if len(problems) > 0 {
		return nil, nil, false
	}
	front, body, problems := new(desk).split(file, text)
	if len(problems) > 0 {
		return nil, nil, false
	}
	root, problems = parse(file, front, 1, catalogue.ItemKeys())
	return root, body, root != nil && len(problems) == 0 && len(root.Content) > 0
}

func insert(file string, raw []byte, line Line) ([]byte, bool) {
	root, body, ok := frontMatter(file, raw)
	if !ok {
		return nil, false
	}
	lines := bytes.SplitAfter(raw, []byte("\n"))
	value, _ := find(root, line.Key)
	written, ok := []byte(nil), false
	if value >= 0 {
		written, ok = complete(lines, root.Content[value-1], root.Content[value], line.text())
	} else {
		written, ok = below(lines, root, line)
	}
	if !ok {
		return nil, false
	}
	again, after, ok := frontMatter(file, written)
	return written, ok && bytes.Equal(body, after) && only(root, again, line)
}

// find is where the value of a key stands among the nodes of a block, or -1, and the name as written.
func find(root *yaml.Node, key string) (value int, name string) {
	for i := 0; i+1 < len(root.Content); i += 2 {
		if k, known := catalogue.Find(catalogue.ItemKeys(), root.Content[i].Value); known && k.Name == key {
			return i + 1, root.Content[i].Value
		}
	}
	return -1, ""
}

// complete gives a value to a key that stands there without one.
func complete(lines [][]byte, name, value *yaml.Node, text string) ([]byte, bool) {
	if name.Line >= len(lines) || value.Kind != yaml.ScalarNode || strings.Trim(value.Value, " ~") != "" {
		return nil, false
	}
	line := string(lines[name.Line]) // the first line of the file is the fence
	before, rest, found := strings.Cut(line, ":")
	if !found {
		return nil, false
	}
	rest = strings.TrimLeft(rest, " \t")
	for _, empty := range []string{`""`, `''`, "~"} {
		if after, is := strings.CutPrefix(rest, empty); is {
			rest = after
			break
		}
	}
	if strings.HasPrefix(rest, "#") {
		rest = " " + rest
	}
	return with(lines, name.Line, []byte(before+": "+text+rest)), true
}

// with is a file with another line in the place of one.
func with(lines [][]byte, at int, line []byte) []byte {
	return bytes.Join([][]byte{bytes.Join(lines[:at], nil), line, bytes.Join(lines[at+1:], nil)}, nil)
}

// below puts a new line under the value of another key.
func below(lines [][]byte, root *yaml.Node, line Line) ([]byte, bool) {
	indent, at := root.Content[0].Column-1, root.Content[0].Line
	if value, _ := find(root, line.After); value >= 0 {
		at = ending(lines, root.Content[value-1].Line, indent) + 1
	}
	if indent < 0 || at >= len(lines) {
		return nil, false
	}
	end := "\n"
	if bytes.HasSuffix(lines[0], []byte("\r\n")) {
		end = "\r\n"
	}
	text := strings.Repeat(" ", indent) + written(root, line.Key) + ": " + line.text() + end
	return with(lines, at, append([]byte(text), lines[at]...)), true
}

// ending is the last line of the value of a key that begins on a line: what is indented further belongs to it.
func ending(lines [][]byte, from, indent int) int {
	last := from
	for i := from + 1; i < len(lines); i++ {
		text := bytes.TrimLeft(lines[i], " ")
		switch {
		case len(bytes.TrimSpace(text)) == 0:
		case len(lines[i])-len(text) > indent:
			last = i
		default:
			return last
		}
	}
	return last
}

// written is the name of a key in the language of the file: that of its title, else of its first key.
func written(root *yaml.Node, key string) string {
	_, name := find(root, "title")
	if name == "" {
		name = root.Content[0].Value
	}
	k, _ := catalogue.Find(catalogue.ItemKeys(), key)
	if name == "" || name[0] < utf8.RuneSelf {
		return k.Name
	}
	return k.Chinese[0]
}

// only says whether front matter is what it was before, but for one key, which has its value now.
func only(before, after *yaml.Node, line Line) bool {
	value, _ := find(after, line.Key)
	if value < 0 || after.Content[value].Kind != yaml.ScalarNode || after.Content[value].Value != line.Value {
		return false
	}
	return same(without(before, line.Key), without(after, line.Key))
}

func without(root *yaml.Node, key string) *yaml.Node {
	rest := *root
	rest.Content = slices.Clone(root.Content)
	if value, _ := find(root, key); value >= 0 {
		rest.Content = slices.Delete(rest.Content, value-1, value+1)
	}
	return &rest
}

// same says whether two nodes say the same, wherever they stand.
func same(a, b *yaml.Node) bool {
	if a.Kind != b.Kind || a.Value != b.Value || len(a.Content) != len(b.Content) {
		return false
	}
	for i := range a.Content {
		if !same(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}
