package supervise_test

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// TestTheFlawedCountyBreaksEachClockWhereItShould and breaks nothing beside it.
func TestTheFlawedCountyBreaksEachClockWhereItShould(t *testing.T) {
	want := []string{
		"clock-a/appointment.md:9 appointment-short", "clock-a/catalogue.csv:2 limit-unread", "clock-a/catalogue.csv:3 limit-missing",
		"clock-a/consultation-result.md:6 result-early", "clock-a/consultation-short.md:9 consultation-short", "clock-a/early.md:6 item-early",
		"clock-a/hearing-duty.md:6 notice-late", "clock-a/hearing.md:6 hearing-notice-short", "clock-a/late-default.md:6 item-late-default",
		"clock-a/late.md:6 item-late", "clock-a/missed.md:6 duty-date-missed", "clock-a/penalty-long.md:9 penalty-display-long",
		"clock-a/penalty-open.md:8 penalty-display-open", "clock-a/permit.md:6 decision-late", "clock-a/stale.md:6 duty-not-updated",
		"clock-a/still-shown.md:10 withdrawal-due", "clock-a/uncounted.md:5 clock-uncounted", "clock-a/window.md:9 window-short",
		"clock-a/withdrawn.md:10 withdrawal-late", "clock-a/withheld.md:6 review-due-soon", "clock-b/catalogue.csv:1 limit-column-missing",
		"clock-a/department.md:2 annual-report-missing", "clock-b/department.md:2 annual-report-township", "office/department.md:2 annual-report-missing",
		"site.yaml:1 government-report-missing", "site.yaml:1 website-report-missing",
	}
	var got []string
	for _, f := range flawed(t, "clocks").report(t).Findings {
		if clocked(f.Rule) {
			got = append(got, fmt.Sprintf("%s:%d %s", f.File, f.At.Line, f.Rule))
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// clocked says whether a rule is one of those that this file and its neighbour find.
func clocked(rule catalogue.Rule) bool {
	for _, prefix := range []string{"item-late", "item-early", "decision-late", "result-early", "clock-", "duty-not-updated", "duty-date-missed", "notice-late", "hearing-notice", "window-short", "consultation-short", "appointment-short", "withdrawal-", "penalty-display", "review-due-soon", "annual-report-", "government-report", "website-report", "limit-"} {
		if strings.HasPrefix(string(rule), prefix) {
			return true
		}
	}
	return false
}

// bureau is a county with one department, whose table gives duty 1 a limit, and 2 another.
func bureau(limit, other string) county {
	c := county{fstest.MapFS{}, fstest.MapFS{}}
	c.put("site.yaml", "title: 甲县公开目录\norganisation: 甲县人民政府\nlanguage: zh-Hans\n")
	c.put("a/department.md", "---\nname: 甲局\nkind: department\nresponsible: {leader: 甲}\n---\n")
	c.put("a/catalogue.csv", fmt.Sprintf("序号,二级事项,公开依据,公开时限,公开对象,公开方式\n1,事项一,%s,\"%s\",全社会,主动公开\n2,事项二,,\"%s\",全社会,主动公开\n", "《条例》", limit, other))
	return c
}

// paper is an item with what else is said of it.
func (c county) paper(name, made, published string, more ...string) {
	c.put("a/"+name+".md", "---\ntitle: "+name+"\nindex: A/"+name+"\nsummary: 略\nmade: "+made+"\npublished: "+published+"\nscope: public\nreview: {drafted_by: 乙, checked_by: 丙, approved_by: 丁, approved_on: "+made+", secrecy: true}\n"+strings.Join(more, "\n")+"\n---\n正文。\n")
}

// clocksOf are the rules broken by items, with the words of the first.
func clocksOf(t *testing.T, c county, date catalogue.Date) (rules, text string) {
	t.Helper()
	var list []string
	for _, f := range supervise.Make(c.input(t, date)).Findings {
		if clocked(f.Rule) && strings.HasPrefix(f.File, "a/") && f.File != "a/department.md" && f.File != "a/catalogue.csv" {
			list = append(list, string(f.Rule))
			text += f.Text("en") + "\n"
		}
	}
	return strings.Join(list, " "), text
}

// TestAnItemIsHeldToItsOwnLimit and only to one that is surely its own.
func TestAnItemIsHeldToItsOwnLimit(t *testing.T) {
	twenty, duty := "自信息形成之日起20个工作日内", "entry: \"1\""
	for _, c := range []struct {
		name, limit, other, made, published string
		more                                []string
		rules, text                         string
	}{
		{"the last day", twenty, "", "2026-03-02", "2026-03-30", []string{duty}, "", ""},
		{"a day late", twenty, "", "2026-03-02", "2026-03-31", []string{duty}, "item-late", "1 working day late"},
		{"over a holiday with a make-up day", twenty, "", "2026-01-20", "2026-02-24", []string{duty}, "", ""},
		{"late on a Saturday", twenty, "", "2026-03-06", "2026-04-04", []string{duty}, "item-late", "1 working day late"},
		{"from its trigger", twenty, "", "2026-01-05", "2026-03-31", []string{duty, "trigger: {event: 批准, on: 2026-03-10}"}, "", ""},
		{"late from its trigger", twenty, "", "2026-03-09", "2026-03-31", []string{duty, "trigger: {event: 批准, on: 2026-01-05}"}, "item-late", "from 2026-01-05 to 2026-02-02"},
		{"early", twenty, "", "2026-03-02", "2026-03-03", []string{duty, "trigger: {event: 批准, on: 2026-03-10}"}, "item-early", "before “批准” on 2026-03-10"},
		{"historic", twenty, "", "2020-03-02", "2026-03-31", []string{duty, "historic: true"}, "", ""},
		{"taken over", twenty, "", "2020-03-02", "2026-03-31", []string{duty, "imported: {from: 旧站}"}, "", ""},
		{"made elsewhere", twenty, "", "2020-03-02", "2026-03-31", []string{duty, "source: {issuer: 省政府办公厅}"}, "", ""},
		{"calendar days end on a Sunday", "批准后20日内", "", "2026-03-02", "2026-03-23", []string{duty}, "", ""},
		{"calendar days", "批准后20日内", "", "2026-03-02", "2026-03-24", []string{duty}, "item-late", "1 day late"},
		{"open, and yet the law's twenty days", "及时公开", "", "2026-03-02", "2026-03-31", []string{duty}, "item-late-default", "1 working day late"},
		{"blank, and so the law's", "", twenty, "2026-03-02", "2026-03-31", []string{duty}, "item-late-default", "1 working day late"},
		{"cut off: nobody knows", "自信息形成之日起20个…", "", "2026-03-02", "2026-05-29", []string{duty}, "", ""},
		{"a frequency is no deadline", "每年更新一次", "", "2026-03-02", "2026-05-29", []string{duty}, "", ""},
		{"the strictest of two duties", twenty, "自信息形成之日起5个工作日内", "2026-03-02", "2026-03-31", []string{"entry: [\"1\", \"2\"]"}, "item-late", "事项二"},
		{"the laxest of the parts of one cell", "处罚决定:7个工作日内; 其他信息:20个工作日内", "", "2026-03-02", "2026-03-25", []string{duty}, "", ""},
		{"the part that it is", "处罚决定:7个工作日内; 其他信息:20个工作日内", "", "2026-03-02", "2026-03-25", []string{duty, "kind: penalty", "display_until: 2026-06-25"}, "item-late", "until 2026-03-11"},
		{"a part without a number may be what it is", "甲类:7个工作日内; 乙类:20个工作日内; 其他:长期公开", "", "2026-03-02", "2026-05-25", []string{duty}, "", ""},
		{"by a day of the year", "每年1月31日前", "", "2026-01-12", "2026-02-03", []string{duty}, "item-late", "3 days late"},
		{"on that day", "每年1月31日前", "", "2026-01-12", "2026-01-31", []string{duty}, "", ""},
		{"a quarter whose end nobody told", "每季度终了后7个工作日内", "", "2026-05-25", "2026-05-29", []string{duty}, "", ""},
		{"no duty", twenty, "", "2026-03-02", "2026-03-31", nil, "item-late-default", "until 2026-03-30"},
		{"a decision", twenty, "", "2026-03-02", "2026-03-12", []string{"kind: permit"}, "decision-late", "until 2026-03-11"},
		{"before the first notice", twenty, "", "2006-03-02", "2006-05-12", []string{duty}, "clock-uncounted", "for 2006"},
		{"before the first notice, and surely in time", twenty, "", "2006-03-02", "2006-03-22", []string{duty}, "", ""},
	} {
		county := bureau(c.limit, c.other)
		county.paper("x", c.made, c.published, c.more...)
		rules, text := clocksOf(t, county, today)
		text = strings.ReplaceAll(text, "ran from 2026-03-02 to", "until")
		if rules != c.rules || !strings.Contains(text, c.text) {
			t.Errorf("%s: %q, want %q with %q: %s", c.name, rules, c.rules, c.text, text)
		}
		days, late := 0, false
		if len(c.more) > 0 && strings.HasPrefix(c.more[0], duty) {
			days, late = supervise.Late(county.input(t, today), "a/x.md")
		}
		if late != (rules == "item-late" && strings.Contains(text, "事项一")) || late != (days > 0) {
			t.Errorf("%s: the coverage is told late %v, %d days; the report says %q", c.name, late, days, rules)
		}
	}
}

// TestDaysAreCountedAsTheDutysLawCountsThem: three days of the penalty law, and all days of the licensing law, are working
// days; of other laws, and twenty days, they are not.
func TestDaysAreCountedAsTheDutysLawCountsThem(t *testing.T) {
	for _, c := range []struct{ basis, limit, published, want string }{
		{"《行政处罚法》第四十八条", "作出决定后三日内", "2026-04-20", ""}, // Wednesday the 15th and three working days
		{"《行政处罚法》第四十八条", "作出决定后三日内", "2026-04-21", "item-late"},
		{"《条例》", "作出决定后三日内", "2026-04-20", ""}, // the last day is a Saturday, and moves to Monday
		{"《条例》", "作出决定后二日内", "2026-04-20", "item-late"},
		{"《行政处罚法》第四十八条", "作出决定后二日内", "2026-04-17", ""},
		{"《行政处罚法》", "作出决定后二十日内", "2026-05-07", "item-late"},
		{"《行政许可法》第四十条", "作出决定后二十日内", "2026-05-15", ""},
		{"《行政许可法》第四十条", "作出决定后二十日内", "2026-05-16", "item-late"},
	} {
		county := bureau(c.limit, "")
		county.put("a/catalogue.csv", strings.Replace(string(county.content["a/catalogue.csv"].Data), "《条例》", c.basis, 1))
		county.paper("x", "2026-04-15", c.published, "entry: \"1\"")
		if rules, text := clocksOf(t, county, today); rules != c.want {
			t.Errorf("%+v: %q: %s", c, rules, text)
		}
	}
}

// TestBeyondTheNoticesNothingIsCounted: in 2027 there is no notice of 2027 yet.
func TestBeyondTheNoticesNothingIsCounted(t *testing.T) {
	for _, c := range []struct{ made, published, want string }{
		{"2026-12-15", "2027-03-01", "clock-uncounted"}, // whenever the holidays are, it may be late or not: not said
		{"2026-12-15", "2027-01-04", ""},                // twenty days of the calendar are not over
		{"2026-11-30", "2026-12-29", "item-late"},
		{"2026-11-30", "2027-01-08", "item-late"}, // its last day was still in 2026
	} {
		county := bureau("自信息形成之日起20个工作日内", "")
		county.paper("x", c.made, c.published, "entry: \"1\"")
		if rules, text := clocksOf(t, county, catalogue.NewDate(2027, 6, 1)); rules != c.want {
			t.Errorf("%+v: %q: %s", c, rules, text)
		}
	}
}

// TestNoticesLeavePeopleTheirTime before an event, and while a window is open.
func TestNoticesLeavePeopleTheirTime(t *testing.T) {
	duty := "entry: \"1\""
	for _, c := range []struct {
		name, limit, published string
		more                   []string
		rules, text            string
	}{
		{"thirty days before", "听证会举行30日前", "2026-04-01", []string{duty, "event: {on: 2026-05-01}"}, "", ""},
		{"twenty-nine days before", "听证会举行30日前", "2026-04-02", []string{duty, "event: {on: 2026-05-01}"}, "notice-late", "29 days before"},
		{"working days before", "提前7个工作日公告", "2026-04-20", []string{duty, "event: {on: 2026-04-28}"}, "notice-late", "6 working days before"},
		{"before it takes effect", "施行5日前", "2026-04-20", []string{duty, "effective: 2026-04-24"}, "notice-late", "4 days before"},
		{"after it took effect", "施行前公布", "2026-04-20", []string{duty, "effective: 2026-04-10"}, "notice-late", "published on 2026-04-20"},
		{"what came of an event that had to be announced", "听证会举行30日前", "2026-04-20", []string{duty, "event: {on: 2026-04-10}"}, "", ""},
		{"what came of a window", "公告不少于30日", "2026-05-20", []string{duty, "step: result", "matter: 甲", "window: {opens: 2026-04-13, days: 30}"}, "", ""},
		{"nobody knows when", "施行5日前", "2026-04-20", []string{duty}, "", ""},
		{"a hearing in six days", "及时", "2026-04-14", []string{"kind: hearing", "event: {on: 2026-04-20}"}, "hearing-notice-short", "6 days before"},
		{"a hearing in seven days", "及时", "2026-04-13", []string{"kind: hearing", "event: {on: 2026-04-20}"}, "", ""},
		{"what came of a hearing", "及时", "2026-04-23", []string{"kind: hearing", "event: {on: 2026-04-20, outcome: 采纳}"}, "", ""},
		{"open for thirty days", "公告不少于30日", "2026-04-13", []string{duty, "window: {opens: 2026-04-13, days: 30}"}, "", ""},
		{"open for twenty-nine", "公告不少于30日", "2026-04-13", []string{duty, "window: {opens: 2026-04-13, days: 29}"}, "window-short", "29 days"},
		{"open before it was told", "公告不少于10个工作日", "2026-04-15", []string{duty, "window: {opens: 2026-04-13, working_days: 10}"}, "window-short", "8 working days"},
		{"a consultation of its duty's length", "征求意见不少于10日", "2026-04-13", []string{duty, "kind: consultation", "window: {opens: 2026-04-13, days: 12}"}, "", ""},
		{"a consultation", "及时", "2026-04-13", []string{duty, "kind: consultation", "window: {opens: 2026-04-13, days: 29}"}, "consultation-short", "29 days"},
		{"the draft of a normative document", "及时", "2026-04-13", []string{duty, "kind: policy", "normative: true", "window: {opens: 2026-04-13, days: 20}"}, "consultation-short", "20 days"},
		{"before an appointment", "及时", "2026-04-13", []string{"kind: appointment", "window: {opens: 2026-04-13, working_days: 4}"}, "appointment-short", "4 working days"},
		{"five working days before an appointment", "及时", "2026-04-13", []string{"kind: appointment", "window: {opens: 2026-04-13, working_days: 5}"}, "", ""},
	} {
		county := bureau(c.limit, "")
		county.paper("x", "2026-04-01", c.published, c.more...)
		if rules, text := clocksOf(t, county, today); rules != c.rules || !strings.Contains(text, c.text) {
			t.Errorf("%s: %q, want %q with %q: %s", c.name, rules, c.rules, c.text, text)
		}
	}
}

// TestWhatRecursIsRenewed: the newest item or change of a duty counts, whichever item it is of.
func TestWhatRecursIsRenewed(t *testing.T) {
	for _, c := range []struct {
		name, limit string
		published   []string
		change      string
		want        string
	}{
		{"within half a year", "半年至少更新1次", []string{"2025-03-03", "2025-12-15"}, "", ""},
		{"half a year and a day ago", "半年至少更新1次", []string{"2025-03-03", "2025-12-14"}, "", "duty-not-updated"},
		{"changed since", "半年至少更新1次", []string{"2025-03-03"}, "2026-01-05", ""},
		{"the last quarter", "每季度终了后20个工作日内", []string{"2025-10-20", "2026-04-08"}, "", ""},
		{"the last quarter is missing", "每季度终了后20个工作日内", []string{"2025-10-20", "2026-01-20"}, "", "duty-not-updated"},
		{"the last quarter, in its last days", "每季度终了后20个工作日内", []string{"2026-03-25"}, "", ""},
		{"after the day of this year", "每年3月31日前", []string{"2025-03-20", "2026-05-20"}, "", "duty-date-missed"},
		{"the day of this year", "每年3月31日前", []string{"2025-03-20", "2026-03-20"}, "", ""},
		{"the day of this year was missed", "每年3月31日前", []string{"2025-03-20"}, "", "duty-date-missed"},
		{"begun after the day", "每年3月31日前", []string{"2026-05-20"}, "", ""},
		{"the day of this month", "每月10日前公布上月收支", []string{"2026-05-08", "2026-06-09"}, "", ""},
		{"the day of this month was missed", "每月10日前公布上月收支", []string{"2026-04-08", "2026-05-08"}, "", "duty-date-missed"},
		{"no limit that recurs", "及时", []string{"2019-03-04"}, "", ""},
	} {
		county := bureau(c.limit, "")
		for i, day := range c.published {
			more := []string{"entry: \"1\""}
			if c.change != "" {
				more = append(more, "changes: [{on: "+c.change+", note: 更新}]")
			}
			county.paper(fmt.Sprint("x", i), day, day, more...)
		}
		if rules, text := clocksOf(t, county, today); rules != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, rules, c.want, text)
		}
	}
}

// TestRevokedDecisionsGoInThreeWorkingDays, over Labour Day too.
func TestRevokedDecisionsGoInThreeWorkingDays(t *testing.T) {
	for _, c := range []struct{ revoked, on, want string }{
		{"2026-04-07", "2026-04-10", ""}, {"2026-04-07", "2026-04-11", ""}, {"2026-04-07", "2026-04-13", "withdrawal-late"},
		{"2026-04-29", "2026-05-07", ""}, {"2026-06-10", "2026-06-30", ""}, {"2026-06-09", "2026-06-30", "withdrawal-due"}, {"2026-06-20", "2026-06-30", ""},
	} {
		county := bureau("及时", "")
		county.paper("x", "2026-03-02", "2026-03-03", "kind: penalty", "display_until: 2026-09-03", "withdrawn: {on: "+c.on+", revoked: "+c.revoked+", why: 撤销}")
		if rules, text := clocksOf(t, county, today); rules != c.want {
			t.Errorf("revoked on %s, withdrawn on %s: %q, want %q: %s", c.revoked, c.on, rules, c.want, text)
		}
	}
}

// TestTheOfficesOwnDates: each report is found by its title, wherever it lies, and is late or not by its date.
func TestTheOfficesOwnDates(t *testing.T) {
	page := func(title, published string) string {
		return "---\ntitle: " + title + "\n" + published + "\n---\n正文。\n"
	}
	for _, c := range []struct {
		name   string
		date   catalogue.Date
		title  string // of an item of the department
		on     string
		pages  []string
		want   string
		states string
	}{
		{"on the last day nothing is late", catalogue.NewDate(2026, 1, 31), "x", "2026-01-05", nil, "", ""},
		{"the day after", catalogue.NewDate(2026, 2, 1), "x", "2026-01-05", nil, "annual-report-missing website-report-missing", "none was found"},
		{"in April", catalogue.NewDate(2026, 4, 1), "x", "2026-01-05", nil, "annual-report-missing government-report-missing website-report-missing", ""},
		{"there", today, "甲县甲局2025年政府信息公开工作年度报告", "2026-01-20", []string{page("甲县2025年政府信息公开工作年度报告", "published: 2026-03-31"), page("甲县人民政府网站工作年度报表（2025年度）", "")}, "", ""},
		{"in characters", today, "甲局二〇二五年政府信息公开工作年度报告", "2026-01-20", []string{page("甲县人民政府二○二五年政府信息公开工作年度报告", "published: 2026-03-31")}, "website-report-missing", ""},
		{"late", today, "甲县甲局2025年政府信息公开工作年度报告", "2026-02-02", []string{page("甲县2025年政府信息公开工作年度报告", "published: 2026-04-01")}, "annual-report-late government-report-late website-report-missing", "published on 2026-02-02"},
		{"another year's", today, "甲局2024年政府信息公开工作年度报告", "2026-01-20", nil, "annual-report-missing government-report-missing website-report-missing", ""},
		{"the department's as a page", today, "x", "2026-01-05", []string{page("甲局2025年政府信息公开工作年度报告", "published: 2026-01-31")}, "government-report-missing website-report-missing", ""},
	} {
		county := bureau("及时", "")
		county.paper("x", c.on, c.on, "kind: report")
		text := strings.Replace(string(county.content["a/x.md"].Data), "title: x", "title: "+c.title, 1)
		county.put("a/x.md", text)
		for i, p := range c.pages {
			county.put(fmt.Sprintf("pages/p%d.md", i), p)
		}
		var rules []string
		states := ""
		for _, f := range supervise.Make(county.input(t, c.date)).Findings {
			if strings.Contains(string(f.Rule), "-report-") {
				rules = append(rules, string(f.Rule))
				states += f.Text("en")
			}
		}
		slices.Sort(rules)
		if got := strings.Join(rules, " "); got != c.want || !strings.Contains(states, c.states) {
			t.Errorf("%s: %q, want %q with %q: %s", c.name, got, c.want, c.states, states)
		}
	}
}

// TestLateIsWhatAnIndependentCountSays over three hundred items with random dates: the days are walked one by one through
// the table as it lies in the file.
func TestLateIsWhatAnIndependentCountSays(t *testing.T) {
	works := workdayTable(t)
	random := rand.New(rand.NewPCG(1, 26))
	county, want := bureau("自信息形成之日起20个工作日内", ""), map[string]int{}
	for i := range 300 {
		made := time.Date(2008, 1, 1, 12, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(6600))
		published := made.AddDate(0, 0, 15+random.IntN(40))
		name := fmt.Sprintf("x%03d", i)
		county.paper(name, made.Format(time.DateOnly), published.Format(time.DateOnly), "entry: \"1\"")
		count, over := 0, 0
		for day := made.AddDate(0, 0, 1); !day.After(published); day = day.AddDate(0, 0, 1) {
			switch {
			case count == 20 && works(day):
				over++
			case works(day):
				count++
			}
		}
		if count == 20 && (over > 0 || !works(published) && late20(works, made, published)) {
			want["a/"+name+".md"] = max(over, 1)
		}
	}
	input := county.input(t, today)
	for i := range 300 {
		path := fmt.Sprintf("a/x%03d.md", i)
		if days, late := supervise.Late(input, path); days != want[path] || late != (want[path] > 0) {
			t.Errorf("%s: %d days late, want %d:\n%s", path, days, want[path], county.content[path].Data)
		}
	}
	if len(want) < 100 || len(want) > 290 {
		t.Errorf("%d of 300 are late: that proves little", len(want))
	}
}

// late20 says whether twenty working days were over on the day before a day without work.
func late20(works func(time.Time) bool, made, published time.Time) bool {
	count := 0
	for day := made.AddDate(0, 0, 1); day.Before(published); day = day.AddDate(0, 0, 1) {
		if works(day) {
			count++
		}
	}
	return count == 20
}

// workdayTable reads the notices on its own.
func workdayTable(t *testing.T) func(time.Time) bool {
	t.Helper()
	f, err := os.Open("../workdays.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]string{}
	for _, row := range rows {
		listed[row[0]] = row[1]
	}
	return func(day time.Time) bool {
		if said := listed[day.Format(time.DateOnly)]; said != "" {
			return said == "work"
		}
		return day.Weekday() != time.Saturday && day.Weekday() != time.Sunday
	}
}
