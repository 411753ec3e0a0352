package search

import (
	"errors"
	"strings"

	"gongkai/catalogue"
)

// entry is index.js: what a browser must know before it can ask for anything else.
type entry struct {
	Items     int      `json:"items"`
	Shards    string   `json:"shards"` // where each begins: the distances between their first grams
	Names     string   `json:"names"`  // the hashes in their names, one after the other
	Addresses []string `json:"addresses"`
	Folders   string   `json:"folders"`
	Columns   string   `json:"columns"`
	Fold      string   `json:"fold"`
	Pairs     string   `json:"pairs,omitempty"` // the traditional characters that the site's own texts may hold
	// Traditional says that the whole table of traditional characters is needed in any case.
	Traditional bool     `json:"traditional,omitempty"`
	Sounds      []sounds `json:"sounds"`
	Readings    string   `json:"readings"`
}

func newEntry(items []*catalogue.Item) *entry { return &entry{Items: len(items)} }

func (e *entry) addresses(items []*catalogue.Item, yield func(catalogue.File, error) bool) bool {
	hashes, folders, ok := addressFiles(items, yield)
	e.Addresses, e.Folders = hashes, strings.Join(folders, "\n")
	return ok
}

func (e *entry) columns(in Input, items []*catalogue.Item, yield func(catalogue.File, error) bool) bool {
	c := columns{word: in.Word}
	for _, it := range items {
		c.add(it)
	}
	file, hash := c.file()
	e.Columns = hash
	return yield(file, nil)
}

func (e *entry) fold(traditional map[rune]bool, yield func(catalogue.File, error) bool) bool {
	folder := NewFolder()
	file, hash := dataFile("fold", encoded(folder.Pairs()))
	e.Fold = hash
	// A site in traditional characters has most of them: it loads the whole table with the first search.
	if e.Traditional = len(traditional) > 400; !e.Traditional {
		e.Pairs = folder.Needed(traditional)
	}
	return yield(file, nil)
}

// errEnough ends a merge whose files nobody wants any more.
var errEnough = errors.New("enough")

func (e *entry) postings(segments []*segment, yield func(catalogue.File, error) bool) bool {
	total := 0
	for _, s := range segments {
		total += len(s.entries)
	}
	out := &shards{listWriter: listWriter{items: e.Items}, length: shardLength(total), yield: yield}
	err := merge(segments, func(g gram, p *posting) error {
		if !out.add(g, p) {
			return errEnough
		}
		return nil
	})
	if err != nil || !out.flush() {
		return false
	}
	e.Shards, e.Names = string(out.starts), string(out.names)
	return true
}

func (e *entry) file() catalogue.File {
	data := append([]byte("gongkai.put(\"index\","), encoded(e)...)
	return catalogue.File{Address: filesFolder + "index.js", Data: append(data, ")\n"...)}
}
