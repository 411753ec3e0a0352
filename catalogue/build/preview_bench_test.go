package build_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// BenchmarkASaveOfATitle is what a preview of ten thousand items does between the save of a title and the page with it: the
// register is made again, and the edition of those who look.
func BenchmarkASaveOfATitle(b *testing.B) {
	dir := b.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../content")); err != nil {
		b.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "finance", "many"), 0o755); err != nil {
		b.Fatal(err)
	}
	for i := range 10_000 {
		text := fmt.Sprintf("---\ntitle: 预算执行情况第%d号\nsummary: 第%d号的主要内容。\nindex: QY002/2016-%05d\nmade: 2016-%02d-%02d\npublished: 2016-%02[4]d-%02[5]d\nscope: public\nkind: notice\nhistoric: true\n"+
			"review: {drafted_by: 程一, checked_by: 林雨, approved_by: 周明, approved_on: 2016-01-01, secrecy: true}\n---\n收入按照年初预算执行。\n", i, i, i+10_000, i%12+1, i%28+1)
		if err := os.WriteFile(filepath.Join(dir, "finance", "many", fmt.Sprintf("n%d.md", i)), []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	preview, err := build.NewPreview(b.Context(), build.Input{Content: os.DirFS(dir), Date: catalogue.NewDate(2026, 11, 1)})
	if err != nil {
		b.Fatal(err)
	}
	file := filepath.Join(dir, "finance", "many", "n7.md")
	before, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	for n := 0; b.Loop(); n++ {
		title := fmt.Sprintf("改动%d", n)
		if err := os.WriteFile(file, bytes.Replace(before, []byte("title: "), []byte("title: "+title), 1), 0o644); err != nil {
			b.Fatal(err)
		}
		if err := preview.Update(b.Context(), []string{"finance/many/n7.md"}, func() {}); err != nil {
			b.Fatal(err)
		}
		view, _, err := preview.Now().View("public+drafts")
		if err != nil {
			b.Fatal(err)
		}
		page, shown, err := view.File("finance/many/n7.html")
		if err != nil || !shown || !bytes.Contains(page.Data, []byte(title)) {
			b.Fatalf("the page does not have its new title: %t, %v", shown, err)
		}
	}
}
