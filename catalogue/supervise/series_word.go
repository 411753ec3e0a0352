package supervise

import (
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// wordUsers count, for each word (机关代字), the documents that each issuer numbered with it.
type wordUsers map[string]map[string]int

func (u wordUsers) add(d document) {
	if u[d.number.Word] == nil {
		u[d.number.Word] = map[string]int{}
	}
	u[d.number.Word][d.issuer]++
}

// usual are the issuers to whom words belong: who has used one at least three times, and more often than all others
// together.
func (u wordUsers) usual() map[string]string {
	usual := map[string]string{}
	for word, counts := range u {
		all := 0
		for _, n := range counts {
			all += n
		}
		for issuer, n := range counts {
			if n >= 3 && 2*n > all {
				usual[word] = issuer
			}
		}
	}
	return usual
}

// wordOf is a word, or the beginning of one, that an issuer uses.
type wordOf struct{ issuer, word string }

// kinship says, of each beginning of a word, how many of the issuer's words go on from it, and whether it is one itself.
type kinship map[wordOf]relatives

type relatives struct {
	longer int
	used   bool
}

func (u wordUsers) kinship() kinship {
	k := kinship{}
	for word, counts := range u {
		for issuer := range counts {
			for i := range word {
				r := k[wordOf{issuer, word[:i]}]
				r.longer++
				k[wordOf{issuer, word[:i]}] = r
			}
			r := k[wordOf{issuer, word}]
			r.used = true
			k[wordOf{issuer, word}] = r
		}
	}
	return k
}

// of says whether the issuer uses another word that goes on from this one, or that this one goes on from: 屿农, 屿农规 and
// 屿农函 are the same body's.
func (k kinship) of(d document) bool {
	word := d.number.Word
	for i := range word {
		if k[wordOf{d.issuer, word[:i]}].used {
			return true
		}
	}
	return k[wordOf{d.issuer, word}].longer > 0
}

// words says of documents that their word is another issuer's, or one that their issuer never used before.
func (s *survey) words(list []document, users wordUsers) {
	usual, kin, made := users.usual(), users.kinship(), map[string][]catalogue.Date{}
	for _, d := range list {
		if on := d.it.Made.Value; !on.IsZero() {
			made[d.issuer] = append(made[d.issuer], on.Midnight())
		}
	}
	for _, days := range made {
		slices.SortFunc(days, catalogue.Date.Compare)
	}
	for _, d := range list {
		word := d.number.Word
		switch other := usual[word]; {
		case other != "" && other != d.issuer:
			s.gently(d.it, d.it.DocumentNo.At, "document-foreign", d.it.DocumentNo.Value, word, other, strconv.Itoa(users[word][other]))
		case len(users[word]) == 1 && users[word][d.issuer] == 1 && !kin.of(d):
			s.newWord(d, made[d.issuer])
		}
	}
}

// newWord says of the only document under a word that its issuer never used it before, where the issuer issued at least
// five under other words on earlier days. made are the days of all its documents, in order.
func (s *survey) newWord(d document, made []catalogue.Date) {
	if gentle(d.it) || d.it.Made.Value.IsZero() {
		return
	}
	if before, _ := slices.BinarySearchFunc(made, d.it.Made.Value.Midnight(), catalogue.Date.Compare); before >= 5 {
		s.item(d.it, d.it.DocumentNo.At, "document-word-new", d.it.DocumentNo.Value, d.number.Word, strconv.Itoa(before))
	}
}
