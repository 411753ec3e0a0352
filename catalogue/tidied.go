package catalogue

import "strings"

// Mend is one thing that tidying changes in a file.
type Mend struct {
	At   At
	What Words // what is changed: 日期写法 · form of a date
	// Shown says that readers will see it, or that what could not be read before can be now. Then Old and New say what
	// was written and what stands there instead. Whatever is not Shown leaves every page as it is.
	Shown    bool
	Old, New string
}

// Silences says whether site.yaml turns a rule off.
func (s *SiteRecord) Silences(rule Rule) bool {
	if s == nil || rule.Is(Fixed) {
		return false
	}
	for _, set := range s.Rules {
		if set.Rule.Value == string(rule) {
			value, _ := FindTerm(severityTerms, set.Value.Value)
			return value == "off"
		}
	}
	return false
}

// Swap puts New in the place of a stretch of a text, told in bytes.
type Swap struct {
	From, To int
	New      string
}

// Swapped is a text with swaps made, which are in order and do not overlap.
func Swapped(text string, swaps []Swap) string {
	if len(swaps) == 0 {
		return text
	}
	var b strings.Builder
	done := 0
	for _, s := range swaps {
		b.WriteString(text[done:s.From])
		b.WriteString(s.New)
		done = s.To
	}
	b.WriteString(text[done:])
	return b.String()
}
