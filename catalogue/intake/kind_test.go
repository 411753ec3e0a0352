package intake

import (
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
)

// A table that is taken in as the wrong kind is told in one line, with the flag that is right.
func TestATableOfTheOtherKindIsToldInOneLine(t *testing.T) {
	register := "测试县财政局信息登记表,,,,\n序号,索引号,标题,发文字号,生成日期,公开方式\n1,A/2026-1,甲,甲〔2026〕1号,2026-05-08,主动公开\n2,A/2026-2,乙,甲〔2026〕2号,2026-05-09,主动公开\n"
	bare := "序号,标题,公开时间,公开单位,公开方式\n1,甲,2026-05-08,局,主动公开\n" // most of it a catalogue has too
	lists := []string{
		"序号,公开事项,公开内容,公开时间,公开单位\n1,甲,乙,20日内,局\n", // as here

		"序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道和载体\n1,甲,乙,丙,丁,戊,局,政府网站\n2,甲,己,丙,丁,戊,局,政府网站\n",
		"序号,一级事项,二级事项,公开主体\n1,甲,乙,局\n2,甲,丙,局\n",
	}
	for _, r := range []string{register, bare} {
		p, rows := takeDuties(t, File{"a.csv", []byte(r)}, Options{})
		toldOnce(t, p, "--kind items")
		if rows != "" {
			t.Error(rows)
		}
	}
	for _, list := range lists {
		p, err := Items(fstest.MapFS{}, []File{{"a.csv", []byte(list)}}, Options{Folder: "d", Limits: DefaultLimits(), Day: catalogue.NewDate(2026, 11, 1)})
		if err != nil {
			t.Fatal(err)
		}
		toldOnce(t, p, "--kind duties")
		if len(p.Files) > 0 {
			t.Errorf("%s", p.Files[0].Text)
		}
	}
	// What is of neither kind is listed row by row, as before.
	if p, _ := takeDuties(t, File{"a.csv", []byte("甲,乙,丙\n1,2,3\n")}, Options{}); p.Count(Passed) != 2 {
		t.Errorf("%+v", p.Entries)
	}
}

func toldOnce(t *testing.T, p *Plan, flag string) {
	t.Helper()
	if len(p.Entries) != 1 || !strings.Contains(p.Entries[0].Why.Chinese, flag) || !strings.Contains(p.Entries[0].Why.English, flag) {
		t.Errorf("%s: %+v", flag, p.Entries)
	}
}
