package intake

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
)

// imported are the items of a register, by what their files hold.
func imported(t *testing.T, content fstest.MapFS, register string, o Options) (map[string]string, *Plan) {
	t.Helper()
	o.Folder, o.Limits, o.Day = "d", DefaultLimits(), catalogue.NewDate(2026, 11, 1)
	p, err := Items(content, []File{{"登记表.csv", []byte(register)}}, o)
	return put(t, content, p, err), p
}

// put writes a plan into the content, and gives what its files hold.
func put(t *testing.T, content fstest.MapFS, p *Plan, err error) map[string]string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range p.Files {
		files[f.Path] = string(f.Text)
		content[f.Path] = &fstest.MapFile{Data: f.Text}
	}
	return files
}

func TestARegisterBecomesItems(t *testing.T) {
	files, p := imported(t, fstest.MapFS{}, "序号,[ 索引号 ],信息名称,文号,发布机构,成文日期,发布时间,公开方式,主题分类,关键词,网址,正文\n"+
		"1,11341022/2026-00012,\"关于印发\n方案的通知\",黔政办〔2026〕3号,县政府办,二○二六年五月八日,2026/5/9 16:40:03,主动公开,财政,预算;决算,https://www.example.gov.cn/a.html,\"第一段 *不是* 强调\n第二段\"\n",
		Options{Topics: map[string]string{"财政": "budget", "budget": "budget"}})
	want := `---
标题: "关于印发方案的通知"
索引号: "11341022/2026-00012"
发文字号: "黔政办〔2026〕3号"
发文机关: "县政府办"
生成日期: 2026-05-08
公开日期: 2026-05-09 16:40
公开范围: 主动公开
主题: ["budget"]
主题词: ["预算", "决算"]
移交:
  来源: "https://www.example.gov.cn/a.html"
  日期: 2026-11-01
---

第一段 \*不是\* 强调

第二段
`
	if got := files["d/11341022-2026-00012.md"]; got != want {
		t.Errorf("%s", got)
	}
	if p.Added != 1 || p.Count(Left) != 0 {
		t.Errorf("%+v", p.Entries)
	}
}

// Of what registers have in the place of values (groups 31 to 38), nothing is taken for one.
func TestWhatIsNoValueIsLeftEmptyAndListed(t *testing.T) {
	for _, c := range []struct{ heading, cell, key, want string }{
		{"信息索引号", "None", "index", ""},
		{"索引号", "003129766/201901-None", "index", ""},
		{"信息索取号", "000014349/2019-00007", "index", "000014349/2019-00007"},
		{"索 引 号", "11370322004222241N/2021-5135380", "index", "11370322004222241N/2021-5135380"},
		{"索引号", "01527918X-2020-153077", "index", "01527918X-2020-153077"},
		{"索引号", "１１３４/2026-00012", "index", "1134/2026-00012"},
		{"文号", "null", "document_no", ""},
		{"发布文号", "无", "document_no", ""},
		{"发文编号", "号", "document_no", ""},
		{"文件编号", "建村〔2017192号", "document_no", "建村〔2017192号"},
		{"发文字号", "(2014)74号", "document_no", "(2014)74号"},
		{"发文机构", "—", "issuer", ""},
		{"公开责任部门", "县民政局", "issuer", "县民政局"},
		{"成文时间", "2023年12月01日", "made", "2023-12-01"},
		{"生成日期", "2023.07.01", "made", "2023-07-01"},
		{"产生日期", "2020-10-10 19:48:26", "made", "2020-10-10 19:48"},
		{"签署日期", "2024年04月06日 16:40", "made", "2024-04-06 16:40"},
		{"发文日期", "二○○九年十一月十八日", "made", "2009-11-18"},
		{"成文日期", "二〇一〇年二月三十日", "made", ""},
		{"成文日期", "二OO八年十月二日", "made", "2008-10-02"},
		{"成文日期", "2026年3月 17日", "made", "2026-03-17"},
		{"成文日期", "2026 年 3 月\u300017 日 16:40", "made", "2026-03-17 16:40"},
		{"成文日期", "2026年3月1 7日", "made", ""},
		{"成文日期", "2026-3-1 7", "made", ""},
		{"成文日期", "2021年920", "made", ""},
		{"成文日期", "2023515", "made", ""},
		{"成文日期", "{ 2017 6 23 ;", "made", ""},
		{"成文日期", "43488", "made", ""},
		{"成文日期", "5/6/2023", "made", ""},
		{"公开日期", "2026年5月8日", "published", "2026-05-08"},
		{"废止时间", "2026年5月8日", "repealed", "2026-05-08"},
		{"公开方式", "政府网站", "scope", ""},
		{"公开形式", "依申请", "scope", "依申请公开"},
		{"公开属性", "主动公开", "scope", "主动公开"},
		{"公开范围", "全文", "scope", ""},
		{"体裁分类", "通知", "kind", "公告公示"},
		{"体裁分类", "函", "kind", ""},
		{"主题分类", "农业\\林业", "topic", ""},
		{"网址", "javascript:alert(1)", "imported", ""},
		{"网址", "https://a:b@example.gov.cn/", "imported", ""},
	} {
		list, entries := (&itemMerger{Plan: &Plan{}}).registers([]*Grid{tableOf(t, "标题,"+c.heading+"\n甲,"+c.cell+"\n")}, Options{})
		if len(list) != 1 || list[0].fields[c.key] == nil {
			t.Errorf("%s: not read: %v", c.heading, entries)
			continue
		}
		f := list[0].fields[c.key]
		if f.text != c.want {
			t.Errorf("%s %q: %q, not %q", c.heading, c.cell, f.text, c.want)
		}
		if f.text != c.cell && len(f.notes) == 0 {
			t.Errorf("%s %q: nothing is said of it", c.heading, c.cell)
		}
	}
}

