package catalogue

import (
	"slices"
	"testing"
	"time"
)

func TestDatesAreReadInThreeFormsAndNoOther(t *testing.T) {
	for written, want := range map[string]string{
		"2026-05-08": "2026-05-08", "2026年5月8日": "2026-05-08", "2026年05月08日": "2026-05-08", "2026.5.8": "2026-05-08", "2026.05.08": "2026-05-08", "2024-02-29": "2024-02-29", "1000-01-01": "1000-01-01",
		"2026-05-08 09:30": "2026-05-08 09:30", "2026-05-08T09:30": "2026-05-08 09:30", "2026-05-08 09:30:59": "2026-05-08 09:30", "2026-05-08 9:05": "2026-05-08 09:05", "2026年5月8日 00:00": "2026-05-08 00:00", "2026.5.8 23:59": "2026-05-08 23:59",

		"": "", "2026-2-30": "", "2026-02-30": "", "2026-5-8": "", "2026515": "", "20260508": "", "2021年920": "", "2026年5月": "", "2026年5月8": "", "2026年13月1日": "", "2026-00-01": "", "2026-01-00": "", "2025-02-29": "", "26-05-08": "", "0999-01-01": "", "12026-05-08": "",
		"2026/05/08": "", "2026-05.08": "", "2026.5-8": "", "2026-05-08 ": "", " 2026-05-08": "", "2026-05-08 24:00": "", "2026-05-08 09:60": "", "2026-05-08 09:30:60": "", "2026-05-08 9": "", "2026-05-08 09:3": "", "2026-05-08 09:30+08:00": "", "2026-05-08Z": "", "2026-05-0８": "", "二〇二六年五月八日": "", "2026.5.8.": "", "2026年5月8日前": "",
	} {
		d, ok := ParseDate(written)
		if got := d.String(); ok != (want != "") || ok && got != want {
			t.Errorf("%q is read as %q (%v), want %q", written, got, ok, want)
		}
	}
}

func TestDatesCompareByDay(t *testing.T) {
	morning, _ := ParseDate("2026-05-08 09:30")
	evening, _ := ParseDate("2026-05-08 18:00")
	day, next := NewDate(2026, 5, 8), NewDate(2026, 5, 9)
	if morning.Before(evening) || morning.After(day) || day.Before(morning) {
		t.Error("the time of day counts")
	}
	if !day.Before(next) || !next.After(evening) || !NewDate(2025, 12, 31).Before(NewDate(2026, 1, 1)) {
		t.Error("days are out of order")
	}
	list := []Date{next, evening, day, morning}
	slices.SortFunc(list, Date.Compare)
	if want := []Date{day, morning, evening, next}; !slices.Equal(list, want) {
		t.Errorf("sorted to %v", list)
	}
	if morning.Midnight() != day || morning == day {
		t.Error("midnight is not the day without its time")
	}
}

func TestDaysAreAdded(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-02-28", 1, "2026-03-01"}, {"2024-02-28", 1, "2024-02-29"}, {"2026-12-31", 1, "2027-01-01"}, {"2026-03-01", -1, "2026-02-28"}, {"2026-05-08 09:30", 30, "2026-06-07"}, {"2026-05-08", 0, "2026-05-08"}, {"2026-05-08", 36_500, "2126-04-14"},
	} {
		d, _ := ParseDate(c.from)
		if got := d.AddDays(c.n).String(); got != c.want {
			t.Errorf("%s + %d is %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestTheDayOfAnInstantIsThatOfItsTimeZone(t *testing.T) {
	shanghai, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	instant := time.Date(2026, 5, 7, 16, 0, 0, 0, time.UTC)
	if got := DateOf(instant.In(shanghai)); got != NewDate(2026, 5, 8) {
		t.Errorf("%v", got)
	}
	if got := DateOf(instant); got != NewDate(2026, 5, 7) {
		t.Errorf("%v", got)
	}
}
