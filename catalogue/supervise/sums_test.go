package supervise_test

import (
	"fmt"
	"testing"

	"gongkai/catalogue"
)

func sumLine(s catalogue.CoverageSum) string {
	return fmt.Sprintf("%s %q %s: %d = %d met + %d late + %d elsewhere + %d planned + %d missing + %d not applicable", s.By, s.Key, s.Name, s.Duties, s.Met, s.Late, s.Elsewhere, s.Planned, s.Missing, s.Inapplicable)
}

// TestEverySumIsTheSumOfItsStates, the departments' add up to the whole, and so do the levels', the standards' and the
// pilots' with the others'.
func TestEverySumIsTheSumOfItsStates(t *testing.T) {
	r := flawed(t).report(t)
	whole, parts := 0, map[string]int{}
	for _, s := range r.Coverage.Sums {
		if s.Duties != s.Met+s.Late+s.Elsewhere+s.Planned+s.Missing+s.Inapplicable {
			t.Error(sumLine(s))
		}
		if s.By == "site" {
			whole = s.Duties
		}
		parts[s.By] += s.Duties
	}
	if whole != len(r.Coverage.Cells) || whole == 0 {
		t.Errorf("the whole is %d, with %d cells", whole, len(r.Coverage.Cells))
	}
	for _, by := range []string{"department", "level", "standard", "pilot"} {
		if parts[by] != whole {
			t.Errorf("by %s there are %d, of %d", by, parts[by], whole)
		}
	}
}
