package supervise_test

import (
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestDocumentsInterpretationsAndConsultationsStandTogether: a row a case. 2026-05-01 to 05 are days off.
func TestDocumentsInterpretationsAndConsultationsStandTogether(t *testing.T) {
	norm := func(c county, day catalogue.Date, keys string) {
		c.item("d/norm.md", 2, day, "kind: policy\nnormative: true\n"+keys, "管护办法")
	}
	asked := func(c county) {
		c.item("d/ask.md", 3, catalogue.NewDate(2026, 1, 5), "kind: consultation\nwindow:\n  opens: 2026-01-05\n  closes: 2026-02-06\nmatter: 办法\n", "征求意见")
	}
	why := func(c county, day catalogue.Date) {
		c.item("d/why.md", 4, day, "kind: interpretation\nrelates:\n  - to: norm.md\n    as: interprets\n", "解读")
	}
	april30 := catalogue.NewDate(2026, 4, 30)
	for name, c := range map[string]struct {
		change func(c county)
		want   []string
	}{
		"whole": {func(c county) {
			asked(c)
			norm(c, april30, "matter: 办法\nstep: result\n")
			why(c, april30)
		}, nil},
		"interpreted on the third working day, after the days off": {func(c county) {
			asked(c)
			norm(c, april30, "matter: 办法\nstep: result\n")
			why(c, catalogue.NewDate(2026, 5, 8))
		}, nil},
		"interpreted on the fourth": {func(c county) {
			asked(c)
			norm(c, april30, "matter: 办法\nstep: result\n")
			why(c, catalogue.NewDate(2026, 5, 9)) // a make-up working day
		}, []string{"interpretation-late d/why.md:10"}},
		"nothing around it":   {func(c county) { norm(c, april30, "") }, []string{"normative-without-consultation d/norm.md:9", "normative-without-interpretation d/norm.md:9"}},
		"published yesterday": {func(c county) { norm(c, today.AddDays(-1), "") }, []string{"normative-without-consultation d/norm.md:9"}},
		"historic":            {func(c county) { norm(c, april30, "historic: true\n") }, nil},
		"made before consultations were asked for": {func(c county) {
			norm(c, catalogue.NewDate(2019, 8, 30), "")
		}, []string{"normative-without-interpretation d/norm.md:9"}},
		"no longer in force": {func(c county) { norm(c, april30, "expires: 2026-05-31\n") }, nil},
		"forwarded":          {func(c county) { norm(c, april30, "source:\n  issuer: 上级机关\n") }, nil},
		"consulted by a relation from the other side": {func(c county) {
			c.item("d/ask.md", 3, today.AddDays(-40), "kind: consultation\nwindow:\n  opens: 2026-05-06\n  closes: 2026-06-06\nrelates:\n  - to: norm.md\n    as: stage-of\n", "征求意见")
			norm(c, today.AddDays(-1), "")
		}, nil},
		"expires in sixty days":     {func(c county) { norm(c, april30, "historic: true\nexpires: 2026-08-14\n") }, []string{"policy-expiring d/norm.md:11"}},
		"expires in sixty-one days": {func(c county) { norm(c, april30, "historic: true\nexpires: 2026-08-15\n") }, nil},
		"an interpretation of nothing": {func(c county) {
			c.item("d/why.md", 4, today, "kind: interpretation\n", "解读")
		}, []string{"interpretation-unlinked d/why.md:8"}},
		"a consultation without result": {asked, []string{"consultation-without-result d/ask.md:10"}},
		"its result": {func(c county) {
			asked(c)
			c.item("d/result.md", 5, today, "kind: consultation\nstep: result\nmatter: 另一个名字\nrelates:\n  - to: ask.md\n    as: result-of\n", "采纳情况")
		}, nil},
		"a consultation that closed sixty days ago": {func(c county) {
			c.item("d/ask.md", 3, catalogue.NewDate(2026, 3, 10), "kind: consultation\nwindow:\n  opens: 2026-03-10\n  closes: 2026-04-16\n", "征求意见")
		}, nil},
		"a consultation that is no longer displayed": {func(c county) {
			c.item("d/ask.md", 3, catalogue.NewDate(2026, 1, 5), "kind: consultation\nwindow:\n  opens: 2026-01-05\n  closes: 2026-02-06\ndisplay_until: 2026-03-01\n", "征求意见")
		}, []string{"consultation-without-result d/ask.md:10"}},
		"a hearing with its outcome": {func(c county) {
			c.item("d/hear.md", 3, catalogue.NewDate(2026, 1, 5), "kind: hearing\nevent:\n  on: 2026-02-06\n  outcome: 采纳三条\n", "听证")
		}, nil},
		"a hearing without": {func(c county) {
			c.item("d/hear.md", 3, catalogue.NewDate(2026, 1, 5), "kind: hearing\nevent:\n  on: 2026-02-06\n", "听证")
		}, []string{"hearing-without-result d/hear.md:10"}},
	} {
		s := site(t)
		c.change(s)
		if got := s.told(t); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// TestAServiceGuideIsToldWhatItLacks: every element, one by one.
func TestAServiceGuideIsToldWhatItLacks(t *testing.T) {
	elements := []string{"conditions", "documents", "steps", "time_limit", "fee", "basis", "window", "phone", "complaints"}
	for _, without := range append(elements, "") {
		s := newShelf()
		it := s.put("a/x.md", "指南", "", today)
		it.Service = &catalogue.ServiceRecord{}
		something := catalogue.Field[string]{Value: "有", At: catalogue.NewAt(9, 3, 1)}
		list := []catalogue.Field[string]{something}
		for _, e := range elements {
			if e == without {
				continue
			}
			switch g := it.Service; e {
			case "conditions":
				g.Conditions = list
			case "documents":
				g.Documents = list
			case "steps":
				g.Steps = list
			case "time_limit":
				g.TimeLimit = something
			case "fee":
				g.Fee = something
			case "basis":
				g.Basis = something
			case "window":
				g.Window = something
			case "phone":
				g.Phone = something
			case "complaints":
				g.Complaints = something
			}
		}
		var told []string
		for _, f := range s.report("service-incomplete") {
			told = append(told, f.Text("en"))
		}
		want := []string{"the service guide lacks: " + without}
		if without == "" {
			want = nil
		}
		if !slices.Equal(told, want) {
			t.Errorf("without %q: %q", without, told)
		}
	}
}

// TestOnlyWhoTheRegulationBindsIsAskedForGuideAndContacts: an enterprise follows its ministry's rules (条例第五十五条).
func TestOnlyWhoTheRegulationBindsIsAskedForGuideAndContacts(t *testing.T) {
	for kind, want := range map[string]string{
		"department": "department-contact-missing department-guide-missing department-supervision-missing",
		"township":   "department-contact-missing department-guide-missing department-supervision-missing",
		"unit":       "department-contact-missing department-supervision-missing",
		"enterprise": "", "village": "", "party": "", "congress": "", "vertical": "",
	} {
		s := newShelf()
		s.put("a/x.md", "公告", "", today).Department.Kind.Value = kind
		var told []string
		for _, f := range s.report("department-contact-missing", "department-guide-missing", "department-supervision-missing") {
			told = append(told, string(f.Rule))
		}
		if got := strings.Join(told, " "); got != want {
			t.Errorf("%s: %s", kind, got)
		}
	}
}
