package search

import (
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// filesFolder is where all files of the index lie.
const filesFolder = "register/search/"

// A shard of postings is cut when it is about so long, between two homes if it can be, so that what grows in one moves
// nothing behind it: one that is loaded for a single gram should be small, and a host should not have to keep many
// thousands of files. Single characters are seldom looked for, and of numbers one gram mostly does: these shards are longer.
const (
	shortShard = 10_000
	longShard  = 32_000
	manyShards = 1_315
)

// shardLength is how long shards of a stretch should be, where all have so many postings.
func shardLength(stretch, postings int) int {
	length := max(shortShard, min(longShard, postings*3/4/manyShards))
	switch stretch {
	case 0:
		return 7 * length / 2
	case stretches - 1:
		return 2 * length
	}
	return length
}

// shard is a file of postings that is not named yet.
type shard struct {
	first gram   // or where its home begins, if the shard before has nothing of that
	data  []byte // grams in order, each with its posting
}

// shards makes the shards of one stretch.
type shards struct {
	listWriter
	length int
	made   []shard
	data   []byte
	first  gram // of the shard that was begun
	last   gram
}

// shardsOf makes the shards of a stretch of all segments, each about so long, for a site of so many items.
func shardsOf(segments []*segment, stretch, items, length int) []shard {
	s := shards{listWriter: listWriter{items: items}, length: length}
	merge(segments, stretch, s.add)
	s.flush()
	return s.made
}

// add writes a gram's posting.
func (s *shards) add(g gram, p *posting) {
	if g>>homeBits != s.last>>homeBits && len(s.data) >= s.length*85/100 || len(s.data) >= s.length*115/100 {
		s.flush()
	}
	if len(s.data) == 0 {
		if s.first = g; g>>homeBits != s.last>>homeBits {
			s.first = g >> homeBits << homeBits
		}
		s.last = s.first
	}
	s.data = appendNumber(s.data, uint64(g-s.last))
	s.data = s.appendPosting(s.data, p)
	s.last = g
}

// flush ends the shard that was begun.
func (s *shards) flush() {
	if len(s.data) == 0 {
		return
	}
	s.made = append(s.made, shard{s.first, slices.Clone(s.data)})
	s.data = s.data[:0]
}

// appendStart writes where a shard begins, after one that begins at before: mostly with a home, which needs no more than the
// distance between the homes.
func (s shard) appendStart(b []byte, before gram) []byte {
	home := uint64(s.first>>homeBits - before>>homeBits)
	if rest := uint64(s.first & (1<<homeBits - 1)); rest > 0 {
		return appendNumber(appendNumber(b, home*2+1), rest)
	}
	return appendNumber(b, home*2)
}

// hashLength is how many characters of a hash stand in a file's name: enough to tell the versions of one file apart.
const hashLength = 3

// dataFile is a file that puts its data into the browser's half under its name.
func dataFile(name string, arguments ...[]byte) (catalogue.File, string) {
	data := append([]byte("gongkai.put("), strconv.Quote(name)...)
	for _, a := range arguments {
		data = append(append(data, ','), a...)
	}
	data = append(data, ")\n"...)
	hash := shortHash(data)
	return catalogue.File{Address: filesFolder + name + "." + hash + ".js", Data: data}, hash
}

func shortHash(data []byte) string {
	sum := sha256.Sum256(data)
	return base64.RawURLEncoding.EncodeToString(sum[:])[:hashLength]
}

// quoted is a text of the alphabet as a string of JavaScript; nothing in it needs escaping.
func quoted(data []byte) []byte {
	return []byte(`"` + string(data) + `"`)
}
