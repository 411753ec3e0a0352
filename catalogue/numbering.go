package catalogue

import (
	"regexp"
	"strconv"
	"strings"
)

// Numbering reads the index numbers of a body. The zero Numbering reads none.
type Numbering struct {
	Code  string         // the body's; empty without one
	parts []patternPart  // those that are no literals, in order: the groups of both expressions
	own   *regexp.Regexp // the body's numbers; nil where its code is not known
	open  *regexp.Regexp // any body's; nil where no mark parts the code from the digits beside it
}

// newNumbering is the numbering of a body with a code. Without a good pattern it reads nothing.
func newNumbering(p indexPattern, code string) Numbering {
	n := Numbering{Code: code}
	apart := func(i int) bool { return i < 0 || i >= len(p.parts) || p.parts[i].literal != "" }
	coded, parted := false, false
	for i, part := range p.parts {
		if part.literal == "" {
			n.parts = append(n.parts, part)
		}
		if part.name == "code" {
			coded, parted = true, apart(i-1) && apart(i+1)
		}
	}
	if len(n.parts) > 0 && (code != "" || !coded) {
		n.own = p.reader(regexp.QuoteMeta(code))
	}
	if parted {
		n.open = p.reader(`[0-9A-Za-z\p{Han}]+(?:-[0-9A-Za-z\p{Han}]+)*?`)
	}
	return n
}

// IndexNumber is what an index number says of itself.
type IndexNumber struct {
	Code         string // empty where the pattern has none
	Year, Serial int    // Year is 0 where the pattern has none
	Series       string // the number without its serial, which counts within it: QY003/2026
}

// Read takes an index number apart, whether it carries the body's own code or another; ok is false where it is of
// another form.
func (n Numbering) Read(index string) (number IndexNumber, ok bool) {
	for _, form := range []*regexp.Regexp{n.own, n.open} {
		if form == nil {
			continue
		}
		if at := form.FindStringSubmatchIndex(index); at != nil {
			return n.read(index, at)
		}
	}
	return number, false
}

// read takes the groups of a match. A serial that no machine can count is none.
func (n Numbering) read(index string, at []int) (number IndexNumber, ok bool) {
	for i, part := range n.parts {
		from, to := at[2*i+2], at[2*i+3]
		switch value := index[from:to]; part.name {
		case "code":
			number.Code = value
		case "year":
			number.Year, _ = strconv.Atoi(value)
		case "serial":
			serial, err := strconv.Atoi(value)
			if err != nil {
				return IndexNumber{}, false
			}
			number.Serial, number.Series = serial, strings.TrimRight(index[:from], "-/_ ")+index[to:]
		}
	}
	return number, true
}

// reader is the expression of a whole index number whose code is of this form, with a group for each part.
func (p indexPattern) reader(code string) *regexp.Regexp {
	forms := map[string]string{"code": code, "year": `(?:19|20)\d\d`, "month": `(?:0[1-9]|1[0-2])`, "day": `(?:0[1-9]|[12]\d|3[01])`, "serial": `\d+`}
	return p.grouped(func(part patternPart) string {
		if part.name == "serial" && part.width > 0 {
			return `\d{` + strconv.Itoa(part.width) + `}`
		}
		return forms[part.name]
	})
}

// grouped is an expression of the pattern in which each part has the form that form gives, in a group.
func (p indexPattern) grouped(form func(part patternPart) string) *regexp.Regexp {
	var b strings.Builder
	for _, part := range p.parts {
		if part.name == "" {
			b.WriteString(regexp.QuoteMeta(part.literal))
			continue
		}
		b.WriteString("(" + form(part) + ")")
	}
	return regexp.MustCompile(`\A` + b.String() + `\z`)
}

// DocumentNumber is what a document number says of itself: 屿政办〔2026〕12号 is 屿政办, 2026, 12.
type DocumentNumber struct {
	Word         string // 机关代字
	Year, Serial int
}

var documentParts = regexp.MustCompile(`\A(\p{Han}+)〔((?:19|20)\d\d)〕([1-9]\d{0,8})号\z`)

// ReadDocument takes a document number apart, a damaged one as wellFormed mends it. ok is false for other kinds of
// number (国令第706号), of which nothing is concluded.
func ReadDocument(number string) (d DocumentNumber, ok bool) {
	if offer, damaged := wellFormed(number); damaged {
		number = offer
	}
	m := documentParts.FindStringSubmatch(number)
	if m == nil {
		return d, false
	}
	d.Word = m[1]
	d.Year, _ = strconv.Atoi(m[2])
	d.Serial, _ = strconv.Atoi(m[3])
	return d, true
}

// Lead is the name of the first issuer as written, or of the department.
func (s *StockItem) Lead() string {
	if names := s.issuers(); len(names) > 0 {
		return names[0]
	}
	return s.Department.Name.Value
}

// Carried says whether the item carries somebody else's document, or belongs to another item's: then its document number
// is none of its own.
func (s *StockItem) Carried() bool { return s.ItemRecord.reprint() }
