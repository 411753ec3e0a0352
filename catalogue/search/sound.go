package search

import (
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// sounds is a shard of words by their sound: the pairs of initials that it covers, and its hash.
type sounds struct {
	First string `json:"first"`
	Last  string `json:"last"`
	Hash  string `json:"hash"`
}

// manyItems is from how many on the summaries are left out of the words by their sound: their titles have words enough, and
// all runs of a hundred thousand summaries take seconds to count.
const manyItems = 20_000

// soundWords are the words that can be found by their sound, and the characters that they are made of.
func soundWords(items []*catalogue.Item) (words map[string]int, chars map[rune]bool) {
	texts := make([]string, len(items))
	chars = map[rune]bool{}
	for i, it := range items {
		parts := append([]string{it.Title}, it.Keywords...)
		if len(items) <= manyItems && !it.SummaryIsLead {
			parts = append(parts, it.Summary)
		}
		texts[i] = strings.Join(parts, "\n")
		for _, r := range it.Title {
			chars[r] = true
		}
	}
	return TitleWords(texts), chars
}

// soundFiles are the dictionary of words by their sound, and the readings of characters.
type soundFiles struct {
	shards   []PinyinShard
	readings []byte
}

func newSoundFiles(items []*catalogue.Item) soundFiles {
	words, chars := soundWords(items)
	return soundFiles{PinyinShards(words), CharReadings(chars)}
}

// sounds writes the shards of words by their sound, and the readings of characters.
func (e *entry) sounds(s soundFiles, yield func(catalogue.File, error) bool) bool {
	e.Sounds = []sounds{}
	for i, s := range s.shards {
		file, hash := dataFile("p"+strconv.Itoa(i), encoded(string(s.Data)))
		e.Sounds = append(e.Sounds, sounds{s.First, s.Last, hash})
		if !yield(file, nil) {
			return false
		}
	}
	file, hash := dataFile("readings", encoded(string(s.readings)))
	e.Readings = hash
	return yield(file, nil)
}
