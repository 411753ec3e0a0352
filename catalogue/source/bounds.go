package source

import (
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// bounded says whether a value is no longer, and a list has no more values, than a page can show. What is longer is not
// read.
func (r *reading) bounded(k catalogue.Key, name string, n *yaml.Node) bool {
	if n.Kind == yaml.SequenceNode {
		if len(n.Content) > catalogue.MostEntries {
			r.add(place(n, r.first), "value-many", name, itoa(len(n.Content)), itoa(catalogue.MostEntries))
			return false
		}
		ok := true
		for _, c := range n.Content {
			if c.Kind == yaml.ScalarNode {
				ok = r.bounded(k, name, c) && ok
			}
		}
		return ok
	}
	most := k.Longest(r.most)
	if n.Kind != yaml.ScalarNode || len(n.Value) <= most {
		return true
	}
	if long := utf8.RuneCountInString(n.Value); long > most {
		r.add(place(n, r.first), "value-long", name, itoa(long), itoa(most))
		return false
	}
	return true
}
