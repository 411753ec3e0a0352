package search

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// What the dictionary may cost. Twice the bytes of all shards make at most so many of them, since two neighbours are only
// left apart where they are too much for one; so there are at most 2*dictionaryBytes/shardBytes.
const (
	shardBytes      = 36 << 10
	dictionaryBytes = 20 * shardBytes
	mostReadings    = 8
)

// PinyinShard is a part of the dictionary of words by their readings: that of the words whose first two syllables begin
// with the letters First ("zw" for 政务), up to those of Last. A line is a word, its readings, and how many titles have it,
// with tabs between; readings have a comma between them, their syllables an apostrophe. What most titles have comes first.
type PinyinShard struct {
	First, Last string
	Data        []byte
}

// PinyinShards makes the dictionary: words and how many titles have each, as TitleWords counts them. A word that can be
// read in several ways stands wherever it may be looked for. If there are too many words, the rarest are left out.
func PinyinShards(words map[string]int) []PinyinShard {
	byInitials := linesByInitials(sortedWords(words))
	var shards []PinyinShard
	var lines []line
	size := 0
	for _, initials := range slices.Sorted(maps.Keys(byInitials)) {
		own := byInitials[initials]
		ownSize := sizeOf(own)
		if last := len(shards) - 1; last >= 0 && size+ownSize <= shardBytes {
			lines, size = append(lines, own...), size+ownSize
			shards[last].Last, shards[last].Data = initials, joinLines(lines)
			continue
		}
		lines, size = slices.Clone(own), ownSize
		shards = append(shards, PinyinShard{initials, initials, joinLines(lines)})
	}
	return shards
}

// line is a line of the dictionary.
type line struct {
	word, text string
	count      int
}

func (l line) before(m line) int {
	return cmp.Or(cmp.Compare(m.count, l.count), cmp.Compare(l.word, m.word))
}

func sortedWords(words map[string]int) []line {
	list := make([]line, 0, len(words))
	for word, count := range words {
		list = append(list, line{word: word, count: count})
	}
	slices.SortFunc(list, line.before)
	return list
}

// linesByInitials writes the lines of words by the initials under which each is looked for, until there is enough of all.
// Of a pair of initials with more words than one shard holds, the rarest are left out.
func linesByInitials(words []line) map[string][]line {
	k, lines, sizes, total := newReadings(), map[string][]line{}, map[string]int{}, 0
	for _, w := range words {
		for _, group := range groups(k.ofWord(w.word, mostReadings)) {
			l := line{w.word, w.word + "\t" + group.readings + "\t" + strconv.Itoa(w.count) + "\n", w.count}
			size := len(l.text)
			if total+size > dictionaryBytes {
				return lines
			}
			if sizes[group.initials]+size <= shardBytes {
				lines[group.initials] = append(lines[group.initials], l)
				sizes[group.initials] += size
				total += size
			}
		}
	}
	return lines
}

// group is the readings of a word that begin with the same initials.
type group struct{ initials, readings string }

func groups(readings [][]string) []group {
	var list []group
	for _, syllables := range readings {
		initials := syllables[0][:1] + syllables[1][:1]
		text := strings.Join(syllables, "'")
		i := slices.IndexFunc(list, func(g group) bool { return g.initials == initials })
		if i < 0 {
			list = append(list, group{initials, text})
			continue
		}
		list[i].readings += "," + text
	}
	return list
}

func sizeOf(lines []line) int {
	size := 0
	for _, l := range lines {
		size += len(l.text)
	}
	return size
}

func joinLines(lines []line) []byte {
	var b bytes.Buffer
	for _, l := range slices.SortedFunc(slices.Values(lines), line.before) {
		b.WriteString(l.text)
	}
	return b.Bytes()
}
