package catalogue

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Rule is the stable name of a check, "item-scope-missing". Names are never reused and never renamed: site.yaml,
// CI filters and the clerks' notes refer to them.
type Rule string

// RuleInfo is a row of the rule table.
type RuleInfo struct {
	Rule     Rule
	Severity Severity
	Traits   Traits
	// Text says what is wrong, Hint what to write instead; {0}, {1} … are filled from the problem's Args.
	Text, Hint Words
}

// Traits are what sets a rule apart from others, whatever its name is. 0: nothing does.
type Traits uint8

const (
	// Fixed rules keep their severity whatever site.yaml says: scope, reason, review, leaks, addresses.
	Fixed Traits = 1 << iota
	// Wide rules concern more than the file in which their breach stands: which of two files is in the right nobody
	// knows, so that neither can be left out.
	Wide
	// Compared rules are broken by what differs from the published register.
	Compared
	// Telling rules are broken by what stands at their place: nobody may print it.
	Telling
)

// Is says whether a rule has a trait.
func (r Rule) Is(t Traits) bool { return r.info().Traits&t != 0 }

// Words is one text in the two languages that messages are written in.
type Words struct{ Chinese, English string }

// In chooses the text for a language tag: English for "en", Chinese for everything else.
func (w Words) In(language string) string {
	if language == "en" {
		return w.English
	}
	return w.Chinese
}

// ruleTables are the parts of the rule table.
func ruleTables() [][]RuleInfo {
	return [][]RuleInfo{readingRules, treeRules, itemRules, reviewRules, tableRules, wordRules, markupRules, publishedRules, personalRules, officeFileRules, assessmentRules, platformRules}
}

// Rules lists every rule, sorted by name.
func Rules() []RuleInfo {
	var all []RuleInfo
	for _, part := range ruleTables() {
		all = append(all, part...)
	}
	for _, r := range ReportRules() {
		all = append(all, r.RuleInfo)
	}
	slices.SortFunc(all, func(a, b RuleInfo) int { return strings.Compare(string(a.Rule), string(b.Rule)) })
	return all
}

// Text is what is wrong, in the language given.
func (p Problem) Text(language string) string {
	args := make([]string, len(p.Args))
	for i, a := range p.Args {
		args[i] = shorten(a)
	}
	return fill(p.Rule.info().Text.In(language), args)
}

// shorten keeps a message one that can be read, whatever was written into a file.
func shorten(arg string) string {
	if utf8.RuneCountInString(arg) <= 200 {
		return arg
	}
	return string([]rune(arg)[:199]) + "…"
}

// Hint is what to write instead, in the language given; it may be empty. A hint that is one suggestion for both languages
// ("{2}") is put as a question when there is one candidate, which ends in a question mark, and as a choice when there
// are several.
func (p Problem) Hint(language string) string { return p.HintFor("content/"+p.File, language) }

// HintFor is the hint for who writes the file's path so.
func (p Problem) HintFor(file, language string) string {
	template := p.fixed(p.Rule.info().Hint.In(language))
	text := strings.ReplaceAll(fill(template, p.Args), "{file}", file)
	if hint := p.Rule.info().Hint; len(template) != 3 || template[0] != '{' || hint.Chinese != hint.English || text == "" {
		return text
	}
	if name, one := strings.CutSuffix(text, "?"); one {
		return fill(Words{"是不是“{0}”？", "did you mean “{0}”?"}.In(language), []string{name})
	}
	return fill(Words{"可以写：{0}", "one of: {0}"}.In(language), []string{text})
}

// fixed puts the text of the edit that mends a problem into the gap {fix} of a hint. It stands in the first of several
// pieces of advice, which is left out where nobody knows such an edit.
func (p Problem) fixed(template string) string {
	if !strings.Contains(template, "{fix}") {
		return template
	}
	if p.Fix != nil {
		return strings.Replace(template, "{fix}", p.Fix.New, 1)
	}
	for _, mark := range []string{"；", "; "} {
		if _, rest, ok := strings.Cut(template, mark); ok {
			return rest
		}
	}
	return ""
}

func (r Rule) info() RuleInfo {
	if row, ok := rulesByName()[r]; ok {
		return row.RuleInfo
	}
	panic("catalogue: the rule table lacks " + string(r))
}

// ruleRow is a rule's row of the table of gongkai check, or of that of the report.
type ruleRow struct {
	ReportRule
	reported bool
}

// rulesByName finds rows by their rules. A report of fifty thousand findings looks each up four times, and the tables have
// four hundred rows: searched in their order that took a third of the time in which it is written.
var rulesByName = sync.OnceValue(func() map[Rule]ruleRow {
	rows := map[Rule]ruleRow{}
	for _, part := range ruleTables() {
		for _, info := range part {
			rows[info.Rule] = ruleRow{ReportRule: ReportRule{RuleInfo: info}}
		}
	}
	for _, report := range ReportRules() {
		rows[report.Rule] = ruleRow{report, true}
	}
	return rows
})

// fill puts args in the gaps {0}, {1} … of a text. A gap that nothing fills stays. A report fills some hundred thousand.
func fill(text string, args []string) string {
	open := strings.IndexByte(text, '{')
	if open < 0 || len(args) == 0 {
		return text
	}
	var b strings.Builder
	for ; open >= 0; open = strings.IndexByte(text, '{') {
		b.WriteString(text[:open])
		text = text[open:]
		end := strings.IndexByte(text, '}')
		if n, ok := gap(text, end); ok && n < len(args) {
			b.WriteString(args[n])
			text = text[end+1:]
			continue
		}
		b.WriteByte('{')
		text = text[1:]
	}
	b.WriteString(text)
	return b.String()
}

// gap is the number in {n}, where text begins with one that ends at end.
func gap(text string, end int) (n int, ok bool) {
	if end != 2 && end != 3 {
		return 0, false
	}
	n, err := strconv.Atoi(text[1:end])
	return n, err == nil && n >= 0
}
