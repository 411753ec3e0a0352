package catalogue

import (
	"bytes"
	"regexp"
)

// Mark is what stands in a text that says of it that it is not for everybody, with the rule that it breaks where the text is.
type Mark struct {
	Rule Rule
	Text string
	At   At
}

// mostMarks is how many marks of a kind a text reports.
const mostMarks = 20

// scopeMarks are the marks of a state secret, 机密★1年 and 密级：机密 (保守国家秘密法第二十二条; GB/T 9704), and what offices
// write on a text that is not to be published of its own accord, each with words of which one stands in every such mark.
var scopeMarks = []struct {
	rule  Rule
	words []string
	form  *regexp.Regexp
}{
	{"scope-mark-secret", []string{"★", "☆", "密级"}, regexp.MustCompile(`(?:绝密|机密|秘密)[ \t　]*[★☆](?:\d{1,2}[年月]|长期)?|密级[:： \t　]+(?:绝密|机密|秘密)`)},
	{"scope-mark-inner", []string{"此件", "内部"}, regexp.MustCompile(`[（(【\[]此件(?:不予公开|不公开|依申请公开|不得公开)[^）)】\]\n]{0,10}[）)】\]]|内部(?:资料|文件|材料)[ \t　，,、]*(?:注意保[存密管]|妥善保管|严禁外传|不得外传|请勿外传)`)},
}

// titleMark is what only a title says so shortly.
var titleMark = regexp.MustCompile(`[（(【\[](?:内部|不予公开|不公开|秘密|机密|绝密)[）)】\]]`)

// ScopeMarks finds the marks in a text.
func ScopeMarks(text []byte, found func(rule Rule, start, stop int)) {
	for _, kind := range scopeMarks {
		for _, word := range kind.words {
			if !bytes.Contains(text, []byte(word)) {
				continue
			}
			for _, at := range kind.form.FindAllIndex(text, mostMarks) {
				found(kind.rule, at[0], at[1])
			}
			break
		}
	}
}

// marked says of a text that everybody may read that marks in it say otherwise.
func (c *checker) marked(file string, marks []Mark) {
	if s := c.r.items[file]; s != nil && s.scope != Public {
		return
	}
	for _, m := range marks {
		c.add(file, m.At, m.Rule, m.Text)
	}
}

// markedTitle is marked of a title.
func (c *checker) markedTitle(s *standing) {
	if s.scope != Public {
		return
	}
	if mark := titleMark.FindString(s.Title.Value); mark != "" {
		c.add(s.Path, s.Title.At, "scope-mark-inner", mark)
	}
	ScopeMarks([]byte(s.Title.Value), func(rule Rule, start, stop int) {
		c.add(s.Path, s.Title.At, rule, s.Title.Value[start:stop])
	})
}
