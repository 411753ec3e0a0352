package intake

import (
	"slices"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/handover"
)

// yamlKey is a key with its value as lines of YAML.
func yamlKey(k catalogue.Key, parts []string, indent string) string {
	head := indent + k.Chinese[0] + ":"
	switch k.Shape {
	case catalogue.List:
		quoted := make([]string, len(parts))
		for i, p := range parts {
			quoted[i] = quote(p)
		}
		return head + " [" + strings.Join(quoted, ", ") + "]\n"
	case catalogue.Blocks:
		return head + "\n" + yamlBlocks(k, parts, indent)
	}
	return head + " " + scalar(k, strings.Join(parts, "")) + "\n"
}

// yamlBlocks are the blocks that the lines of a cell hold.
func yamlBlocks(k catalogue.Key, lines []string, indent string) string {
	var b strings.Builder
	keys := ownReader().Keys(k.Name)
	for _, line := range lines {
		mark := "  - "
		for i, value := range handover.Split(line) {
			if i >= len(keys) || value == "" {
				continue
			}
			b.WriteString(indent + mark + keys[i].Chinese[0] + ": " + scalar(keys[i], value) + "\n")
			mark = "    "
		}
	}
	return b.String()
}

// scalar is a value as YAML: what is no text stands without quotation marks, where it is what it has to be.
func scalar(k catalogue.Key, text string) string {
	switch k.Shape {
	case catalogue.Day:
		if d, ok := catalogue.ParseDate(text); ok {
			return d.String()
		}
	case catalogue.Choice:
		if name, ok := catalogue.FindTerm(k.Terms, text); ok {
			return chineseTerm(k, name)
		}
	case catalogue.Flag:
		if text == "是" || text == "true" {
			return "是"
		}
	case catalogue.Number:
		if whole(text) >= 0 {
			return text
		}
	}
	return quote(text)
}

// chineseTerm is the Chinese name of a value, as we write it.
func chineseTerm(k catalogue.Key, name string) string {
	i := slices.IndexFunc(k.Terms, func(t catalogue.Term) bool { return t.Name == name })
	if i < 0 || len(k.Terms[i].Chinese) == 0 {
		return name
	}
	return k.Terms[i].Chinese[0]
}
