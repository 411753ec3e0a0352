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
