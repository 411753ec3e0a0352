package platform_test

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"gongkai/catalogue"
	"gongkai/catalogue/platform"
)

const every = `name: 省平台
what: items
form: csv
above: [县上报表]
columns:
  - {head: 序号, number: true}
  - {head: 标题, from: title, most: 5, cut: true}
  - {head: 单位, from: department}
  - {head: 机构代码, from: department.code}
  - {head: 主题, from: 主题名称, empty: 无}
  - {head: 方式, from: 公开范围, words: {public: "1", 依申请公开: "2"}}
  - {head: 种类, from: kind, words: {财政预决算: A, service: B}, empty: Z}
  - {head: 公开日期, from: 公开日期, date: YYYY年M月D日}
  - {head: 成文, from: made, date: YYYYMMDD}
  - {head: 词, join: [主题词, 文号], between: "、"}
  - {head: 材料, from: 办事信息.申请材料}
  - {head: 规范性文件, from: 规范性文件, words: {是: Y}, empty: N}
  - {head: 网址, from: 网址}
  - {head: 来源, value: 青屿县}
`

func TestAMappingPutsEachSortOfColumnTogether(t *testing.T) {
	m := mapping(t, strings.ReplaceAll(every, "申请材料", "documents"))
	list, _, problems := rows(t, m, county())
	for _, p := range problems {
		t.Error(line(p))
	}
	want := []string{
		"A-1:  | 2026年 | 青屿县财政局 | QY002 | 财政预决算 | 1 | A | 2026年3月1日 | 20260105 | 预算、收支、青财〔2026〕1号 |  | Y | https://www.example.gov.cn/g/finance/a-1.html | 青屿县",
		"A-2:  | 支付指南 | 国库支付中心 | QY002-1 | 无 | 1 | B | 2026年3月2日 | 20260105 |  | 申请表；身份证明 | N | https://www.example.gov.cn/g/finance/centre/a-2.html | 青屿县",
		"B-1:  | 供水价格 | 青屿县水务局 | QY009 | 无 | 1 | Z | 2026年3月3日 | 20260105 |  |  | N | https://www.example.gov.cn/g/water/b-1.html | 青屿县",
	}
	if diff := cmp.Diff(want, cells(list)); diff != "" {
		t.Error(diff)
	}
	data, err := m.Write(list[1:], nil)
	if err != nil {
		t.Fatal(err)
	}
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\uFEFF"))))
	records, err := in.ReadAll()
	if err != nil || len(records) != 4 || records[0][0] != "县上报表" || records[1][1] != "标题" || records[2][0] != "1" || records[3][0] != "2" {
		t.Errorf("%v, %q", err, records)
	}
}

func TestAFilterChoosesWhatIsSent(t *testing.T) {
	for only, want := range map[string][]string{
		"": {"A-1", "A-2", "B-1"}, "只报: {部门: finance}": {"A-1", "A-2"}, "只报: {部门: [县财政局, water]}": {"A-1", "A-2", "B-1"},
		"只报: {体裁: 办事指南}": {"A-2"}, "只报: {主题: 财政预决算}": {"A-1"}, "只报: {公开日期起: 2026-03-02}": {"A-2", "B-1"},
		"只报: {公开范围: 依申请公开}": {"A-8"}, "只报: {公开范围: [主动公开, on-request], 部门: finance}": {"A-1", "A-8", "A-2"},
	} {
		list, c, problems := rows(t, mapping(t, short+only+"\n"), county())
		var got []string
		for _, r := range list {
			got = append(got, r.Key)
		}
		if diff := cmp.Diff(want, got); diff != "" || len(problems) > 0 {
			t.Errorf("%s: %s %v", only, diff, problems)
		}
		if c.Public["A-9"] || c.Public["A-8"] != strings.Contains(only, "公开范围") {
			t.Errorf("%s: what was withdrawn or is not public of its own accord counts as public: %v", only, c.Public)
		}
	}
}

