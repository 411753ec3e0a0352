package publish

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkReplace writes a site of 2,000 files over twenty folders where one of the same shape was just deleted, as a
// daily build into an empty folder does.
func BenchmarkReplace(b *testing.B) {
	large := site{}
	for i := range 2000 {
		large[fmt.Sprintf("d%02d/%04d.html", i%20, i)] = "<p>页面</p>"
	}
	out := filepath.Join(b.TempDir(), "out")
	for b.Loop() {
		b.StopTimer()
		if err := os.RemoveAll(out); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		mustWrite(b, out, large.files())
	}
}
