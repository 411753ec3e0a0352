package hant_test

import (
	"strings"
	"testing"

	"gongkai/catalogue/hant"
)

// page is a page of the usual kind: 7 kB, a head, a frame of links, and some paragraphs of our own text.
func page() []byte {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>关于征求意见的公告</title>` +
		`<meta name="description" content="征求社会各界意见的公告"><link rel="stylesheet" href="/site.css"></head><body>`)
	for _, word := range []string{"机构职能", "政策文件", "规划计划", "预算决算", "行政许可", "依申请公开"} {
		b.WriteString(`<li><a class="entry" href="/catalogue/` + word + `/index.html" title="` + word + `">` + word + `</a></li>`)
	}
	for range 12 {
		b.WriteString("<p>各单位要对照目录逐项检查，发现遗漏的，应当在20个工作日内补充公开；涉及群众利益的事项要说明依据、期限和联系方式，" +
			"并及时答复咨询。由于台风影响，部分里程较长的农村公路出现塌方，剩余路段正在抢修，准备恢复通行。</p>\n")
	}
	b.WriteString("<script>var a = \"发展\";</script></body></html>\n")
	return []byte(b.String())
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := hant.New([]string{"于海棠", "范知秋"}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkText(b *testing.B) {
	c := converter(b)
	text := []byte(strings.Repeat("各单位要对照目录逐项检查，发现遗漏的，应当在20个工作日内补充公开；涉及群众利益的事项要说明依据、期限和联系方式，并及时答复咨询。\n", 40))
	var dst []byte
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = c.AppendText(dst[:0], text)
	}
}

func BenchmarkHTML(b *testing.B) {
	c, html := converter(b), page()
	var dst []byte
	b.SetBytes(int64(len(html)))
	b.ReportAllocs()
	for b.Loop() {
		dst = c.AppendHTML(dst[:0], html)
	}
}
