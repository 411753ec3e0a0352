package render

import (
	"context"
	"testing"
)

// TestPagesAreThoseOfTheSite asks for every file that the site gives, one by one.
func TestPagesAreThoseOfTheSite(t *testing.T) {
	r, ed, src := newRenderer(t, "", "zh-Hans"), county(), sources()
	p, err := r.Pages(ed, src)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for want, err := range r.Site(context.Background(), ed, src) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		got, ok, err := p.File(want.Address)
		if err != nil || !ok || got.Address != want.Address || got.Source != want.Source || string(got.Data) != string(want.Data) {
			t.Errorf("%s: %t, %v; %d bytes, want %d", want.Address, ok, err, len(got.Data), len(want.Data))
		}
		if want.Open != nil && got.Open == nil {
			t.Errorf("%s cannot be opened", want.Address)
		}
	}
	if _, ok, err := p.File("no/such.html"); ok || err != nil || n < 20 {
		t.Errorf("a page that is none: %t, %v; the site has %d files", ok, err, n)
	}
}
