package supervise_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// TestEveryRuleOfTheReportIsBrokenInTheFlawedCounty fails when a rule is added and nothing in the tree breaks it. A yearly
// report cannot be missing and late at once: a year before, other years' reports were asked for.
func TestEveryRuleOfTheReportIsBrokenInTheFlawedCounty(t *testing.T) {
	found := map[catalogue.Rule]bool{}
	for _, day := range []catalogue.Date{today, catalogue.NewDate(2025, 6, 15)} {
		for _, f := range supervise.Make(flawed(t).input(t, day)).Findings {
			found[f.Rule] = true
		}
	}
	for _, rule := range catalogue.ReportRules() {
		if !found[rule.Rule] {
			t.Errorf("nothing in the flawed county breaks %s", rule.Rule)
		}
	}
}

// TestFindingsAreInTheirPlacesAndWords holds every finding of the flawed county in both languages.
func TestFindingsAreInTheirPlacesAndWords(t *testing.T) {
	r := flawed(t).report(t)
	for language, file := range map[string]string{"zh-Hans": "flawed.zh.golden", "en": "flawed.en.golden"} {
		golden(t, file, strings.Join(lines(r, language), "\n")+"\n")
	}
}

// TestEveryRuleOfTheReportNamesItsSource: text, hint and basis stand in both languages.
func TestEveryRuleOfTheReportNamesItsSource(t *testing.T) {
	for _, rule := range catalogue.ReportRules() {
		for what, w := range map[string]catalogue.Words{"text": rule.Text, "hint": rule.Hint, "basis": rule.Basis} {
			if w.Chinese == "" || w.English == "" || w.Chinese == w.English && what == "text" {
				t.Errorf("%s: the %s is %q and %q", rule.Rule, what, w.Chinese, w.English)
			}
		}
		if rule.Charge == "" {
			t.Errorf("%s has no charge", rule.Rule)
		}
	}
}

// TestSiteYamlRulesOverTheReport: a rule that it turns off finds nothing, and one that it makes graver is graver.
func TestSiteYamlRulesOverTheReport(t *testing.T) {
	c := flawed(t, "clocks")
	site := string(c.content["site.yaml"].Data)
	c.put("site.yaml", site+"rules: {item-late: off, item-late-default: error}\n")
	seen := false
	for _, f := range c.report(t).Findings {
		if f.Rule == "item-late" || f.Rule == "item-late-default" && f.Severity != catalogue.Error {
			t.Errorf("%s is told, as %s", f.Rule, f.Severity)
		}
		seen = seen || f.Rule == "item-late-default"
	}
	if !seen {
		t.Error("item-late-default is not told")
	}
}
