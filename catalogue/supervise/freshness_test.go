package supervise_test

import (
	"strings"
	"testing"
)

// TestX
func TestX(t *testing.T) {
	for _, l := range []string{"zh-Hans", "en"} {
		t.Log("\n" + strings.Join(lines(flawed(t, "fresh").report(t), l), "\n"))
		t.Log("\n" + strings.Join(lines(flawed(t, "duplicates").report(t), l), "\n"))
	}
}
