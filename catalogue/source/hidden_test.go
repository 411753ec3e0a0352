package source_test

import (
	"slices"
	"testing"
)

// TestColumnsThatRuleTheRowsAreNotShown writes their headings in each way that an item's keys may be written.
func TestColumnsThatRuleTheRowsAreNotShown(t *testing.T) {
	for _, heading := range []string{"显示至", "display_until", "公示截止", "显 示 至"} {
		b := baseSite(t).clone()
		swap("finance/subsidy.csv", "显示至", heading)(t, b)
		reg, problems := check(t, b.tree())
		if len(problems) > 0 {
			t.Errorf("%s: %s", heading, line(problems[0]))
		}
		ed, _, err := reg.For("")
		if err != nil {
			t.Fatal(err)
		}
		tables := 0
		for _, it := range ed.Items {
			if it.Table == nil {
				continue
			}
			if tables++; slices.Contains(it.Table.Columns, heading) {
				t.Errorf("%s is shown: %v", heading, it.Table.Columns)
			}
		}
		if tables == 0 {
			t.Errorf("%s: no table is shown", heading)
		}
	}
}
