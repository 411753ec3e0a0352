package render

import (
	"archive/zip"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"gongkai/catalogue"
)

// openBook reads a workbook with a library that is not ours.
func openBook(t *testing.T, data string) (*excelize.File, string) {
	t.Helper()
	book, err := excelize.OpenReader(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := book.Close(); err != nil {
			t.Error(err)
		}
	})
	sheets := book.GetSheetList()
	if len(sheets) != 1 || sheets[0] != "公开目录" {
		t.Fatalf("sheets %q", sheets)
	}
	return book, sheets[0]
}

func cellOf(t *testing.T, book *excelize.File, sheet, cell string) (shown, raw string, kind excelize.CellType, style *excelize.Style) {
	t.Helper()
	shown, err := book.GetCellValue(sheet, cell)
	if err != nil {
		t.Fatal(err)
	}
	if raw, err = book.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true}); err != nil {
		t.Fatal(err)
	}
	if kind, err = book.GetCellType(sheet, cell); err != nil {
		t.Fatal(err)
	}
	id, err := book.GetCellStyle(sheet, cell)
	if err != nil {
		t.Fatal(err)
	}
	if style, err = book.GetStyle(id); err != nil {
		t.Fatal(err)
	}
	return shown, raw, kind, style
}

func TestWorkbooksHaveTheRowsOfTheCSV(t *testing.T) {
	files := build(t, newRenderer(t, "", "zh-Hans"), county())
	for address, n := range map[string]int{"catalogue.xlsx": 7, "finance/catalogue.xlsx": 1, "wanghe/catalogue.xlsx": 5} {
		book, sheet := openBook(t, files[address])
		rows, err := book.GetRows(sheet)
		if err != nil || len(rows) != n+1 {
			t.Fatalf("%s: %d rows, %v", address, len(rows), err)
		}
		lines := strings.Split(strings.TrimPrefix(files[strings.Replace(address, "xlsx", "csv", 1)], "\ufeff"), "\r\n")
		if strings.Join(rows[0], ",") != lines[0] {
			t.Errorf("%s begins with %q", address, rows[0])
		}
		for i, row := range rows[1:] {
			if cells := strings.Split(lines[i+1], ","); row[1] != cells[1] || row[0] != cells[0] {
				t.Errorf("%s: row %d is %q, in CSV %q", address, i+1, row, cells)
			}
		}
	}
}

