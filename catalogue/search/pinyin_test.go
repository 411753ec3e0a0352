package search

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestAWordStandsWhereverItMayBeLookedFor(t *testing.T) {
	shards := PinyinShards(map[string]int{"政务公开": 31, "重庆": 2, "绿化": 5})
	if len(shards) != 1 || shards[0].First != "cq" || shards[0].Last != "zw" {
		t.Fatalf("%v", shards)
	}
	want := "政务公开\tzheng'wu'gong'kai\t31\n绿化\tlv'hua,lv'huo,lu'hua,lu'huo\t5\n重庆\tchong'qing\t2\n重庆\ttong'qing\t2\n重庆\tzhong'qing\t2\n"
	if got := string(shards[0].Data); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// manyWords are more than the dictionary holds, with lower counts the later they come.
func manyWords() map[string]int {
	words := map[string]int{}
	for i := range rune(60000) {
		words[string([]rune{'一' + i%4001, '一' + i*7%6007, '一' + i*13%5003})] = int(60000-i) / 10
	}
	return words
}

func TestShardsAreFewSmallAndInOrder(t *testing.T) {
	shards := PinyinShards(manyWords())
	if len(shards) > 40 || len(shards) < 20 {
		t.Errorf("%d shards", len(shards))
	}
	last := ""
	for _, s := range shards {
		if len(s.Data) > shardBytes || s.First <= last || s.Last < s.First {
			t.Errorf("%s to %s, %d bytes, after %s", s.First, s.Last, len(s.Data), last)
		}
		last = s.Last
		checkLines(t, s)
	}
}

// checkLines wants the lines of a shard in order, each with readings that the shard is for.
func checkLines(t *testing.T, s PinyinShard) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(string(s.Data), "\n"), "\n")
	for _, line := range lines {
		parts := strings.Split(line, "\t")
		for _, reading := range strings.Split(parts[1], ",") {
			syllables := strings.Split(reading, "'")
			if initials := syllables[0][:1] + syllables[1][:1]; initials < s.First || initials > s.Last {
				t.Errorf("%s is not for %s to %s", line, s.First, s.Last)
			}
		}
	}
	if !slices.IsSortedFunc(lines, func(a, b string) int { return cmp.Compare(countOf(b), countOf(a)) }) {
		t.Errorf("%s to %s: lines out of order", s.First, s.Last)
	}
}

func countOf(line string) int {
	n, _ := strconv.Atoi(line[strings.LastIndexByte(line, '\t')+1:])
	return n
}

func TestShardsAreTheSameEveryTime(t *testing.T) {
	words := TitleWords(someTitles())
	first := fmt.Sprint(PinyinShards(words))
	for range 5 {
		if fmt.Sprint(PinyinShards(TitleWords(someTitles()))) != first {
			t.Fatal("two dictionaries of the same titles differ")
		}
	}
}

func TestNoWordsMakeNoShards(t *testing.T) {
	if shards := PinyinShards(TitleWords([]string{"", "ABC 2007", "県"})); len(shards) != 0 {
		t.Errorf("%d shards: %s", len(shards), bytes.TrimSpace(shards[0].Data))
	}
}
