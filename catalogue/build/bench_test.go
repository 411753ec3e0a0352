package build_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
)

// BenchmarkBuild builds a county of 1,000 items of some 2,000 characters into an empty folder, from files to files.
func BenchmarkBuild(b *testing.B) {
	content := filepath.Join(b.TempDir(), "content")
	largeCounty(b, content, 1000)
	b.ReportAllocs()
	for b.Loop() {
		buildOnce(b, content, filepath.Join(b.TempDir(), "out"))
	}
}

// BenchmarkBuildUnchanged builds the same county again over a site in which nothing has changed.
func BenchmarkBuildUnchanged(b *testing.B) {
	content, out := filepath.Join(b.TempDir(), "content"), filepath.Join(b.TempDir(), "out")
	largeCounty(b, content, 1000)
	buildOnce(b, content, out)
	for b.Loop() {
		buildOnce(b, content, out)
	}
}

func buildOnce(b *testing.B, content, out string) {
	in := build.Input{Content: os.DirFS(content), Date: theDate, Now: time.Now, Keep: true}
	checked, err := build.Check(context.Background(), in)
	if err != nil {
		b.Fatal(err)
	}
	defer checked.Close()
	if _, err := checked.Build(context.Background(), in, publish.Folder{Path: out, Sources: []string{content}}); err != nil {
		b.Fatal(err)
	}
}

// largeCounty writes n items over twenty departments.
func largeCounty(b *testing.B, dir string, n int) {
	write := func(name, text string) {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	write("site.yaml", "title: 大县\norganisation: 大县人民政府\nbase_url: https://www.example.gov.cn/\ntopics: [{id: a, name: 财政}, {id: b, name: 教育}]\n")
	for d := range 20 {
		write(fmt.Sprintf("d%02d/department.md", d), fmt.Sprintf("---\nname: 第%d局\nkind: department\ncode: D%02d\nresponsible: {leader: 局长}\n---\n", d, d))
	}
	paragraph := strings.Repeat("各乡镇人民政府、县直各单位要按照**统一部署**，落实责任，于每季度末前报送进展情况。", 10)
	for i := range n {
		var body strings.Builder
		for s := range 5 {
			fmt.Fprintf(&body, "## 第%d部分 工作安排\n\n%s\n\n- 第一项工作；\n- 第二项工作，见[前一件](/d%02d/i%05d.md)。\n\n| 序号 | 单位 | 金额 |\n|---|---|---|\n| 1 | 甲 | 100 |\n| 2 | 乙 | 200 |\n\n", s, paragraph, max(i-1, 0)%20, max(i-1, 0))
		}
		write(fmt.Sprintf("d%02d/i%05d.md", i%20, i), fmt.Sprintf(
			"---\ntitle: 关于第%d项工作的通知\nindex: D%02d/2026-%05d\nsummary: 第%d项工作的安排、分工和时间。\nmade: 2026-01-%02d\npublished: 2026-02-%02d\nscope: public\ndocument_no: 大政〔2026〕%d号\ntopic: [a]\nkind: notice\nreview: {approved_by: 主任, approved_on: 2026-01-31, secrecy: true}\n---\n\n%s",
			i, i%20, i, i, i%28+1, i%28+1, i+1, body.String()))
	}
}
