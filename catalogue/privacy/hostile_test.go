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
	valid := pdfFile([]string{"一"})
	office := compoundFile("EncryptionInfo", "\x04\x00\x04\x00", "EncryptedPackage", strings.Repeat("\x5A\xC3", 3000))
	locked := bytes.Replace(valid, []byte("/Root 1 0 R"), []byte("/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"+strings.Repeat("5A", 32)+"> /U <"+strings.Repeat("C3", 32)+"> >> /ID [<00> <00>]"), 1)
	nested := strings.Repeat("<a>", 100_000)
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
		{"office document with a password", "a.docx", office, "encrypted"},
		{"workbook with a password within an archive", "a.zip", zipped(t, "名单.xlsx", string(office)), "encrypted"},
		{"PDF with a password", "a.pdf", locked, "encrypted"},
		{"archive with a password", "a.zip", lockedZip(t), "encrypted"},
		{"old Word document", "a.doc", compoundFile("WordDocument", utf16Text("身份证号"+wang)), "old format"},
		{"broken compound file", "a.docx", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)), "broken"},
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

// lockedZip is an archive whose one file has a password.
func lockedZip(t *testing.T) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.CreateRaw(&zip.FileHeader{Name: "名单.txt", Flags: 1, CompressedSize64: 12, UncompressedSize64: 12})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write(make([]byte, 12)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAnOldDocumentIsSearched(t *testing.T) {
	got := told(whole(t, shared(), "a.doc", compoundFile("WordDocument", utf16Text("姓名王建国，身份证号"+wang+"。"))))
	if len(got) != 2 || got[1] != "WordDocument [id] 3410**********1237" {
		t.Errorf("got %v", got)
	}
}

func TestACompoundFileOfTooManyStreamsIsToldAsThat(t *testing.T) {
	reader := &privacy.Reader{Day: today, Limits: privacy.Limits{Files: 2}}
	found := whole(t, reader, "a.doc", compoundFile("a", "1", "b", "2", "c", "3"))
	if len(found) != 1 || !strings.Contains(found[0].Note.English, "too many files") {
		t.Errorf("got %+v", found)
	}
}

func TestALimitThatIsNotGivenIsTheDefault(t *testing.T) {
	reader := &privacy.Reader{Day: today, Limits: privacy.Limits{Depth: 5}}
	if got := told(whole(t, reader, "a.docx", docx(t, []string{wang}, nil, nil, nil))); len(got) != 1 || !strings.Contains(got[0], "[id]") {
		t.Errorf("got %v", got)
	}
}

func TestFindingsBeyondWhatIsKeptAreCounted(t *testing.T) {
	text := strings.Repeat(wang+"\n", 20_010) + "手机13855912345\n"
	found := privacy.Text("a.md", false, []byte(text), today)
	reg, _ := catalogue.New(&catalogue.Records{}, today)
	more := map[string]bool{}
	for _, p := range reg.Personal(found) {
		if p.Rule == "personal-more" {
			more[p.Text("zh-Hans")] = true
		}
	}
	if len(found) > 20_002 || !more["还有 19910 处身份证号没有列出"] || !more["还有 1 处电话没有列出"] {
		t.Errorf("%d findings; %v", len(found), more)
	}
}

func TestAReadingThatTakesTooLongEnds(t *testing.T) {
	reader := &privacy.Reader{Day: today, Limits: privacy.Limits{Time: time.Nanosecond}}
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
