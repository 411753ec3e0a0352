package privacy

// suspicion says what a text may hold, after one look at its bytes: nearly all lines of a register hold none of it, and
// are looked at no more.
type suspicion uint8

const (
	longDigits suspicion = 1 << iota // eleven digits or more, with nothing but spaces and hyphens between them
	someDigits                       // seven
	plateLike                        // the character of a province and a letter
	atSign
	homeWord  // 住 宅 址
	childWord // 岁 童 幼 孤
	travel    // 护 通
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
			if digits++; digits >= 7 {
				s |= someDigits
				if digits >= 11 {
					s |= longDigits
				}
			}
			continue
		case c == ' ' || c == '-':
			continue
		case c == '@':
			s |= atSign
		case c == 0xC2 && i+1 < len(text) && (text[i+1] == 0xA0 || text[i+1] == 0xAD || text[i+1] == 0xB7): // spaces that do not break, hyphens that are not seen
			i++
			continue
		case c >= 0xE2 && c <= 0xEF && i+2 < len(text):
			kind, digit := character(uint32(c)<<16 | uint32(text[i+1])<<8 | uint32(text[i+2]))
			if digit {
				if digits++; digits >= 7 {
					s |= someDigits
					if digits >= 11 {
						s |= longDigits
					}
				}
				i += 2
				continue
			}
			if kind == joint {
				i += 2
				continue
			}
			if kind == plateLike && i+3 < len(text) && !capital(text[i+3]) && text[i+3] != 0xEF {
				kind = 0
			}
			s |= kind
			i += 2
		}
		digits = 0
	}
	return s
}

func capital(c byte) bool { return c >= 'A' && c <= 'Z' }

// joint is a character that may stand within a number.
const joint suspicion = 1 << 7

// character says what three bytes of UTF-8 are for us: a full-width digit, or a character that makes a text suspicious.
func character(c uint32) (kind suspicion, digit bool) {
	switch {
	case c>>8 == 0xEFBC && c&0xFF >= 0x90 && c&0xFF <= 0x99:
		return 0, true
	case c == 0xE2808B || c == 0xE2808C || c == 0xE2808D || c == 0xE281A0 || c == 0xEFBBBF || c == 0xE28094 || c == 0xEFBC8D || c == 0xE38080 || c == 0xE28091 || c == 0xE28090 || c == 0xE28093:
		return joint, false
	}
	switch c {
	case 0xE4BD8F, 0xE5AE85, 0xE59D80: // 住 宅 址
		return homeWord, false
	case 0xE5B281, 0xE7ABA5, 0xE5B9BC, 0xE5ADA4: // 岁 童 幼 孤
		return childWord, false
	case 0xE68AA4, 0xE9809A: // 护 通
		return travel, false
	// 京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新
	case 0xE4BAAC, 0xE6B4A5, 0xE58680, 0xE6998B, 0xE89299, 0xE8BEBD, 0xE59089, 0xE9BB91, 0xE6B2AA, 0xE88B8F, 0xE6B599, 0xE79A96, 0xE997BD, 0xE8B5A3, 0xE9B281, 0xE8B1AB,
		0xE98482, 0xE6B998, 0xE7B2A4, 0xE6A182, 0xE790BC, 0xE6B89D, 0xE5B79D, 0xE8B4B5, 0xE4BA91, 0xE8978F, 0xE99995, 0xE79498, 0xE99D92, 0xE5AE81, 0xE696B0:
		return plateLike, false
	}
	return 0, false
}
