package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// answered asks a consultation or hearing that is long over for its result: an item that is its result, the result of
// its matter, or what came of it in the item itself. That its display has ended takes nothing away from the duty.
func (l *links) answered(it *catalogue.StockItem) {
	if it.Step.Value == "result" || it.Step.Value == "failed" || it.Historic.Value || it.Imported != nil || it.Carried() {
		return
	}
	over, at := l.over(it)
	if over.IsZero() || !l.Stock.Date.After(over.AddDays(answeredWithin)) || l.hasResult(it) {
		return
	}
	rule := catalogue.Rule("consultation-without-result")
	if it.Kind.Value == "hearing" {
		rule = "hearing-without-result"
	}
	l.item(it, at, rule, over.String(), strconv.Itoa(l.since(over)))
}

// over is when people could last say something: the day of a hearing, the last day of the window. It is no day where
// nothing is known of it, such as a window in working days outside the tables.
func (l *links) over(it *catalogue.StockItem) (catalogue.Date, catalogue.At) {
	if e := it.Event; e != nil && it.Kind.Value == "hearing" && !e.On.Value.IsZero() {
		return e.On.Value.Midnight(), e.On.At
	}
	if it.Window == nil || it.ItemRecord.Window == nil {
		return catalogue.Date{}, catalogue.At{}
	}
	return it.Window.Last.Midnight(), it.ItemRecord.Window.At
}

// hasResult says whether anybody can read what came of it.
func (l *links) hasResult(it *catalogue.StockItem) bool {
	if e := it.Event; e != nil && e.Outcome.Value != "" {
		return true
	}
	if relates(it, "stage-of") { // a round of a consultation that goes on: the whole is asked
		return true
	}
	for _, k := range l.to[it.Path] {
		if k.as == "result-of" && counts(k.from) {
			return true
		}
	}
	return l.answers[it.Matter.Value]
}

// counts says whether everybody can read an item, or could until its display ended.
func counts(it *catalogue.StockItem) bool {
	return it.Disclosed() && it.Scope == catalogue.Public
}
