package privacy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"gongkai/catalogue"
)

const wang = "341022199001011237"

// told is a finding as the rows below write it.
func told(list []catalogue.Finding) []string {
	var out []string
	for _, f := range list {
		place := f.Place.English
		if f.At.Line > 0 {
			place = fmt.Sprintf("%d:%d+%d", f.At.Line, f.At.Column, f.At.Width)
		}
		line := fmt.Sprintf("%s [%s] %s", place, f.Kind, f.Masked)
		if f.Note.English != "" && f.Kind != catalogue.Unread {
			line += " / " + f.Note.English
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

func TestAFindingNamesItsPlace(t *testing.T) {
	reader := shared()
	workbook := xlsx(t, []string{"名单", wang}, [][]string{{"姓名", "身份证号"}, {"王建国", "34102219900101123"}}, []string{"", wang}, []string{"他的号码是" + wang})
	for _, row := range []struct {
		name, file string
		data       []byte
		want       []string
	}{
		{"text", "a.md", []byte("一\n二，身份证号３４１０２２１９９００１０１１２３７。\n"), []string{"2:7+18 [id] 3410**********1237"}},
		{"front matter", "a.md", []byte("---\ntitle: 王建国 13855912345\nphone: \"13855912345\"\n---\n"), []string{"2:12+11 [phone] 138****2345"}},
		{"table in a text", "a.md", []byte("| 姓名 | 身份证号 |\n|---|---|\n| 王 | 34102219900101123 |\n"), []string{"3:7+17 [column] 341************23 / 身份证号"}},
		{"csv", "a.csv", []byte("姓名,证件\n\"王,建国\",\"" + wang + "\"\n"), []string{"2:9+18 [id] 3410**********1237"}},
		{"page", "a.html", []byte("<p>甲</p>\n<table><tr><td>乙<td>" + wang + "</table><!-- 13855912345 -->"), []string{"2:21+18 [id] 3410**********1237", "2:52+11 [phone] 138****2345"}},
		{"workbook", "a.xlsx", workbook, []string{
			"Sheet1!A2 [id] 3410**********1237", "the comment at F1 [id] 3410**********1237", "名单!B2 [column] 341************23 / 身份证号", "隐藏!C2 (hidden sheet) [id] 3410**********1237",
		}},
		{"Word", "a.docx", docx(t, []string{"一", wang}, []string{wang}, []string{wang}, [][]string{{"姓名", "电话"}, {"王", "13855912345"}}), []string{
			" [properties] 汪*** / author of a change or comment", "comments, paragraph 1 [id] 3410**********1237", "paragraph 2 [id] 3410**********1237", "paragraph 3 (struck out by a tracked change) [id] 3410**********1237", "table, row 2, column 2 [phone] 138****2345",
		}},
		{"PDF", "a.pdf", pdfFile([]string{"一", "身份证号 34102219900101", "1237"}), []string{"page 1 [id] 3410**********1237"}},
		{"archive", "a.zip", zipped(t, "内.zip", string(zipped(t, "名单.txt", "\n"+wang))), []string{"2:1+18 [id] 3410**********1237"}},
		{"archive of workbooks", "a.zip", zipped(t, "内.zip", string(zipped(t, wang+".xlsx", string(workbook)))), []string{
			"内.zip › 3410**********1237.xlsx › Sheet1!A2 [id] 3410**********1237", "内.zip › 3410**********1237.xlsx › the comment at F1 [id] 3410**********1237", "内.zip › 3410**********1237.xlsx › the file's name [id] 3410**********1237",
			"内.zip › 3410**********1237.xlsx › 名单!B2 [column] 341************23 / 身份证号", "内.zip › 3410**********1237.xlsx › 隐藏!C2 (hidden sheet) [id] 3410**********1237",
		}},
		{"file's name", wang + ".txt", []byte("一"), []string{"the file's name [id] 3410**********1237"}},
		{"child", "a.txt", []byte("身份证号341022201501011234"), []string{"1:5+18 [id] 3410**********1234 /  (under fourteen)"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			list := read(t, reader, document{name: row.file, data: row.data})
			if strings.HasSuffix(row.file, ".docx") {
				list = whole(t, reader, row.file, row.data)
			}
			if diff := cmp.Diff(row.want, told(list)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
