package source_test

import (
	"strings"
	"testing"
)

// TestManyBrokenLinksAreToldWithoutSearchingForEach: a folder may hold as many files as there are broken links.
func TestManyBrokenLinksAreToldWithoutSearchingForEach(t *testing.T) {
	b := baseSite(t).clone()
	swap("water/plan.md", "按计划供水。", strings.Repeat("见[计划](plam.md)。\n\n", 300))(t, b)
	_, problems := check(t, b.tree())
	if len(problems) != 300 {
		t.Fatalf("%d problems, want 300", len(problems))
	}
	if hint := problems[0].Hint("zh-Hans"); !strings.Contains(hint, "plan.md") {
		t.Errorf("the first hint is %q", hint)
	}
	if hint := problems[299].Hint("zh-Hans"); !strings.Contains(hint, "content/ 写起") {
		t.Errorf("the last hint is %q", hint)
	}
}
