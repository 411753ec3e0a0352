package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// renewal is what one department has published for one duty, newest first asked.
type renewal struct {
	holder *catalogue.StockDepartment
	duty   *catalogue.DutyRecord
	newest *catalogue.StockItem
	at     catalogue.At   // of the newest date
	on     catalogue.Date // the newest date on which anything of it was published or changed
	days   []catalogue.Date
}

// renewals finds duties that recur, and were not brought up to date when they had to be.
func (s *survey) renewals() {
	type key struct {
		holder *catalogue.StockDepartment
		duty   *catalogue.DutyRecord
	}
	var list []*renewal
	known := map[key]*renewal{}
	for _, it := range s.Stock.Items {
		if !it.Shown() || !it.Published.Set() {
			continue
		}
		for _, d := range it.Duties {
			if !s.recurs(d) {
				continue
			}
			k := key{holder(it, s.duty(d)), d}
			if known[k] == nil {
				known[k] = &renewal{holder: k.holder, duty: d}
				list = append(list, known[k])
			}
			known[k].add(it)
		}
	}
	for _, r := range list {
		s.renewed(r)
	}
}

// add takes down when an item was published and changed.
func (r *renewal) add(it *catalogue.StockItem) {
	dates := []catalogue.Field[catalogue.Date]{it.Published}
	for _, c := range it.Changes {
		dates = append(dates, c.On)
	}
	for _, d := range dates {
		if !d.Set() {
			continue
		}
		r.days = append(r.days, d.Value.Midnight())
		if r.newest == nil || d.Value.After(r.on) {
			r.newest, r.at, r.on = it, d.At, d.Value.Midnight()
		}
	}
}

// holder is the department that a duty binds: the one in whose table it stands, the nearest that the standard binds, or
// the item's own.
func holder(it *catalogue.StockItem, duty catalogue.ReportDuty) *catalogue.StockDepartment {
	for d := it.Department; d != nil; d = d.Parent {
		if duty.Standard == "" && d.Folder == duty.Folder {
			return d
		}
		for _, id := range d.Standards {
			if duty.Standard != "" && id.Value == duty.Standard {
				return d
			}
		}
	}
	return it.Department
}

// recurs says whether a duty comes back.
func (s *survey) recurs(d *catalogue.DutyRecord) bool {
	for _, l := range s.recurring(d) {
		if l.Part == "" {
			return true
		}
	}
	return false
}

// recurring are the limits of a duty that come back: frequencies, of its column 公开频率 too, fixed dates, ends of periods.
func (s *survey) recurring(d *catalogue.DutyRecord) (list []catalogue.Limit) {
	for _, l := range s.duty(d).Limits {
		if l.Part == "" && (l.Kind == catalogue.LimitFrequency || l.Unit == catalogue.UnitDate || periodMonths(l.Trigger) > 0 && l.Kind == catalogue.LimitDeadline) {
			list = append(list, l)
		}
	}
	if len(list) == 0 && d.Frequency.Value != "" {
		more, _ := ReadLimit(d.Frequency.Value)
		for _, l := range more {
			if l.Kind == catalogue.LimitFrequency && l.Part == "" {
				list = append(list, l)
			}
		}
	}
	return list
}

// periodMonths is how many months the period has at whose end a limit begins (每季度终了); 0 for any other trigger.
func periodMonths(trigger string) int {
	period, ends := cutSuffixAny(trigger, "终了", "结束", "末", "届满")
	if !ends {
		return 0
	}
	switch strings.TrimSuffix(period, "度") {
	case "每季":
		return 3
	case "每月":
		return 1
	case "每半年":
		return 6
	case "每年":
		return 12
	}
	return 0
}

// renewed reports the first limit of a duty that its newest item does not keep.
func (s *survey) renewed(r *renewal) {
	for _, l := range s.recurring(r.duty) {
		if l.Unit == catalogue.UnitDate {
			if s.missed(r, l) {
				return
			}
			continue
		}
		next, known := s.nextRenewal(r, l)
		if !known || !next.Before(s.Stock.Date) {
			continue
		}
		duty, days := s.duty(r.duty), span(next.DaysUntil(s.Stock.Date), catalogue.UnitDay)
		raw := duty.Raw
		if l.Kind == catalogue.LimitFrequency && len(duty.Limits) == 0 {
			raw = r.duty.Frequency.Value
		}
		s.renewalFinding(r, "duty-not-updated", r.on.String(), next.String(), days.Chinese, days.English, duty.Name(), l.Raw, raw)
		return
	}
}

func (s *survey) renewalFinding(r *renewal, rule catalogue.Rule, args ...string) {
	s.behind[bodyDuty{r.holder, r.duty}] = true
	p := catalogue.NewProblem(r.newest.Path, r.at, rule, args...)
	p.Private = r.newest.Private
	s.find(r.holder, p, s.duty(r.duty).File)
}

// nextRenewal is the last day by which a duty has to be brought up to date after its newest item.
func (s *survey) nextRenewal(r *renewal, l catalogue.Limit) (next catalogue.Date, known bool) {
	months := periodMonths(l.Trigger)
	switch {
	case months == 0 && l.Unit == catalogue.UnitWorkday:
		return s.due(l, r.on)
	case months == 0:
		return later(r.on, l.Number, l.Unit), true
	}
	// What is published within a period tells of the one before, but for its last fortnight, when it may tell of the period
	// already; the next is due after the period's end.
	on := r.on.AddDays(14)
	first := (int(on.Month)-1)/months*months + 1
	end := later(catalogue.NewDate(int(on.Year), first, 1), months, catalogue.UnitMonth).AddDays(-1)
	return s.due(l, end)
}

// missed reports a yearly or monthly date before which nothing was published; ok is false where nothing is missed, or where
// the duty may be younger than the date.
func (s *survey) missed(r *renewal, l catalogue.Limit) (ok bool) {
	if l.Kind != catalogue.LimitDeadline {
		return false
	}
	unit := catalogue.UnitYear
	if l.Month == 0 {
		unit = catalogue.UnitMonth
	}
	last := fixedDate(l, later(s.Stock.Date.Midnight(), -1, unit))
	before := later(last, -1, unit)
	older := false
	for _, day := range r.days {
		if day.After(before) && !day.After(last) {
			return false
		}
		older = older || !day.After(before)
	}
	if !older || !last.Before(s.Stock.Date) {
		return false
	}
	duty := s.duty(r.duty)
	s.renewalFinding(r, "duty-date-missed", before.AddDays(1).String(), last.String(), duty.Name(), duty.Raw, r.on.String())
	return true
}
