package privacy_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

// exif is a picture with a TIFF block: who took it, and that it is to be turned.
func exif(artist string) []byte {
	var tiff bytes.Buffer
	tiff.WriteString("MM\x00*\x00\x00\x00\x08\x00\x02")
	tiff.WriteString("\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00")
	tiff.WriteString("\x01\x3B\x00\x02")
	binary.Write(&tiff, binary.BigEndian, uint32(len(artist)+1))
	binary.Write(&tiff, binary.BigEndian, uint32(38))
	tiff.WriteString("\x00\x00\x00\x00" + artist + "\x00")
	raw := jpegFile(nil)
	var out bytes.Buffer
	out.Write(raw[:2])
	out.WriteString("\xFF\xE1")
	binary.Write(&out, binary.BigEndian, uint16(tiff.Len()+8))
	out.WriteString("Exif\x00\x00")
	out.Write(tiff.Bytes())
	out.Write(raw[2:])
	return out.Bytes()
}

func authored(t *testing.T) []byte {
	f, err := excelize.OpenReader(bytes.NewReader(xlsx(t, []string{"正文"}, nil, nil, nil)))
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SetDocProps(&excelize.DocProperties{Creator: "汪经办", LastModifiedBy: "胡科长", Title: "名单"}); err != nil {
		t.Fatal(err)
	}
	if err := f.SetAppProps(&excelize.AppProperties{Company: "黟县某某科技公司"}); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCleanTakesOutThePropertiesAndNothingElse(t *testing.T) {
	pdf := bytes.Replace(pdfFile([]string{"正文"}), []byte("/Keywords (                )"), []byte("/Author (Wang Jingban      )"), 1)
	reader := shared()
	for _, row := range []struct {
		name, file string
		data       []byte
		removed    string // one of what is said to be taken out
		secret     string // what must not be in the copy
	}{
		{"workbook", "a.xlsx", authored(t), "last modified by", ""},
		{"Word", "a.docx", docx(t, []string{"正文"}, []string{"旧"}, []string{"批"}, nil), "author", ""},
		{"slides", "a.pptx", pptx(t), "author", ""},
		{"Word with a photograph", "a.docx", withPicture(t, exif("Wang Jingban")), "APP1", "Wang Jingban"},
		{"PDF", "a.pdf", pdf, "Author", "Wang Jingban"},
		{"JPEG", "a.jpg", exif("Wang Jingban"), "APP1", "Wang Jingban"},
		{"PNG", "a.png", pngFile([]string{"Author Wang Jingban"}), "iTXt", "Wang Jingban"},
	} {
		t.Run(row.name, func(t *testing.T) {
			before := whole(t, reader, row.file, row.data)
			if row.file != "a.png" && !named(before) {
				t.Fatalf("nothing was to be taken out: %v", told(before))
			}
			cleaned, removed, err := reader.Clean(context.Background(), row.data)
			if err != nil {
				t.Fatal(err)
			}
			var words []string
			for _, w := range removed {
				words = append(words, w.English)
			}
			if !strings.Contains(strings.Join(words, ","), row.removed) {
				t.Errorf("said to be taken out: %v", words)
			}
			if after := whole(t, reader, row.file, cleaned); len(after) > 0 {
				t.Errorf("left: %v", told(after))
			}
			if row.secret != "" && bytes.Contains(cleaned, []byte(row.secret)) {
				t.Errorf("%q is in the copy", row.secret)
			}
			again, removed, err := reader.Clean(context.Background(), cleaned)
			if err != nil || len(removed) > 0 || !bytes.Equal(again, cleaned) {
				t.Errorf("cleaning again took out %v (%v)", removed, err)
			}
		})
	}
}

func pptx(t *testing.T) []byte {
	return zipped(t, "[Content_Types].xml", "<Types/>", "docProps/core.xml", "<cp:coreProperties><dc:creator>汪经办</dc:creator></cp:coreProperties>", "ppt/presentation.xml", "<p:presentation/>")
}

func withPicture(t *testing.T, picture []byte) []byte {
	return zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>", "word/media/image1.jpg", string(picture))
}

// TestACopyThatIsNotCleanIsNotGiven: whatever was taken out, the copy is looked through.
func TestACopyThatIsNotCleanIsNotGiven(t *testing.T) {
	taken := exif("Wang Jingban")
	locked := bytes.Replace(pdfFile([]string{"一"}), []byte("/Root 1 0 R"), []byte("/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"+strings.Repeat("5A", 32)+"> /U <"+strings.Repeat("C3", 32)+"> >> /ID [<00> <00>]"), 1)
	for _, row := range []struct {
		name string
		data []byte
		want string
	}{
		{"a photograph in it has no end", withPicture(t, taken[:len(taken)-14]), "“author” cannot be taken out"},
		{"a photograph in it has only a beginning", withPicture(t, taken[:40]), "broken"},
		{"it has a password", locked, "encrypted"},
	} {
		t.Run(row.name, func(t *testing.T) {
			cleaned, removed, err := shared().Clean(context.Background(), row.data)
			var why *privacy.Uncleanable
			if !errors.As(err, &why) || cleaned != nil || removed != nil {
				t.Fatalf("cleaned: %v (%v)", removed, err)
			}
			if !strings.Contains(why.Why.English, row.want) || why.Why.Chinese == "" || why.Why.Chinese == why.Why.English {
				t.Errorf("it says %+v", why.Why)
			}
		})
	}
}

func named(list []catalogue.Finding) bool {
	for _, f := range list {
		if f.Kind == catalogue.Properties {
			return true
		}
	}
	return false
}

func TestACleanedWorkbookOpens(t *testing.T) {
	reader := shared()
	cleaned, _, err := reader.Clean(context.Background(), authored(t))
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(cleaned))
	if err != nil {
		t.Fatal(err)
	}
	if v, err := f.GetCellValue("Sheet1", "A1"); v != "正文" || err != nil {
		t.Errorf("A1 is %q (%v)", v, err)
	}
	if p, err := f.GetDocProps(); err != nil || p.Creator != "" || p.LastModifiedBy != "" || p.Title != "名单" {
		t.Errorf("properties: %+v (%v)", p, err)
	}
}

func TestAPictureStaysTurned(t *testing.T) {
	reader := shared()
	cleaned, _, err := reader.Clean(context.Background(), exif("Wang Jingban"))
	if err != nil || !bytes.Contains(cleaned, []byte("\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06")) {
		t.Errorf("how the picture is turned is lost (%v)", err)
	}
}

func TestWhatIsNoDocumentIsNotCleaned(t *testing.T) {
	reader := shared()
	for _, raw := range []string{"", "text", "PK\x03\x04", "\xFF\xD8\xFF", "%PDF-1.7"} {
		if cleaned, _, err := reader.Clean(context.Background(), []byte(raw)); err == nil {
			t.Errorf("%q became %q", raw, cleaned)
		}
	}
}
