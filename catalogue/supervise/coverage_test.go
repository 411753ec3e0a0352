package supervise_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestCoverageOfTheFlawedCounty holds the matrix, its sums and what is found of the part of the flawed county that is
// about coverage.
func TestCoverageOfTheFlawedCounty(t *testing.T) {
	r := flawed(t, "coverage").report(t)
	var b strings.Builder
	for _, c := range r.Coverage.Cells {
		d := r.Duties[c.Duty]
		own := ""
		if c.Own {
			own = " own"
		}
		b.WriteString(strings.Join(strings.Fields(c.Department+" "+d.Key()+" "+string(c.State)+own+" "+c.On.String()+" "+c.Why+" "+strings.Join(c.Items, " ")), " ") + "\n")
	}
	b.WriteString("\n")
	for _, s := range r.Coverage.Sums {
		b.WriteString(sumLine(s) + "\n")
	}
	b.WriteString("\n")
	rules := map[catalogue.Rule]bool{}
	for _, info := range catalogue.ReportRules() {
		rules[info.Rule] = isCoverage(info.Rule)
	}
	for _, language := range []string{"zh-Hans", "en"} {
		for i, l := range lines(r, language) {
			if rules[r.Findings[i].Rule] {
				b.WriteString(l + " → " + r.Findings[i].Hint(language) + "\n")
			}
		}
	}
	golden(t, "coverage.golden", b.String())
}

func isCoverage(rule catalogue.Rule) bool {
	switch rule {
	case "duty-missing", "duty-overdue", "duty-plan-date", "duty-no-owner", "duty-met-at-undated", "duty-met-at-old", "duty-met-at-ahead", "duty-publisher-unknown", "duty-publisher-outside",
		"duty-tier-unknown", "duty-channel-unposted", "posted-dates", "posted-short", "department-without-duties", "standard-unbound":
		return true
	}
	return false
}

// TestADutyStaysMetWhenTheTimeOfDisplayIsOver: the law asks for its end; one that was withdrawn is no longer met.
func TestADutyStaysMetWhenTheTimeOfDisplayIsOver(t *testing.T) {
	for more, want := range map[string]catalogue.CellState{
		"display_until: 2026-04-30\n": catalogue.CellMet, "withdrawn: {on: 2026-04-30, why: 错发}\n": catalogue.CellMissing,
	} {
		c := flawed(t, "base")
		c.put("shown/department.md", "---\nname: 县公示局\nkind: department\nresponsible: {leader: 甲, office: 乙, contact: \"1\"}\n---\n")
		c.put("shown/catalogue.csv", "no,level1,content,time_limit,publisher,method,audience\n1,公示,名单,及时,县公示局,主动公开,全社会\n")
		c.put("shown/list.md", "---\ntitle: 名单\nindex: A/1\nmade: 2026-03-01\npublished: 2026-03-02\nscope: public\nentry: \"1\"\n"+more+
			"review: {drafted_by: 丙, checked_by: 乙, approved_by: 甲, approved_on: 2026-03-01, secrecy: true}\n---\n正文。\n")
		found := false
		for _, cell := range c.report(t).Coverage.Cells {
			if cell.Department == "shown" {
				found = true
				if cell.State != want {
					t.Errorf("%s it is %s, not %s", more, cell.State, want)
				}
			}
		}
		if !found {
			t.Error("the duty is in no cell")
		}
	}
}
