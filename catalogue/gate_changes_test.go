package catalogue_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// chronicle is what happened lately, as lines.
func chronicle(t *testing.T, files map[string]string, date catalogue.Date, audience string) (lines []string, ed *catalogue.Edition) {
	t.Helper()
	ed, _ = edition(t, register(t, files, date), audience)
	if ed.Changes == nil {
		return nil, ed
	}
	for _, h := range ed.Changes.Events {
		lines = append(lines, fmt.Sprintf("%s %s %s %s", h.On, h.Kind, h.Where(), h.Change.Note))
	}
	return lines, ed
}

const changing = "---\ntitle: 一\nindex: A-1\nsummary: 概述\nmade: 2025-06-01\npublished: 2025-07-31\nscope: public\nimported: {from: 旧站}\n" +
	"changes: [{on: 2026-03-01, kind: 更正, note: 表三}, {on: 2026-03-01, kind: 更正, note: 表四}, {on: 2026-09-01, kind: 更新, note: 以后}, {on: 2025-08-01, kind: 更新, note: 那时}]\n---\n正文。\n"

func changesSite(report string) map[string]string {
	return map[string]string{
		"site.yaml":            gateSite + "adopted: {by: 常务会, on: 2026-02-03}\n" + report,
		"emblem.png":           "\x89PNG",
		"bureau/department.md": "---\nname: 县局\nkind: department\nresponsible: {leader: 甲}\nadopted: {by: 局务会, on: 2026-02-04}\n---\n",
		"bureau/one.md":        changing,
		"bureau/gone.md":       "---\ntitle: 二\nindex: A-2\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\nimported: {from: 旧站}\nwithdrawn: {on: 2026-04-01, why: 有误}\n---\n",
		"bureau/ended.md":      "---\ntitle: 三\nindex: A-3\nmade: 2026-01-01\npublished: 2026-01-02\nscope: public\nimported: {from: 旧站}\ndisplay_until: 2026-02-01\n---\n正文。\n",
		"bureau/repealed.md":   "---\ntitle: 四\nindex: A-4\nmade: 2020-01-01\npublished: 2020-01-02\nscope: public\nimported: {from: 旧站}\nrepealed: {on: 2026-05-01, by: 县政府}\n---\n正文。\n",
		"pages/guide.md":       "---\ntitle: 指南\npublished: 2026-06-01\n---\n正文。\n",
	}
}

func TestAChronicleTellsWhatTheRegisterItselfSays(t *testing.T) {
	lines, ed := chronicle(t, changesSite("report: {changes: true}\n"), today, "")
	want := []string{
		"2026-06-01 published pages/guide.html ", "2026-05-01 repealed bureau/repealed.html ", "2026-04-01 withdrawn bureau/gone.html ",
		"2026-03-01 updated bureau/one.html 表三", "2026-03-01 updated bureau/one.html 表四", "2026-02-04 adopted bureau/index.html ", "2026-02-03 adopted  ",
		"2025-08-01 updated bureau/one.html 那时",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("%q", lines)
	}
	// In September the change of August a year ago leaves; on its first day a change is announced.
	if ed.NextChange != catalogue.NewDate(2026, 9, 1) || ed.Changes.From != catalogue.NewDate(2025, 8, 1) {
		t.Errorf("%s %s", ed.NextChange, ed.Changes.From)
	}
	if lines, _ = chronicle(t, changesSite("report: {changes: true}\n"), ed.NextChange, ""); len(lines) != 8 || !strings.Contains(lines[0], "以后") || strings.Contains(lines[7], "那时") {
		t.Errorf("%q", lines)
	}
}

func TestOnlyWhoMaySeeTheChronicleHasIt(t *testing.T) {
	for _, c := range []struct {
		report           string
		public, audience bool
	}{{"", false, false}, {"report: {changes: false}\n", false, false}, {"report: {changes: true}\n", true, true}, {"report: {audiences: [staff]}\n", false, true}, {"report: {audiences: [villagers]}\n", false, false}} {
		_, public := chronicle(t, changesSite(c.report), today, "")
		_, staff := chronicle(t, changesSite(c.report), today, "staff")
		if (public.Changes != nil) != c.public || (staff.Changes != nil) != c.audience {
			t.Errorf("%q: public %v, staff %v", c.report, public.Changes != nil, staff.Changes != nil)
		}
	}
}

// Of every sample the chronicle tells only what the edition shows; of what is withheld, ended or not there, nothing.
func TestAChronicleTellsOfNothingThatIsHidden(t *testing.T) {
	all := everySample()
	files := sampleSite(all)
	files["site.yaml"] += "report: {changes: true}\n"
	for _, audience := range []string{"", "staff", "villagers"} {
		lines, ed := chronicle(t, files, today, audience)
		told := strings.Join(lines, "\n") + "\n"
		for _, h := range ed.Changes.Events {
			if h.Item != nil && !slices.Contains(ed.Items, h.Item) {
				t.Errorf("%q: %v is not of the edition", audience, h)
			}
		}
		for _, s := range all {
			form := s.form(audience)
			is := strings.Contains(told, "published bureau/"+s.word("path"))
			if may := form == catalogue.Full || form == catalogue.Listed; is != may {
				t.Errorf("%q: %s, %q: it is told: %v", audience, s.name(), form, is)
			}
			if withdrawn := strings.Contains(told, "withdrawn bureau/"+s.word("path")); withdrawn != (form == catalogue.Tombstone && s.state == "withdrawn") {
				t.Errorf("%q: %s, %q: its withdrawal is told: %v", audience, s.name(), form, withdrawn)
			}
			if strings.Contains(told, s.word("changenote")) != (form == catalogue.Full) {
				t.Errorf("%q: %s, %q: its changes", audience, s.name(), form)
			}
		}
	}
}
