package render

import (
	"io"
	"testing"

	"gongkai/catalogue"
)

// BenchmarkSite renders 2,000 items with everything around them on all cores.
func BenchmarkSite(b *testing.B) {
	r, ed := newRenderer(b, "", "zh-Hans"), many(2000)
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range r.Site(b.Context(), ed, sources()) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/2000, "µs/item")
}

// BenchmarkItem renders item pages on one core, without a body.
func BenchmarkItem(b *testing.B) {
	ed := many(2000)
	none := Sources{HTML: func(w io.Writer, page string, b catalogue.Body) error { return nil }}
	s, err := newSite(newRenderer(b, "", "zh-Hans"), ed, none, nil)
	if err != nil {
		b.Fatal(err)
	}
	w, i := s.newWorker(), 0
	b.ReportAllocs()
	for b.Loop() {
		if _, err := w.item(ed.Items[i%len(ed.Items)]); err != nil {
			b.Fatal(err)
		}
		i++
	}
}
