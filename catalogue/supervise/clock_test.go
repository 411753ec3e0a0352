package supervise_test

import (
	"fmt"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// TestTheFlawedCountyBreaksEachClock names what each file of clock-a and clock-b breaks, and nothing beside it.
func TestTheFlawedCountyBreaksEachClock(t *testing.T) {
	var got []string
	for _, f := range flawed(t, "clocks").report(t).Findings {
		rule, ours := f.Rule.Report()
		if ours {
			got = append(got, fmt.Sprintf("%s %s [%s] %s: %s", f.At.In(f.File), f.Severity, f.Rule, f.Department, f.Text("zh-Hans")), "    "+f.Text("en"))
			_ = rule
		} else if !strings.HasPrefix(string(f.Rule), "site-") {
			got = append(got, fmt.Sprintf("check: %s [%s] %s", f.At.In(f.File), f.Rule, f.Text("en")))
		}
	}
	golden(t, "clocks.golden", strings.Join(got, "\n")+"\n")
}

var _ = supervise.Make
var _ catalogue.Date
