package intake

import (
	"strings"
	"testing"
	"testing/fstest"
)

// Marks before channels mean what the table says of them, and nothing where it says nothing.
func TestMarksMeanWhatTheTableSays(t *testing.T) {
	for _, c := range []struct{ legend, cell, want string }{
		{"", "政府网站、公示栏", "政府网站、公示栏"},
		{"", "1.政府网站 2.两微一端", "政府网站;两微一端"},
		{"", "1.政府网站 3.两微一端", "1.政府网站 3.两微一端"},
		{"", "■政府网站 □公示栏", ""},
		{"", "☑政府网站 □公示栏", "政府网站"},
		{"", "√政府网站\n√公示栏", "政府网站;公示栏"},
		{"", "☒政府网站 □公示栏", ""},
		{"", "☐政府网站", ""},
		{"", "R政府网站 £公示栏", ""},
		{"", "t政府网站 □公示栏", ""},
		{"", "\uf0fe政府网站 \uf0a8公示栏", ""},
		{"", "◎政府网站 ⊕公示栏", ""},
		{"", "V政府网站 口公示栏", ""},
		{"", "口广播电视,口纸质媒体:口政府网站", ""},
		{"", "政府网站■ 公示栏□", ""},
		{"", "APP推送", "APP推送"},
		{"", "LED电子屏", "LED电子屏"},
		{"■=选中，□=未选", "■政府网站 □公示栏", "政府网站"},
		{"“■”表示必选项；“□”表示可选项", "■政府网站 □公示栏", "政府网站"},
		{"注：■必选 □可选", "■政府网站 □公示栏", "政府网站"},
		{"注：■为非必选项，□为必选项", "■政府网站 □公示栏", "公示栏"},
		{"■：征地前期；▲：征地批准后", "■政府网站 ▲公示栏", "政府网站;公示栏"},
		{"■=主动，□=暂缓", "■政府网站 □公示栏", ""},
		{"■=选中，■=未选", "■政府网站", ""},
		{"（在标注范围内至少选择其一公开）", "■政府网站 □公示栏", "政府网站"},
		{"■=选中，□=未选", "▄政府网站：口公示栏", "政府网站"},
		{"■=选中，□=未选", "政府网站 ■公示栏", ""},
		{"■=选中，□=未选", "■政府网站 公示栏", ""},
		{"■=选中，□=未选", "■□政府网站", ""},
		{"■=选中，□=未选", "■政府网站 □", ""},
		{"■=选中，□=未选", "□政府网站 □公示栏", ""},
		{"■=选中，□=未选", "■社区/企事业单位/\n村公示栏（电子屏） □政府公报", "社区/企事业单位/村公示栏（电子屏）"},
		{"■=选中，□=未选", "■政府网站http://a.example.gov.cn/#2638", "政府网站"},
		{"■=选中，□=未选", "■其他：办税服务厅", "其他：办税服务厅"},
		{"■=选中，□=未选", "▲政府网站", ""},
		{"■=选中，□=未选", "√政府网站", ""},
	} {
		l := legendOf([]string{c.legend})
		f := &field{text: c.cell, read: c.cell}
		f.channels(&l)
		if f.text != c.want {
			t.Errorf("%q, %q: %q, not %q", c.legend, c.cell, f.text, c.want)
		}
		if f.text == "" && !f.left() {
			t.Errorf("%q, %q: nothing is said of it", c.legend, c.cell)
		}
	}
}

func TestOptionalChannelsAreListed(t *testing.T) {
	l := legendOf([]string{"■=必选项，□=可选项"})
	f := &field{text: "■政府网站 □公示栏", read: "x"}
	f.channels(&l)
	if last := f.notes[len(f.notes)-1]; last.kind != Doubtful || !strings.Contains(last.why.Chinese, "公示栏") {
		t.Errorf("%+v", f.notes)
	}
}

// A row of ticks that repeat their headings is a row.
func TestARowOfTicksIsNoHead(t *testing.T) {
	text := "序号,一级事项,二级事项,公开对象,公开方式,公开层级\n,,,全社会,主动,县级\n1,甲,乙,√,√,√\n,,,全社会,主动,县级\n"
	p, err := Duties(fstest.MapFS{}, []File{{"a.csv", []byte(text)}}, Options{Folder: "d", Limits: DefaultLimits()})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(p.Files[0].Text); !strings.HasPrefix(got, "序号,一级事项,二级事项,公开对象,公开方式,公开层级\n1,甲,乙,全社会,主动公开,县级\n") || p.Added != 2 {
		t.Errorf("%s %+v", got, p.Entries)
	}
}

// A gap is closed where the column itself shows that it is none, and nowhere else.
func TestAGapIsClosedByTheColumnsOwnEvidence(t *testing.T) {
	text := "序号,一级事项,二级事项,公开主体\n1,行政审批,甲,县民政局\n2,\"行政\n审批\",乙,县民 政局\n3,行政 许可,丙,县财政局 县民政局\n"
	p, err := Duties(fstest.MapFS{}, []File{{"a.csv", []byte(text)}}, Options{Folder: "d", Limits: DefaultLimits()})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(p.Files[0].Text); got != "序号,一级事项,二级事项,公开主体\n1,行政审批,甲,县民政局\n2,行政审批,乙,县民政局\n3,行政 许可,丙,县财政局 县民政局\n" {
		t.Errorf("%s %+v", got, p.Entries)
	}
}

