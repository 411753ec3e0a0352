package wording

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Finder finds words in texts. It is made once and only read afterwards, so one serves every goroutine.
type Finder struct {
	// begins has a bit for each character of the basic plane with which a word begins: nearly every character of a text
	// is passed over with one look at it.
	begins [1 << 10]uint64
	words  map[pair][]entry // the longest first
}

// pair are the first two characters of a word: a text in which many words begin alike is no slower.
type pair [2]rune

// entry is a word with where its exceptions begin before it.
type entry struct {
	*Word
	except []exception
}

type exception struct {
	before int // bytes of it in front of the wrong word
	text   string
}

// New makes a finder of lists; a word of a later list stands for the same one of an earlier list. A word of severity 0
// is not looked for.
func New(lists ...[]Word) *Finder {
	last := map[string]*Word{}
	for _, list := range lists {
		for i := range list {
			last[list[i].Wrong] = &list[i]
		}
	}
	f := &Finder{words: map[pair][]entry{}}
	for _, w := range last {
		if w.Severity != 0 {
			f.add(w)
		}
	}
	for _, list := range f.words {
		slices.SortFunc(list, func(a, b entry) int {
			if d := len(b.Wrong) - len(a.Wrong); d != 0 {
				return d
			}
			return strings.Compare(a.Wrong, b.Wrong)
		})
	}
	return f
}

func (f *Finder) add(w *Word) {
	first, n := utf8.DecodeRuneInString(w.Wrong)
	second, m := utf8.DecodeRuneInString(w.Wrong[n:])
	if m == 0 || first > 0xFFFF {
		return // the register refuses words of one character
	}
	e := entry{Word: w}
	for _, text := range w.Except {
		if before := strings.Index(text, w.Wrong); before >= 0 {
			e.except = append(e.except, exception{before, text})
		}
	}
	f.begins[first>>6] |= 1 << (first & 63)
	f.words[pair{first, second}] = append(f.words[pair{first, second}], e)
}

// Find calls found with each wrong word of a text and the offset at which it begins, in order and without overlap,
// until found says that it is enough. It takes time in proportion to the text.
func (f *Finder) Find(text string, found func(offset int, w *Word) bool) {
	for i := 0; i < len(text); {
		c, n := rune(text[i]), 1
		switch {
		case c < utf8.RuneSelf:
		case c >= 0xE3 && c <= 0xED && i+2 < len(text): // nearly all of Chinese
			c, n = c&0xF<<12|rune(text[i+1]&0x3F)<<6|rune(text[i+2]&0x3F), 3
		default:
			c, n = utf8.DecodeRuneInString(text[i:])
		}
		if c > 0xFFFF || f.begins[c>>6]&(1<<(c&63)) == 0 {
			i += n
			continue
		}
		second, _ := utf8.DecodeRuneInString(text[i+n:])
		w := match(f.words[pair{c, second}], text, i)
		if w == nil {
			i += n
			continue
		}
		if !found(i, w) {
			return
		}
		i += len(w.Wrong)
	}
}

// match is the longest word that stands at an offset, and not in a longer word that is right.
func match(list []entry, text string, at int) *Word {
	for _, e := range list {
		if strings.HasPrefix(text[at:], e.Wrong) && !e.excepted(text, at) {
			return e.Word
		}
	}
	return nil
}

func (e entry) excepted(text string, at int) bool {
	return slices.ContainsFunc(e.except, func(x exception) bool {
		return at >= x.before && strings.HasPrefix(text[at-x.before:], x.text)
	})
}
