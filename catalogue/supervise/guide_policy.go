package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// links are the relations between items, so far as both are there.
type links struct {
	*survey
	of      map[string]*catalogue.StockItem // by path
	to      map[string][]link               // path → what relates to it
	asked   map[string]bool                 // matters with a consultation or hearing
	answers map[string]bool                 // matters with a result that can be, or could be, read
}

// link is one relation, from the side of its target.
type link struct {
	from *catalogue.StockItem
	as   string
	at   catalogue.At
}

// policies tells of documents, interpretations, consultations and hearings that do not stand together.
func (s *survey) policies() {
	l := s.links()
	for _, it := range s.Stock.Items {
		if it.Draft || it.Ahead || it.Broken || it.Doubtful {
			continue
		}
		switch kind := it.Kind.Value; {
		case !openToAll(it):
		case kind == "consultation" || kind == "hearing":
			l.answered(it)
		case !it.Shown():
		case kind == "interpretation":
			l.interpretation(it)
		case kind == "policy" || it.Normative.Value:
			l.document(it)
		}
	}
}

// openToAll says whether an item is, or was until its display ended, for everybody.
func openToAll(it *catalogue.StockItem) bool {
	return it.Scope == catalogue.Public && (it.Gone == nil || it.Gone.Ended)
}

func (s *survey) links() *links {
	l := &links{survey: s, of: map[string]*catalogue.StockItem{}, to: map[string][]link{}, asked: map[string]bool{}, answers: map[string]bool{}}
	for _, it := range s.Stock.Items {
		l.of[it.Path] = it
		if m := it.Matter.Value; m != "" {
			l.asked[m] = l.asked[m] || asks(it)
			l.answers[m] = l.answers[m] || (it.Step.Value == "result" || it.Step.Value == "failed") && counts(it)
		}
		for _, r := range it.Relates {
			if target, ok := catalogue.Beside(it.Path, r.To.Value); ok {
				l.to[target] = append(l.to[target], link{it, r.As.Value, r.To.At})
			}
		}
	}
	return l
}

// document asks a policy document of this register for its interpretation, and a normative one for its consultation.
// Forwarded documents are interpreted by who made them; those no longer in force need nothing.
func (l *links) document(it *catalogue.StockItem) {
	state := it.Validity.State
	if it.Carried() || state == catalogue.Expired || state == catalogue.Repealed {
		return
	}
	l.expiring(it)
	if it.Historic.Value || it.Imported != nil {
		return
	}
	l.interpreted(it)
	if it.Normative.Value && !it.Made.Value.Before(consultedSince()) && !l.consulted(it) {
		l.item(it, it.Normative.At, "normative-without-consultation")
	}
}

// interpreted asks for an interpretation once its time is over. Beyond the tables of working days nothing is said.
func (l *links) interpreted(it *catalogue.StockItem) {
	published := it.Published.Value.Midnight()
	last, known := l.Stock.Calendar.AddWorkingDays(published, interpretedWithin)
	if published.IsZero() || !known || !l.Stock.Date.After(last) {
		return
	}
	for _, k := range l.to[it.Path] {
		if k.as == "interprets" && k.from.Shown() {
			l.timely(it, last)
			return
		}
	}
	if it.Normative.Value {
		l.item(it, it.Normative.At, "normative-without-interpretation", published.String(), strconv.Itoa(interpretedWithin))
	} else {
		l.item(it, it.Kind.At, "policy-without-interpretation", published.String())
	}
}

// timely tells of the first interpretation of a document, where it came later than it should.
func (l *links) timely(it *catalogue.StockItem, last catalogue.Date) {
	var first link
	for _, k := range l.to[it.Path] {
		day := k.from.Published.Value
		if k.as != "interprets" || !k.from.Shown() || day.IsZero() {
			continue
		}
		if first.from == nil || day.Before(first.from.Published.Value) {
			first = k
		}
	}
	if first.from == nil || first.from.Historic.Value || !first.from.Published.Value.After(last) {
		return
	}
	p := catalogue.NewProblem(first.from.Path, first.at, "interpretation-late",
		first.from.Published.Value.Midnight().String(), it.Path, it.Published.Value.Midnight().String(), strconv.Itoa(interpretedWithin))
	p.Private = first.from.Private
	l.find(first.from.Department, p, it.Path)
}

// interpretation asks which document it interprets. One that relates to a file that is not there is told of by check.
func (l *links) interpretation(it *catalogue.StockItem) {
	if !relates(it, "interprets") && !it.Carried() {
		l.item(it, it.Kind.At, "interpretation-unlinked")
	}
}

// consulted says whether a consultation or hearing belongs to a document: one matter, or a relation either way.
func (l *links) consulted(it *catalogue.StockItem) bool {
	for _, k := range l.to[it.Path] {
		if asks(k.from) {
			return true
		}
	}
	for _, r := range it.Relates {
		if target, ok := catalogue.Beside(it.Path, r.To.Value); ok && l.of[target] != nil && asks(l.of[target]) {
			return true
		}
	}
	return l.asked[it.Matter.Value]
}

// asks says whether people were asked in an item.
func asks(it *catalogue.StockItem) bool {
	return !it.Draft && !it.Ahead && (it.Kind.Value == "consultation" || it.Kind.Value == "hearing")
}

// expiring tells of a document whose end is near.
func (l *links) expiring(it *catalogue.StockItem) {
	last := it.Expires.Value.Midnight()
	if last.IsZero() || last.Before(l.Stock.Date) || last.After(l.Stock.Date.AddDays(expiryToldBefore)) {
		return
	}
	l.item(it, it.Expires.At, "policy-expiring", last.String(), strconv.Itoa(-l.since(last)))
}
