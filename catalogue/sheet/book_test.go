package sheet

import (
	"bytes"
	"compress/flate"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// opened writes a book and opens it with a library that is not ours.
func opened(t *testing.T, pages []Page, write func(*Book)) *excelize.File {
	t.Helper()
	var b bytes.Buffer
	deflate, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	w := NewBook(&b, deflate, pages...)
	write(w)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { book.Close() })
	return book
}

func TestDaysBeforeSpreadsheetsCountStayTexts(t *testing.T) {
	days := []Day{{}, {1900, 2, 28, 0, "1900-02-28"}, {Year: 1900, Month: 3, Day: 1}, {Year: 2100, Month: 1, Day: 1}}
	book := opened(t, []Page{{Name: "公开目录", Widths: []int{9}, Rows: 4}}, func(w *Book) {
		for _, d := range days {
			w.Next()
			w.Day(d)
		}
	})
	var got []string
	for _, cell := range []string{"A1", "A2", "A3", "A4"} {
		raw, err := book.GetCellValue("公开目录", cell, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, raw)
	}
	if !slices.Equal(got, []string{"", "1900-02-28", "61", "73051"}) {
		t.Errorf("%q", got)
	}
}

func TestABookHasSeveralSheetsAndMoreThanTwentySixColumns(t *testing.T) {
	book := opened(t, []Page{{Name: "总览", Widths: []int{9}, Rows: 1}, {Name: "覆盖 & 其他", Widths: make([]int, 800), Rows: 2, Held: 2}}, func(w *Book) {
		w.Next()
		w.Head("甲")
		w.Turn()
		for range 2 {
			w.Next()
			for i := range 800 {
				w.Number(i)
			}
		}
	})
	if got := book.GetSheetList(); !slices.Equal(got, []string{"总览", "覆盖 & 其他"}) {
		t.Fatalf("%q", got)
	}
	for cell, want := range map[string]string{"Z1": "25", "AA2": "26", "ADT2": "799"} {
		if got, err := book.GetCellValue("覆盖 & 其他", cell); err != nil || got != want {
			t.Errorf("%s: %q, %v", cell, got, err)
		}
	}
	panes, err := book.GetPanes("覆盖 & 其他")
	if err != nil || !panes.Freeze || panes.XSplit != 2 || panes.TopLeftCell != "C2" {
		t.Errorf("%+v, %v", panes, err)
	}
}

func TestTextIsNeverRunAndNeverTooLong(t *testing.T) {
	book := opened(t, []Page{{Name: "x", Widths: []int{9, 9}, Rows: 1}}, func(w *Book) {
		w.Next()
		w.Text("=1+1")
		w.Text(strings.Repeat("长", 40_000))
		w.Decimal(97.5)
	})
	if f, err := book.GetCellFormula("x", "A1"); err != nil || f != "" {
		t.Errorf("a formula %q, %v", f, err)
	}
	if long, err := book.GetCellValue("x", "B1"); err != nil || utf8.RuneCountInString(long) != longestCell {
		t.Errorf("%d bytes, %v", len(long), err)
	}
	if n, err := book.GetCellValue("x", "C1"); err != nil || n != "97.5" {
		t.Errorf("%q, %v", n, err)
	}
}
