package search

import (
	"strconv"

	"gongkai/catalogue"
)

// entry is index.js: what a browser must know before it can ask for anything else.
type entry struct {
	Items     int    `json:"items"`
	Shards    string `json:"shards"`    // where each begins: the distances between their first grams
	Names     string `json:"names"`     // the hashes in their names, one after the other
	Stretches []int  `json:"stretches"` // how many shards each stretch has
	Blocks    string `json:"blocks"`    // the hashes in the names of the blocks of addresses
	Folders   string `json:"folders"`
	Columns   string `json:"columns"`
	Fold      string `json:"fold"`
	Pairs     string `json:"pairs,omitempty"` // the traditional characters that the site's own texts may hold
	// Traditional says that the whole table of traditional characters is needed in any case.
	Traditional bool     `json:"traditional,omitempty"`
	Sounds      []sounds `json:"sounds"`
	Readings    string   `json:"readings"`
}

func newEntry(items []*catalogue.Item) *entry { return &entry{Items: len(items)} }

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

// postings merges the segments, stretch by stretch, and writes the shards.
func (e *entry) postings(segments []*segment, yield func(catalogue.File, error) bool) bool {
	total := 0
	for _, s := range segments {
		total += s.entries
	}
	var starts, names []byte
	before := gram(0)
	ok := inOrder(stretches, func(stretch int) []shard {
		return shardsOf(segments, stretch, e.Items, shardLength(stretch, total))
	}, func(stretch int, made []shard) bool {
		e.Stretches = append(e.Stretches, len(made))
		for i, s := range made {
			file, hash := dataFile(stretchName(stretch)+strconv.FormatInt(int64(i), 36), quoted(s.data))
			starts, names = s.appendStart(starts, before), append(names, hash...)
			before = s.first
			if !yield(file, nil) {
				return false
			}
		}
		return true
	})
	e.Shards, e.Names = string(starts), string(names)
	return ok
}

func (e *entry) file() catalogue.File {
	data := append([]byte("gongkai.put(\"index\","), encoded(e)...)
	return catalogue.File{Address: filesFolder + "index.js", Data: append(data, ")\n"...)}
}
