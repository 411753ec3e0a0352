package source

import (
	"testing"
)

// TestAQuotationOverLinesStaysLegal: only a mistake elsewhere is told, and at its own place.
func TestAQuotationOverLinesStaysLegal(t *testing.T) {
	for _, c := range []struct{ block, want string }{
		{"title: \"a\n  b\"\nsummary: 'c\n  d'\n", ""},
		{"title: \"a\nb: c\"\nindex: e: f\n", "yaml-quotes-needed"},
		{"title: \"a\n  b\"\nsummary: \"c\" d\n", "yaml-quotes-needed"},
		{"title: \"a\\\"\nsummary: \"c\"\n", "yaml-quote"},
		{"title: 'a''\nsummary: 'c'\n", "yaml-quote"},
		{"review:\n  ref: \"a\nsummary: b\nindex: \"c\"\n", "yaml-quote"},
	} {
		got := ""
		if _, problems := parse("a.md", []byte(c.block), 2, nil); len(problems) > 0 {
			got = string(problems[0].Rule)
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.block, got, c.want)
		}
	}
}
