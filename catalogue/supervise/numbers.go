package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// numbers keeps the registers of index numbers and document numbers, and the lists of documents in force and cleaned up.
// Drafts have numbers too, so that they count here.
func (s *survey) numbers() {
	s.indexNumbers()
	s.documentNumbers()
	s.inForce()
}

// indexNumbers reads every index number by the pattern of its department. One that is of no form at all is a matter of
// gongkai check.
func (s *survey) indexNumbers() {
	owners := map[string]*catalogue.StockDepartment{}
	for _, d := range s.Stock.Departments {
		if owners[d.Code] == nil && d.Code != "" {
			owners[d.Code] = d
		}
	}
	b := seriesBook{}
	for _, it := range s.Stock.Items {
		number, ok := it.Department.Numbering.Read(it.Index.Value)
		if it.Broken || !ok {
			continue
		}
		own := it.Department.Numbering.Code
		switch {
		case number.Code == own || own == "":
			r := b.series(seriesKey{number.Series, "", number.Year})
			if r.Department == "" {
				r.Department = it.Department.Folder
				if d := owners[number.Code]; d != nil {
					r.Department = d.Folder
				}
			}
			r.add(number.Serial, it, it.Index.At)
		case owners[number.Code] != nil:
			s.gently(it, it.Index.At, "index-foreign", it.Index.Value, owners[number.Code].Name.Value, own)
		default:
			s.gently(it, it.Index.At, "index-code-unknown", it.Index.Value, number.Code, own)
		}
		s.indexYear(it, number)
	}
	for _, r := range b.closed() {
		s.report.Registers.Index = append(s.report.Registers.Index, r.Series)
		s.indexGaps(r)
	}
}

// indexYear says of a number that its year is neither that of the making nor that of the publication.
func (s *survey) indexYear(it *catalogue.StockItem, number catalogue.IndexNumber) {
	made, published := it.Made.Value, it.Published.Value
	if number.Year == 0 || made.IsZero() || int(made.Year) == number.Year || int(published.Year) == number.Year {
		return
	}
	told := published.Midnight().String()
	if published.IsZero() {
		told = "—"
	}
	s.gently(it, it.Index.At, "index-year", it.Index.Value, strconv.Itoa(number.Year), made.Midnight().String(), told)
}

// longGap is how many serials in a row may be missing before it looks like a slip of the pen: 00019, then 00190.
const longGap = 50

// indexGaps says which serials of a series are not there: the long stretches one by one, the others together. Beside an
// item that is historic or was taken over nothing is held against anybody: its fellows may lie in an older register.
func (s *survey) indexGaps(r *series) {
	var short []catalogue.Span
	var after numbered
	for _, gap := range r.Gaps {
		before, next := r.around(gap)
		switch {
		case gentle(before.it) || gentle(next.it):
		case gap.To-gap.From >= longGap:
			s.item(next.it, next.at, "index-jump", r.Word, strconv.Itoa(before.serial), strconv.Itoa(next.serial))
		default:
			if short == nil {
				after = next
			}
			short = append(short, gap)
		}
	}
	if short != nil {
		s.item(after.it, after.at, "index-gap", r.Word, strconv.Itoa(missing(short)), spans(short))
	}
}

// gentle says whether an item comes from before, or from elsewhere, so that its number is not the office's doing.
func gentle(it *catalogue.StockItem) bool { return it.Historic.Value || it.Imported != nil }

// gently adds a finding of an item that is only a note where the item is historic or was taken over.
func (s *survey) gently(it *catalogue.StockItem, at catalogue.At, rule catalogue.Rule, args ...string) {
	p := catalogue.NewProblem(it.Path, at, rule, args...)
	p.Private = it.Private
	if gentle(it) {
		p.Severity = catalogue.Note
	}
	s.find(it.Department, p)
}
