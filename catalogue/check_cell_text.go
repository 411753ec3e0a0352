package catalogue

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	cutNumber   = regexp.MustCompile(`[〔﹝\[［【]((?:19|20)\d\d)(\d{1,4})号?`)
	barredLoose = regexp.MustCompile(`[\[［(（﹝〔【]\s*((?:19|20)\d\d)\s*年?[\]］)）﹞〕】]\s*0*(\d+)(\s*号)?`)
)

// documentNumbers finds numbers that lost a bracket or 号, with the repair to compare, and years in other brackets.
func (c *checker) documentNumbers(text string, add func(Rule, ...string)) {
	for _, m := range cutNumber.FindAllStringSubmatch(text, -1) {
		add("duty-document-number", m[0], "〔"+m[1]+"〕"+m[2]+"号")
	}
	for _, m := range barredLoose.FindAllStringSubmatchIndex(text, -1) {
		whole, usual := text[m[0]:m[1]], "〔"+text[m[2]:m[3]]+"〕"+text[m[4]:m[5]]+"号"
		round := strings.ContainsAny(whole, "(（")
		switch {
		case m[6] < 0 && round: // （2017）3 may be anything
		case m[6] < 0:
			add("duty-document-number", whole, usual)
		case strings.Join(strings.Fields(whole), "") != usual:
			add("duty-year-brackets", whole, usual)
		}
	}
}

// mendYears offers the usual brackets: there is one way to write them. A bracket that is lost is not put back unseen.
func mendYears(problems []Problem, cell Field[string]) {
	from := 0
	for i, p := range problems {
		if p.Rule != "duty-year-brackets" {
			continue
		}
		start := from + strings.Index(cell.Value[from:], p.Args[1])
		from = start + len(p.Args[1])
		at := NewAt(int(cell.At.Line), int(cell.At.Column)+utf8.RuneCountInString(cell.Value[:start]), utf8.RuneCountInString(p.Args[1]))
		problems[i].Fix = &Edit{At: at, Old: p.Args[1], New: p.Args[2]}
	}
}

// bare says whether a cell stands in the file as its text is, without quotation marks or spaces around it, so that a place
// in it is known: another cell of the row then begins just behind its comma.
func (d *DutyRecord) bare(cell Field[string]) bool {
	if utf8.RuneCountInString(cell.Value) != int(cell.At.Width) || strings.ContainsAny(cell.Value, ",\"\n") {
		return false
	}
	return slices.ContainsFunc(DutyColumns(), func(c Column[DutyRecord]) bool {
		next := c.Cell(d).At
		return next.Line == cell.At.Line && int(next.Column) == int(cell.At.Column)+int(cell.At.Width)+1
	})
}

// channels finds boxes and what conversions made of them.
func (c *checker) channels(file string, cell Field[string]) {
	if i := strings.IndexAny(cell.Value, "■□☐☑☒▲△◆◇▄√✓þ¨"); i >= 0 {
		mark, _ := utf8.DecodeRuneInString(cell.Value[i:])
		c.add(file, cell.At, "duty-channel-mark", string(mark))
		return
	}
	for _, name := range strings.FieldsFunc(cell.Value, func(c rune) bool { return strings.ContainsRune(";；、,， \n", c) }) {
		mark, size := utf8.DecodeRuneInString(name)
		next, _ := utf8.DecodeRuneInString(name[size:])
		if strings.ContainsRune("Rt£¥口", mark) && unicode.Is(unicode.Han, next) {
			c.add(file, cell.At, "duty-mark-letter", name[size:], string(mark))
			return
		}
	}
}

// publisher finds names that the national form has for any place.
func (c *checker) publisher(t *DutyTable, cell Field[string]) {
	for _, name := range Publishers(cell.Value) {
		plain := PlainName(name)
		vague := strings.HasPrefix(plain, "相关") || strings.HasPrefix(plain, "有关") || strings.Contains(plain, "相关责任") || strings.HasPrefix(plain, "负责") || strings.HasPrefix(plain, "制定")
		anywhere := strings.HasPrefix(plain, "县市区") || strings.HasPrefix(plain, "县区市") || strings.HasPrefix(plain, "地方各级") || strings.HasSuffix(plain, "主管部门")
		if vague || anywhere {
			meant := Words{"……", "…"}
			if p := c.r.departments[t.Folder]; p != nil && t.Standard == "" && p.Name.Value != "" {
				meant = Words{p.Name.Value, p.Name.Value}
			}
			c.add(t.Path, cell.At, "duty-publisher-generic", name, meant.Chinese, meant.English)
			return
		}
	}
}
