package search

import (
	"path"

	"gongkai/catalogue"
)

// names are what the values of a facet are called, in the order of their numbers. Parent, where there are parents, is a
// number plus one, 0 for none.
type names struct {
	Values  []string `json:"values"`
	Names   []string `json:"names"`
	Parents []int    `json:"parents,omitempty"`
	known   map[string]int
}

func (n *names) number(value, name string) int {
	if n.known == nil {
		n.known = map[string]int{}
	}
	i, seen := n.known[value]
	if !seen {
		i = len(n.Values)
		n.known[value] = i
		n.Values, n.Names = append(n.Values, value), append(n.Names, name)
	}
	return i
}

// columns are what facets are counted from: of each item, in order, the numbers of its values.
type columns struct {
	department, topic, kind, scope, validity       names
	departments, topics, kinds, scopes, validities []byte
	years                                          [][2]int // a year, and how many items in a row are of it
	word                                           func(group, name string) string
}

// add takes down an item's values. An item without one has the empty value.
func (c *columns) add(it *catalogue.Item) {
	c.departments = appendNumber(c.departments, uint64(c.place(it.Department)))
	c.topics = appendNumber(c.topics, uint64(len(it.Topics)))
	for _, t := range it.Topics {
		c.topics = appendNumber(c.topics, uint64(c.topic.number(t.ID, t.Name)))
	}
	c.kinds = appendNumber(c.kinds, uint64(c.kind.number(it.Kind, c.word("kind", it.Kind))))
	c.scopes = appendNumber(c.scopes, uint64(c.scope.number(string(it.Scope), c.word("scope", string(it.Scope)))))
	c.validities = appendNumber(c.validities, uint64(c.validity.number(string(it.Validity.State), c.word("validity", string(it.Validity.State)))))
	year := int(it.ListedOn().Year)
	if n := len(c.years) - 1; n >= 0 && c.years[n][0] == year {
		c.years[n][1]++
	} else {
		c.years = append(c.years, [2]int{year, 1})
	}
}

// place is the number of a department, those above it numbered before it.
func (c *columns) place(d *catalogue.Department) int {
	if d == nil {
		return c.department.number("", "")
	}
	if i, seen := c.department.known[folderOf(d)]; seen {
		return i
	}
	parent := 0
	if d.Parent != nil {
		parent = c.place(d.Parent) + 1
	}
	i := c.department.number(folderOf(d), d.Name)
	for len(c.department.Parents) < i {
		c.department.Parents = append(c.department.Parents, 0)
	}
	c.department.Parents = append(c.department.Parents, parent)
	return i
}

// folderOf is how a department is called in addresses of searches.
func folderOf(d *catalogue.Department) string { return path.Dir(d.Address) }

func (c *columns) file() (catalogue.File, string) {
	return dataFile("columns",
		encoded([]*names{&c.department, &c.topic, &c.kind, &c.scope, &c.validity}),
		quoted(c.departments), quoted(c.topics), quoted(c.kinds), quoted(c.scopes), quoted(c.validities), encoded(c.years))
}
