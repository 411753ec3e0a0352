package source

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"gongkai/catalogue"
)

// scribe gathers the edits of the values of a block.
type scribe struct {
	*fronting
	lines []string // of the block
	edits []edited
}

// mapping goes through the values of a mapping whose keys are known.
func (s *scribe) mapping(n *yaml.Node, keys []catalogue.Key, step func(*scribe, catalogue.Key, *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, known := catalogue.Find(keys, n.Content[i].Value)
		value := n.Content[i+1]
		switch {
		case !known:
		case value.Kind == yaml.MappingNode && k.Shape == catalogue.Settings:
			for j := 1; j < len(value.Content); j += 2 {
				step(s, catalogue.Key{Shape: catalogue.Choice}, value.Content[j])
			}
		case value.Kind == yaml.MappingNode:
			s.mapping(value, k.Keys, step)
		case value.Kind == yaml.SequenceNode && len(k.Keys) > 0:
			for _, c := range value.Content {
				s.mapping(c, k.Keys, step)
			}
		case value.Kind == yaml.SequenceNode && k.Shape == catalogue.List:
			for _, c := range value.Content {
				step(s, k, c)
			}
		default:
			step(s, k, value)
		}
	}
}

// words mends what readers see: dates that cannot be read, brackets of document numbers, marks of titles and summaries.
func (s *scribe) words(k catalogue.Key, n *yaml.Node) {
	value := strings.TrimSpace(n.Value)
	switch {
	case k.Shape == catalogue.Day:
		if _, ok := catalogue.ParseDate(value); ok {
			return
		}
		if d, meant := catalogue.MeantDate(value); meant && k.Name != "approved_on" && dateAlone(value) { // words beside a day may deny it
			s.shown(n, d.String(), catalogue.Words{Chinese: "日期", English: "date"})
		}
	case k.Name == "document_no" && k.Shape == catalogue.OneText:
		if better, ok := catalogue.Bracketed(value); ok {
			s.shown(n, better, catalogue.Words{Chinese: "文号的括号", English: "brackets of a document number"})
		}
	case k.Shape == catalogue.OneText && (k.Name == "title" || k.Name == "summary") && (s.class == itemFile || s.class == pageFile):
		if better := catalogue.Swapped(value, catalogue.Punctuation(value, 0, len(value))); better != value {
			s.shown(n, better, catalogue.Words{Chinese: "标点", English: "punctuation"})
		}
	}
}

// dateAlone says whether a text is a day and nothing else, however its numbers are parted.
func dateAlone(value string) bool {
	return strings.Trim(value, "0123456789０１２３４５６７８９-－./．／年月日号 \u3000") == ""
}

// shown replaces a value between whatever marks it stands in.
func (s *scribe) shown(n *yaml.Node, better string, what catalogue.Words) {
	written, ok := s.written(n)
	if !ok || n.LineComment != "" {
		return
	}
	old := strings.TrimSpace(n.Value)
	s.edits = append(s.edits, edited{
		catalogue.Mend{At: place(n, s.first), What: what, Shown: true, Old: old, New: better},
		catalogue.Edit{At: place(n, s.first), Old: written, New: strings.Replace(written, old, better, 1)},
	})
}

// form gives a value its usual form: days in ISO; identifiers, phone numbers, and texts that another program would take
// for numbers, days or truth values in double quotation marks; days, numbers, flags and choices in none.
func (s *scribe) form(k catalogue.Key, n *yaml.Node) {
	written, ok := s.written(n)
	if !ok || n.LineComment != "" || isNull(n) {
		return
	}
	value := strings.TrimSpace(n.Value)
	better, what := written, catalogue.Words{Chinese: "引号", English: "quotation marks"}
	switch k.Shape {
	case catalogue.Day:
		if better = isoDay(value); better != value {
			what = catalogue.Words{Chinese: "日期写法", English: "form of a date"}
		}
	case catalogue.Number, catalogue.Flag:
		better = bare(value, written)
	case catalogue.Choice:
		if better = bare(value, written); ambiguous.MatchString(value) {
			better = quoted(value, written)
		}
	case catalogue.OneText, catalogue.List:
		if k.Quoted() || ambiguous.MatchString(value) {
			better = quoted(value, written)
		}
	}
	if better != written {
		s.edits = append(s.edits, edited{catalogue.Mend{At: place(n, s.first), What: what}, catalogue.Edit{At: place(n, s.first), Old: written, New: better}})
	}
}

// ambiguous are texts that some program that reads YAML takes for something else: numbers of any base, days, times, truth
// values, nothing.
var ambiguous = regexp.MustCompile(`(?i)\A(?:[-+.]?\d[\d_,.:xob+\-a-f ]*(?:T[\d:.Z+\-]*)?|y|n|yes|no|on|off|true|false|null|[-+]?\.inf|\.nan)\z`)

// isoDay is a day in ISO form, with the time as it was written; what is no day, or is in that form, stays.
func isoDay(value string) string {
	d, ok := catalogue.ParseDate(value)
	if !ok || len(value) >= 8 && value[4] == '-' {
		return value
	}
	if i := strings.IndexAny(value, " T"); i >= 0 {
		return d.Midnight().String() + value[i:]
	}
	return d.String()
}

// bare is a value without quotation marks, if it is one word of letters and digits.
func bare(value, written string) string {
	if value == "" || strings.ContainsFunc(value, func(c rune) bool { return c != '-' && !unicode.IsLetter(c) && !unicode.IsDigit(c) }) || value[0] == '-' {
		return written
	}
	return value
}

// quoted is a value in double quotation marks; in single ones where it holds double ones itself.
func quoted(value, written string) string {
	switch {
	case !strings.ContainsAny(value, `"\`):
		return `"` + value + `"`
	case !strings.Contains(value, "'"):
		return "'" + value + "'"
	}
	return written
}

// written is a value as it stands on its line, with its quotation marks; ok is false where it stands on several, or not as
// it reads.
func (s *scribe) written(n *yaml.Node) (text string, ok bool) {
	if n.Kind != yaml.ScalarNode || strings.Contains(n.Value, "\n") || utf8.RuneCountInString(n.Value) > 1000 {
		return "", false
	}
	switch {
	case n.Style == 0:
		text = n.Value
	case n.Style&yaml.DoubleQuotedStyle != 0 && !strings.ContainsAny(n.Value, `"\`):
		text = `"` + n.Value + `"`
	case n.Style&yaml.SingleQuotedStyle != 0 && !strings.Contains(n.Value, "'"):
		text = "'" + n.Value + "'"
	default:
		return "", false
	}
	if text == "" || n.Line > len(s.lines) {
		return "", false
	}
	line := s.lines[n.Line-1]
	return text, strings.HasPrefix(line[byteOf(line, n.Column):], text)
}
