package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// stand is how an item stands with one deadline.
type stand struct {
	limit   catalogue.Limit
	duty    *catalogue.DutyRecord // nil: the law's own limit
	from    catalogue.Date        // the day from which it runs
	last    catalogue.Date        // the last day on which it was kept; no date where the notices do not reach
	days    int                   // late by so many
	unit    catalogue.LimitUnit   // of days
	unknown bool                  // it cannot be counted
}

// late says by how many days an item met a duty later than the duty's limit allows: working days where the limit counts
// them, days of the calendar otherwise. late is false where nothing can be known.
func (s *survey) late(it *catalogue.StockItem, d *catalogue.DutyRecord) (days int, late bool) {
	if exempt(it) {
		return 0, false
	}
	x, ok := s.against(it, d)
	return x.days, ok && x.days > 0
}

// exempt says whether no time limit is held against an item: it is historic, was taken over from where it was already
// public, is not for the public to begin with, or does not say when it was published.
func exempt(it *catalogue.StockItem) bool {
	return it.Historic.Value || it.Imported != nil || it.Doubtful || !it.Shown() || !it.Published.Set() || it.Scope != catalogue.Public && it.Scope != catalogue.Limited
}

// against holds an item against the deadline of a duty; ok is false where the duty has none that could be held against it.
// Where a cell holds several that could be meant, it is the one that leaves most time.
func (s *survey) against(it *catalogue.StockItem, d *catalogue.DutyRecord) (x stand, ok bool) {
	duty := s.duty(d)
	var unknown *stand
	for _, l := range deadlines(it, duty) {
		from, known := start(it, l)
		if !known {
			return stand{}, false
		}
		next := s.measure(it, lawful(l, duty.Basis), from)
		next.duty = d
		switch {
		case next.unknown:
			unknown = &next
		case !ok || next.last.After(x.last):
			x, ok = next, true
		}
	}
	if unknown != nil && (!ok || x.days > 0) {
		return *unknown, true
	}
	return x, ok
}

// measure holds an item against one deadline from a day.
func (s *survey) measure(it *catalogue.StockItem, l catalogue.Limit, from catalogue.Date) stand {
	x := stand{limit: l, from: from.Midnight(), unit: catalogue.UnitDay}
	published := it.Published.Value.Midnight()
	if l.Unit != catalogue.UnitDate && !published.After(later(x.from, l.Number, atLeast(l.Unit))) {
		x.last = published // surely in time, whatever is off
		return x
	}
	last, known := s.due(l, x.from)
	if !known {
		x.unknown = true
		return x
	}
	x.last = last
	if !published.After(last) {
		return x
	}
	x.days = last.DaysUntil(published)
	if l.Unit == catalogue.UnitWorkday {
		if n, known := s.Stock.Calendar.WorkingDaysBetween(last, published); known {
			x.days, x.unit = max(n, 1), catalogue.UnitWorkday
		}
	}
	return x
}

// atLeast is the unit in which a number of units takes least time.
func atLeast(unit catalogue.LimitUnit) catalogue.LimitUnit {
	if unit == catalogue.UnitWorkday {
		return catalogue.UnitDay
	}
	return unit
}

// start is the day from which a limit runs for an item: its trigger, or else the day on which it was made. What came from
// elsewhere was made there, and a period that ends (每季度终了) is told by a trigger alone.
func start(it *catalogue.StockItem, l catalogue.Limit) (from catalogue.Date, known bool) {
	switch {
	case it.Trigger != nil && it.Trigger.On.Set():
		return it.Trigger.On.Value, true
	case strings.HasPrefix(l.Trigger, "每") || it.Source != nil || relates(it, "reprint-of") || !it.Made.Set():
		return catalogue.Date{}, false
	}
	return it.Made.Value, true
}

// deadlines are the deadlines of a duty's cell that may hold for an item: those of the part that it is, those without a
// part, or, where every part has one, all of them.
func deadlines(it *catalogue.StockItem, duty catalogue.ReportDuty) (list []catalogue.Limit) {
	var named, whole, parts []catalogue.Limit
	open := false
	for _, l := range duty.Limits {
		switch {
		case l.Kind != catalogue.LimitDeadline:
			open = open || l.Kind == catalogue.LimitOpen && l.Part != ""
		case l.Part == "":
			whole = append(whole, l)
		case meant(it, duty, l.Part):
			named = append(named, l)
		default:
			parts = append(parts, l)
		}
	}
	switch {
	case len(named) > 0:
		return named
	case len(whole) > 0:
		return whole
	case open || len(parts) < 2:
		return nil
	}
	return parts
}

// meant says whether a part of a limit (处罚决定, 批后公布) is what an item is: its title, its kind or the duty's name says so.
func meant(it *catalogue.StockItem, duty catalogue.ReportDuty, part string) bool {
	if strings.HasPrefix(part, "除") || strings.HasPrefix(part, "其他") {
		return false
	}
	core := strings.Trim(strings.TrimSuffix(part, "信息"), "《》")
	kind := map[string]string{"penalty": "处罚", "permit": "许可"}[it.Kind.Value]
	return core != "" && (strings.Contains(it.Title.Value, core) || strings.Contains(duty.Name(), core)) || kind != "" && strings.Contains(part, kind)
}