// A document number that is not in the form of GB/T 9704 stays as it stands, and is listed.
func TestADocumentNumberInOtherBracketsIsListed(t *testing.T) {
	for number, doubtful := range map[string]bool{
		"临财〔2026〕2号": false, "财政部令第102号": false,
		"临财(2026)2号": true, "临财[2026]第3号": true, "临财资{2026}6号": true, "临财［2026］第 3 号": true, "临财〔2026]第3号": true, "临财｛2026｝6号": true,
	} {
		f := &field{text: number, read: number}
		f.item("document_no", Options{})
		if listed := len(f.notes) > 0 && f.notes[0].kind == Doubtful; f.text != number || listed != doubtful {
			t.Errorf("%s: %q %+v", number, f.text, f.notes)
		}
	}
}

func tableOf(t *testing.T, text string) *Grid {
	t.Helper()
	_, grids, err := readGrids("a.csv", []byte(text), DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return grids[0]
}

// A line break that is not quoted would move every cell behind it to another column.
func TestARowThatIsBrokenIsNotTaken(t *testing.T) {
	list, entries := (&itemMerger{Plan: &Plan{}}).registers([]*Grid{tableOf(t, "标题,发布日期,公开方式\n甲\n乙,2026-05-08,主动公开\n丙,2026-05-09,主动公开,政府网站\n")}, Options{})
	if len(list) != 1 || list[0].text("title") != "乙" || len(entries) != 2 {
		t.Errorf("%d items, %+v", len(list), entries)
	}
}

// Columns that no item has are listed cell by cell, as is one that cannot be told from another of its name.
func TestColumnsWithoutAPlaceAreListed(t *testing.T) {
	list, entries := (&itemMerger{Plan: &Plan{}}).registers([]*Grid{tableOf(t, "标题,有效性,公开方式,公开属性,访问量\n甲,是,政府网站,主动公开,-\n乙,有效,政府公报,依申请公开,3\n")}, Options{})
	if list[0].text("scope") != "主动公开" || list[1].text("scope") != "依申请公开" {
		t.Errorf("%q, %q", list[0].text("scope"), list[1].text("scope"))
	}
	var read []string
	for _, e := range entries {
		read = append(read, e.Field+" "+e.Read)
	}
	if want := []string{"有效性 是", "有效性 有效", "公开方式 政府网站", "公开方式 政府公报", "访问量 -", "访问量 3"}; !slices.Equal(read, want) {
		t.Errorf("%q", read)
	}
	list, _ = (&itemMerger{Plan: &Plan{}}).registers([]*Grid{tableOf(t, "标题,发文日期,成文日期,发布日期,公开日期\n甲,2026-05-08,2026-05-07,2026-05-09,2026-05-10\n")}, Options{})
	if list[0].text("made") != "2026-05-07" || list[0].text("published") != "" {
		t.Errorf("%q, %q", list[0].text("made"), list[0].text("published"))
	}
	list, _ = (&itemMerger{Plan: &Plan{}}).registers([]*Grid{tableOf(t, "标题,公开方式,公开属性\n甲,主动公开,依申请公开\n")}, Options{})
	if f := list[0].fields["scope"]; f != nil && f.text != "" {
		t.Errorf("one of two scopes was guessed: %q", f.text)
	}
}

func TestASecondImportOfARegisterTouchesNoHandEdit(t *testing.T) {
	content := fstest.MapFS{}
	head := "索引号,标题,文号,发布日期,公开方式,内容概述\n"
	files, _ := imported(t, content, head+"A/2026-1,甲,甲〔2026〕1号,2026-05-08,主动公开,概述一\nA/2026-2,乙,,2026-05-09,主动公开,概述二\n", Options{})
	if len(files) != 3 {
		t.Fatalf("%v", files)
	}
	edited := strings.Replace(files["d/a-2026-1.md"], "概述一", "手写的", 1) + "\n手写的正文\n"
	edited = strings.Replace(edited, "公开范围:", "# 手写的\n公开范围:", 1)
	content["d/a-2026-1.md"] = &fstest.MapFile{Data: []byte(edited)}
	files, p := imported(t, content, head+"A/2026-1,甲（更正）,甲〔2026〕1号,2026-05-08,主动公开,概述三\nA/2026-2,乙,,2026-05-09,主动公开,概述二\n", Options{})
	if want := strings.Replace(edited, `标题: "甲"`, `标题: "甲（更正）"`, 1); files["d/a-2026-1.md"] != want {
		t.Errorf("%s", files["d/a-2026-1.md"])
	}
	if files["d/a-2026-2.md"] != "" || p.Added != 0 || p.Changed != 1 || p.Same != 1 || p.Count(Kept) != 1 {
		t.Errorf("%d %d %d %+v", p.Added, p.Changed, p.Same, p.Entries)
	}
}

// A title alone is that of many items: what has another number, or another day, is another item.
func TestItemsOfOneTitleAreNotMixedUp(t *testing.T) {
	for _, o := range []Options{{Scope: "主动公开"}, {}} { // with its title, and where it is kept out
		content := fstest.MapFS{}
		imported(t, content, "索引号,标题,发布日期\nA/2026-1,公示,2026-05-08\n,公示,2026-06-08\n", o)
		_, p := imported(t, content, "索引号,标题,发布日期\nA/2026-2,公示,2026-07-08\n,公示,2026-08-08\n", o)
		if p.Added != 2 || p.Changed != 0 || p.Count(Gone) != 2 {
			t.Errorf("%d, %d, %+v", p.Added, p.Changed, p.Entries)
		}
		if _, p = imported(t, content, "索引号,标题,发布日期\nA/2026-1,公示（更正）,2026-05-08\n", o); p.Added != 0 {
			t.Errorf("%d, %d, %+v", p.Added, p.Changed, p.Entries)
		}
	}
}

// What is not public, or not known to be, never comes into the content with its text.
func TestTheTextOfWhatIsNotPublicStaysOut(t *testing.T) {
	content, secret := fstest.MapFS{}, "索引号,标题,公开方式,内容概述,正文\nA/2026-1,秘密零,依申请公开,秘密一,秘密二\n,秘密零,,秘密三,秘密四\n"
	files, p := imported(t, content, secret, Options{})
	for name, text := range files {
		if strings.Contains(text, "秘密") {
			t.Errorf("%s: %s", name, text)
		}
	}
	for _, e := range p.Entries {
		if strings.Contains(e.Read+e.Value, "秘密") {
			t.Errorf("%+v", e)
		}
	}
	if p.Count(Passed) != 6 {
		t.Errorf("%d are listed", p.Count(Passed))
	}
	// The same again makes nothing new; what a person says is public comes then.
	for name, text := range files {
		if strings.HasPrefix(name, "d/2026") || strings.HasPrefix(name, "d/undated") {
			content[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, "---\n", "---\n公开范围: 主动公开\n", 1))}
		}
	}
	files, p = imported(t, content, secret, Options{})
	if p.Added != 0 || p.Changed != 1 || len(files) != 2 {
		t.Errorf("%d, %d, %v", p.Added, p.Changed, files)
	}
}

func TestAnIndexNumberBelongsToOneItem(t *testing.T) {
	files, p := imported(t, fstest.MapFS{}, "索引号,标题,发布日期\nA/2026-1,甲,2026-05-08\nA/2026-1,乙,2026-05-09\n", Options{})
	if len(files) != 3 || p.Count(Left) != 1 {
		t.Errorf("%d files, %+v", len(files), p.Entries)
	}
}
