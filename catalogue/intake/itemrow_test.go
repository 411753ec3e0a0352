package intake

import (
	"strings"
	"testing"
	"testing/fstest"
)

// 同上 is the text of the row above; a title or a number is that of one item alone.
func TestDittoInARegisterIsTheRowAbove(t *testing.T) {
	head := "索引号,标题,发文字号,发文机关,生成日期,公开范围,内容概述,正文\n"
	files, p := imported(t, fstest.MapFS{}, head+"A/2026-1,甲,甲〔2026〕1号,县财政局,2026年5月8日,主动,概述,正文\nA/2026-2,乙,同上,〃,（同上）,同上,同上,″\n同上,丙,〃,\"\"\"\",同上,同上,同上,同上\n", Options{})
	want := "---\n标题: \"乙\"\n内容概述: \"概述\"\n索引号: \"A/2026-2\"\n发文机关: \"县财政局\"\n生成日期: 2026-05-08\n公开范围: 主动公开\n---\n\n正文\n"
	if got := files["d/a-2026-2.md"]; got != want {
		t.Errorf("%s", got)
	}
	if p.Count(Left) != 3 {
		t.Errorf("%d are left: %+v", p.Count(Left), p.Entries)
	}
	for name, text := range files {
		if strings.ContainsAny(text, "同〃″") || strings.Contains(text, `\"`) {
			t.Errorf("%s: %s", name, text)
		}
		if strings.Contains(text, `"丙"`) && text != strings.NewReplacer("索引号: \"A/2026-2\"\n", "", "乙", "丙").Replace(want) {
			t.Errorf("%s: %s", name, text)
		}
	}
}

// Where it is not known which row is above, nothing is copied.
func TestDittoInARegisterIsNotGuessed(t *testing.T) {
	for register, left := range map[string]int{
		"标题,公开范围,发文机关\n甲,主动公开,同上\n":                            1, // the first row
		"序号,标题,公开范围,发文机关\n1,甲,主动公开,局\n3,乙,主动公开,同上\n":           1, // a row is missing
		"标题,公开范围,发文机关\n甲,主动公开,–\n乙,主动公开,同上\n":                  2, // nothing above
		"标题,公开范围,内容概述\n甲,依申请公开,秘密\n乙,主动公开,同上\n":                1, // not to be told
		"标题,公开范围,内容概述\n甲,主动公开,概述\n乙,依申请公开,同上\n":                0, // is not written either
		"标题,公开范围,发文机关\n甲,主动公开,局\n第二部分\n乙,主动公开,同上\n丙,主动公开,同上\n": 2, // a row that lost its cells
	} {
		files, p := imported(t, fstest.MapFS{}, register, Options{})
		if p.Count(Left) != left {
			t.Errorf("%s%d are left: %+v", register, p.Count(Left), p.Entries)
		}
		for name, text := range files {
			if strings.Contains(text, "同上") || strings.Contains(text, "秘密") {
				t.Errorf("%s: %s", name, text)
			}
		}
	}
}
