package platform_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/platform"
	"gongkai/catalogue/source"
)

// reread is a log as it is after it was written and read again.
func reread(t *testing.T, l *platform.Log) *platform.Log {
	t.Helper()
	records, english, problems := source.Receipts("r.csv", l.CSV())
	again, more := platform.NewLog("r.csv", records)
	for _, p := range append(problems, more...) {
		t.Fatal(line(p))
	}
	if again.English = english; english != l.English {
		t.Errorf("English is %v, and was %v", english, l.English)
	}
	if diff := cmp.Diff(string(l.CSV()), string(again.CSV())); diff != "" {
		t.Error(diff)
	}
	return again
}

// What is read and written again stays as it is, apostrophes of its own included: else each run would add one.
func TestARecordStaysAsItIsAtEachRun(t *testing.T) {
	m, ed := mapping(t, short), county()
	ed.Items = nil
	for i, title := range []string{"'=1 关于", "''=1", "=1", "'引号", "-12", "'-12", "－１", "@甲"} {
		ed.Items = append(ed.Items, &catalogue.Item{Form: catalogue.Full, Index: fmt.Sprintf("H-%d", i), Title: title, Scope: catalogue.Public, Path: "a.md"})
	}
	list, _, _ := rows(t, m, ed)
	l, _ := platform.NewLog("r.csv", nil)
	l.Add(list, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	reread(t, reread(t, l))
}

// The record is written again in the language that it has, whether its headings are in quotation marks or not.
func TestTheHeadingsOfARecordSayItsLanguage(t *testing.T) {
	for head, want := range map[string]bool{
		"index,state,receipt,hash": true, "\"index\",\"state\",\"receipt\",\"hash\"": true, "\uFEFF index ,state,receipt,hash": true,
		"索引号,状态,回执号,校验值": false, "\"索引号\",状态,回执号,校验值": false, "index,状态,回执号,校验值": false,
	} {
		l, problems := build.ReadReceipts("r.csv", []byte(head+"\n"))
		if len(problems) > 0 || l.English != want {
			t.Errorf("%s: %v", head, problems)
			continue
		}
		l.Add([]platform.Row{{Key: "A-1", Hash: "sha256:" + strings.Repeat("0a", 32)}}, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
		reread(t, l)
	}
}

func keys(rows []platform.Row) string {
	var list []string
	for _, r := range rows {
		list = append(list, r.Key)
	}
	return strings.Join(list, " ")
}

func TestOnlyWhatIsNewOrChangedIsSent(t *testing.T) {
	day := catalogue.NewDate(2026, 11, 1)
	m, ed := mapping(t, short+"  - {表头: 号, 序号: 是}\n"), county()
	list, c, _ := rows(t, m, ed)
	l, _ := platform.NewLog("r.csv", nil)
	p := l.Plan(list, c, false)
	if keys(p.Send) != "A-1 A-2 B-1" || keys(p.New) != keys(p.Send) || len(p.Gone) > 0 {
		t.Errorf("%+v", p)
	}
	l.Add(p.Send, platform.Batch{Day: day, Written: "=一.csv"})
	l = reread(t, l)
	if p = l.Plan(list, c, false); len(p.Send) > 0 || keys(p.Same) != "A-1 A-2 B-1" {
		t.Errorf("nothing changed: %+v", p)
	}
	if p = l.Plan(list, c, true); keys(p.Send) != "A-1 A-2 B-1" {
		t.Errorf("all of it again: %+v", p)
	}

	ed.Items[1].Title = "支付办法"
	ed.Items[2].Form, ed.Items[2].Gone = catalogue.Tombstone, &catalogue.Gone{}
	list, c, _ = rows(t, m, ed)
	p = l.Plan(list, c, false)
	if keys(p.Send) != "A-2" || keys(p.Changed) != "A-2" || len(p.Gone) != 1 || p.Gone[0].Key != "B-1" || p.Gone[0].Title != "供水价格" {
		t.Errorf("one changed, one withdrawn: %+v", p)
	}
	l.Add(p.Send, platform.Batch{Day: day, Written: "二.csv"})
	l = reread(t, l)

	text := strings.Replace(string(l.CSV()), "=一.csv,已报,,,,"+p.Same[0].Hash, "=一.csv,退回,,缺附件,,"+p.Same[0].Hash, 1)
	text = strings.Replace(text, "B-1,供水价格,water/b-1.md,2026-11-01,'=一.csv,已报", "B-1,供水价格,water/b-1.md,2026-11-01,'=一.csv,已撤回", 1)
	records, _, _ := source.Receipts("r.csv", []byte(text))
	l, _ = platform.NewLog("r.csv", records)
	p = l.Plan(list, c, false)
	if keys(p.Refused) != "A-1" || keys(p.Send) != "A-1" || len(p.Gone) > 0 {
		t.Errorf("one refused, one taken down: %+v\n%s", p, text)
	}
}

// What lies outside of the filter is still public: nobody has to take it down.
func TestANarrowerFilterTakesNothingDown(t *testing.T) {
	list, _, _ := rows(t, mapping(t, short), county())
	l, _ := platform.NewLog("r.csv", nil)
	l.Add(list, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	list, c, _ := rows(t, mapping(t, short+"只报: {部门: water, 公开日期起: 2027-01-01}\n"), county())
	if p := l.Plan(list, c, false); len(p.Gone) > 0 || len(p.Send) > 0 {
		t.Errorf("%+v", p)
	}
}

func TestTheAnswerOfThePlatformIsFilledIn(t *testing.T) {
	m := mapping(t, strings.Replace(short, "{表头: 标题, 取自", "{表头: 信息名, 取自", 1))
	list, c, _ := rows(t, m, county())
	l, _ := platform.NewLog("r.csv", nil)
	l.Add(list, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	page := platform.Page{Name: "回执", Rows: [][]string{
		{"省平台回执"},
		{"序号", "信息名", "索引号", "回执编号", "审核状态", "审核意见"},
		{"1", "2026年预算", "", "=HYPERLINK(1)", "已入库"},
		{"2", "", "A-2", "", "审核不通过", "缺\u200b材料\x1b[31m" + strings.Repeat("长", 20_000)},
		{"3", "", "A-7", "P-3", "已入库"},
		{"4", "", "B-1", "1.2E+19", "已入库"},
		{"5", "", "B-1", "P-5", "研究一下"},
		{"6", "", "B-1", "P-6", "待审核"},
		{"7", "", "B-1", "P-7", "已入库"},
		{},
	}}
	a, ok := l.Answer(m, []platform.Page{{Name: "说明", Rows: [][]string{{"说明"}}}, page})
	var told []string
	for _, list := range [][]platform.Answer{a.Refused, a.Unknown, a.Unclear} {
		for _, x := range list {
			told = append(told, x.Subject+"："+x.Why.Chinese[:min(len(x.Why.Chinese), 30)])
		}
	}
	want := []string{"A-2：审核不通过 缺材料", "A-7：没有报过", "B-1：回执号“1.2E+19”是", "B-1：看不懂状态“", "B-1：已经记着回执号"}
	for i := range want {
		if i >= len(told) || !strings.HasPrefix(told[i], want[i]) {
			t.Errorf("%q, want %q", told, want)
			break
		}
	}
	if !ok || a.Filled != 3 || a.Pending != 1 || len(told) != len(want) {
		t.Errorf("%d filled, told %q", a.Filled, told)
	}
	l = reread(t, l)
	if p := l.Plan(list, c, false); keys(p.Refused) != "A-2" || keys(p.Send) != "A-2" {
		t.Errorf("what was refused is sent again: %+v", p)
	}
	text := string(l.CSV())
	if !strings.Contains(text, ",已收,'=HYPERLINK(1),已入库,") || !strings.Contains(text, ",退回,,审核不通过 缺材料[31m长") || !strings.Contains(text, ",已报,P-6,待审核,") {
		t.Error(text)
	}
	if again, _ := l.Answer(m, []platform.Page{{Rows: page.Rows[:3]}}); again.Filled != 0 || again.Same != 1 {
		t.Errorf("the same answer twice: %+v", again)
	}
	if _, ok := l.Answer(m, []platform.Page{{Rows: [][]string{{"索引号", "备注"}, {"A-1", "x"}}}}); ok {
		t.Error("what has neither number nor state is no answer")
	}
}

func TestAnAmbiguousAnswerFillsNothing(t *testing.T) {
	m := mapping(t, short)
	ed := county()
	ed.Items[1].Title = ed.Items[0].Title
	list, _, _ := rows(t, m, ed)
	l, _ := platform.NewLog("r.csv", nil)
	l.Add(list, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	a, ok := l.Answer(m, []platform.Page{{Rows: [][]string{{"标题", "回执号"}, {"2026年预算", "P-1"}}}})
	if !ok || a.Filled != 0 || len(a.Unknown) != 1 {
		t.Errorf("%+v", a)
	}
	duties := mapping(t, "名称: 省平台\n内容: 公开事项\n格式: csv\n栏目:\n  - {表头: 编号, 取自: 序号}\n  - {表头: 内容, 取自: 公开内容}\n")
	list, _, _ = rows(t, duties, county())
	l, _ = platform.NewLog("r.csv", nil)
	l.Add(list, platform.Batch{Day: catalogue.NewDate(2026, 11, 1), Written: "a.csv"})
	a, _ = l.Answer(duties, []platform.Page{{Rows: [][]string{{"编号", "内容", "回执号"}, {"CZ-01", "", "P-1"}, {"CZ-01", "水价", "P-2"}}}})
	if a.Filled != 1 || len(a.Unknown) != 1 || !strings.Contains(string(l.CSV()), "water CZ-01,水价,water/catalogue.csv,2026-11-01,a.csv,已收,P-2") {
		t.Errorf("%+v\n%s", a, l.CSV())
	}
}
