package intake

import (
	"strings"
	"testing"
	"testing/fstest"
)

// takeDuties imports one file and gives the plan and the rows of its catalogue below the head.
func takeDuties(t *testing.T, f File, o Options) (*Plan, string) {
	t.Helper()
	o.Folder, o.Limits = "d", DefaultLimits()
	p, err := Duties(fstest.MapFS{}, []File{f}, o)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Files) == 0 {
		return p, ""
	}
	_, rows, _ := strings.Cut(string(p.Files[0].Text), "\n")
	return p, rows
}

// The next page of a table goes on where its numbers do, and nowhere else.
func TestATableGoesOnOnItsNextPage(t *testing.T) {
	head := row("序号", "一级事项", "二级事项", "公开内容")
	page := func(rows ...string) File {
		return File{"a.docx", zipped(t, "word/document.xml", wordBody("<w:tbl>"+head+row("1", "甲", "乙", "丙")+"</w:tbl>"+paragraph("", "续表")+"<w:tbl>"+strings.Join(rows, "")+"</w:tbl>"))}
	}
	if p, rows := takeDuties(t, page(row("2", "甲", "丁", "戊"), row("3", "", "己", "庚")), Options{}); rows != "1,甲,乙,丙\n2,甲,丁,戊\n3,甲,己,庚\n" {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	for _, other := range []File{page(row("5", "甲", "丁", "戊")), page(row("甲", "丁", "戊", "己")), page(row("2", "甲", "丁", "戊", "己"))} {
		if p, rows := takeDuties(t, other, Options{}); rows != "1,甲,乙,丙\n" || p.Count(Passed) != 1 {
			t.Errorf("%s %+v", rows, p.Entries)
		}
	}
	if p, rows := takeDuties(t, page(head, row("2", "", "丁", "戊")), Options{}); rows != "1,甲,乙,丙\n2,甲,丁,戊\n" || p.Count(Left) != 0 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
}

// A head that is not the same begins a table, whatever its numbers.
func TestAnotherTableBeginsAnew(t *testing.T) {
	text := "序号,一级事项,二级事项,公开内容\n1,甲,乙,丙\n序号,一级事项,二级事项,公开依据\n2,,丁,戊\n"
	if p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{}); rows != "1,甲,乙,丙,\n2,,丁,,戊\n" || p.Count(Left) != 1 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
}

// What stands between two rows parts them, but for what is repeated on every page.
func TestATitleBetweenRowsPartsThem(t *testing.T) {
	head := "序号,一级事项,二级事项,公开时限\n"
	text := "公开事项目录,,,\n" + head + "1,甲,乙,及时\n第二部分公开事项目录,,,\n2,,丙,同上\n"
	if p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{}); rows != "1,甲,乙,及时\n2,,丙,\n" || p.Count(Left) != 2 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	for _, page := range []string{"公开事项目录,,,\n", "注：续表,,,\n", head} {
		text = "公开事项目录,,,\n" + head + "1,甲,乙,及时\n" + page + "2,,丙,同上\n"
		if p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{}); rows != "1,甲,乙,及时\n2,甲,丙,及时\n" || p.Count(Left) != 0 {
			t.Errorf("%s %+v", rows, p.Entries)
		}
	}
}

