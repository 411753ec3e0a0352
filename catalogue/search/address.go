package search

import (
	"encoding/json"
	"path"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// blockSize is how many items' addresses a file holds: few enough that those of the hits shown are small, and so many that
// a reader who searches again has most of them.
const blockSize = 192

// addresses writes where all items are, block by block.
func (e *entry) addresses(items []*catalogue.Item, yield func(catalogue.File, error) bool) bool {
	b := addressBook{folders: newRow()}
	for start := 0; start < len(items); start += blockSize {
		file, hash := b.file("a"+strconv.Itoa(start/blockSize), items[start:min(start+blockSize, len(items))])
		if e.Blocks += hash; !yield(file, nil) {
			return false
		}
	}
	e.Folders = strings.Join(b.folders.texts, "\n")
	return true
}

// addressBook writes addresses of items: for each the number of its folder, that of what its name is like, and the number
// in its name. What names are like is a list of its own: "notice-" for notice-12, and how many digits there are at least.
type addressBook struct{ folders *row }

func (b *addressBook) file(name string, items []*catalogue.Item) (catalogue.File, string) {
	var numbers []byte
	likes := newRow()
	for _, it := range items {
		folder, base := path.Split(it.Address)
		head, digits, tail := parted(strings.TrimSuffix(base, ".html"))
		numbers = appendNumber(numbers, uint64(b.folders.number(folder)))
		if digits == "" {
			numbers = appendNumber(numbers, uint64(likes.number(head)))
			continue
		}
		n, _ := strconv.ParseUint(digits, 10, 32) // at most eight digits: nothing here can fail
		numbers = appendNumber(numbers, uint64(likes.number(head+"\t"+strconv.Itoa(len(digits))+"\t"+tail)))
		numbers = appendNumber(numbers, n)
	}
	return dataFile(name, quoted(numbers), encoded(strings.Join(likes.texts, "\n")))
}

// parted is a name with its last number taken out, if that is one of at most eight digits.
func parted(name string) (head, digits, tail string) {
	const figures = "0123456789"
	end := strings.LastIndexAny(name, figures) + 1
	start := len(strings.TrimRight(name[:end], figures))
	if end == 0 || end-start > 8 {
		return name, "", ""
	}
	return name[:start], name[start:end], name[end:]
}

// row numbers texts in the order in which they come.
type row struct {
	texts []string
	known map[string]int
}

func newRow() *row { return &row{known: map[string]int{}} }

func (r *row) number(text string) int {
	n, seen := r.known[text]
	if !seen {
		n = len(r.texts)
		r.known[text], r.texts = n, append(r.texts, text)
	}
	return n
}

// encoded is any value as JavaScript.
func encoded(v any) []byte {
	data, _ := json.Marshal(v) // texts, numbers and lists of them: nothing here can fail
	return data
}
