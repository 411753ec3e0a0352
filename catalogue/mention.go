package catalogue

import "strings"

// Mention is a full web address (http, https) in a text file, wherever in it: a link, a key, a cell.
type Mention struct {
	File    string
	Private bool
	At      At
	Address string // as written
}

// Mentions says which of the addresses are those of pages of this site that the readers of the file may not know of:
// the address of a page tells as much as the path of its file, and may be its title in pinyin.
func (r *Register) Mentions(list []Mention) []Problem {
	c := &checker{r: r}
	for _, m := range list {
		if m.Private || !r.hides(m) {
			continue
		}
		c.add(m.File, m.At, "link-hidden", m.Address)
	}
	return c.problems
}

// hides says whether a page that a file mentions is not shown to those who read the file.
func (r *Register) hides(m Mention) bool {
	if _, own := r.own(m.Address); !own {
		return false
	}
	editions, _ := r.readers(m.File)
	if len(editions) == 0 {
		return false
	}
	for _, address := range r.spellings(m.Address) {
		target := r.addresses[strings.ToLower(address)]
		if other := r.items[target]; other != nil && !other.Doubtful && !r.reaches(editions, other) {
			return true
		}
		if page := r.pages[target]; page != nil && !page.Doubtful && !page.ShownOn(r.date) {
			return true
		}
	}
	return false
}
