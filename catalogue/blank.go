package catalogue

import "strings"

// Blank is a key that stands there without a value, as templates leave it: what it lacks is written behind its colon, since
// a second line of the name would be one too many.
type Blank struct {
	Key  string // canonical
	At   At     // of the key, or of its ~
	Null bool   // it is written as ~
}

// Blanks are the keys of a record, or of a block of it, that have no value.
type Blanks []Blank

// Find is a key without a value by its canonical name.
func (b Blanks) Find(key string) (blank Blank, ok bool) {
	for _, blank := range b {
		if blank.Key == key {
			return blank, true
		}
	}
	return blank, false
}

// filled is where a key that stands there without a value is, and how to write what it lacks. chinese and english are the
// whole key with its value (索引号: "CZ/1"); ok is false where it does not stand there.
func (b Blanks) filled(chinese, english string) (at At, hint Words, ok bool) {
	key, value, _ := strings.Cut(english, ": ")
	blank, ok := b.Find(key)
	if !ok {
		return At{}, Words{}, false
	}
	_, content, _ := strings.Cut(chinese, ": ")
	switch {
	case blank.Null:
		hint = Words{"写成“" + content + "”", "write “" + value + "”"}
	case value == "…":
		hint = Words{"在冒号后面写上值", "write the value after the colon"}
	default:
		hint = Words{"在冒号后面写上“" + content + "”", "add “" + value + "” after the colon"}
	}
	return blank.At, hint, true
}

// Inside is where a key of a block is written that begins at a place, and how.
func (b Blanks) Inside(at At, chinese, english string) (At, Words) {
	if at, hint, ok := b.filled(chinese, english); ok {
		return at, hint
	}
	return at, Words{"在这里面加上“" + chinese + "”", "add “" + english + "” to this block"}
}

// beside is where a key is written that goes behind another one, and how.
func (b Blanks) beside(at At, chinese, english string) (At, Words) {
	if at, hint, ok := b.filled(chinese, english); ok {
		return at, hint
	}
	return at, Words{"在这一项后面加上“" + chinese + "”", "add “" + english + "” after this key"}
}
