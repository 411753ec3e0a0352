package source

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// fronting is the tidying of one block of YAML. Edits are made to the text and never by writing the YAML anew, so that
// comments, and whatever else is not understood, stay as they are byte by byte.
type fronting struct {
	found
	first int // the file's line on which the block begins
	keys  []catalogue.Key
	block string
	mends []catalogue.Mend
}

// tidyFront tidies a block of YAML. With problems, which check tells too, it is left as it is.
func tidyFront(f found, block string, first int) (string, []catalogue.Mend, []catalogue.Problem) {
	t := &fronting{found: f, first: first, keys: classKeys(f.class), block: block}
	root, problems := parse(f.path, []byte(block), first, t.keys)
	if edits := colons(problems); len(edits) > 0 && len(edits) == len(problems) {
		t.edit(edits)
		root, problems = parse(f.path, []byte(t.block), first, t.keys)
	}
	if len(problems) > 0 || root == nil {
		return block, nil, problems
	}
	for _, step := range []func(*scribe, catalogue.Key, *yaml.Node){(*scribe).words, (*scribe).form} {
		s := &scribe{fronting: t, lines: slices.Collect(strings.Lines(t.block))}
		s.mapping(root, t.keys, step)
		if root = t.step(root, s.edits); root == nil {
			return block, nil, nil
		}
	}
	t.order(root)
	return t.block, t.mends, nil
}

// classKeys is the table of the keys that a file of a class has.
func classKeys(c class) []catalogue.Key {
	switch c {
	case siteFile:
		return catalogue.SiteKeys()
	case departmentFile:
		return catalogue.DepartmentKeys()
	case itemFile:
		return catalogue.ItemKeys()
	}
	return catalogue.PageKeys()
}

// step makes edits and reads the block again. Edits of form that changed what the block means are not made: nobody knows
// why, and a clerk's text is worth more than its looks. Without a root the block cannot be read any more.
func (t *fronting) step(root *yaml.Node, edits []edited) *yaml.Node {
	if len(edits) == 0 {
		return root
	}
	before := *t
	t.edit(edits)
	better, problems := parse(t.path, []byte(t.block), t.first, t.keys)
	shown := slices.ContainsFunc(edits, func(e edited) bool { return e.Shown })
	if len(problems) > 0 || better == nil || !shown && meaning(better, t.keys) != meaning(root, t.keys) {
		*t = before
		return root
	}
	return better
}

// edited is one edit of the block.
type edited struct {
	catalogue.Mend
	catalogue.Edit
}

// colons are the edits that put a colon and a space behind a known key.
func colons(problems []catalogue.Problem) (list []edited) {
	for _, p := range problems {
		if p.Fix != nil && (p.Rule == "yaml-colon" || p.Rule == "yaml-space") {
			list = append(list, edited{catalogue.Mend{At: p.At, What: catalogue.Words{Chinese: "冒号", English: "colon"}, Shown: true, Old: p.Fix.Old, New: p.Fix.New}, *p.Fix})
		}
	}
	return list
}

// edit makes edits, the last first, so that the places of the others hold. One whose old text does not stand where it
// should is not made.
func (t *fronting) edit(edits []edited) {
	lines := slices.Collect(strings.Lines(t.block))
	slices.SortStableFunc(edits, func(a, b edited) int {
		if a.Edit.At.Line != b.Edit.At.Line {
			return int(b.Edit.At.Line) - int(a.Edit.At.Line)
		}
		return int(b.Edit.At.Column) - int(a.Edit.At.Column)
	})
	for _, e := range edits {
		line := &lines[int(e.Edit.At.Line)-t.first]
		offset := byteOf(*line, int(e.Edit.At.Column))
		if rest, ok := strings.CutPrefix((*line)[offset:], e.Edit.Old); ok {
			*line = (*line)[:offset] + e.Edit.New + rest
			t.mends = append(t.mends, e.Mend)
		}
	}
	t.block = strings.Join(lines, "")
}

// byteOf is the offset of a column, which counts characters from 1.
func byteOf(line string, column int) int {
	offset := 0
	for range column - 1 {
		_, size := utf8.DecodeRuneInString(line[offset:])
		offset += size
	}
	return offset
}

// meaning is what a block says, whatever its order, its quotation marks and the form of its dates.
func meaning(n *yaml.Node, keys []catalogue.Key) string {
	var b bytes.Buffer
	switch n.Kind {
	case yaml.MappingNode:
		parts := make([]string, 0, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			k, known := catalogue.Find(keys, n.Content[i].Value)
			value := meaning(n.Content[i+1], k.Keys)
			if d, ok := catalogue.ParseDate(strings.TrimSpace(n.Content[i+1].Value)); ok && known && k.Shape == catalogue.Day {
				value = "=" + d.String()
			}
			parts = append(parts, n.Content[i].Value+value)
		}
		slices.Sort(parts)
		b.WriteString("{" + strings.Join(parts, "\x00") + "}")
	case yaml.SequenceNode:
		for _, c := range n.Content {
			b.WriteString("[" + meaning(c, keys) + "]")
		}
	default:
		if isNull(n) {
			return "~"
		}
		b.WriteString("=" + strings.TrimSpace(n.Value))
	}
	return b.String()
}
