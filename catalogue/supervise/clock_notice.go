package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// notices holds announcements against what they have to leave to people: so long before an event, or open for so long.
func (s *survey) notices(it *catalogue.StockItem) {
	if exempt(it) {
		return
	}
	before, open := false, false
	for _, d := range it.Duties {
		duty := s.duty(d)
		for _, l := range duty.Limits {
			if l.Kind != catalogue.LimitNotice || l.Part != "" && !meant(it, duty, l.Part) {
				continue
			}
			l = lawful(l, duty.Basis)
			if l.Before {
				before = true
				s.ahead(it, d, l)
			} else {
				open = true
				s.open(it, d, l)
			}
		}
	}
	if !before {
		s.hearing(it)
	}
	if !open {
		s.usualWindow(it)
	}
}

// eventDay is the day on which what a notice announces happens.
func eventDay(it *catalogue.StockItem, l catalogue.Limit) (day catalogue.Field[catalogue.Date]) {
	switch {
	case it.Event != nil && it.Event.On.Set():
		return it.Event.On
	case it.Trigger != nil && it.Trigger.On.Set():
		return it.Trigger.On
	case strings.Contains(l.Trigger, "施行") || strings.Contains(l.Trigger, "生效") || strings.Contains(l.Trigger, "实施") || strings.Contains(l.Trigger, "执行"):
		return it.Effective
	}
	return day
}

// ahead reports a notice that came too late before what it announces.
func (s *survey) ahead(it *catalogue.StockItem, d *catalogue.DutyRecord, l catalogue.Limit) {
	day := eventDay(it, l)
	if !day.Set() {
		return
	}
	left, known := s.distance(it.Published.Value, day.Value, l.Unit)
	switch duty := s.duty(d); {
	case left < 0 && it.Event != nil && it.Event.On.Set(): // it tells of what has been, and announces nothing
	case !known:
		s.uncounted(it, day.At, it.Published.Value, l.Number, l.Unit)
	case left < l.Number || left < 0:
		has, wants := span(max(left, 0), counted(l.Unit)), span(l.Number, l.Unit)
		s.itemOf(it, d, it.Published.At, "notice-late", it.Published.Value.Midnight().String(), day.Value.Midnight().String(), has.Chinese, has.English, wants.Chinese, wants.English, duty.Name(), duty.Raw)
	}
}

// distance is how far one day lies behind another in the unit of a limit: in whole months of days where it counts those. It
// is negative where it lies before.
func (s *survey) distance(from, to catalogue.Date, unit catalogue.LimitUnit) (n int, known bool) {
	days := from.DaysUntil(to)
	switch {
	case days < 0:
		return -1, true
	case unit == catalogue.UnitWorkday:
		return s.Stock.Calendar.WorkingDaysBetween(from, to)
	case unit == catalogue.UnitMonth || unit == catalogue.UnitYear:
		for !later(from.Midnight(), n+1, unit).After(to) {
			n++
		}
		return n, true
	}
	return days, true
}

// counted is the unit in which distance counts.
func counted(unit catalogue.LimitUnit) catalogue.LimitUnit {
	if unit == catalogue.UnitDate {
		return catalogue.UnitDay
	}
	return unit
}

// openFor is how long people could use a window: from when it opened, or from when they could know of it. ok is false where
// there is none, or where the item tells what came of it.
func (s *survey) openFor(it *catalogue.StockItem, unit catalogue.LimitUnit) (n int, ok, known bool) {
	w := it.Window
	if w == nil || w.Last.IsZero() || w.Opens.IsZero() || it.Step.Value == "result" {
		return 0, false, true
	}
	from := w.Opens
	if it.Published.Value.After(from) {
		from = it.Published.Value
	}
	n, known = s.distance(from, w.Last, unit)
	return max(n, 0), true, known
}

// open reports a window that is shorter than its duty asks.
func (s *survey) open(it *catalogue.StockItem, d *catalogue.DutyRecord, l catalogue.Limit) {
	n, ok, known := s.openFor(it, l.Unit)
	switch duty := s.duty(d); {
	case !ok:
	case !known:
		s.uncounted(it, windowAt(it), it.Window.Opens, l.Number, l.Unit)
	case n < l.Number:
		has, wants := span(n, l.Unit), span(l.Number, l.Unit)
		s.itemOf(it, d, windowAt(it), "window-short", it.Window.Last.Midnight().String(), has.Chinese, has.English, wants.Chinese, wants.English, duty.Name(), duty.Raw)
	}
}

func windowAt(it *catalogue.StockItem) catalogue.At {
	if w := it.ItemRecord.Window; w.Closes.Set() {
		return w.Closes.At
	} else if w.Days.Set() {
		return w.Days.At
	} else if w.WorkingDays.Set() {
		return w.WorkingDays.At
	}
	return it.ItemRecord.Window.At
}

// usualWindow holds a window against what is usual where no duty says it: thirty days for a consultation, of a normative
// document too (重大行政决策程序暂行条例第十五条, which binds governments of counties and above: a note for others), five working days before an appointment (党政领导干部选拔任用工作条例第四十二条).
func (s *survey) usualWindow(it *catalogue.StockItem) {
	l, rule := catalogue.Limit{Number: 30, Unit: catalogue.UnitDay}, catalogue.Rule("consultation-short")
	switch kind := it.Kind.Value; {
	case kind == "consultation" || it.Normative.Value:
	case kind == "appointment":
		l, rule = catalogue.Limit{Number: 5, Unit: catalogue.UnitWorkday}, "appointment-short"
	default:
		return
	}
	n, ok, known := s.openFor(it, l.Unit)
	switch {
	case !ok:
	case !known:
		s.uncounted(it, windowAt(it), it.Window.Opens, l.Number, l.Unit)
	case n < l.Number:
		has := span(n, l.Unit)
		p := catalogue.NewProblem(it.Path, windowAt(it), rule, it.Window.Last.Midnight().String(), has.Chinese, has.English)
		if p.Private = it.Private; rule == "consultation-short" && it.Department.Kind.Value != "department" {
			p.Severity = catalogue.Note
		}
		s.find(it.Department, p)
	}
}

// hearing holds the notice of a hearing against the seven days of 行政许可法第四十八条 and 重大行政决策程序暂行条例第十六条,
// counted as days of the calendar, which are the fewer.
func (s *survey) hearing(it *catalogue.StockItem) {
	if it.Kind.Value != "hearing" || it.Step.Value != "" && it.Step.Value != "call" || it.Event == nil || !it.Event.On.Set() {
		return
	}
	days := it.Published.Value.DaysUntil(it.Event.On.Value)
	if days < 0 || days >= 7 || told(it) {
		return
	}
	has := span(days, catalogue.UnitDay)
	s.item(it, it.Published.At, "hearing-notice-short", it.Published.Value.Midnight().String(), it.Event.On.Value.Midnight().String(), has.Chinese, has.English)
}

// told says whether an item tells what became of an event, and does not announce it.
func told(it *catalogue.StockItem) bool {
	return it.Event.Outcome.Value != "" || it.Event.Transcript.Value != ""
}
