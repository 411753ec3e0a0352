package main

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// TestNoLineOfAnAttachmentShowsWhatWasFoundInIt: what was found there was found in the text as it is read; of the bytes as
// they lie on the disk no part of it may be printed, in no format.
func TestNoLineOfAnAttachmentShowsWhatWasFoundInIt(t *testing.T) {
	const right, wrong = "341021199003071237", "341021199003071230" // by their check digits
	utf16 := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	list := func(number string) string {
		return "低保对象名单公示表一览,身份证\n某县柳溪镇青石村王五," + number + "\n"
	}
	for _, row := range []struct {
		name, file, text string
		in               encoding.Encoding
		shown            string // of the line; empty: nothing
	}{
		{"table", "list.csv", list(wrong), nil, "王五,******************"},
		{"table in GBK", "list.csv", list(right), simplifiedchinese.GBK, ""},
		{"table in GBK, wrong digit", "list.csv", list(wrong), simplifiedchinese.GBK, ""},
		{"page in GBK as a workbook", "list.xls", "<html><table><tr><td>姓名<td>身份证号<tr><td>王五<td>" + right + "</table></html>", simplifiedchinese.GBK, ""},
		{"text in UTF-16", "list.txt", "身份证号" + right + "\n", utf16, ""},
		{"page with entities", "list.html", "<table><tr><td>&nbsp;&nbsp;&nbsp;身份证" + right + "</table>", nil, ""},
		{"page as a text", "list.txt", "<html><p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;身份证" + wrong + "</p>", nil, ""},
		{"quotes in a table", "list.csv", "说明,号码\n\"\"\"\"\"\"\"\"\"甲\"\"\"\"\"\"\"\"身份证" + wrong + "乙\",1\n", nil, "身份证******************乙"},
		{"two lines in a cell", "list.csv", "说明,号码\n\"甲\n身份证" + wrong + "\",1\n", nil, "身份证******************"},
		{"line without an end", "list.txt", strings.Repeat("甲", 65600) + "身份证" + wrong + "\n", nil, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := goodCounty(t)
			if row.in != nil {
				var err error
				if row.text, err = row.in.NewEncoder().String(row.text); err != nil {
					t.Fatal(err)
				}
			}
			put("forest/"+row.file, row.text)(t, dir)
			swap(felling, "审核: {", "附件: [{文件: "+row.file+"}]\n审核: {")(t, dir)
			for _, format := range []string{"text", "github", "gitlab", "json"} {
				_, out := ordered(t, "check", "--date", "2026-08-08", "--format", format)
				if !strings.Contains(out, "forest/"+row.file) {
					t.Fatalf("%s: nothing is told:\n%s", format, out)
				}
				if leak := strings.Map(bare, out); strings.Contains(leak, right[5:10]) || strings.Contains(leak, right[10:15]) || strings.Contains(leak, right[12:17]) {
					t.Errorf("%s shows the number:\n%s", format, out)
				}
				if shown := strings.Contains(out, " | "); format == "text" && (shown != (row.shown != "") || !strings.Contains(out, row.shown)) {
					t.Errorf("of the line this was to be shown: %q\n%s", row.shown, out)
				}
			}
		})
	}
}

// bare leaves out what a line shows for a character that it does not show.
func bare(c rune) rune {
	if c == '·' || c == 0 {
		return -1
	}
	return c
}
