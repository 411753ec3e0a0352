package catalogue

import (
	"errors"
	"strconv"
	"strings"
)

// Points are points of an assessment, in tenths: 5 is half a point. They are whole numbers, so that a score is the same
// whatever it was added up in.
type Points int

// mostPoints bounds what an assessment may write, so that no sum of it runs over.
const mostPoints Points = 100_000

// ParsePoints reads points as a table of an assessment writes them: digits, with at most one place behind the point
// (5, 0.5). Anything else, and more than 10,000, is refused.
func ParsePoints(s string) (p Points, ok bool) {
	whole, tenth, decimal := strings.Cut(s, ".")
	if whole == "" || len(whole) > 5 || decimal && len(tenth) != 1 {
		return 0, false
	}
	for _, c := range whole + tenth {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	n, err := strconv.Atoi(whole + (tenth + "0")[:1])
	return Points(n), err == nil && Points(n) <= mostPoints
}

// String is the points as they are written: 97.5, 100.
func (p Points) String() string {
	n, sign := int(p), ""
	if n < 0 {
		n, sign = -n, "-"
	}
	if n%10 == 0 {
		return sign + strconv.Itoa(n/10)
	}
	return sign + strconv.Itoa(n/10) + "." + strconv.Itoa(n%10)
}

// Float is the points for a spreadsheet's cell; nothing is reckoned with it.
func (p Points) Float() float64 { return float64(p) / 10 }

// MarshalJSON writes the points as a number.
func (p Points) MarshalJSON() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalJSON reads a number that holds no more than tenths.
func (p *Points) UnmarshalJSON(data []byte) error {
	text := string(data)
	if whole, behind, decimal := strings.Cut(text, "."); decimal {
		behind = strings.TrimRight(behind, "0")
		if text = whole; behind != "" {
			text += "." + behind
		}
	}
	unsigned, negative := strings.CutPrefix(text, "-")
	read, ok := ParsePoints(unsigned)
	if !ok {
		return errors.New("分数要是一个数，最多一位小数：" + shorten(string(data)) + " · points are a number with at most one decimal: " + shorten(string(data)))
	}
	if *p = read; negative {
		*p = -read
	}
	return nil
}
