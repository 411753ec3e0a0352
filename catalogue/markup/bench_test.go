package markup

import (
	"io"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// officialBody is a body of the usual size and shape: 2,200 characters in sections with paragraphs, a list, a table,
// two links and a date. It is our own text.
func officialBody() []byte {
	var b strings.Builder
	b.WriteString("各乡镇人民政府，县直各单位：\n\n为进一步做好政务公开工作，方便群众查询，现将有关事项通知如下。\n\n")
	numerals := []string{"一", "二", "三", "四", "五", "六"}
	sentence := "各单位要对照目录逐项检查，发现遗漏的，应当在20个工作日内补充公开；**涉及群众利益的事项**要说明依据、期限和联系方式，" +
		"并及时答复咨询。"
	for i, n := range numerals {
		b.WriteString("## " + n + "、抓好第" + n + "项重点工作\n\n")
		for range 2 {
			b.WriteString("　　" + strings.Repeat(sentence, 2) + "\n\n")
		}
		switch i {
		case 1:
			b.WriteString("| 序号 | 事项 | 责任单位 | 金额（万元） |\n| --- | --- | --- | --: |\n")
			for row := range 8 {
				b.WriteString("| " + strconv.Itoa(row+1) + " | 农村公路养护 | 交通运输局 | 128.50 |\n")
			}
			b.WriteString("\n")
		case 3:
			b.WriteString("- 及时更新目录；\n- 做好政策解读；\n- 回应群众关切。\n\n详见[年度预算](2026-budget.md#支出)和[附件1](<附件 1.xlsx>)。\n\n")
		}
	}
	b.WriteString("县人民政府办公室\n\n2026年5月8日\n")
	return []byte(b.String())
}

func BenchmarkRead(b *testing.B) {
	body, m := officialBody(), New(Limits{})
	b.ReportMetric(float64(utf8.RuneCount(body)), "characters")
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		m.Read("finance/notice.md", 20, body)
	}
}

func BenchmarkHTML(b *testing.B) {
	body, m := officialBody(), New(Limits{})
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		if err := m.HTML(io.Discard, body, sameAddress); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkText(b *testing.B) {
	body, m := officialBody(), New(Limits{})
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		m.Text(body)
	}
}

// BenchmarkParse is the share of goldmark in the others.
func BenchmarkParse(b *testing.B) {
	body, m := officialBody(), New(Limits{})
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		m.parse(body)
	}
}

func sameAddress(dest string, _ bool) (string, bool) { return dest, true }
