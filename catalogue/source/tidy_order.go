package source

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// arranger puts the keys of a block, and of the blocks in it, in the order of the key table: line by line, so that what
// stands on a line stays as it is. A comment goes with the key below it; one with a blank line below it stands for itself,
// and nothing moves past it.
type arranger struct{ lines []string }

// order arranges the block, unless that changes what it says.
func (t *fronting) order(root *yaml.Node) {
	a := &arranger{slices.Collect(strings.Lines(endLine(t.block)))}
	before := slices.Clone(a.lines)
	var b strings.Builder
	for _, i := range a.mapping(root, t.keys, 0, len(a.lines)) {
		b.WriteString(a.lines[i])
	}
	better := b.String()
	if better == endLine(t.block) {
		return
	}
	again, problems := parse(t.path, []byte(better), t.first, t.keys)
	if len(problems) > 0 || again == nil || meaning(again, t.keys) != meaning(root, t.keys) {
		return
	}
	changed := 0
	for line := range strings.Lines(better) {
		if line != before[changed] {
			break
		}
		changed++
	}
	what := catalogue.Words{Chinese: "各项的次序", English: "order of the keys"}
	if strings.Count(better, "\n") < len(before) {
		what = catalogue.Words{Chinese: "各项的次序、空行", English: "order of the keys, blank lines"}
	}
	t.block = better
	t.mends = append(t.mends, catalogue.Mend{At: catalogue.NewAt(t.first+changed, 1, 1), What: what})
}

// passage is the lines of a key with its comments above and its value below, or of what stands for itself.
type passage struct {
	lines []int
	rank  int // of the key in the table; -1: nothing moves past it
}

// mapping gives the numbers of lines[from:to], which hold a mapping, in the order in which they should stand.
func (a *arranger) mapping(n *yaml.Node, keys []catalogue.Key, from, to int) []int {
	if !a.movable(n, keys) {
		return span(from, to)
	}
	column := n.Content[0].Column
	var passages []passage
	begin, pending := from, a.lead(n.Content[0].Line-1, from, column)
	passages = append(passages, passage{span(begin, pending), -1})
	for i := 0; i < len(n.Content); i += 2 {
		start, end := n.Content[i].Line-1, to
		next := to
		if i+2 < len(n.Content) {
			next = a.lead(n.Content[i+2].Line-1, start+1, column)
		}
		end = a.tail(start+1, next, column)
		k, _ := catalogue.Find(keys, n.Content[i].Value)
		rank := slices.IndexFunc(keys, func(other catalogue.Key) bool { return other.Name == k.Name })
		lines := append(span(pending, start+1), a.value(n.Content[i+1], k, start+1, end)...)
		passages = append(passages, passage{lines, rank})
		if free := span(end, next); slices.ContainsFunc(free, func(i int) bool { return a.comment(i) >= 0 }) {
			passages = append(passages, passage{free, -1})
		}
		pending = next
	}
	return joined(passages)
}

// joined puts passages in order between those that nothing moves past.
func joined(passages []passage) (lines []int) {
	for len(passages) > 0 {
		end := 1
		if passages[0].rank >= 0 {
			for end < len(passages) && passages[end].rank >= 0 {
				end++
			}
			slices.SortStableFunc(passages[:end], func(a, b passage) int { return a.rank - b.rank })
		}
		for _, p := range passages[:end] {
			lines = append(lines, p.lines...)
		}
		passages = passages[end:]
	}
	return lines
}

// movable says whether a mapping has a key a line, each of them known, once, and as far in as the others.
func (a *arranger) movable(n *yaml.Node, keys []catalogue.Key) bool {
	if n.Kind != yaml.MappingNode || n.Style&yaml.FlowStyle != 0 || len(n.Content) == 0 {
		return false
	}
	seen, line := map[string]bool{}, 0
	for i := 0; i < len(n.Content); i += 2 {
		name := n.Content[i]
		k, known := catalogue.Find(keys, name.Value)
		if !known || seen[k.Name] || name.Line <= line || name.Column != n.Content[0].Column || name.Line > len(a.lines) || name.Style != 0 {
			return false
		}
		seen[k.Name], line = true, name.Line
	}
	return true
}

// value gives the lines below a key, where they hold a block or a list of blocks, in their order.
func (a *arranger) value(n *yaml.Node, k catalogue.Key, from, to int) []int {
	switch {
	case n.Style&yaml.FlowStyle != 0 || len(k.Keys) == 0 || n.Line-1 < from:
	case n.Kind == yaml.MappingNode:
		return a.mapping(n, k.Keys, from, to)
	case n.Kind == yaml.SequenceNode && len(n.Content) > 0:
		lines := span(from, n.Content[0].Line-1)
		for i, c := range n.Content {
			end := to
			if i+1 < len(n.Content) {
				end = n.Content[i+1].Line - 1
			}
			if c.Line-1 < from || end < c.Line {
				return span(from, to)
			}
			lines = append(lines, a.entry(c, k.Keys, c.Line-1, end)...)
		}
		return lines
	}
	return span(from, to)
}

// entry gives the lines of one block of a list. Its hyphen stays on the first.
func (a *arranger) entry(n *yaml.Node, keys []catalogue.Key, from, to int) []int {
	lines := a.mapping(n, keys, from, to)
	indent := n.Column - 1
	if n.Kind != yaml.MappingNode || lines[0] == from {
		return lines
	}
	above, below := a.lines[from], a.lines[lines[0]]
	if indent > len(above) || strings.TrimSpace(above[:indent]) != "-" || !strings.HasPrefix(below, strings.Repeat(" ", indent)) || a.comment(lines[0]) >= 0 {
		return span(from, to)
	}
	a.lines[from] = strings.Repeat(" ", indent) + above[indent:]
	a.lines[lines[0]] = above[:indent] + below[indent:]
	return lines
}

// lead is where the comments begin that stand directly above a line, as far in as a column.
func (a *arranger) lead(line, from, column int) int {
	for line > from && a.comment(line-1) == column {
		line--
	}
	return line
}

// tail is where the blank lines and comments begin that stand at the end of lines[from:to] and belong to no value.
func (a *arranger) tail(from, to, column int) int {
	for to > from {
		indent := a.comment(to - 1)
		if strings.TrimSpace(a.lines[to-1]) != "" && (indent < 0 || indent > column) {
			break
		}
		to--
	}
	return to
}

// comment is the column at which a comment begins that has the line for itself; -1 where none does.
func (a *arranger) comment(line int) int {
	text := strings.TrimLeft(a.lines[line], " ")
	if !strings.HasPrefix(text, "#") {
		return -1
	}
	return len(a.lines[line]) - len(text) + 1
}

// span are the numbers from one to before another.
func span(from, to int) []int {
	list := make([]int, 0, max(to-from, 0))
	for i := from; i < to; i++ {
		list = append(list, i)
	}
	return list
}
