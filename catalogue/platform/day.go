package platform

import (
	"fmt"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

func itoa(n int) string { return strconv.Itoa(n) }

// dayIn writes a day in a form such as YYYY年M月D日; ok is false where the form does not have a year, a month and a day
// once each, or has other letters.
func dayIn(form string, d catalogue.Date) (text string, ok bool) {
	var b strings.Builder
	seen := map[byte]int{}
	for i := 0; i < len(form); {
		letter := form[i]
		n := 1
		for i+n < len(form) && form[i+n] == letter {
			n++
		}
		switch {
		case letter == 'Y' && n == 4:
			fmt.Fprintf(&b, "%04d", d.Year)
		case letter == 'M' && n <= 2:
			fmt.Fprintf(&b, "%0*d", n, d.Month)
		case letter == 'D' && n <= 2:
			fmt.Fprintf(&b, "%0*d", n, d.Day)
		case letter >= 'A' && letter <= 'Z', letter >= 'a' && letter <= 'z', letter >= '0' && letter <= '9', letter < ' ':
			return "", false
		default:
			b.WriteString(form[i : i+n])
			i += n
			continue
		}
		seen[letter]++
		i += n
	}
	return b.String(), seen['Y'] == 1 && seen['M'] == 1 && seen['D'] == 1
}
