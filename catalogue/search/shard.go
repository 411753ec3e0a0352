package search

import (
	"crypto/sha256"
	"encoding/base64"
	"strconv"

	"gongkai/catalogue"
)

// folder is where all files of the index lie.
const filesFolder = "register/search/"

// A shard of postings is cut when it is so long: one that is loaded for a single gram should be small, and a host should
// not have to keep many thousands of files.
const (
	shortShard = 12_000
	longShard  = 32_000
	manyShards = 1_050
)

// shardLength is how long shards of so many postings should be.
func shardLength(postings int) int { return max(shortShard, min(longShard, postings*4/5/manyShards)) }

// shards writes postings into files.
type shards struct {
	listWriter
	length int
	data   []byte
	first  gram // of this shard
	last   gram
	before gram   // the first gram of the shard before
	starts []byte // where each shard begins
	names  []byte // the hashes of all, hashLength characters each
	count  int
	yield  func(catalogue.File, error) bool
}

// add writes a gram's posting; false: nobody wants more.
func (s *shards) add(g gram, p *posting) bool {
	if len(s.data) == 0 {
		s.first, s.last = g, g
	}
	s.data = appendNumber(s.data, uint64(g-s.last))
	s.data = s.appendPosting(s.data, p)
	s.last = g
	return len(s.data) < s.length || s.flush()
}

// flush hands on the shard that was begun.
func (s *shards) flush() bool {
	if len(s.data) == 0 {
		return true
	}
	s.starts = appendNumber(s.starts, uint64(s.first-s.before))
	s.before = s.first
	file, hash := dataFile("s"+strconv.FormatInt(int64(s.count), 36), quoted(s.data))
	s.names = append(s.names, hash...)
	s.count++
	s.data = s.data[:0]
	return s.yield(file, nil)
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
	q := make([]byte, 0, len(data)+2)
	return append(append(append(q, '"'), data...), '"')
}
