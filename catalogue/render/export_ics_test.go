package render

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"gongkai/catalogue"
)

// calendarLines are the unfolded lines of the county's calendar, after the form of the file was checked.
func calendarLines(t *testing.T, ed *catalogue.Edition) []string {
	t.Helper()
	text, ended := strings.CutSuffix(build(t, newRenderer(t, "", "zh-Hans"), ed)["register/calendar.ics"], "\r\n")
	if !ended || strings.Count(text, "\n") != strings.Count(text, "\r\n") {
		t.Errorf("lines do not end in CRLF: %q", text)
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("%d octets: %q", len(line), line)
		}
	}
	return strings.Split(strings.ReplaceAll(text, "\r\n ", ""), "\r\n")
}

func TestCalendarHoldsWindowsAndEvents(t *testing.T) {
	lines := calendarLines(t, county())
	start := slices.Index(lines, "BEGIN:VEVENT")
	want := []string{
		"BEGIN:VEVENT", "UID:CZ/2026-00001-window@www.example.gov.cn", "DTSTAMP:20260205T160000Z", "LAST-MODIFIED:20260301T160000Z",
		"SUMMARY:期限：关于青屿县2025年预算执行情况和2026年预算草案的报告",
		"DESCRIPTION:2025年一般公共预算收入完成 5.21 亿元，2026年预算安排 5.48 亿元，民生支出占八成以上。",
		"URL:https://www.example.gov.cn/gongkai/finance/2026-budget.html", "CATEGORIES:县财政局",
		"DTSTART;VALUE=DATE:20260506", "DTEND;VALUE=DATE:20260606", "TRANSP:TRANSPARENT", "END:VEVENT",
		"BEGIN:VEVENT", "UID:CZ/2026-00001-event@www.example.gov.cn", "DTSTAMP:20260205T160000Z", "LAST-MODIFIED:20260301T160000Z",
		"SUMMARY:会议与活动：关于青屿县2025年预算执行情况和2026年预算草案的报告",
		"DESCRIPTION:2025年一般公共预算收入完成 5.21 亿元，2026年预算安排 5.48 亿元，民生支出占八成以上。",
		"URL:https://www.example.gov.cn/gongkai/finance/2026-budget.html", "CATEGORIES:县财政局",
		"DTSTART:20260525T063000Z", "LOCATION:县政务服务中心三楼会议室", "END:VEVENT", "END:VCALENDAR",
	}
	if start < 0 || !slices.Equal(lines[start:], want) {
		t.Errorf("%s", strings.Join(lines, "\n"))
	}
}

func TestCalendarEscapesTextsAndFoldsBetweenCharacters(t *testing.T) {
	ed := county()
	ed.Site.BaseURL = ""
	notice := ed.Items[1]
	notice.Title = "一,二;三\\四\r\nBEGIN:VEVENT\nEND\x07 " + strings.Repeat("𠮷a", 60)
	notice.Event = &catalogue.Event{On: day(2026, 12, 31)}
	lines := calendarLines(t, ed)
	want := `SUMMARY:会议与活动：一\,二\;三\\四\nBEGIN:VEVENT\nEND ` + strings.Repeat("𠮷a", 60)
	for _, line := range []string{want, "UID:GK/2026-00001-event@gongkai", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"} {
		if !slices.Contains(lines, line) {
			t.Errorf("no %s in\n%s", line, strings.Join(lines, "\n"))
		}
	}
	if slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, "URL:") }) {
		t.Error("an address that is not known")
	}
}

func TestCalendarWithoutEventsIsACalendar(t *testing.T) {
	lines := calendarLines(t, &catalogue.Edition{Date: day(2026, 1, 1), Site: catalogue.Site{Title: "甲"}})
	want := []string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gongkai//catalogue//ZH-HANS", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:甲", "END:VCALENDAR"}
	if !slices.Equal(lines, want) {
		t.Errorf("%q", lines)
	}
}