func TestDutiesAreKnownByDepartmentAndNumber(t *testing.T) {
	m := mapping(t, "名称: 省平台\n内容: 公开事项\n格式: csv\n栏目:\n  - {表头: 代码, 取自: 机构代码}\n  - {表头: 内容, 取自: 公开内容}\n  - {表头: 渠道, 取自: 公开渠道和载体, 分隔: '|'}\n  - {表头: 情况, 取自: 公开情况}\n  - {表头: 号, 取自: 对应信息的索引号}\n")
	list, c, problems := rows(t, m, county())
	want := []string{
		"finance CZ-01: QY002 | 权责清单 | 政府网站|公示栏 | 已公开 | A-1",
		"finance finance-budget/1: QY002 | 政府预算 |  | 未公开 | ",
		"finance 无号/一/甲: QY002 | 甲 |  | 未公开 | ",
		"finance 无号/一/甲（2）: QY002 | 甲 |  | 未公开 | ",
		"water CZ-01: QY009 | 水价 |  | 未公开 | ",
	}
	if diff := cmp.Diff(want, cells(list)); diff != "" || len(problems) > 0 {
		t.Error(diff, problems)
	}
	if list[0].File != "finance/catalogue.csv" || list[1].File != "standards/finance-budget.csv" || len(c.Public) != 5 {
		t.Errorf("%+v, %v", list, c.Public)
	}
}

