package search

import (
	"encoding/json"
	"path"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// blockSize is how many items' addresses a file holds.
const blockSize = 256

// addressFiles write where items are: the number of the folder, then the names. They return the files' hashes and the
// folders.
func addressFiles(items []*catalogue.Item, yield func(catalogue.File, error) bool) (hashes, folders []string, ok bool) {
	known := map[string]int{}
	for start := 0; start < len(items); start += blockSize {
		var numbers []byte
		var names []string
		for _, it := range items[start:min(start+blockSize, len(items))] {
			folder, name := path.Split(it.Address)
			n, seen := known[folder]
			if !seen {
				n = len(folders)
				known[folder], folders = n, append(folders, folder)
			}
			numbers = appendNumber(numbers, uint64(n))
			names = append(names, strings.TrimSuffix(name, ".html"))
		}
		file, hash := dataFile("a"+strconv.Itoa(start/blockSize), quoted(numbers), encoded(strings.Join(names, "\n")))
		if hashes = append(hashes, hash); !yield(file, nil) {
			return nil, nil, false
		}
	}
	return hashes, folders, true
}

// encoded is any value as JavaScript.
func encoded(v any) []byte {
	data, _ := json.Marshal(v) // texts, numbers and lists of them: nothing here can fail
	return data
}
