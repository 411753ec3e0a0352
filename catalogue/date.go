package catalogue

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Date is a day of the civil calendar, with a time of day only where the author wrote one. The zero Date is "no date".
type Date struct {
	Year       int16
	Month, Day int8
	Clock      int16 // minutes since midnight plus one; 0: the author wrote no time
}

// NewDate makes a date without a time; it does not check that the day exists.
func NewDate(year, month, day int) Date {
	return Date{Year: int16(year), Month: int8(month), Day: int8(day)}
}

// DateOf is the day on which an instant falls in its own time zone.
func DateOf(t time.Time) Date { return NewDate(t.Year(), int(t.Month()), t.Day()) }

// ParseDate reads the three forms that clerks use, 2026-05-08, 2026年5月8日 and 2026.5.8, each optionally followed
// by a time of day (10:30 or 10:30:00). Anything else, and a day that the calendar lacks, is refused.
func ParseDate(s string) (Date, bool) {
	p := dateReader{rest: s}
	year, ok := p.number(4, 4)
	if !ok || year < 1000 {
		return Date{}, false
	}
	var separators [3]string
	for _, forms := range [][3]string{{"-", "-", ""}, {"年", "月", "日"}, {".", ".", ""}} {
		if p.has(forms[0]) {
			separators = forms
			break
		}
	}
	if separators[0] == "" {
		return Date{}, false
	}
	least := 1
	if separators[0] == "-" {
		least = 2
	}
	p.eat(separators[0])
	month, okMonth := p.number(least, 2)
	okSep := p.eat(separators[1])
	day, okDay := p.number(least, 2)
	okEnd := p.eat(separators[2])
	d := NewDate(year, month, day)
	if !okMonth || !okSep || !okDay || !okEnd || !d.exists() {
		return Date{}, false
	}
	return d, p.clock(&d)
}

// MeantDate is the day that was probably meant by what ParseDate refuses: three numbers in the right order, however they
// are parted, in digits of either width. ok is false where that is no day; then the numbers are given all the same.
func MeantDate(s string) (Date, bool) {
	if d, ok := hanDate(s); ok {
		return d, true
	}
	narrow := strings.Map(func(c rune) rune {
		if c >= '０' && c <= '９' {
			return c - '０' + '0'
		}
		return c
	}, s)
	numbers := strings.FieldsFunc(narrow, func(c rune) bool { return c < '0' || c > '9' })
	if len(numbers) != 3 || len(numbers[0]) != 4 || len(numbers[1]) > 2 || len(numbers[2]) > 2 || len(s) > 40 {
		return Date{}, false
	}
	var n [3]int
	for i, digits := range numbers {
		n[i], _ = strconv.Atoi(digits)
	}
	d := NewDate(n[0], n[1], n[2])
	return d, n[0] >= 1000 && d.exists()
}

// dateReader eats a date from its front.
type dateReader struct{ rest string }

func (p *dateReader) has(prefix string) bool {
	return len(p.rest) >= len(prefix) && p.rest[:len(prefix)] == prefix
}

func (p *dateReader) eat(prefix string) bool {
	if !p.has(prefix) {
		return false
	}
	p.rest = p.rest[len(prefix):]
	return true
}

func (p *dateReader) number(least, most int) (n int, ok bool) {
	digits := 0
	for digits < most && digits < len(p.rest) && p.rest[digits] >= '0' && p.rest[digits] <= '9' {
		n = n*10 + int(p.rest[digits]-'0')
		digits++
	}
	p.rest = p.rest[digits:]
	return n, digits >= least
}

// clock reads what may follow the day: nothing, or a time.
func (p *dateReader) clock(d *Date) bool {
	if p.rest == "" {
		return true
	}
	if !p.eat(" ") && !p.eat("T") {
		return false
	}
	hour, okHour := p.number(1, 2)
	okColon := p.eat(":")
	minute, okMinute := p.number(2, 2)
	if p.eat(":") {
		if second, ok := p.number(2, 2); !ok || second > 59 {
			return false
		}
	}
	d.Clock = int16(hour*60 + minute + 1)
	return okHour && okColon && okMinute && hour < 24 && minute < 60 && p.rest == ""
}

func (d Date) exists() bool {
	t := d.time()
	return t.Year() == int(d.Year) && int8(t.Month()) == d.Month && int8(t.Day()) == d.Day
}

func (d Date) time() time.Time {
	return time.Date(int(d.Year), time.Month(d.Month), int(d.Day), 0, 0, 0, 0, time.UTC)
}

// IsZero says whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Midnight is the day without its time.
func (d Date) Midnight() Date { d.Clock = 0; return d }

// Compare orders by day, then by time; a day without a time comes first.
func (d Date) Compare(e Date) int {
	switch {
	case d.ordinal() != e.ordinal():
		return d.ordinal() - e.ordinal()
	default:
		return int(d.Clock) - int(e.Clock)
	}
}

func (d Date) ordinal() int { return (int(d.Year)*13+int(d.Month))*32 + int(d.Day) }

// Before and After compare days; the time of day does not count.
func (d Date) Before(e Date) bool { return d.ordinal() < e.ordinal() }

// After says whether d is a later day than e.
func (d Date) After(e Date) bool { return d.ordinal() > e.ordinal() }

// AddDays is the day n days later, without a time.
func (d Date) AddDays(n int) Date { return DateOf(d.time().AddDate(0, 0, n)) }

// Weekend says whether the day is a Saturday or a Sunday.
func (d Date) Weekend() bool {
	w := d.time().Weekday()
	return w == time.Saturday || w == time.Sunday
}

// String is the ISO form, 2026-05-08 or 2026-05-08 10:30; no date is "".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	if d.Clock == 0 {
		return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
	}
	return fmt.Sprintf("%04d-%02d-%02d %02d:%02d", d.Year, d.Month, d.Day, (d.Clock-1)/60, (d.Clock-1)%60)
}