// Two departments may have one name: codes, files and keys are those of the folder.
func TestDutiesOfDepartmentsCalledAlikeStayApart(t *testing.T) {
	m := mapping(t, "名称: 省平台\n内容: 公开事项\n格式: csv\n栏目:\n  - {表头: 部门, 取自: 部门}\n  - {表头: 代码, 取自: 机构代码}\n  - {表头: 内容, 取自: 公开内容}\n")
	ed := county()
	ed.Departments[2].Name = ed.Departments[0].Name
	list, c, problems := rows(t, m, ed)
	last := list[len(list)-1]
	if diff := cmp.Diff("water CZ-01: 青屿县财政局 | QY009 | 水价", cells(list)[len(list)-1]); diff != "" || last.File != "water/catalogue.csv" || len(problems) > 0 {
		t.Error(diff, last.File, problems)
	}
	if list[0].Key != "finance CZ-01" || list[0].Cells[1] != "QY002" || list[0].File != "finance/catalogue.csv" || !c.Public["water CZ-01"] {
		t.Errorf("%+v, %v", list[0], c.Public)
	}
	l, _ := platform.NewLog("r.csv", nil)
	l.Add(list, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	a, _ := l.Answer(m, []platform.Page{{Rows: [][]string{{"编号", "名称", "回执号"}, {"CZ-01", "水价", "P-2"}}}})
	if a.Filled != 1 || !strings.Contains(string(l.CSV()), "water CZ-01,水价,water/catalogue.csv,2026-11-01,a.csv,已收,P-2") {
		t.Errorf("%+v\n%s", a, l.CSV())
	}
}

// hostile are texts that would break a file that is put together carelessly.
func hostile() []string {
	return []string{"]]>", "a&b<c>\"d'", "\x01\x1b[31m红\ufffe", "=1+1", "-2+3", "@SUM(A1)", "第一行\n第二行\t制表", "<!-- -->", "_x000D_", "＝1", "\u202e倒", "&#0;", "𠮷"}
}

func TestXMLIsWellFormedWhateverTheTextsHold(t *testing.T) {
	m := mapping(t, "名称: 省平台\n内容: 信息\n格式: xml\n根元素: 数据\n行元素: row\n栏目:\n  - {表头: 标题, 取自: 标题, 元素: title}\n  - {表头: 概述, 取自: 内容概述, 元素: id, 属性: 是}\n  - {表头: 序号, 序号: 是}\n")
	ed := county()
	ed.Items = ed.Items[:1]
	for _, text := range hostile() {
		ed.Items[0].Title, ed.Items[0].Summary = "x"+text, "x"+text
		list, _, problems := rows(t, m, ed)
		data, err := m.Write(list, nil)
		if err != nil || len(problems) > 0 {
			t.Fatal(err, problems)
		}
		var got struct {
			XMLName xml.Name `xml:"数据"`
			Rows    []struct {
				ID    string `xml:"id,attr"`
				Title string `xml:"title"`
				N     string `xml:"序号"`
			} `xml:"row"`
		}
		if err := xml.Unmarshal(data, &got); err != nil || len(got.Rows) != 1 {
			t.Fatalf("%q: %v\n%s", text, err, data)
		}
		want := "x" + strings.NewReplacer("\x01", "", "\x1b", "", "\ufffe", "").Replace(text)
		if r := got.Rows[0]; r.Title != want || r.ID != want || r.N != "1" {
			t.Errorf("%q came back as %q and %q", want, r.Title, r.ID)
		}
	}
}

func TestNoCellOfATableIsRun(t *testing.T) {
	for _, form := range []string{"csv", "xlsx"} {
		m := mapping(t, strings.Replace(short, "csv", form, 1))
		ed := county()
		ed.Items = nil
		for i, text := range hostile() {
			ed.Items = append(ed.Items, &catalogue.Item{Form: catalogue.Full, Index: fmt.Sprintf("H-%02d", i), Title: text, Scope: catalogue.Public, Path: "a.md"})
		}
		list, _, _ := rows(t, m, ed)
		data, err := m.Write(list, nil)
		if err != nil {
			t.Fatal(err)
		}
		if again, _ := m.Write(list, nil); !bytes.Equal(data, again) {
			t.Errorf("%s: two files of the same rows differ", form)
		}
		if form == "csv" {
			if text := string(data); !strings.Contains(text, "\r\n'=1+1\r\n") || !strings.Contains(text, "\r\n'@SUM(A1)\r\n") || !strings.Contains(text, "\r\n'＝1\r\n") {
				t.Errorf("%q", text)
			}
			continue
		}
		book, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		for i, text := range hostile() {
			at := fmt.Sprintf("A%d", i+2)
			got, err := book.GetCellValue("Sheet1", at)
			formula, _ := book.GetCellFormula("Sheet1", at)
			if want := strings.NewReplacer("\x01", "", "\x1b", "", "\ufffe", "").Replace(text); err != nil || got != want || formula != "" {
				t.Errorf("%q came back as %q, formula %q, %v", want, got, formula, err)
			}
		}
	}
}

func TestACellHoldsNoMoreThanASpreadsheetCan(t *testing.T) {
	m := mapping(t, strings.Replace(short, "csv", "xlsx", 1))
	ed := county()
	ed.Items = ed.Items[:1]
	for n, want := range map[int]int{32767: 0, 32768: 1} {
		ed.Items[0].Title = strings.Repeat("长", n)
		list, _, problems := rows(t, m, ed)
		if len(problems) != want {
			t.Errorf("%d characters: %d problems", n, len(problems))
		}
		if want > 0 {
			spoken(t, problems[0])
			continue
		}
		data, err := m.Write(list, nil)
		if err != nil {
			t.Fatal(err)
		}
		book, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := book.GetCellValue("Sheet1", "A2"); got != ed.Items[0].Title {
			t.Errorf("%d bytes of %d came back", len(got), len(ed.Items[0].Title))
		}
	}
}

// Characters are counted as spreadsheets do, and only where the file is one.
func TestRareCharactersCountTwiceInACell(t *testing.T) {
	for form, want := range map[string]string{"xlsx": "有 32768 字", "csv": ""} {
		ed := county()
		ed.Items = ed.Items[:1]
		ed.Items[0].Title = strings.Repeat("𠮷", 16_384)
		_, _, problems := rows(t, mapping(t, strings.Replace(short, "csv", form, 1)), ed)
		if (len(problems) > 0) != (want != "") || want != "" && !strings.Contains(problems[0].Text("zh-Hans"), want) {
			t.Errorf("%s: %v", form, problems)
		}
	}
}

func TestTheUnknownValueOfManyIsToldOnce(t *testing.T) {
	_, _, problems := rows(t, mapping(t, "名称: 省平台\n内容: 信息\n格式: csv\n栏目:\n  - {表头: 方式, 取自: 公开范围, 对照: {依申请公开: 2}, 必填: 是}\n"), county())
	if len(problems) != 1 || !strings.Contains(problems[0].Text("zh"), "共 3 条") {
		t.Errorf("%v", problems)
	}
}
