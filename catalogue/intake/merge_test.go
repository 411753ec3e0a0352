package intake

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

const tableHead = "序号,一级事项,二级事项,公开内容,公开时限\n"

// again imports a table into a content and gives catalogue.csv as it is then.
func again(t *testing.T, content fstest.MapFS, name, rows string, o Options) (*Plan, string) {
	t.Helper()
	o.Folder, o.Limits = "d", DefaultLimits()
	p, err := Duties(content, []File{{name, []byte(tableHead + rows)}}, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range p.Files {
		content[f.Path] = &fstest.MapFile{Data: f.Text}
	}
	if content["d/catalogue.csv"] == nil {
		return p, ""
	}
	return p, string(content["d/catalogue.csv"].Data)
}

func edit(content fstest.MapFS, old, fresh string) {
	content["d/catalogue.csv"] = &fstest.MapFile{Data: []byte(strings.Replace(string(content["d/catalogue.csv"].Data), old, fresh, 1))}
}

func TestACatalogueWrittenByHandIsAddedTo(t *testing.T) {
	hand := "\uFEFF备注,序号,二级事项,一级事项,公开内容\r\n手写,1,手写的,甲,手写的\r\n别动,8,乙,甲,丙\r\n"
	content := fstest.MapFS{"d/catalogue.csv": {Data: []byte(hand)}}
	p, text := again(t, content, "a.csv", "1,甲,丁,戊,及时\n2,甲,乙,丙,及时\n", Options{})
	want := "\uFEFF备注,序号,二级事项,一级事项,公开内容,公开时限\r\n手写,1,手写的,甲,手写的,\r\n别动,8,乙,甲,丙,及时\r\n,1-2,丁,甲,戊,及时\r\n"
	if text != want {
		t.Errorf("%q", text)
	}
	if p.Added != 1 || p.Changed != 1 { // row 8 had no limit, and its file no column for one
		t.Errorf("%+v", p.Entries)
	}
	edit(content, "丙,及时", "丙,") // now somebody took it out
	if p, text := again(t, content, "a.csv", "1,甲,丁,戊,及时\n2,甲,乙,丙,及时\n", Options{}); !strings.Contains(text, "丙,\r\n") || p.Count(Kept) != 1 {
		t.Errorf("%q %+v", text, p.Entries)
	}
}

func TestWhatPeopleDidToRowsStays(t *testing.T) {
	content := fstest.MapFS{}
	again(t, content, "a.csv", "1,甲,乙,丙,及时\n2,甲,丁,戊,及时\n3,甲,己,庚,及时\n", Options{})
	edit(content, "2,甲,丁,戊,及时\n", "")                         // removed
	edit(content, "3,甲,己,庚,及时", "J-3,甲,己,庚,及时")               // given another number
	edit(content, "1,甲,乙,丙,及时\n", "1,甲,乙,丙,及时\n9,甲,手写,手写,\n") // written by hand
	p, text := again(t, content, "a.csv", "1,甲,乙,丙,20个工作日内\n2,甲,丁,戊,及时\n3,甲,己,庚,10个工作日内\n", Options{})
	if want := tableHead + "1,甲,乙,丙,20个工作日内\n9,甲,手写,手写,\nJ-3,甲,己,庚,10个工作日内\n"; text != want {
		t.Errorf("%s", text)
	}
	if p.Added != 0 || p.Changed != 2 || p.Count(Kept) != 1 {
		t.Errorf("%d, %d, %+v", p.Added, p.Changed, p.Entries)
	}
}

func TestAnotherTableOfTheSameNameIsNoCorrection(t *testing.T) {
	content := fstest.MapFS{}
	again(t, content, "目录.csv", "1,甲,政策文件,一,及时\n2,甲,办事指南,二,及时\n3,甲,监督检查,三,及时\n", Options{})
	other := "1,乙,政策文件,四,定期\n2,乙,办事指南,五,定期\n3,乙,监督检查,六,定期\n"
	_, err := Duties(content, []File{{"目录.csv", []byte(tableHead + other)}}, Options{Folder: "d", Limits: DefaultLimits()})
	var refusal *Refusal
	if !errors.As(err, &refusal) || !strings.Contains(refusal.Why.English, "--corrects") {
		t.Fatalf("%v", err)
	}
	if _, text := again(t, content, "乙.csv", other, Options{}); !strings.Contains(text, "1-2,乙,政策文件,四,定期") || !strings.Contains(text, "1,甲,政策文件,一,及时") {
		t.Errorf("%s", text)
	}
	// Said to be one, it is one: the rows are known by their numbers and names.
	content = fstest.MapFS{}
	again(t, content, "目录.csv", "1,甲,政策文件,一,及时\n2,甲,办事指南,二,及时\n3,甲,监督检查,三,及时\n", Options{})
	p, text := again(t, content, "目录.csv", other, Options{Corrects: "目录.csv"})
	if text != tableHead+other || p.Changed != 3 {
		t.Errorf("%s", text)
	}
	if _, err := Duties(content, []File{{"b.csv", []byte(tableHead + other)}}, Options{Folder: "d", Corrects: "没有.csv", Limits: DefaultLimits()}); !errors.As(err, &refusal) {
		t.Errorf("%v", err)
	}
}

func TestRowsThatAreAlikeAreNeverMixedUp(t *testing.T) {
	content := fstest.MapFS{}
	again(t, content, "a.csv", "1,甲,活动,通知,及时\n2,甲,活动,通知,及时\n3,甲,活动,通知,及时\n", Options{})
	edit(content, "2,甲,活动,通知,及时", "2,甲,活动,通知,手写")
	p, text := again(t, content, "a.csv", "1,甲,活动,通知,及时\n2,甲,活动,通知,及时\n3,甲,活动,通知,定期\n", Options{})
	if want := tableHead + "1,甲,活动,通知,及时\n2,甲,活动,通知,手写\n3,甲,活动,通知,定期\n"; text != want {
		t.Errorf("%s", text)
	}
	if p.Added != 0 || p.Changed != 1 || p.Count(Gone) != 0 {
		t.Errorf("%+v", p.Entries)
	}
	// Where the source changed what was edited by hand, the edit stays and both are told.
	p, text = again(t, content, "a.csv", "1,甲,活动,通知,及时\n2,甲,活动,通知,每年\n3,甲,活动,通知,定期\n", Options{})
	if !strings.Contains(text, "2,甲,活动,通知,手写\n") || p.Count(Kept) != 1 {
		t.Errorf("%s %+v", text, p.Entries)
	}
}

// Where two rows may be meant, neither is.
func TestRowsOfOneNameAreNotPairedByIt(t *testing.T) {
	content := fstest.MapFS{}
	again(t, content, "a.csv", "1,甲,乙,一,及时\n2,甲,乙,二,及时\n", Options{})
	p, text := again(t, content, "a.csv", "8,甲,乙,三,定期\n9,甲,乙,四,定期\n", Options{Corrects: "a.csv"})
	if p.Added != 2 || p.Count(Gone) != 2 || !strings.Contains(text, "1,甲,乙,一,及时") {
		t.Errorf("%s %+v", text, p.Entries)
	}
	p, text = again(t, content, "a.csv", "8,甲,乙,三,定期\n9,甲,丙,五,定期\n", Options{Corrects: "a.csv"})
	if p.Added != 1 || !strings.Contains(text, "9,甲,乙,四,定期") {
		t.Errorf("%s %+v", text, p.Entries)
	}
}

func TestAMemoryThatIsBrokenStopsTheImport(t *testing.T) {
	for _, text := range []string{"{", `{"tables":{"catalogue.csv":[null]}}`, `{"items":{"a.md":null}}`, "[]"} {
		content := fstest.MapFS{"d/.imported.json": {Data: []byte(text)}}
		_, err := Duties(content, []File{{"a.csv", []byte(tableHead + "1,甲,乙,丙,丁\n")}}, Options{Folder: "d", Limits: DefaultLimits()})
		var refusal *Refusal
		if !errors.As(err, &refusal) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestTheReportRunsNothing(t *testing.T) {
	p := &Plan{Entries: []Entry{{Kind: Left, Read: "=cmd()", Value: "<script>", Place: "A1"}, {Kind: Wrote, Value: "+1"}}}
	table, err := p.CSV("zh")
	if err != nil || !strings.Contains(string(table), ",'=cmd(),") || !strings.Contains(string(table), ",'+1,") {
		t.Errorf("%s %v", table, err)
	}
	page, err := p.HTML("en")
	if err != nil || strings.Contains(string(page), "<script>") || !strings.Contains(string(page), "&lt;script&gt;") {
		t.Errorf("%s %v", page, err)
	}
}
