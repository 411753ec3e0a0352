package catalogue_test

import (
	"encoding/csv"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
)

// notices is the table as it lies in the file, counted day by day in the standard library's time: written on its own, so
// that it errs where Calendar does not.
type notices struct {
	listed      map[string]string
	first, last time.Time
}

func readNotices(t *testing.T) notices {
	t.Helper()
	data, err := os.ReadFile("workdays.csv")
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(strings.NewReader(string(data)))
	r.Comment, r.FieldsPerRecord = '#', 3
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	n := notices{map[string]string{}, time.Date(2006, 12, 30, 12, 0, 0, 0, time.UTC), time.Date(2026, 12, 31, 12, 0, 0, 0, time.UTC)}
	for _, row := range rows[1:] {
		n.listed[row[0]] = row[1]
	}
	return n
}

func (n notices) works(day time.Time) bool {
	switch n.listed[day.Format(time.DateOnly)] {
	case "work":
		return true
	case "off":
		return false
	}
	return day.Weekday() != time.Saturday && day.Weekday() != time.Sunday
}

// walk counts the working days of the days after one up to another; ok is false where one of them is not covered.
func (n notices) walk(from, to time.Time) (count int, ok bool) {
	for day := from.Add(24 * time.Hour); !day.After(to); day = day.Add(24 * time.Hour) {
		if day.Before(n.first) || day.After(n.last) {
			return 0, false
		}
		if n.works(day) {
			count++
		}
	}
	return count, true
}

// TestWorkingDaysAreThoseOfAnIndependentCount over random days and numbers from before the first notice to after the last.
func TestWorkingDaysAreThoseOfAnIndependentCount(t *testing.T) {
	n, calendar, random := readNotices(t), catalogue.NewCalendar(), rand.New(rand.NewPCG(20, 26))
	begin := time.Date(2006, 6, 1, 12, 0, 0, 0, time.UTC)
	known := 0
	for range 4000 {
		from := begin.AddDate(0, 0, random.IntN(7700))
		to := from.AddDate(0, 0, random.IntN(400)-20)
		want, ok := n.walk(from, to)
		got, sure := calendar.WorkingDaysBetween(catalogue.DateOf(from), catalogue.DateOf(to))
		if got != want || sure != ok {
			t.Fatalf("from %s to %s: %d (%v), want %d (%v)", from.Format(time.DateOnly), to.Format(time.DateOnly), got, sure, want, ok)
		}
		if !ok {
			continue
		}
		known++
		// The n-th working day is the one up to which n are counted, and itself one.
		last, sure := calendar.AddWorkingDays(catalogue.DateOf(from), want)
		if want == 0 || !sure {
			continue
		}
		day := time.Date(int(last.Year), time.Month(last.Month), int(last.Day), 12, 0, 0, 0, time.UTC)
		if again, _ := n.walk(from, day); again != want || !n.works(day) || day.After(to) {
			t.Fatalf("%d working days after %s is said to be %s", want, from.Format(time.DateOnly), last)
		}
	}
	if known < 3000 {
		t.Errorf("only %d of the random stretches lie within the notices", known)
	}
}

// TestEveryYearFrom2007To2026HasItsNotice: New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn and
// National Day are off in it (the three of them since 2008), and most years make days up.
func TestEveryYearFrom2007To2026HasItsNotice(t *testing.T) {
	n := readNotices(t)
	if first, last := catalogue.NewCalendar().Years(); first != 2007 || last != 2026 {
		t.Errorf("the tables hold %d to %d", first, last)
	}
	for year := 2007; year <= 2026; year++ {
		off := map[time.Month]int{}
		for day := time.Date(year, 1, 1, 12, 0, 0, 0, time.UTC); day.Year() == year; day = day.AddDate(0, 0, 1) {
			if n.listed[day.Format(time.DateOnly)] == "off" {
				off[day.Month()]++
			}
		}
		if off[time.January]+off[time.February] < 8 || off[time.May] < 1 || off[time.October]+off[time.September] < 6 || year >= 2008 && off[time.April] < 1 {
			t.Errorf("%d: days off by month %v", year, off)
		}
	}
}

// TestWhatNoNoticeCoversIsNotCounted at both ends of the tables.
func TestWhatNoNoticeCoversIsNotCounted(t *testing.T) {
	calendar := catalogue.NewCalendar()
	for _, c := range []struct {
		from, to string
		n        int
		known    bool
	}{
		{"2026-12-30", "2026-12-31", 1, true},
		{"2026-12-31", "2027-01-01", 0, false},
		{"2026-12-31", "2026-12-31", 0, true},
		{"2027-02-01", "2027-01-01", 0, true}, // not later
		{"2027-02-01", "2027-02-02", 0, false},
		{"2006-12-29", "2006-12-31", 2, true}, // made up for New Year 2007
		{"2006-12-28", "2006-12-29", 0, false},
		{"2025-12-31", "2026-01-05", 2, true}, // New Year 2026: 1 to 3 January off, Sunday the 4th made up
	} {
		from, _ := catalogue.ParseDate(c.from)
		to, _ := catalogue.ParseDate(c.to)
		if n, known := calendar.WorkingDaysBetween(from, to); n != c.n || known != c.known {
			t.Errorf("%s to %s: %d (%v), want %d (%v)", c.from, c.to, n, known, c.n, c.known)
		}
		if days := from.DaysUntil(to); from.AddDays(days) != to {
			t.Errorf("%s to %s is said to be %d days", c.from, c.to, days)
		}
	}
}
