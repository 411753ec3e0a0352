package catalogue

import (
	_ "embed"
	"strings"
	"sync"
)

// workdayTable lists the days that the State Council's yearly notices make off or make-up working days. Facts of
// the notices, collected by NateScarlet/holiday-cn (MIT); see LICENSE.
//
//go:embed workdays.csv
var workdayTable string

// Calendar tells working days from days off, for the years whose notice it holds, and says when it does not know.
type Calendar struct {
	days  map[Date]bool // true: works
	years map[int16]bool

	counted sync.Once
	tally   tally // of WorkingDaysBetween, made when it is first asked
}

// NewCalendar reads the built-in table of the yearly holiday notices.
func NewCalendar() *Calendar {
	c := &Calendar{days: map[Date]bool{}, years: map[int16]bool{}}
	for line := range strings.Lines(workdayTable) {
		cells := strings.Split(strings.TrimSpace(line), ",")
		d, ok := ParseDate(cells[0])
		if !ok || len(cells) < 2 {
			continue
		}
		c.days[d] = cells[1] == "work"
		c.years[d.Year] = true
	}
	// The first notice also names days of the December before it: that year is not known for it.
	delete(c.years, 2006)
	return c
}

// Working says whether people work on a day; known is false where no notice covers its year, and then nothing may
// be concluded: a date outside the tables is never "a working day".
func (c *Calendar) Working(d Date) (working, known bool) {
	d = d.Midnight()
	if works, listed := c.days[d]; listed {
		return works, true
	}
	return !d.Weekend(), c.years[d.Year]
}

// AddWorkingDays is the n-th working day after d; the day itself is not counted (民法典第二百零一条). known is false
// where the way leads out of the years that the tables hold.
func (c *Calendar) AddWorkingDays(d Date, n int) (last Date, known bool) {
	for n > 0 {
		d = d.AddDays(1)
		works, ok := c.Working(d)
		if !ok {
			return Date{}, false
		}
		if works {
			n--
		}
	}
	return d, true
}
