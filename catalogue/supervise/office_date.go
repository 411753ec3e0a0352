package supervise

import (
	"regexp"
	"strconv"
	"strings"

	"gongkai/catalogue"
)

// day is a date of a table's row with the names of its column; the zero Date where none could be read.
type day struct {
	column
	on catalogue.Date
}

// known says whether there is a date.
func (d day) known() bool { return !d.on.IsZero() }

// date reads a day; what is none is a finding. An empty cell is no date, and says nothing.
func (r *tableRow) date(cell column) day {
	text := strings.TrimSpace(cell.Value)
	on, ok := dayOf(text)
	if !ok && text != "" {
		r.unread(cell)
	}
	return day{cell, on.Midnight()}
}

// past reads a day on which something was done: one that is still to come is a finding.
func (r *tableRow) past(cell column) day {
	d := r.date(cell)
	if d.known() && d.on.After(r.s.Stock.Date) {
		r.find(cell, "office-date-ahead", []string{cell.chinese, d.on.String(), cell.english})
		d.on = catalogue.Date{}
	}
	return d
}

// due reads the term of a task: a day, or a month, quarter or year whose last day is meant.
func (r *tableRow) due(cell column) day {
	written := strings.TrimSpace(cell.Value)
	if on, ok := lastDay(written); ok {
		return day{cell, on}
	}
	return r.date(cell)
}

// dayOf reads a day, also as spreadsheets write it into a CSV: 2026/3/31.
func dayOf(cell string) (catalogue.Date, bool) {
	if d, ok := catalogue.ParseDate(cell); ok {
		return d, true
	}
	return catalogue.ParseDate(strings.ReplaceAll(cell, "/", "."))
}

// unread says of a date that it could not be read.
func (r *tableRow) unread(cell column) {
	meant := catalogue.Words{Chinese: "写成 2026-05-08", English: "write one such as 2026-05-08"}
	switch d, ok := catalogue.MeantDate(cell.Value); {
	case !ok && !d.IsZero(): // three numbers, and no day
		meant = catalogue.Words{Chinese: "没有这一天，核对年、月、日", English: "there is no such day: check year, month and day"}
	case ok:
		meant = catalogue.Words{Chinese: "是不是 " + d.String() + "？", English: d.String() + "?"}
	}
	r.find(cell, "office-date-unread", []string{cell.chinese, cell.Value, meant.Chinese, cell.english, meant.English})
}

// ordered says of each day that is before the one that comes before it in the course of things.
func (r *tableRow) ordered(earlier day, later ...day) {
	for _, d := range later {
		if earlier.known() && d.known() && d.on.Before(earlier.on) {
			r.find(d.column, "office-dates-order", []string{d.chinese, d.on.String(), earlier.chinese, earlier.on.String(), d.english, earlier.english})
		}
	}
}

var (
	wholeMonth = regexp.MustCompile(`\A((?:19|20)\d\d)(?:年(\d{1,2})月份?|-(\d\d)|\.(\d{1,2}))(?:底|末)?(?:之?前)?\z`)
	wholePart  = regexp.MustCompile(`\A((?:19|20)\d\d)年(年?[底末]|上半年|下半年|第?[一二三四1-4]季度)(?:[底末]?之?前)?\z`)
)

// lastDay reads a term that is a month, a quarter, half a year or a year: 2026年6月底前, 2026-06, 2026年第三季度, 2026年底.
// Its last day is the last that is in time.
func lastDay(written string) (d catalogue.Date, ok bool) {
	if m := wholeMonth.FindStringSubmatch(written); m != nil {
		month, _ := strconv.Atoi(m[2] + m[3] + m[4])
		return endOfMonth(m[1], month)
	}
	m := wholePart.FindStringSubmatch(written)
	if m == nil {
		return d, false
	}
	switch part := strings.TrimPrefix(m[2], "第"); part {
	case "底", "末", "年底", "年末", "下半年", "四季度", "4季度":
		return endOfMonth(m[1], 12)
	case "上半年", "二季度", "2季度":
		return endOfMonth(m[1], 6)
	case "一季度", "1季度":
		return endOfMonth(m[1], 3)
	}
	return endOfMonth(m[1], 9)
}

// endOfMonth is the last day of a month; ok is false where there is no such month.
func endOfMonth(year string, month int) (d catalogue.Date, ok bool) {
	y, err := strconv.Atoi(year)
	if err != nil || month < 1 || month > 12 {
		return d, false
	}
	return dayOfMonth(y, month, 31), true
}
