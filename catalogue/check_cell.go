package catalogue

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cells looks for what copying from Word, PDF and web pages leaves in tables (国办发〔2019〕54号's form, as real counties
// filled it in). All is said at its cell; nothing is filled in or mended.
func (c *checker) cells(t *DutyTable) {
	columns := DutyColumns()
	filled, rows := make([]bool, len(columns)), map[string]At{}
	sound := make([]map[string]bool, len(columns)) // texts of a column that stand in many rows are looked at once
	for i := range sound {
		sound[i] = map[string]bool{}
	}
	for _, d := range t.Duties {
		for i, column := range columns {
			cell := column.Cell(d)
			switch {
			case column.provenance():
			case cell.Value == "":
				if filled[i] && t.Standard != "" && column.merged() {
					c.add(t.Path, cell.At, "duty-cell-blank", column.Chinese[0])
				}
			default:
				filled[i] = true
				if !sound[i][cell.Value] {
					before := len(c.problems)
					c.cell(t.Path, column, d, *cell)
					sound[i][cell.Value] = len(c.problems) == before
				}
			}
		}
		c.publisher(t.Path, d.Publisher)
		key := d.sameness()
		if before, twice := rows[key]; twice && (d.Content.Value != "" || d.Level2.Value != "") {
			c.add(t.Path, d.At, "duty-same-row", itoa(int(before.Line)))
		} else {
			rows[key] = d.At
		}
	}
}

// provenance columns say where a row was found; no and url are not prose.
func (c Column[R]) provenance() bool {
	return slices.Contains([]string{"no", "source_url", "place", "body", "field"}, c.Name)
}

// merged columns are those whose cells printed tables merge downwards.
func (c Column[R]) merged() bool {
	return slices.Contains([]string{"basis", "time_limit", "publisher", "channels"}, c.Name)
}

// sameness is what two rows have alike that are one duty written twice.
func (d *DutyRecord) sameness() string {
	return strings.Join([]string{d.Level1.Value, d.Level2.Value, d.Content.Value, d.Publisher.Value, d.Audience.Value, d.Method.Value, d.Tier.Value}, "\x00")
}

// cell says what one cell holds that no clerk typed so.
func (c *checker) cell(file string, column Column[DutyRecord], d *DutyRecord, cell Field[string]) {
	add := func(rule Rule, args ...string) {
		c.add(file, cell.At, rule, append([]string{column.Chinese[0]}, args...)...)
	}
	if strings.Trim(cell.Value, "?？-—–─－_/／ \u00a0") == "" {
		add("duty-placeholder", cell.Value)
		return
	}
	m := marksOf(cell.Value)
	if column.Name == "channels" {
		c.channels(file, cell)
	}
	if m.masked {
		add("duty-masked", excerpt(cell.Value, "**"))
	}
	if m.odd != 0 {
		add("duty-character", string(m.odd), fmt.Sprintf("U+%04X", m.odd))
	}
	if m.spaced {
		add("duty-inner-space", cell.Value[max(m.space, 0):m.spaceEnd])
	}
	switch ends := strings.TrimSuffix(cell.Value, "。"); {
	case strings.HasSuffix(ends, "…") || strings.HasSuffix(ends, "..."):
		add("duty-truncated", tail(cell.Value))
	case strings.HasPrefix(cell.Value, "…") || strings.HasPrefix(cell.Value, "..."):
		add("duty-truncated", excerpt(cell.Value, "."))
	case m.unpaired:
		add("duty-title-marks")
	}
	if m.year {
		first := len(c.problems)
		c.documentNumbers(cell.Value, add)
		if d.bare(cell) {
			mendYears(c.problems[first:], cell)
		}
	}
}

// marks are what one pass over a cell sees.
type marks struct {
	masked, spaced, unpaired, year bool
	odd                            rune
	space, spaceEnd                int // around the first space between Han characters, in bytes
}

func marksOf(text string) (m marks) {
	depth := 0
	var last, before rune // the last two characters, of which before was not a space
	beforeStart := 0
	for i, c := range text {
		switch {
		case c == '《':
			depth++
		case c == '》':
			depth--
			m.unpaired = m.unpaired || depth < 0
		case c == '*' && last == '*':
			m.masked = true
		case (c == '1' || c == '2') && strings.ContainsRune("〔﹝[［(（【", last):
			m.year = true
		case m.odd == 0 && odd(c, last):
			m.odd = c
		}
		if !m.spaced && unicode.Is(unicode.Han, c) && blank(last) && unicode.Is(unicode.Han, before) {
			m.spaced, m.space, m.spaceEnd = true, beforeStart, i+utf8.RuneLen(c)
		}
		if !blank(c) {
			before, beforeStart = c, i
		}
		last = c
	}
	m.unpaired = m.unpaired || depth != 0
	return m
}

func blank(c rune) bool { return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t' }

// odd tells characters that only conversions put into a table: Braille blanks, private use, box lines, radicals, and a
// circle for the zero of 二〇〇八.
func odd(c, last rune) bool {
	switch {
	case c < 0x2500:
		return false
	case c == 0x25CB || c == 'O':
		return strings.ContainsRune("一二三四五六七八九〇○", last)
	}
	return c <= 0x257F || 0x2800 <= c && c <= 0x28FF || 0x2E80 <= c && c <= 0x2FDF || 0xE000 <= c && c <= 0xF8FF || c == 0xFFFD || 0xFF61 <= c && c <= 0xFF9F
}

// excerpt is some characters from where a text holds something.
func excerpt(text, from string) string {
	i := max(strings.Index(text, from), 0)
	runes := []rune(text[i:])
	return string(runes[:min(len(runes), 12)])
}

func tail(text string) string {
	runes := []rune(text)
	return string(runes[max(len(runes)-12, 0):])
}

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
func (c *checker) publisher(file string, cell Field[string]) {
	for _, name := range Publishers(cell.Value) {
		plain := PlainName(name)
		vague := strings.HasPrefix(plain, "相关") || strings.HasPrefix(plain, "有关") || strings.Contains(plain, "相关责任") || strings.HasPrefix(plain, "负责") || strings.HasPrefix(plain, "制定")
		anywhere := strings.HasPrefix(plain, "县市区") || strings.HasPrefix(plain, "县区市") || strings.HasPrefix(plain, "地方各级") || strings.HasSuffix(plain, "主管部门")
		if vague || anywhere {
			c.add(file, cell.At, "duty-publisher-generic", name)
			return
		}
	}
}
