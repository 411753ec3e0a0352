package privacy

import (
	"testing"

	"gongkai/catalogue"
)

// TestANumberOverABorderIsFoundBesideOthers: those that lie in one text have been found there, and hide none that does not.
func TestANumberOverABorderIsFoundBesideOthers(t *testing.T) {
	for before, want := range map[string]int{
		"身份证110105194912":                         1,
		"身份证32010219850612**3411，身份证110105194912": 1,
		"身份证32010219850612**3411，身份证":             0,
	} {
		f := &finder{day: catalogue.NewDate(2026, 11, 1)}
		f.across(before, "31002X", at(both("x")))
		if len(f.findings) != want {
			t.Errorf("%s: %d found, want %d", before, len(f.findings), want)
		}
	}
}
