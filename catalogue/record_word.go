package catalogue

import (
	"strings"
	"unicode/utf8"
)

// WordRecord is a row of words.csv: a word that is written wrongly, and what is right in its place.
type WordRecord struct {
	At                     At
	Wrong, Right, Severity Field[string]
	Except                 Field[string] // longer words that hold Wrong rightly, with spaces or 、 between them
}

// WordColumns are the columns of words.csv.
func WordColumns() []Column[WordRecord] {
	return []Column[WordRecord]{
		{Name: "wrong", Chinese: []string{"错误写法", "错误", "错词"}, Cell: func(r *WordRecord) *Field[string] { return &r.Wrong }, Needed: true},
		{Name: "right", Chinese: []string{"正确写法", "正确", "改成"}, Cell: func(r *WordRecord) *Field[string] { return &r.Right }},
		{Name: "severity", Chinese: []string{"级别", "轻重"}, Cell: func(r *WordRecord) *Field[string] { return &r.Severity }},
		{Name: "except", Chinese: []string{"例外", "不算错的词"}, Cell: func(r *WordRecord) *Field[string] { return &r.Except }},
	}
}

// Weight is how grave the word is; 0 is off, which also takes a word of the built-in list away. Without one it is a
// warning.
func (r *WordRecord) Weight() (Severity, bool) {
	if r.Severity.Value == "" {
		return Warning, true
	}
	name, ok := FindTerm(severityTerms, r.Severity.Value)
	return map[string]Severity{"off": 0, "warning": Warning, "error": Error}[name], ok
}

// Sound says whether the word can be looked for: it has two characters or more, and what is right is not the same.
func (r *WordRecord) Sound() bool {
	return utf8.RuneCountInString(r.Wrong.Value) > 1 && len(r.Wrong.Value) <= 200 && r.Wrong.Value != r.Right.Value && !strings.ContainsAny(r.Wrong.Value, "\n\r")
}

// Exceptions are the longer words that hold Wrong rightly. What is right is among them where it holds what is wrong
// (副局长 for 局长).
func (r *WordRecord) Exceptions() []string {
	list := strings.FieldsFunc(r.Except.Value, func(c rune) bool { return c == ' ' || c == '、' || c == ';' || c == '；' })
	if r.Right.Value != "" {
		list = append(list, r.Right.Value)
	}
	return list
}

// words checks the rows of words.csv.
func (c *checker) words() {
	seen := map[string]int{}
	for _, w := range c.r.records.Words {
		at := w.Wrong.At
		if !w.Sound() {
			c.add("words.csv", at, "word-unfit", w.Wrong.Value)
		}
		if _, ok := w.Weight(); !ok {
			c.add("words.csv", w.Severity.At, "rule-value", w.Severity.Value)
		}
		if before, twice := seen[w.Wrong.Value]; twice {
			c.add("words.csv", at, "word-duplicate", w.Wrong.Value, itoa(before))
		}
		seen[w.Wrong.Value] = int(at.Line)
		for _, x := range w.Exceptions() {
			if x != w.Right.Value && !strings.Contains(x, w.Wrong.Value) {
				c.add("words.csv", w.Except.At, "word-exception", x, w.Wrong.Value)
			}
		}
	}
}
