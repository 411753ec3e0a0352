package supervise

import (
	"strings"

	"gongkai/catalogue"
)

// due is the last day on which a limit that runs from a day is kept. known is false where no holiday notice covers the way.
// The day itself is not counted, and a last day on which nobody works moves to the next on which they do (民法典第二百零一条、
// 第二百零三条); a fixed date does not move.
func (s *survey) due(l catalogue.Limit, from catalogue.Date) (last catalogue.Date, known bool) {
	from = from.Midnight()
	switch l.Unit {
	case catalogue.UnitWorkday:
		return s.Stock.Calendar.AddWorkingDays(from, l.Number)
	case catalogue.UnitDate:
		return fixedDate(l, from), true
	}
	last = later(from, l.Number, l.Unit)
	for {
		works, known := s.Stock.Calendar.Working(last)
		if works || !known {
			return last, known
		}
		last = last.AddDays(1)
	}
}

// later is the day so many days, months or years after another; where the month has no such day, its last
// (民法典第二百零二条).
func later(from catalogue.Date, n int, unit catalogue.LimitUnit) catalogue.Date {
	months := n
	switch unit {
	case catalogue.UnitYear:
		months = 12 * n
	case catalogue.UnitMonth:
	default:
		return from.AddDays(n)
	}
	count := int(from.Year)*12 + int(from.Month) - 1 + months
	return dayOfMonth(count/12, count%12+1, int(from.Day))
}

// dayOfMonth is a day of a month, or the month's last where it has no such day.
func dayOfMonth(year, month, day int) catalogue.Date {
	end := catalogue.NewDate(year+month/12, month%12+1, 1).AddDays(-1)
	return catalogue.NewDate(year, month, min(day, int(end.Day)))
}

// fixedDate is the first day of a yearly or monthly limit on or after a day.
func fixedDate(l catalogue.Limit, from catalogue.Date) catalogue.Date {
	month := l.Month
	if month == 0 {
		month = int(from.Month)
	}
	day := dayOfMonth(int(from.Year), month, l.Day)
	switch {
	case !day.Before(from):
		return day
	case l.Month == 0:
		first := later(catalogue.NewDate(int(from.Year), int(from.Month), 1), 1, catalogue.UnitMonth)
		return dayOfMonth(int(first.Year), int(first.Month), l.Day)
	}
	return dayOfMonth(int(from.Year)+1, month, l.Day)
}

// lawful gives days the unit that the duty's law counts them in: 行政处罚法第八十五条 counts its two, three, five and seven
// days as working days, 行政许可法第八十二条 all of its days.
func lawful(l catalogue.Limit, basis string) catalogue.Limit {
	if l.Unit != catalogue.UnitDay {
		return l
	}
	short := l.Number == 2 || l.Number == 3 || l.Number == 5 || l.Number == 7
	if strings.Contains(basis, "行政处罚法") && short || strings.Contains(basis, "行政许可法") {
		l.Unit = catalogue.UnitWorkday
	}
	return l
}
