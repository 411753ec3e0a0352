package privacy_test

import (
	"archive/zip"
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

// whole reads a document and keeps what is found of its properties.
func whole(t testing.TB, reader *privacy.Reader, name string, data []byte) []catalogue.Finding {
	t.Helper()
	findings, err := reader.Read(context.Background(), privacy.Document{File: name, Data: bytes.NewReader(data), Size: int64(len(data))})
	if err != nil {
		t.Fatal(err)
	}
	return findings
}

// TestWhatCannotBeReadIsAFinding: nothing is passed over in silence, and nothing hangs.
func TestWhatCannotBeReadIsAFinding(t *testing.T) {
	deep := []byte("身份证号" + wang)
	for range 6 {
		deep = zipped(t, "a.zip", string(deep))
	}
	var many bytes.Buffer
	w := zip.NewWriter(&many)
	for range 20_000 {
		if _, err := w.Create("a"); err != nil {
			t.Fatal(err)
		}
	}
	w.Close()
	reader := shared()
	nested := strings.Repeat("<a>", 100_000)
	valid := pdfFile([]string{"一"})
	for _, row := range []struct {
		name, file string
		data       []byte
		want       string
	}{
		{"archive in archive in archive …", "a.zip", deep, "nested too deeply"},
		{"bomb", "a.zip", zipped(t, "a.txt", strings.Repeat("0", 64<<20)), "too large"},
		{"bomb in a workbook", "a.xlsx", zipped(t, "xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", "<sst><si><t>"+strings.Repeat("0", 64<<20)), "too large"},
		{"too many files", "a.zip", many.Bytes(), "too many files"},
		{"nested elements", "a.docx", zipped(t, "word/document.xml", nested), "too large"},
		{"broken XML", "a.docx", zipped(t, "word/document.xml", "<w:p><w:t>a</w:t"), "broken"},
		{"cut off", "a.xlsx", zipped(t, "xl/workbook.xml", "<workbook/>")[:60], "broken"},
		{"broken PDF", "a.pdf", []byte("%PDF-1.7\nnothing"), "broken"},
		{"cut off PDF", "a.pdf", valid[:len(valid)/8], "broken"},
		{"encrypted office document", "a.docx", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)), "broken"},
		{"rar", "a.rar", []byte("Rar!\x1A\x07\x00" + "\x00\x01"), "cannot be read"},
		{"binary that claims to be text", "a.txt", []byte("abc\x00\x01\x02"), "cannot be read"},
		{"picture without an end", "a.jpg", []byte("\xFF\xD8\xFF\xE1\xFF\xFFExif"), ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			began := time.Now()
			found := false
			for _, f := range whole(t, reader, row.file, row.data) {
				found = found || f.Kind == catalogue.Unread && strings.Contains(f.Note.English, row.want)
			}
			if !found {
				t.Errorf("no finding says that it was not read: %v", told(whole(t, reader, row.file, row.data)))
			}
			if took := time.Since(began); took > 30*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
}

func TestAReadingThatTakesTooLongEnds(t *testing.T) {
	limits := privacy.DefaultLimits()
	limits.Time = time.Nanosecond
	reader := &privacy.Reader{Day: today, Limits: limits}
	found := whole(t, reader, "a.docx", docx(t, []string{wang}, nil, nil, nil))
	if len(found) == 0 || found[0].Kind != catalogue.Unread || !strings.Contains(found[0].Note.English, "too long") {
		t.Errorf("got %v", told(found))
	}
}

func TestAScanIsTold(t *testing.T) {
	reader := shared()
	if got := told(whole(t, reader, "a.pdf", pdfFile([]string{""}))); len(got) != 1 || !strings.Contains(got[0], "[scan]") {
		t.Errorf("got %v", got)
	}
}
