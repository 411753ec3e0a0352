package supervise_test

import (
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/supervise"
)

// BenchmarkSee is the cost of a sketch, which every body pays while it is read.
func BenchmarkSee(b *testing.B) {
	k, text, at := supervise.NewSketches(), []byte(varied(2200)), catalogue.Body{Path: "finance/2026-budget.md"}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		k.See(at, text)
	}
}
