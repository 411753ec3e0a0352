package catalogue

import "testing"

func TestWorkingDaysFollowTheNotices(t *testing.T) {
	calendar := NewCalendar()
	for _, c := range []struct {
		day            string
		working, known bool
	}{
		{"2026-08-07", true, true},   // a Friday
		{"2026-08-08", false, true},  // a Saturday
		{"2026-10-01", false, true},  // National Day
		{"2026-10-07", false, true},  // a Wednesday made off
		{"2026-10-10", true, true},   // a Saturday made up
		{"2026-02-16", false, true},  // New Year's Eve
		{"2020-01-31", false, true},  // the holiday of 2020, made longer
		{"2007-12-29", true, true},   // made up for the first of January
		{"2006-06-01", true, false},  // no notice is known
		{"2027-03-01", true, false},  // there is no notice yet
		{"2027-03-06", false, false}, // nor for a Saturday: it may be made up
		{"2026-08-07 23:30", true, true},
	} {
		d, ok := ParseDate(c.day)
		if !ok {
			t.Fatal(c.day)
		}
		working, known := calendar.Working(d)
		if working != c.working || known != c.known {
			t.Errorf("%s: working %v, known %v; want %v, %v", c.day, working, known, c.working, c.known)
		}
	}
}

func TestTheDayItselfIsNotCounted(t *testing.T) {
	calendar := NewCalendar()
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-08-03", 5, "2026-08-10"},       // Monday: Tuesday to Friday and the next Monday
		{"2026-08-08", 1, "2026-08-10"},       // from a Saturday
		{"2026-09-30", 3, "2026-10-10"},       // over National Day: 8, 9 and the Saturday made up
		{"2026-10-09", 1, "2026-10-10"},       // the Saturday made up is the first
		{"2026-10-10", 1, "2026-10-12"},       // and the Sunday after it is off
		{"2026-08-03", 0, "2026-08-03"},       // nothing to count
		{"2026-12-30", 1, "2026-12-31"},       // the last day that is known
		{"2026-12-30", 2, ""},                 // the way leads into a year without a notice
		{"2026-08-03", 10_000, ""},            // far beyond
		{"2005-05-09", 1, ""},                 // before the first
		{"2026-05-08 09:30", 1, "2026-05-09"}, // a Saturday made up for Labour Day
	} {
		d, ok := ParseDate(c.from)
		if !ok {
			t.Fatal(c.from)
		}
		last, known := calendar.AddWorkingDays(d, c.n)
		if known != (c.want != "") || last.Midnight().String() != c.want {
			t.Errorf("%s and %d working days is %s (%v), want %s", c.from, c.n, last, known, c.want)
		}
	}
}

func TestAWindowIncludesItsLastDay(t *testing.T) {
	opens := NewDate(2026, 8, 3)
	for _, c := range []struct {
		name   string
		record WindowRecord
		last   string
		states map[string]WindowState
	}{
		{"closes", WindowRecord{Closes: day(2026, 8, 10)}, "2026-08-10", map[string]WindowState{"2026-08-02": WindowAhead, "2026-08-03": WindowOpen, "2026-08-10": WindowOpen, "2026-08-11": WindowClosed}},
		{"days", WindowRecord{Days: number(5)}, "2026-08-08", map[string]WindowState{"2026-08-08": WindowOpen, "2026-08-09": WindowClosed}},
		{"working days", WindowRecord{WorkingDays: number(5)}, "2026-08-10", map[string]WindowState{"2026-08-10": WindowOpen, "2026-08-11": WindowClosed}},
		{"working days that nobody can count", WindowRecord{WorkingDays: number(300)}, "", map[string]WindowState{"2026-08-02": WindowAhead, "2026-08-03": WindowUnsure, "2029-01-01": WindowUnsure}},
		{"no days", WindowRecord{Days: number(0)}, "2026-08-03", map[string]WindowState{"2026-08-03": WindowOpen, "2026-08-04": WindowClosed}},
		{"days without end", WindowRecord{Days: number(1 << 40)}, "2126-07-10", nil},
	} {
		for today, want := range c.states {
			d, _ := ParseDate(today)
			if got := windowOn(c.record, opens, d); got == nil || got.State != want || got.Last.String() != c.last {
				t.Errorf("%s on %s: %+v, want %s until %s", c.name, today, got, want, c.last)
			}
		}
		if got := windowOn(c.record, opens, opens); got.Last.String() != c.last {
			t.Errorf("%s: the last day is %s, want %s", c.name, got.Last, c.last)
		}
	}
	for _, record := range []WindowRecord{{}, {Closes: day(2026, 8, 10), Days: number(5)}} {
		if got := windowOn(record, opens, opens); got != nil {
			t.Errorf("%+v gives a window", record)
		}
	}
}

// windowOn is the window that a record makes on a day.
func windowOn(record WindowRecord, opens, today Date) *Window {
	record.Opens = Field[Date]{opens, At{Line: 1}}
	c := &checker{r: &Register{date: today, calendar: NewCalendar()}}
	s := &standing{ItemRecord: &ItemRecord{Window: &record}}
	c.window(s)
	return s.window
}

func day(y, m, d int) Field[Date] { return Field[Date]{NewDate(y, m, d), At{Line: 1}} }

func number(n int) Field[int] { return Field[int]{n, At{Line: 1}} }
