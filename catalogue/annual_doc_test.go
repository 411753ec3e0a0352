package catalogue

import (
	"os"
	"strings"
	"testing"
)

// TestTheGuideToAnnualReportsNamesEveryKey: docs/annual.md has every key of annual/YEAR.yaml and every heading of the
// register of requests, in the names that we write.
func TestTheGuideToAnnualReportsNamesEveryKey(t *testing.T) {
	guide, err := os.ReadFile("../docs/annual.md")
	if err != nil {
		t.Fatal(err)
	}
	var look func(keys []Key)
	look = func(keys []Key) {
		for _, k := range keys {
			if !strings.Contains(string(guide), "`"+k.Name+"`") || !strings.Contains(string(guide), k.Chinese[0]) {
				t.Errorf("docs/annual.md lacks %s (%s)", k.Name, k.Chinese[0])
			}
			look(k.Keys)
		}
	}
	look(AnnualKeys())
	for _, c := range RequestColumns() {
		if !strings.Contains(string(guide), c.Chinese[0]) {
			t.Errorf("docs/annual.md lacks the column %s", c.Chinese[0])
		}
	}
}

// TestNoTwoRowsOfRequestsGoByOneName: an outcome in the register says one thing.
func TestNoTwoRowsOfRequestsGoByOneName(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range RequestRows() {
		if r.Figures(&RequestFigures{}) != nil {
			t.Errorf("%s has figures of nothing", r.Name)
		}
		for _, name := range append([]string{r.Name, r.Label}, r.Chinese...) {
			if seen[name] {
				t.Errorf("%s stands for two rows", name)
			}
			seen[name] = true
		}
	}
}
