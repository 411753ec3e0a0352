package handover

import (
	"strings"

	"gongkai/catalogue"
)

// labels are the headings and words of a table: Chinese ones for a site in simplified characters, else the names of the
// content model, which every site understands.
type labels struct {
	chinese bool
	keys    []catalogue.Key
}

func newLabels(language string) labels {
	return labels{language == "zh-Hans", catalogue.ItemKeys()}
}

func (l labels) say(chinese, english string) string {
	if l.chinese {
		return chinese
	}
	return english
}

// key is the key that a column is named by; ok is false for what is no key.
func (l labels) key(name string) (k catalogue.Key, block catalogue.Key, ok bool) {
	first, rest, nested := strings.Cut(name, ".")
	k, ok = catalogue.Find(l.keys, first)
	if !ok || !nested {
		return k, block, ok
	}
	block = k
	k, ok = catalogue.Find(block.Keys, rest)
	return k, block, ok
}

// column is the column of a field.
func (l labels) column(f field) Column {
	c := Column{Name: f.name, Head: l.head(f.name), Width: width(f.name)}
	k, _, known := l.key(f.name)
	if !known {
		return c
	}
	switch k.Shape {
	case catalogue.Day:
		c.Kind = Day
	case catalogue.List:
		c.Kind, c.Between = Texts, "\n"
		switch f.name {
		case "keywords", "topic", "entry", "channels", "audience", "issuers", "service.life_event":
			c.Between = ";"
		}
	case catalogue.Blocks:
		c.Kind, c.Between = Lines, "\n"
		for _, inner := range shownKeys(k) {
			c.Keys = append(c.Keys, inner.Name)
		}
	}
	return c
}

// head is a heading: 收费标准 of 办事信息 is 办事信息.收费标准; of a list of blocks it says what each line holds.
func (l labels) head(name string) string {
	switch name {
	case "department":
		return l.say("部门", name)
	case "folder":
		return l.say("部门文件夹", name)
	case "file":
		return l.say("文件路径", name)
	case "address":
		return l.say("网址", name)
	case "markdown":
		return l.say("正文Markdown", name)
	}
	k, block, _ := l.key(name)
	head := l.name(k)
	if block.Name != "" {
		head = l.name(block) + "." + head
	}
	if k.Shape != catalogue.Blocks {
		return head
	}
	var keys []string
	for _, inner := range shownKeys(k) {
		keys = append(keys, l.name(inner))
	}
	return head + l.say("（", "(") + strings.Join(keys, "|") + l.say("）", ")")
}

// shownKeys are the keys of a block that an edition shows: who approved a change is none of them.
func shownKeys(k catalogue.Key) (keys []catalogue.Key) {
	for _, inner := range k.Keys {
		if inner.Name != "approved_by" {
			keys = append(keys, inner)
		}
	}
	return keys
}

func (l labels) name(k catalogue.Key) string {
	if !l.chinese || len(k.Chinese) == 0 {
		return k.Name
	}
	return k.Chinese[0]
}

// cell is a value with the words of its key.
func (l labels) cell(c Column, f field, cell Cell) Cell {
	k, _, known := l.key(f.name)
	if !known || !l.chinese || len(cell) == 0 {
		return cell
	}
	words := make(Cell, len(cell))
	for i, text := range cell {
		words[i] = l.word(k, text)
		if c.Kind == Lines {
			values := Split(text)
			for j, inner := range shownKeys(k) {
				if j < len(values) {
					values[j] = l.word(inner, values[j])
				}
			}
			words[i] = Line(values...)
		}
	}
	return words
}

// word is a value of a key in Chinese, where it is a term or a flag.
func (l labels) word(k catalogue.Key, text string) string {
	if k.Shape == catalogue.Flag && text == "true" {
		return "是"
	}
	for _, t := range k.Terms {
		if t.Name == text {
			return t.Chinese[0]
		}
	}
	return text
}

// width is how many characters of a column one sees.
func width(name string) int {
	switch name {
	case "title", "summary", "markdown":
		return 56
	case "address", "file", "changes", "relates", "attachments", "posted":
		return 36
	case "index", "document_no", "issuer", "department":
		return 20
	}
	return 14
}
