package supervise

import (
	"strconv"

	"gongkai/catalogue"
)

// clocks holds the register against its time limits: those of its duties, those of the law where a duty has none, and the
// disclosure office's own.
func (s *survey) clocks() {
	s.limits()
	for _, it := range s.Stock.Items {
		s.withdrawal(it)
		s.reassessment(it)
		if !it.Shown() {
			continue
		}
		s.timely(it)
		s.notices(it)
		s.penalty(it)
	}
	s.outcomes()
	s.renewals()
	s.annualReports()
}

// itemOf adds a finding of an item that tells of a duty.
func (s *survey) itemOf(it *catalogue.StockItem, d *catalogue.DutyRecord, at catalogue.At, rule catalogue.Rule, args ...string) {
	p := catalogue.NewProblem(it.Path, at, rule, args...)
	p.Private = it.Private
	s.find(it.Department, p, s.duty(d).File)
}

// duty is the duty as the report lists it; an empty one where it lists none.
func (s *survey) duty(d *catalogue.DutyRecord) catalogue.ReportDuty {
	if i, ok := s.duties[d]; ok {
		return s.report.Duties[i]
	}
	return catalogue.ReportDuty{}
}

// span is a length of time in words: 20 个工作日, 20 working days.
func span(n int, unit catalogue.LimitUnit) catalogue.Words {
	count, one := strconv.Itoa(n), n == 1
	w := map[catalogue.LimitUnit]catalogue.Words{
		catalogue.UnitWorkday: {Chinese: " 个工作日", English: " working day"}, catalogue.UnitDay: {Chinese: " 日", English: " day"},
		catalogue.UnitMonth: {Chinese: " 个月", English: " month"}, catalogue.UnitYear: {Chinese: " 年", English: " year"},
	}[unit]
	if !one {
		w.English += "s"
	}
	return catalogue.Words{Chinese: count + w.Chinese, English: count + w.English}
}

// uncounted says that the notices do not reach far enough to count from a day on.
func (s *survey) uncounted(it *catalogue.StockItem, at catalogue.At, from catalogue.Date, n int, unit catalogue.LimitUnit) {
	first, last := s.Stock.Calendar.Years()
	year := last + 1
	if int(from.Year) < first {
		year = int(from.Year)
	}
	w := span(n, unit)
	s.item(it, at, "clock-uncounted", from.Midnight().String(), w.Chinese, w.English, strconv.Itoa(year))
}
