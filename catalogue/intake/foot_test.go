package intake

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// What stands below the last row of a table is no duty: a telephone number would be published as somebody's name.
func TestTheFootOfATableIsNoDuty(t *testing.T) {
	head := "序号,一级事项,二级事项,公开主体\n1,甲,乙,县财政局\n2,甲,丙,县财政局\n"
	foots := []string{
		"合计,–,2项,\n填表人：王五,–,–,审核人：李四\n–,–,–,联系电话：13812345678\n",
		"合计,,2,\n填表人：王五,–,审核人：李四,联系电话：13812345678\n",
		"总 计：2项,,,\n填表人：,王五,填表日期：,2026年3月17日\n",
		",小计,—,2\n填报单位（盖章）：县财政局,,联系电话：,13812345678\n",
		"填表人：王五 审核人：李四,,,联系电话：13812345678\n,,联系人：,王五\n",
	}
	for _, foot := range foots {
		p, rows := takeDuties(t, File{"a.csv", []byte(head + foot)}, Options{})
		if rows != "1,甲,乙,县财政局\n2,甲,丙,县财政局\n" {
			t.Errorf("%s: %s", foot, rows)
		}
		if n := strings.Count(foot, "\n"); p.Count(Passed) != n {
			t.Errorf("%s: %d of %d are listed: %+v", foot, p.Count(Passed), n, p.Entries)
		}
	}
	p, _ := takeDuties(t, File{"a.csv", []byte(head + foots[1])}, Options{})
	if !slices.ContainsFunc(p.Entries, func(e Entry) bool {
		return e.Kind == Passed && e.Place == "A5" && e.Read == "填表人：王五 | – | 审核人：李四 | 联系电话：13812345678"
	}) {
		t.Errorf("its cells are not in the report: %+v", p.Entries)
	}
}

// A page has a foot of its own, whether the next one repeats the head or goes on without.
func TestTheFootOfAPageIsNoDuty(t *testing.T) {
	head, foot := "序号,一级事项,二级事项,公开主体\n", "合计,,1项,\n填表人：王五,,,审核人：李四\n"
	if p, rows := takeDuties(t, File{"a.csv", []byte(head + "1,甲,乙,局\n" + foot + head + "2,甲,丙,局\n" + foot)}, Options{}); rows != "1,甲,乙,局\n2,甲,丙,局\n" || p.Count(Doubtful) != 0 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	table := func(rows ...string) string { return "<w:tbl>" + strings.Join(rows, "") + "</w:tbl>" }
	body := table(row("序号", "一级事项", "二级事项", "公开内容"), row("1", "甲", "乙", "丙"), row("小计", "", "1", "")) + table(row("2", "甲", "丁", "戊"), row("合计", "", "2", ""))
	if p, rows := takeDuties(t, File{"a.docx", zipped(t, "word/document.xml", wordBody(body))}, Options{}); rows != "1,甲,乙,丙\n2,甲,丁,戊\n" || p.Count(Passed) != 2 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
}

// What only looks like a foot stays, and is listed.
func TestARowThatLooksLikeAFootIsNotSwallowed(t *testing.T) {
	text := "序号,一级事项,二级事项,公开主体\n1,甲,乙,局\n小计,–,1项,\n2,填表人：王五,填表须知,局\n3,合计,总表,局\n"
	p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{})
	if strings.Count(rows, "\n") != 4 || p.Count(Doubtful) != 3 || p.Count(Passed) != 0 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	for _, plain := range []string{"4,审核事项,审核标准：见附件,县财政局", "4,合计数公开,联系电话,县财政局", "4,电话：12345,办事指南,县财政局"} {
		if p, rows := takeDuties(t, File{"a.csv", []byte("序号,一级事项,二级事项,公开主体\n" + plain + "\n")}, Options{}); rows != plain+"\n" || p.Count(Doubtful) != 0 {
			t.Errorf("%s %+v", rows, p.Entries)
		}
	}
}

func TestTheFootOfARegisterIsNoItem(t *testing.T) {
	files, p := imported(t, fstest.MapFS{}, "索引号,标题,发布日期,公开方式\nA/2026-1,甲,2026-05-08,主动公开\n合计,–,1条,\n小计：,1,,\n填表人：王五,,审核人：李四,联系电话：13812345678\n", Options{})
	if len(files) != 2 || files["d/a-2026-1.md"] == "" || p.Count(Passed) != 3 {
		t.Errorf("%v %+v", files, p.Entries)
	}
}

// An item of which nothing was read has no file: check would refuse it.
func TestAnItemWithoutAnythingHasNoFile(t *testing.T) {
	for _, o := range []Options{{}, {Scope: "主动公开", From: "https://www.example.gov.cn/"}} {
		files, p := imported(t, fstest.MapFS{}, "序号,标题,发布日期\n1,–,无\n2,甲,2026-05-08\n3,？,2026年\n", o)
		if len(files) != 2 || p.Added != 1 || p.Count(Passed) < 2 {
			t.Errorf("%v %+v", files, p.Entries)
		}
	}
}
