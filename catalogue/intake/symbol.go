package intake

import "strings"

// symbols is what the fonts of symbols show for the letters that are typed in them.
func symbols(font string) map[rune]string {
	switch strings.ToLower(strings.TrimSpace(font)) {
	case "wingdings":
		return map[rune]string{'\u00a8': "☐", 'o': "□", 'n': "■", '\u00fe': "☑", '\u00fc': "✔", '\u00fd': "☒", '\u00fb': "✘", 'q': "❑", 'u': "◆", 't': "◆", 'l': "●"}
	case "wingdings 2":
		return map[rune]string{'R': "☑", '\u00a3': "☐", 'P': "✔", 'T': "☒", 'Q': "☒", 'O': "✘", '*': "□"}
	}
	return nil
}

// shown is a text in a font: in one of symbols its letters are what they show. A letter that the table lacks stays.
func shown(text, font string) string {
	table := symbols(font)
	if table == nil {
		return text
	}
	var b strings.Builder
	for _, c := range text {
		if c >= 0xF000 && c <= 0xF0FF { // where such fonts have their letters
			c -= 0xF000
		}
		if s, ok := table[c]; ok {
			b.WriteString(s)
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}