func TestCellsAreWhatTheyMean(t *testing.T) {
	ed := county()
	first := ed.Items[0]
	first.Index, first.Title, first.DocumentNo = "0012", "=HYPERLINK(\"http://x\",\"点\")", "-12 & <b> _x0041_ \x01\ufffe\xff"
	first.Published = catalogue.Date{Year: 2027, Month: 2, Day: 28, Clock: 9*60 + 31}
	book, sheet := openBook(t, build(t, newRenderer(t, "", "zh-Hans"), ed)["catalogue.xlsx"])
	for cell, want := range map[string]struct {
		shown string
		kind  excelize.CellType
	}{
		"A2": {"1", excelize.CellTypeUnset}, "B2": {"0012", excelize.CellTypeInlineString}, "C2": {first.Title, excelize.CellTypeInlineString},
		"D2": {"-12 & <b> _x0041_ \ufffd", excelize.CellTypeInlineString}, "F2": {"2026-01-28", excelize.CellTypeUnset}, "G2": {"2027-02-28 09:30", excelize.CellTypeUnset},
	} {
		if shown, _, kind, _ := cellOf(t, book, sheet, cell); shown != want.shown || kind != want.kind {
			t.Errorf("%s: %q of kind %v, want %q", cell, shown, kind, want.shown)
		}
	}
	if formula, err := book.GetCellFormula(sheet, "C2"); err != nil || formula != "" {
		t.Errorf("a formula %q, %v", formula, err)
	}
	_, raw, _, style := cellOf(t, book, sheet, "F2")
	if raw != "46050" || style.CustomNumFmt == nil || *style.CustomNumFmt != `yyyy\-mm\-dd` {
		t.Errorf("a date is %s, %+v", raw, style)
	}
	if at, err := excelize.ExcelDateToTime(46050, false); err != nil || !at.Equal(time.Date(2026, 1, 28, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("it is %v, %v", at, err)
	}
}

func TestTheHeadOfAWorkbookStaysInSight(t *testing.T) {
	for address, text := range build(t, newRenderer(t, "", "zh-Hans"), county()) {
		if !strings.HasSuffix(address, "catalogue.xlsx") {
			continue
		}
		book, sheet := openBook(t, text)
		panes, err := book.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != 1 {
			t.Errorf("%s: %+v, %v", address, panes, err)
		}
		if _, _, _, style := cellOf(t, book, sheet, "A1"); style.Font == nil || !style.Font.Bold {
			t.Errorf("%s: the head is not bold", address)
		}
		if width, err := book.GetColWidth(sheet, "C"); err != nil || width != 56 {
			t.Errorf("%s: %v, %v", address, width, err)
		}
		for name, want := range map[string]string{"xl/worksheets/sheet1.xml": `<autoFilter ref="A1:M`, "xl/workbook.xml": `'公开目录'!$A$1:$M$`} {
			if part := partOf(t, text, name); !strings.Contains(part, want) {
				t.Errorf("%s: no %s in %.300s", address, want, part)
			}
		}
	}
}

func partOf(t *testing.T, data, name string) string {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	text, err := io.ReadAll(part)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAWorkbookKnowsNoClock(t *testing.T) {
	r := newRenderer(t, "", "zh-Hans")
	one := build(t, r, county())["catalogue.xlsx"]
	if two := build(t, r, county())["catalogue.xlsx"]; one != two {
		t.Error("the bytes differ from run to run")
	}
	z, err := zip.NewReader(strings.NewReader(one), int64(len(one)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if !f.Modified.Equal(time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)) || strings.HasPrefix(f.Name, "docProps") {
			t.Errorf("%s of %v", f.Name, f.Modified)
		}
	}
}

// Excel refuses the name of a sheet that is too long or holds one of these signs.
func TestTheSheetHasANameThatSpreadsheetsTake(t *testing.T) {
	for _, language := range languages {
		name := newRenderer(t, "", language).words.get("xlsx.sheet")
		if utf8.RuneCountInString(name) > 31 || strings.ContainsAny(name, `[]:*?/\'`) {
			t.Errorf("%s: %s", language, name)
		}
	}
}

// BenchmarkWorkbook writes catalogue.xlsx of 10,000 items with all columns.
func BenchmarkWorkbook(b *testing.B) {
	s, err := newSite(newRenderer(b, "", "zh-Hans"), many(10_000), sources(), nil)
	if err != nil {
		b.Fatal(err)
	}
	w, size := s.newWorker(), 0
	b.ReportAllocs()
	for b.Loop() {
		f, err := w.catalogueXLSX()
		if err != nil {
			b.Fatal(err)
		}
		size = len(f.Data)
	}
	b.ReportMetric(float64(size)/1e6, "MB")
}

// BenchmarkWorkbookExcelize is the same with the library that was not taken.
func BenchmarkWorkbookExcelize(b *testing.B) {
	s, err := newSite(newRenderer(b, "", "zh-Hans"), many(10_000), sources(), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		book := excelize.NewFile()
		form := "yyyy-mm-dd"
		style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &form})
		if err != nil {
			b.Fatal(err)
		}
		out, err := book.NewStreamWriter("Sheet1")
		if err != nil {
			b.Fatal(err)
		}
		for i, it := range s.byDate() {
			row := make([]any, 0, 13)
			for _, c := range s.csvRow(nil, i+1, it) {
				row = append(row, c)
			}
			row[5], row[6] = excelize.Cell{StyleID: style, Value: s.instant(it.Made)}, excelize.Cell{StyleID: style, Value: s.instant(it.Published)}
			cell, err := excelize.CoordinatesToCellName(1, i+1)
			if err != nil {
				b.Fatal(err)
			}
			if err := out.SetRow(cell, row); err != nil {
				b.Fatal(err)
			}
		}
		if err := out.Flush(); err != nil {
			b.Fatal(err)
		}
		if err := book.Write(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
