package supervise

import (
	"testing"

	"gongkai/catalogue"
)

// TestANoticeHangsAsLongAsItsWindowOrItsLimitSays: the opening day is not counted, working days are those of the tables,
// and where nothing says how long, or the tables end, no day is made up.
func TestANoticeHangsAsLongAsItsWindowOrItsLimitSays(t *testing.T) {
	notice := func(n int, unit catalogue.LimitUnit) catalogue.Limit {
		return catalogue.Limit{Kind: catalogue.LimitNotice, Number: n, Unit: unit, Raw: "公示"}
	}
	before := notice(7, catalogue.UnitDay)
	before.Before = true
	deadline := notice(20, catalogue.UnitDay)
	deadline.Kind = catalogue.LimitDeadline
	part := notice(20, catalogue.UnitDay)
	part.Part = "处罚决定"
	spring, far := catalogue.NewDate(2026, 2, 13), catalogue.NewDate(2090, 1, 2)
	for name, c := range map[string]struct {
		from   catalogue.Date
		window *catalogue.Window
		limits []catalogue.Limit
		want   string
	}{
		"nothing says":               {spring, nil, nil, ""},
		"thirty days":                {spring, nil, []catalogue.Limit{notice(30, catalogue.UnitDay)}, "2026-03-15"},
		"five working days":          {spring, nil, []catalogue.Limit{notice(5, catalogue.UnitWorkday)}, "2026-02-27"},
		"the longer of two":          {spring, nil, []catalogue.Limit{notice(3, catalogue.UnitDay), notice(7, catalogue.UnitDay)}, "2026-02-20"},
		"outside the tables":         {far, nil, []catalogue.Limit{notice(5, catalogue.UnitWorkday)}, ""},
		"so long before":             {spring, nil, []catalogue.Limit{before}, ""},
		"a deadline":                 {spring, nil, []catalogue.Limit{deadline}, ""},
		"a part":                     {spring, nil, []catalogue.Limit{part}, ""},
		"the window before a limit":  {spring, &catalogue.Window{Opens: spring, Last: catalogue.NewDate(2026, 2, 18)}, []catalogue.Limit{notice(30, catalogue.UnitDay)}, "2026-02-18"},
		"a window without known end": {spring, &catalogue.Window{Opens: spring}, []catalogue.Limit{notice(7, catalogue.UnitDay)}, "2026-02-20"},
	} {
		duty := &catalogue.DutyRecord{}
		m := &matrix{survey: &survey{
			Input:  Input{Stock: &catalogue.Stock{Calendar: catalogue.NewCalendar()}},
			report: &catalogue.Report{Duties: []catalogue.ReportDuty{{Limits: c.limits}}}, duties: map[*catalogue.DutyRecord]int{duty: 0},
		}}
		it := &catalogue.StockItem{ItemRecord: &catalogue.ItemRecord{}, Window: c.window, Duties: []*catalogue.DutyRecord{duty}}
		if last, _ := m.shownUntil(it, c.from); last.String() != c.want {
			t.Errorf("%s: until %q, want %q", name, last, c.want)
		}
	}
}