// Boxes that a program ticks are what they are; a picture may be a mark, and is none that can be read.
func TestBoxesOfFormsAreRead(t *testing.T) {
	box := func(checked string) string {
		return `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="w14"><w14:checked w14:val="` + checked + `"/><w14:checkedState w14:val="2612"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>`
	}
	old := func(checked string) string {
		return `<w:r><w:fldChar><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/>` + checked + `</w:checkBox></w:ffData></w:fldChar></w:r>`
	}
	cell := func(content string) string { return "<w:tc><w:p>" + content + "</w:p></w:tc>" }
	text := func(s string) string { return "<w:r><w:t>" + s + "</w:t></w:r>" }
	picture := `<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>`
	line := func(no, channels string) string {
		return "<w:tr>" + cell(text(no)) + cell(text("甲")) + cell(text("乙"+no)) + cell(channels) + "</w:tr>"
	}
	body := "<w:tbl>" + row("序号", "一级事项", "二级事项", "公开渠道") + line("1", box("1")+text("政府网站")+box("0")+text("公示栏")) +
		line("2", old(`<w:checked/>`)+text("政府网站")+old(`<w:checked w:val="0"/>`)+text("公示栏")) + line("3", picture+text("政府网站")) + "</w:tbl>"
	if p, rows := takeDuties(t, File{"a.docx", zipped(t, "word/document.xml", wordBody(body))}, Options{}); rows != "1,甲,乙1,政府网站\n2,甲,乙2,政府网站\n3,甲,乙3,\n" || p.Count(Left) != 1 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	page := "<table><tr><th>序号<th>一级事项<th>公开渠道<th>主动<tr><td>1<td>甲<td><input type=checkbox checked>政府网站<input type=checkbox>公示栏<td>√<tr><td>2<td>乙<td><img src=a.png>政府网站<td><img src=b.png></table>"
	if p, rows := takeDuties(t, File{"a.html", []byte(page)}, Options{}); rows != "1,甲,政府网站,主动公开\n2,乙,,\n" || p.Count(Left) != 2 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
}

// Tables of several fields in one file keep their numbers where they can, and each its own legend.
func TestEachTableHasItsOwnLegend(t *testing.T) {
	text := "社会救助,,,\n注：■=选中，□=未选,,,\n序号,一级事项,二级事项,公开渠道\n1,甲,乙,■政府网站 □公示栏\n养老服务,,,\n注：■=可选项，□=必选项,,,\n序号,一级事项,二级事项,公开载体\n1,丙,丁,■政府网站 □公示栏\n"
	p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{})
	// Of the first the legend between the two may be meant too, and they differ.
	if rows != "1,甲,乙,\n1-2,丙,丁,公示栏\n" || p.Count(Left) != 1 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	text = strings.Replace(text, "养老服务,,,\n注：■=可选项，□=必选项,,,\n", "养老服务,,,\n", 1)
	if p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{}); rows != "1,甲,乙,政府网站\n1-2,丙,丁,\n" || p.Count(Left) != 1 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	if p, rows := takeDuties(t, File{"a.csv", []byte(text)}, Options{Legend: map[string]string{"■": "选中", "□": "未选"}}); rows != "1,甲,乙,政府网站\n1-2,丙,丁,政府网站\n" {
		t.Errorf("%s %+v", rows, p.Entries)
	}
}

func TestALegendOfACallMustBeUnderstood(t *testing.T) {
	for text, want := range map[string]int{"■=选中,□=未选": 2, "■=必选；▲=可选": 2, "■": 0, "■=": 0, "■=也许": 0, "■■=选中": 0, "": 0} {
		if list, ok := ParseLegend(text); len(list) != want || ok != (want > 0) {
			t.Errorf("%q: %v", text, list)
		}
	}
}

// Without a head nothing is known of the columns, until somebody says what they are.
func TestATableWithoutAHeadWaitsForOne(t *testing.T) {
	f := File{"a.csv", []byte("关于公开的目录,,,\n1,甲,乙,丙\n2,丁,戊,己\n")}
	if p, rows := takeDuties(t, f, Options{}); rows != "" || p.Count(Passed) != 3 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	if p, rows := takeDuties(t, f, Options{Columns: []string{"序号", "一级事项", "二级事项", "不认识"}}); rows != "1,甲,乙\n2,丁,戊\n" || p.Count(Passed) != 3 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
	numbers := File{"a.csv", []byte("序号,一级事项,二级事项,公开内容\n1,2,3,4\n1,甲,乙,丙\n")}
	if p, rows := takeDuties(t, numbers, Options{}); rows != "1,甲,乙,丙\n" || p.Count(Passed) != 1 {
		t.Errorf("%s %+v", rows, p.Entries)
	}
}
