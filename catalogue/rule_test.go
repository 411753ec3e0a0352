package catalogue_test

import (
	"strings"
	"testing"

	"gongkai/catalogue"
)

// A rule belongs to a family by what the table says of it, not by its spelling; but one that is spelt like a family is
// most likely meant to belong to it.
func TestRulesOfAFamilySayThatTheyBelongToIt(t *testing.T) {
	wide := []string{"published-", "address-", "alias-", "name-", "link-refused", "folder-", "site-", "rule-", "attachment-mixed", "item-index-duplicate", "private-file", "word-unfit"}
	families := []struct {
		trait catalogue.Traits
		names string // as they begin
		not   string
	}{
		{catalogue.Wide, strings.Join(wide, " "), ""},
		{catalogue.Compared, "published-", ""},
		{catalogue.Telling, "personal-", "personal-allow personal-more"},
	}
	begins := func(rule catalogue.Rule, names string) bool {
		for name := range strings.FieldsSeq(names) {
			if strings.HasPrefix(string(rule), name) {
				return true
			}
		}
		return false
	}
	found := map[catalogue.Traits]int{}
	for _, info := range catalogue.Rules() {
		for _, f := range families {
			got, not := info.Rule.Is(f.trait), begins(info.Rule, f.not)
			if begins(info.Rule, f.names) && got == not {
				t.Errorf("%s: trait %b is %t, want %t", info.Rule, f.trait, got, !not)
			}
			if got {
				found[f.trait]++
			}
		}
	}
	for _, f := range families {
		if found[f.trait] < 2 {
			t.Errorf("trait %b: %d rules have it", f.trait, found[f.trait])
		}
	}
}

// What was compared is wide: an item cannot be left out for what it was.
func TestWhatWasComparedIsWide(t *testing.T) {
	for _, info := range catalogue.Rules() {
		if info.Rule.Is(catalogue.Compared) && !info.Rule.Is(catalogue.Wide) {
			t.Errorf("%s is not wide", info.Rule)
		}
	}
}
