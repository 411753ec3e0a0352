package catalogue

import "slices"

// tally counts working days from the first day that the tables hold to their last, so that a distance is two look-ups.
type tally struct {
	first int     // day number of the day before the first that is known
	sums  []int32 // sums[i]: working days after first up to first+i
}

// dayNumber counts days from 1970-01-01.
func (d Date) dayNumber() int {
	return int(d.Midnight().time().Unix() / (24 * 60 * 60))
}

// DaysUntil is how many days of the calendar lie between two days: 1 from a day to the next.
func (d Date) DaysUntil(to Date) int { return to.dayNumber() - d.dayNumber() }

// count fills the tally: from the last gap in what is known to the end of the tables.
func (c *Calendar) count() {
	var years []int
	for y := range c.years {
		years = append(years, int(y))
	}
	slices.Sort(years)
	if len(years) == 0 {
		return
	}
	d := NewDate(years[0], 1, 1)
	for before := d.AddDays(-1); ; before = before.AddDays(-1) {
		if _, known := c.Working(before); !known {
			break
		}
		d = before
	}
	c.tally = tally{first: d.dayNumber() - 1, sums: []int32{0}}
	for ; ; d = d.AddDays(1) {
		works, known := c.Working(d)
		if !known {
			return
		}
		sum := c.tally.sums[len(c.tally.sums)-1]
		if works {
			sum++
		}
		c.tally.sums = append(c.tally.sums, sum)
	}
}

// WorkingDaysBetween is how many working days come after one day up to another, which counts; 0 where the other is not
// later. known is false where the way leads through a day that no notice covers.
func (c *Calendar) WorkingDaysBetween(from, to Date) (n int, known bool) {
	if !to.After(from) {
		return 0, true
	}
	c.counted.Do(c.count)
	a, b := from.dayNumber()-c.tally.first, to.dayNumber()-c.tally.first
	if a < 0 || b >= len(c.tally.sums) {
		return 0, false
	}
	return int(c.tally.sums[b] - c.tally.sums[a]), true
}

// Years are the first and the last year of which the tables hold the State Council's notice.
func (c *Calendar) Years() (first, last int) {
	for y := range c.years {
		if first == 0 || int(y) < first {
			first = int(y)
		}
		last = max(last, int(y))
	}
	return first, last
}
