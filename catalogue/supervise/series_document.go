package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

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
	b, users := seriesBook{}, wordUsers{}
	for _, d := range list {
		r := b.series(seriesKey{d.number.Word, d.issuer, d.number.Year})
		r.Department = d.folder
		r.add(d.number.Serial, d.it, d.it.DocumentNo.At)
		users.add(d)
	}
	s.documentYears(list)
	s.words(list, users)
	for _, r := range b.closed() {
		s.report.Registers.Documents = append(s.report.Registers.Documents, r.Series)
		s.documentGaps(r)
	}
}

// documentYears says of numbers that their year is not that of the making.
func (s *survey) documentYears(list []document) {
	for _, d := range list {
		if made := d.it.Made.Value; !made.IsZero() && int(made.Year) != d.number.Year {
			s.gently(d.it, d.it.DocumentNo.At, "document-year", d.it.DocumentNo.Value, strconv.Itoa(d.number.Year), made.Midnight().String())
		}
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
		if known := s.bodies.Find(d.issuer); known != nil {
			d.issuer, d.folder = bodyName(known), known.Folder
		}
		list = append(list, d)
	}
	return list
}

// documentGaps says what is missing of a series that is published as a rule: of which at least five numbers are there, and
// half of those from the first to the last. Not every document is public, so that of others a gap says nothing.
func (s *survey) documentGaps(r *series) {
	if len(r.Gaps) == 0 || r.Count < 5 || 2*r.Count < r.To-r.From+1 {
		return
	}
	before, next := r.around(r.Gaps[0])
	if gentle(before.it) || gentle(next.it) {
		return
	}
	s.item(next.it, next.at, "document-gap", r.Word, strconv.Itoa(r.Year), strconv.Itoa(missing(r.Gaps)), spans(r.Gaps), strconv.Itoa(r.From), strconv.Itoa(r.To))
}
