package search

import "strings"

// frequent are the characters that the texts of registers have most, the most frequent first. The browser's half has the
// same. It is no matter of right or wrong, only of how many files a search loads, and nothing that changes with a site.
const frequent = "" +
	"的政国务业和公部人法作工发关中理地机府开区办行院市规有定化建要门信管制民实一日进体保用息会文产等全资展合设节生方农应动省大对成年" +
	"新各及以级加在内事主标推项责条家件服于重为号构共个局社育监时职经点企分性改度网强通利施提力专指持本范自导教十支出策三技同医高查或" +
	"意站安执与审位核准员不税基品金源县总目面现立效组单能学报委收所二创期平负相第据入其月急形得量程式革明上试可例题科场水费任按村确担" +
	"情代统术调结见处依系起决案环城镇研批四治更贫转境质权粮下划厅者财震领融食变备况计议求落督华联广之防由向集织好并布请取问照示补过完"

// kind says of a character, in bits, what matters for grams.
type kind uint8

const (
	latin kind = 1 // a digit, a Latin letter, and what joins them in numbers
	mark  kind = 4 // a mark between words. The browser's half has the same list.
)

// cutter cuts texts into grams.
type cutter struct {
	rank [1 << 16]uint16 // how rare a character is: its place in frequent, or more than any
	kind [1 << 16]kind
}

func newCutter() *cutter {
	c := &cutter{}
	all := []rune(frequent)
	for i := range c.rank {
		c.rank[i] = uint16(len(all))
	}
	for i, r := range all {
		c.rank[r] = uint16(i)
	}
	for r := range rune(0x80) {
		if !('0' <= r && r <= '9' || 'a' <= r && r <= 'z') {
			c.kind[r] |= mark
		}
		if r != ' ' && !strings.ContainsRune(",;:?!\"'", r) {
			c.kind[r] |= latin
		}
	}
	for _, r := range "，。、；：？！…—·《》〈〉￥％" {
		c.kind[r] |= mark
	}
	return c
}

// kindOf is what a character is; beyond the basic plane there are no marks and nothing Latin.
func (c *cutter) kindOf(r rune) kind {
	if r < 1<<16 {
		return c.kind[r]
	}
	return 0
}

// rarer says whether of two characters the first is the rarer, and of two that are alike the one that comes first in
// Unicode.
func (c *cutter) rarer(a, b rune) bool {
	x, y := c.rank[min(a, 1<<16-1)], c.rank[min(b, 1<<16-1)]
	return x > y || x == y && a <= b
}

// pair is the gram of two neighbours.
func (c *cutter) pair(a, b rune) gram {
	if c.rarer(a, b) {
		return gram(a&charMask)<<homeBits | gram(b&charMask)
	}
	return gram(b&charMask)<<homeBits | 1<<charBits | gram(a&charMask)
}
