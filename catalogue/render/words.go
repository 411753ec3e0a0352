package render

import (
	"fmt"
	"strings"
)

// words are the words of one language: by key, and once more by group, so that the word for a value of an
// enumeration is found without putting a key together.
type words struct {
	byKey  map[string]string
	groups map[string]map[string]string
}

func groupWords(list map[string]string) words {
	w := words{list, map[string]map[string]string{}}
	for key, word := range list {
		group, name, _ := strings.Cut(key, ".")
		if w.groups[group] == nil {
			w.groups[group] = map[string]string{}
		}
		w.groups[group][name] = word
	}
	return w
}

// get is the word of a key. A key that the language lacks shows itself; the tests see to it that there is none.
func (w words) get(key string) string {
	if word, ok := w.byKey[key]; ok {
		return word
	}
	return key
}

// of is the word for a value of an enumeration. A value that is no name of ours was typed by the author, and stays.
func (w words) of(group, name string) string {
	if word, ok := w.groups[group][name]; ok {
		return word
	}
	return name
}

// fill puts values into the places {} of a word, in order. A word may have two forms, "{} item | {} items": the
// first is for exactly one.
func (w words) fill(key string, values ...any) string {
	word := w.get(key)
	if one, many, ok := strings.Cut(word, " | "); ok {
		word = many
		if len(values) > 0 && values[0] == 1 {
			word = one
		}
	}
	var b strings.Builder
	for _, v := range values {
		before, after, ok := strings.Cut(word, "{}")
		if !ok {
			break
		}
		b.WriteString(before)
		if s, isText := v.(string); isText {
			b.WriteString(s)
		} else {
			fmt.Fprint(&b, v)
		}
		word = after
	}
	b.WriteString(word)
	return b.String()
}

// join writes a list as a language does: 甲、乙.
func (w words) join(list []string) string { return strings.Join(list, w.get("list.separator")) }
