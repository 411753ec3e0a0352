package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// template is a workbook as a platform gives it out: two sheets, merged heads, styles, a list of permitted values, an
// example with a formula.
func template(t *testing.T) []byte {
	t.Helper()
	book := excelize.NewFile()
	defer book.Close()
	do := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	do(book.SetSheetName("Sheet1", "上报"))
	_, err := book.NewSheet("填表说明")
	do(err)
	do(book.SetCellValue("填表说明", "A1", "不要改动表头"))
	style, err := book.NewStyle(&excelize.Style{NumFmt: 49, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFEECC"}}})
	do(err)
	for at, v := range map[string]string{"A1": "上报表", "A2": "序号", "B2": "标题 *", "C2": "方式", "A3": "1", "B3": "示例", "A5": "尾注"} {
		do(book.SetCellValue("上报", at, v))
	}
	do(book.SetCellFormula("上报", "C3", "1+1"))
	do(book.SetCellStyle("上报", "A3", "C3", style))
	do(book.MergeCell("上报", "A1", "C1"))
	do(book.MergeCell("上报", "A5", "C5"))
	valid := excelize.NewDataValidation(true)
	valid.Sqref = "C3:C1000"
	do(valid.SetDropList([]string{"1", "2"}))
	do(book.AddDataValidation("上报", valid))
	var b bytes.Buffer
	do(book.Write(&b))
	return b.Bytes()
}

func TestATemplateIsFilledAndKeepsWhatItHas(t *testing.T) {
	data, err := Fill(template(t), Filling{Sheet: "上报", First: 3, Rows: [][]string{{"1", "=甲", ""}, {"2", "乙&<", "2"}, {"3", "丙", "1"}, {"4", "丁", "1"}}, Numbers: map[int]bool{0: true}})
	if err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows("上报")
	want := []string{"上报表", "序号|标题 *|方式", "1|=甲", "2|乙&<|2", "3|丙|1", "4|丁|1"}
	if err != nil || len(rows) != len(want) {
		t.Fatalf("%q, %v", rows, err)
	}
	for i, row := range rows {
		if got := strings.Join(row, "|"); got != want[i] {
			t.Errorf("row %d is %q, want %q", i+1, got, want[i])
		}
	}
	first, _ := book.GetCellStyle("上报", "B3")
	last, _ := book.GetCellStyle("上报", "C6")
	if first == 0 || last != first {
		t.Errorf("the style of the first row of data is lost: %d and %d", first, last)
	}
	if kind, err := book.GetCellType("上报", "A4"); err != nil || kind == excelize.CellTypeInlineString {
		t.Errorf("a number is %v, %v", kind, err)
	}
	if f, _ := book.GetCellFormula("上报", "C3"); f != "" {
		t.Errorf("the formula of the example is left: %s", f)
	}
	merged, err := book.GetMergeCells("上报")
	if err != nil || len(merged) != 1 || merged[0].GetStartAxis() != "A1" {
		t.Errorf("%v, %v", merged, err)
	}
	if valid, err := book.GetDataValidations("上报"); err != nil || len(valid) != 1 {
		t.Errorf("the list of permitted values is lost: %v, %v", valid, err)
	}
	if v, _ := book.GetCellValue("填表说明", "A1"); v != "不要改动表头" {
		t.Error("the other sheet is lost")
	}
}

func TestTheOrderOfFormulasGoesWithThem(t *testing.T) {
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"[Content_Types].xml":        `<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/><Override PartName="/xl/workbook.xml"/></Types>`,
		"xl/workbook.xml":            `<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="/xl/worksheets/s.xml"/><Relationship Id="rId2" Target="calcChain.xml"/></Relationships>`,
		"xl/calcChain.xml":           `<calcChain/>`,
		"xl/worksheets/s.xml":        `<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>`,
	} {
		if err := packed(out, name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := Fill(b.Bytes(), Filling{First: 1, Rows: [][]string{{"甲"}}})
	if err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(in)
		if strings.Contains(f.Name, "calcChain") || bytes.Contains(text, []byte("calcChain")) {
			t.Errorf("%s: %s", f.Name, text)
		}
		if want := `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`; f.Name == "xl/worksheets/s.xml" && string(text) != want {
			t.Errorf("%s", text)
		}
	}
}

func TestWhatIsNoWorkbookIsRefused(t *testing.T) {
	whole := template(t)
	for name, data := range map[string][]byte{"nothing": nil, "text": []byte("标题"), "half": whole[:len(whole)/2]} {
		if _, err := Fill(data, Filling{First: 3, Rows: [][]string{{"a"}}}); !errors.Is(err, ErrTemplate) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Fill(whole, Filling{Sheet: "没有", First: 3}); !errors.Is(err, ErrTemplate) {
		t.Errorf("a sheet that is not there: %v", err)
	}
	var bomb bytes.Buffer
	out := zip.NewWriter(&bomb)
	if err := packed(out, "xl/workbook.xml", bytes.Repeat([]byte(" "), mostPart+2)); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Fill(bomb.Bytes(), Filling{First: 1}); !errors.Is(err, ErrTemplate) {
		t.Errorf("a bomb: %v", err)
	}
}

func FuzzFillSheet(f *testing.F) {
	f.Add(`<worksheet><dimension ref="A1"/><sheetData><row r="1"><c r="A1" s="2"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>`)
	f.Add(`<sheetData/>`)
	f.Add(`<mergeCells></mergeCells><sheetData><row></row><row r="-5"/></sheetData><dimension/>`)
	f.Add(`<sheetData><c r="ZZZ9" s="1"/><mergeCell ref=":"/></sheetData>`)
	f.Fuzz(func(t *testing.T, text string) {
		filled := &filled{Filling: Filling{First: 2, Rows: [][]string{{"a", ""}, {"", "b"}}}}
		if b, err := filled.rows([]byte(text)); err == nil && len(b) > len(text)+1<<20 {
			t.Errorf("%d bytes of %d", len(b), len(text))
		}
	})
}
