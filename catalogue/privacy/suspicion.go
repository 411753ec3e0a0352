package privacy

// suspicion says what a text may hold, after one look at its bytes: nearly all lines of a register hold none of it, and
// are looked at no more.
type suspicion uint8

const (
	longDigits suspicion = 1 << iota // eleven digits or more, with nothing but spaces, hyphens, dots and ends of lines between them
	someDigits                       // seven
	plateLike                        // the character of a province and a letter
	atSign                           //
	homeWord                         // 住址, 家住, 户籍地 …
	childWord                        // 9岁, 孤儿, 男童 …
	travelWord                       // 护照, 通行证
	homePhone                        // 宅电, 家庭电话, 私人电话 …
)

func (s suspicion) has(t suspicion) bool { return s&t != 0 }

// suspicious looks at the bytes of a text.
func suspicious[T string | []byte](text T) suspicion {
	var s suspicion
	digits := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c >= '0' && c <= '9':
			digits++
			s |= run(digits)
			continue
		case c == ' ' || c == '-' || c == '\n' || c == '.':
			continue
		case c == '@':
			s |= atSign
		case c == 0xC2 && i+1 < len(text) && (text[i+1] == 0xA0 || text[i+1] == 0xAD || text[i+1] == 0xB7): // spaces that do not break, hyphens that are not seen
			i++
			continue
		case c >= 0xE0 && i+2 < len(text):
			b, d := text[i+1], text[i+2]
			i += 2
			if key[c&15][b&63]&(1<<(d&63)) == 0 {
				break
			}
			switch kind := character(c, b, d); kind {
			case 'd':
				digits++
				s |= run(digits)
				continue
			case 'j':
				continue
			default:
				s |= word(text, i-2, kind)
			}
		}
		digits = 0
	}
	return s
}

func run(digits int) suspicion {
	switch {
	case digits >= 11:
		return longDigits | someDigits
	case digits >= 7:
		return someDigits
	}
	return 0
}

// The characters, all of three bytes, that a text is suspected for, each with what it is: d a digit, j what may stand
// within a number, p a province, and the beginnings of words.
const (
	fullDigits = "０１２３４５６７８９"
	joints     = "\u200b\u200c\u200d\u2060\ufeff—－　‑‐–"
	provinces  = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新"
	begins     = "住址籍岁童幼孤未监患护通宅家私"
)

// key has a bit for each of them: by the low bits of the three bytes.
var key = keys(fullDigits + joints + provinces + begins)

func keys(characters string) (table [16][64]uint64) {
	for i := 0; i+2 < len(characters); i += 3 {
		table[characters[i]&15][characters[i+1]&63] |= 1 << (characters[i+2] & 63)
	}
	return table
}

// character is what a character of the key is.
func character(a, b, c byte) rune {
	r := rune(a&15)<<12 | rune(b&63)<<6 | rune(c&63)
	switch {
	case r >= '０' && r <= '９':
		return 'd'
	case r < 0x3100 || r > 0xF000:
		return 'j'
	}
	switch r {
	case '住', '址', '籍', '岁', '童', '幼', '孤', '未', '监', '患', '护', '通', '宅', '家', '私':
		return r
	}
	return 'p'
}

// word says whether a word begins or ends at a character, the first byte of which is text[i], that makes a text suspicious.
func word[T string | []byte](text T, i int, kind rune) suspicion {
	before, after := text[max(0, i-3):i], text[i+3:min(len(text), i+6)]
	switch {
	case kind == 'p' && len(after) > 0 && (capital(after[0]) || after[0] == 0xEF):
		return plateLike
	case kind == '住' && (same(after, "址", "地", "于", "在", "所") || same(before, "家", "现", "，", "、", "；", "。") || len(before) == 0 || before[len(before)-1] < 0x80), kind == '址' && same(before, "地", "住"), kind == '籍' && same(after, "地", "所"):
		return homeWord
	case kind == '岁' && (len(before) > 0 && before[len(before)-1] < 0x80 || same(before, "周", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９")),
		kind == '童', kind == '幼' && same(after, "儿", "童"), kind == '孤' && same(after, "儿"), kind == '未' && same(after, "成"), kind == '监' && same(after, "护"), kind == '患' && same(after, "儿"):
		return childWord
	case kind == '护' && same(after, "照"), kind == '通' && same(after, "行"):
		return travelWord
	case kind == '宅', kind == '家' && same(after, "庭", "中", "里"), kind == '私' && same(after, "人"):
		return homePhone
	}
	return 0
}

func same[T string | []byte](text T, words ...string) bool {
	for _, w := range words {
		if string(text) == w {
			return true
		}
	}
	return false
}

func capital(c byte) bool { return c >= 'A' && c <= 'Z' }
