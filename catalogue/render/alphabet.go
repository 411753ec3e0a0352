package render

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"gongkai/catalogue"
)

// alphabet sorts names as a language does, and says under which letter, or under how many strokes, a name stands.
type alphabet struct {
	mutex    sync.Mutex // a collator is not for several goroutines
	collator *collate.Collator
	bounds   []rune   // the first character of each division, in order
	names    []string // of the divisions
}

// pinyinBounds are the first characters of their letters in the collation zh-u-co-pinyin; there is no syllable in i, u, v.
const (
	pinyinBounds  = "阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他挖夕丫帀"
	pinyinLetters = "ABCDEFGHJKLMNOPQRSTWXYZ"
	// strokeBounds are the first characters of 1, 2, 3 … strokes in the collation zh-Hant-u-co-stroke.
	strokeBounds = "一丁万不丗丞丣並临丵乾亁亂僎僵亸償儭儳儶儷亹儽儾"
)

// newAlphabet is the order for a language: pinyin, strokes for traditional characters, letters for English.
func newAlphabet(lang string, words words) *alphabet {
	tag := map[string]string{"zh-Hant": "zh-Hant-u-co-stroke", "en": "en"}[lang]
	if tag == "" {
		tag = "zh-u-co-pinyin"
	}
	a := &alphabet{collator: collate.New(language.Make(tag), collate.Numeric, collate.IgnoreCase)}
	switch lang {
	case "zh-Hant":
		a.bounds = []rune(strokeBounds)
		for n := range a.bounds {
			a.names = append(a.names, words.fill("list.strokes", n+1))
		}
	default:
		a.bounds = []rune(pinyinBounds)
		for _, letter := range pinyinLetters {
			a.names = append(a.names, string(letter))
		}
	}
	return a
}

// compare compares two names, or the keys that they are to be sorted by.
func (a *alphabet) compare(x, y string) int {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	return a.collator.CompareString(x, y)
}

// division is the letter or number of strokes that a name stands under. A Latin letter or a digit stands for itself.
func (a *alphabet) division(name string) string {
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case 'a' <= first && first <= 'z':
		return string(first - 'a' + 'A')
	case first < 0x2E80:
		return string(first)
	}
	place := 0
	for i, b := range a.bounds {
		if a.compare(string(first), string(b)) < 0 {
			break
		}
		place = i
	}
	return a.names[place]
}

// rank is the place of a name's division among all: what stands under none of them, a digit, comes first. Names go by it
// before anything else, because a sort_key is written in letters, which the collation puts before all characters.
func (a *alphabet) rank(name string) int {
	return slices.Index(a.names, a.division(name))
}

// sortKey is what a department is sorted by: its sort_key, which says how a name is really read, where the order goes by
// sound; otherwise its name as the site shows it, without the name of the place.
func (s *site) sortKey(d *catalogue.Department) string {
	if d.SortKey != "" && s.r.language != "zh-Hant" {
		return d.SortKey
	}
	return s.shown(withoutPlace(d.Name, s.ed.Site.Organisation))
}

// withoutPlace takes from a name the place that it shares with the site's organisation: of 青屿县财政局 it leaves 财政局,
// because people look for that under C, and all bodies of a county would stand under its own first letter.
func withoutPlace(name, organisation string) string {
	end, at := 0, 0
	for i, r := range name {
		if !strings.HasPrefix(organisation[at:], string(r)) {
			break
		}
		if at += utf8.RuneLen(r); strings.ContainsRune("省市县区州旗乡镇縣區鄉鎮", r) {
			end = i + utf8.RuneLen(r)
		}
	}
	if utf8.RuneCountInString(name[end:]) < 2 {
		return name
	}
	return name[end:]
}

// sortedNames are the keys of a map in the order of the site's language.
func (s *site) sortedNames(drawers map[string][]*catalogue.Item) []string {
	names := make([]string, 0, len(drawers))
	for name := range drawers {
		names = append(names, name)
	}
	slices.Sort(names) // so that names which the collation holds equal have an order too
	slices.SortStableFunc(names, func(a, b string) int { return s.alphabet.compare(s.shown(a), s.shown(b)) })
	return names
}
