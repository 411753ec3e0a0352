package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// timely holds an item against the limits of its duties and says which it broke, the one broken longest ago; or, where
// none of its duties has a deadline that was understood, against the law's own.
func (s *survey) timely(it *catalogue.StockItem) {
	if exempt(it) {
		return
	}
	var worst stand
	held, free := false, true
	for _, d := range it.Duties {
		if !s.silent(d) {
			free = false
		}
		x, ok := s.against(it, d)
		if ok && (!held || x.days > 0 && (worst.days == 0 || x.last.Before(worst.last)) || worst.days == 0 && x.unknown) {
			worst, held = x, true
		}
	}
	switch {
	case held:
		s.tell(it, worst)
	case free:
		s.byLaw(it)
	}
}

// silent says whether a duty leaves the time to the law: its cell is blank, or says no more than 及时 or 长期.
func (s *survey) silent(d *catalogue.DutyRecord) bool {
	duty := s.duty(d)
	for _, l := range duty.Limits {
		if l.Kind != catalogue.LimitOpen {
			return false
		}
	}
	return len(duty.Limits) > 0 || blankLimit(plainLimit(duty.Raw))
}

// tell reports how an item stands with a limit of its duty.
func (s *survey) tell(it *catalogue.StockItem, x stand) {
	switch duty := s.duty(x.duty); {
	case x.unknown:
		s.uncounted(it, startAt(it), x.from, x.limit.Number, x.limit.Unit)
	case x.days > 0:
		w := span(x.days, x.unit)
		s.itemOf(it, x.duty, it.Published.At, "item-late", it.Published.Value.Midnight().String(), w.Chinese, w.English, duty.Name(), duty.Raw, x.from.String(), x.last.String())
	case x.limit.Unit != catalogue.UnitDate:
		s.early(it, x.from)
	}
}

// early reports an item that was published before what it tells of had happened.
func (s *survey) early(it *catalogue.StockItem, from catalogue.Date) {
	if it.Trigger == nil || !it.Published.Value.Before(from) {
		return
	}
	s.item(it, it.Published.At, "item-early", it.Published.Value.Midnight().String(), from.String(), it.Trigger.Event.Value)
}

// startAt is where the day stands from which an item's limits run.
func startAt(it *catalogue.StockItem) catalogue.At {
	if it.Trigger != nil && it.Trigger.On.Set() {
		return it.Trigger.On.At
	}
	return it.Made.At
}

// byLaw holds an item without a limit of its own against the law's: seven working days from the decision for penalties and
// permits (国办发〔2018〕118号), twenty from being made or changed for all else (条例第二十六条). What is not the county
// government's stands under other rules (条例第五十五条).
func (s *survey) byLaw(it *catalogue.StockItem) {
	switch it.Department.Kind.Value {
	case "department", "township", "unit", "vertical":
	default:
		return
	}
	l, rule := catalogue.Limit{Kind: catalogue.LimitDeadline, Number: 20, Unit: catalogue.UnitWorkday}, catalogue.Rule("item-late-default")
	if it.Kind.Value == "penalty" || it.Kind.Value == "permit" {
		l.Number, rule = 7, "decision-late"
	}
	from, known := start(it, l)
	if !known {
		return
	}
	switch x := s.measure(it, l, from); {
	case x.unknown:
		s.uncounted(it, startAt(it), x.from, l.Number, l.Unit)
	case x.days > 0:
		w := span(x.days, x.unit)
		s.item(it, it.Published.At, rule, it.Published.Value.Midnight().String(), w.Chinese, w.English, x.from.String(), x.last.String())
	default:
		s.early(it, x.from)
	}
}

// outcomes finds outcomes that were published while people could still have their say.
func (s *survey) outcomes() {
	windows := map[string]*catalogue.StockItem{}
	for _, it := range s.Stock.Items {
		if w := it.Window; w != nil && !w.Last.IsZero() {
			windows[it.Path] = it
		}
	}
	for _, it := range s.Stock.Items {
		if exempt(it) {
			continue
		}
		for _, r := range it.Relates {
			target, ok := catalogue.Beside(it.Path, r.To.Value)
			asked := windows[target]
			if !ok || asked == nil || r.As.Value != "result-of" || it.Published.Value.After(asked.Window.Last) {
				continue
			}
			p := catalogue.NewProblem(it.Path, it.Published.At, "result-early", it.Published.Value.Midnight().String(), strings.TrimSuffix(target, ".md"), asked.Window.Last.Midnight().String())
			p.Private = it.Private
			s.find(it.Department, p, target)
		}
	}
}