// Cells of columns of ticks.
func TestATickIsATickWhereNothingElseIsMeant(t *testing.T) {
	all, some := column{field: "audience", tick: "全社会", head: "公开对象 / 全社会"}, column{field: "audience", tick: "特定群体", mixed: true, head: "公开对象 / 特定群体"}
	for _, c := range []struct{ all, some, want string }{
		{"√", "", "全社会"}, {" ✔ ", "-", "全社会"}, {"V", "", "全社会"}, {"全社会", "", "全社会"}, {"√", "×", "全社会"}, {"是", "否", "全社会"},
		{"", "√", "特定群体"}, {"", "√(申请人)", "申请人"}, {"", "在征收范围内", "在征收范围内"}, {"—", "√ 项目单位", "项目单位"},
		{"", "Y", ""}, {"", "1", ""}, {"", "同上", ""}, {"√", "√", ""}, {"", "", ""}, {"?", "", ""}, {"√(面向村集体成员)", "", ""}, {"□", "", ""}, {"R", "", ""}, {"\uf0fc", "", ""}, {"■", "□", ""}, {"√", "\uf0fc", ""},
	} {
		f := ticks([]cellOf{{all, &Cell{Place: "A1"}, c.all}, {some, &Cell{Place: "B1"}, c.some}}, &legend{})
		if f.text != c.want {
			t.Errorf("%q, %q: %q, not %q", c.all, c.some, f.text, c.want)
		}
		if f.text == "" && !f.left() {
			t.Errorf("%q, %q: nothing is said of it", c.all, c.some)
		}
	}
}

// Headings of real catalogues (groups 18 and 19).
func TestHeadingsOfRealCataloguesAreUnderstoodOrListed(t *testing.T) {
	for _, c := range []struct{ heads, field, tick string }{
		{"公开 时限", "time_limit", ""}, {"公开内容\n（要素）", "content", ""}, {"公开责 任单位", "publisher", ""}, {"公开事项/一级\n事项", "level1", ""}, {"公开事项", "level1", ""},
		{"公开对象/特 定 群 体（请写明）", "audience", "特定群体"}, {"特定群众", "audience", "特定群体"}, {"公开方式/依申 请公开", "method", "依申请公开"}, {"公开方式/多渠道", "", ""},
		{"公开层级/镇(街)级", "tier", "镇(街)级"}, {"公开层级/镇街（园区）级", "tier", "镇街（园区）级"}, {"乡、村级", "tier", "乡、村级"}, {"州级", "tier", "州级"}, {"公开层级/国家级", "tier", "国家级"},
		{"公开渠道和载体（“■”为必选）", "channels", ""}, {"公开渠道和载体/（在标注范围内至少选择其一公开）", "channels", ""}, {"公开渠道/政府网站", "channels", "政府网站"},
		{"三级事项", "", ""}, {"咨询电话", "", ""}, {"不公开理由", "", ""}, {"相应领域", "", ""}, {"责任科室", "owner", ""}, {"备 注", "note", ""},
	} {
		got := columnOf(strings.Split(c.heads, "/"))
		if got.field != c.field || got.tick != c.tick {
			t.Errorf("%s: %q %q, not %q %q", c.heads, got.field, got.tick, c.field, c.tick)
		}
	}
}

// Two columns that may fill one field do not, unless their cells say which is meant.
func TestOfTwoColumnsForOneFieldNoneIsGuessed(t *testing.T) {
	take := func(text string) (*Plan, string) {
		t.Helper()
		p, err := Duties(fstest.MapFS{}, []File{{"a.csv", []byte(text)}}, Options{Folder: "d", Limits: DefaultLimits()})
		if err != nil {
			t.Fatal(err)
		}
		return p, string(p.Files[0].Text)
	}
	if _, text := take("序号,一级事项,二级事项,公开方式,公开属性\n1,甲,乙,全文发布,主动公开\n"); !strings.Contains(text, "1,甲,乙,主动公开") {
		t.Error(text)
	}
	p, text := take("序号,一级事项,二级事项,公开方式,公开方式\n1,甲,乙,全文发布,多渠道\n")
	if !strings.Contains(text, "1,甲,乙\n") || p.Count(Passed) != 2 {
		t.Error(text, p.Entries)
	}
	p, text = take("序号,一级事项,二级事项,公开时限,公开时间\n1,甲,乙,20个工作日,每年一月\n")
	if !strings.Contains(text, "1,甲,乙\n") || p.Count(Passed) != 2 {
		t.Error(text, p.Entries)
	}
	// A cell over two fields is neither's; one over both levels is the first.
	page := "<table><tr><th>序号<th>一级事项<th>二级事项<th>公开内容<th>公开依据<tr><td>1<td colspan=2>甲<td colspan=2>内容还是依据<tr><td>2<td>乙<td>丙<td>丁<td>戊</table>"
	p, err := Duties(fstest.MapFS{}, []File{{"a.html", []byte(page)}}, Options{Folder: "d", Limits: DefaultLimits()})
	if err != nil {
		t.Fatal(err)
	}
	if text := string(p.Files[0].Text); !strings.Contains(text, "1,甲,,,\n2,乙,丙,丁,戊\n") || p.Count(Left) != 3 {
		t.Error(text, p.Entries)
	}
}
