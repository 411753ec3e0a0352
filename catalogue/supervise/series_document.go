package supervise

import (
	"cmp"
	"slices"
	"strconv"

	"gongkai/catalogue"
)

// wordUse is how an issuer uses a word (机关代字).
type wordUse struct{ issuer, word string }

// document is an item with a document number of its own that was understood.
type document struct {
	it     *catalogue.StockItem
	number catalogue.DocumentNumber
	issuer string // the department's full name where the issuer has a page, otherwise as written
	folder string // the department's; empty without a page
}

// documentNumbers keeps the register of document numbers by issuer, word and year. Of numbers of another kind (国令第706号)
// nothing is concluded.
func (s *survey) documentNumbers() {
	list := s.documents()
	b, uses, users := seriesBook{}, map[wordUse]int{}, map[string]map[string]int{}
	for _, d := range list {
		r := b.series(seriesKey{d.number.Word, d.issuer, d.number.Year})
		r.Department = d.folder
		r.add(d.number.Serial, d.it, d.it.DocumentNo.At)
		uses[wordUse{d.issuer, d.number.Word}]++
		if users[d.number.Word] == nil {
			users[d.number.Word] = map[string]int{}
		}
		users[d.number.Word][d.issuer]++
	}
	usual := usualIssuers(users)
	made := map[string][]catalogue.Date{}
	for _, d := range list {
		if y := d.it.Made.Value; !y.IsZero() {
			made[d.issuer] = append(made[d.issuer], y)
		}
		if y := d.it.Made.Value; !y.IsZero() && int(y.Year) != d.number.Year {
			s.gently(d.it, d.it.DocumentNo.At, "document-year", d.it.DocumentNo.Value, strconv.Itoa(d.number.Year), y.Midnight().String())
		}
		if other := usual[d.number.Word]; other != "" && other != d.issuer {
			s.gently(d.it, d.it.DocumentNo.At, "document-foreign", d.it.DocumentNo.Value, d.number.Word, other, strconv.Itoa(users[d.number.Word][other]))
		}
	}
	for _, days := range made {
		slices.SortFunc(days, catalogue.Date.Compare)
	}
	for _, d := range list {
		if uses[wordUse{d.issuer, d.number.Word}] == 1 && len(users[d.number.Word]) == 1 {
			s.newWord(d, made[d.issuer])
		}
	}
	for _, r := range b.closed() {
		s.report.Registers.Documents = append(s.report.Registers.Documents, r.Series)
		s.documentGaps(r)
	}
}

// documents are the items whose document number is their own and was understood.
func (s *survey) documents() (list []document) {
	for _, it := range s.Stock.Items {
		number, ok := catalogue.ReadDocument(it.DocumentNo.Value)
		if it.Broken || it.Carried() || !ok {
			continue
		}
		d := document{it: it, number: number, issuer: it.Lead()}
		if known, ok := s.named(d.issuer); ok {
			d.issuer, d.folder = cmp.Or(known.Name.Value, known.Folder), known.Folder
		}
		list = append(list, d)
	}
	return list
}

// usualIssuers are the issuers to whom words belong: who has used one at least three times, and more often than all
// others together.
func usualIssuers(users map[string]map[string]int) map[string]string {
	usual := map[string]string{}
	for word, counts := range users {
		all := 0
		for _, n := range counts {
			all += n
		}
		for issuer, n := range counts {
			if n >= 3 && 2*n > all {
				usual[word] = issuer
			}
		}
	}
	return usual
}

// newWord says of the only document under a word that its issuer never used it before, where the issuer issued at least
// five under other words on earlier days. made are the days of all its documents, in order.
func (s *survey) newWord(d document, made []catalogue.Date) {
	if gentle(d.it) || d.it.Made.Value.IsZero() {
		return
	}
	if before, _ := slices.BinarySearchFunc(made, d.it.Made.Value.Midnight(), catalogue.Date.Compare); before >= 5 {
		s.item(d.it, d.it.DocumentNo.At, "document-word-new", d.it.DocumentNo.Value, d.number.Word, strconv.Itoa(before))
	}
}

// documentGaps says what is missing of a series that is published as a rule: of which at least half of the numbers from
// the first to the last are there. Not every document is public, so that of others a gap says nothing.
func (s *survey) documentGaps(r *series) {
	if len(r.Gaps) == 0 || 2*r.Count < r.To-r.From+1 {
		return
	}
	before, next := r.around(r.Gaps[0])
	if gentle(before.it) || gentle(next.it) {
		return
	}
	s.item(next.it, next.at, "document-gap", r.Word, strconv.Itoa(r.Year), strconv.Itoa(missing(r.Gaps)), spans(r.Gaps), strconv.Itoa(r.From), strconv.Itoa(r.To))
}
