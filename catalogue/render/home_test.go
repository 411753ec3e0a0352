package render

import (
	"testing"

	"gongkai/catalogue"
)

// What is withheld or gone is no news, however late its date.
func TestTheNewestItemsCanBeReadOrAskedFor(t *testing.T) {
	var items []*catalogue.Item
	for _, form := range []catalogue.Form{catalogue.Full, catalogue.Listed, catalogue.Full, catalogue.Tombstone, catalogue.Line} {
		items = append(items, &catalogue.Item{Form: form, Index: string(rune('a' + len(items)))})
	}
	s := &site{byDate: func() []*catalogue.Item { return items }}
	for most, want := range map[int]string{0: "", 1: "c", 2: "cb", 9: "cba"} {
		got := ""
		for _, it := range s.newest(most) {
			got += it.Index
		}
		if got != want {
			t.Errorf("the newest %d are %q, want %q", most, got, want)
		}
	}
}
