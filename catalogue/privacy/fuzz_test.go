package privacy_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"gongkai/catalogue/privacy"
)

// fuzzDocument feeds a reader with what is no document of its kind any more. It must come back in time.
func fuzzDocument(f *testing.F, name string, seeds ...[]byte) {
	for _, s := range seeds {
		f.Add(s)
	}
	limits := privacy.DefaultLimits()
	limits.Unpacked, limits.Files, limits.Time = 8<<20, 200, 10*time.Second
	reader := &privacy.Reader{Day: today, Limits: limits}
	f.Cleanup(reader.Close)
	if strings.HasSuffix(name, ".pdf") {
		whole(f, reader, name, seeds[0]) // what reads PDF takes longer to start than the fuzzer lets one input take
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		findings, err := reader.Read(context.Background(), privacy.Document{File: name, Data: bytes.NewReader(data), Size: int64(len(data))})
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range findings {
			if found.File != name || found.Masked == "" && found.Note.Chinese == "" {
				t.Errorf("an empty finding: %+v", found)
			}
		}
		reader.Clean(context.Background(), data)
	})
}

func FuzzXLSX(f *testing.F) {
	fuzzDocument(f, "a.xlsx", xlsx(f, []string{wang}, [][]string{{"姓名"}, {"王"}}, []string{wang}, []string{wang}))
}

func FuzzDOCX(f *testing.F) {
	fuzzDocument(f, "a.docx", docx(f, []string{wang}, []string{wang}, []string{wang}, [][]string{{"姓名", wang}}), odt(f, []string{wang}, nil), ofd(f, []string{wang}))
}

// FuzzPart fuzzes the XML within the archive, which a fuzzer that must keep checksums never reaches.
func FuzzPart(f *testing.F) {
	f.Add("word/document.xml", `<w:p><w:r><w:t>`+wang+`</w:t></w:r></w:p>`)
	f.Add("xl/workbook.xml", `<workbook><sheets><sheet name="a" r:id="rId1"/></sheets><definedName name="b">1</definedName></workbook>`)
	f.Add("Doc_0/Pages/Page_0/Content.xml", `<ofd:TextObject Boundary="1 2 3 4"><ofd:TextCode>a</ofd:TextCode></ofd:TextObject>`)
	f.Add("content.xml", `<table:table table:name="a"><table:table-row><table:table-cell office:value="1e300" table:number-columns-repeated="9"/></table:table-row></table:table>`)
	reader := &privacy.Reader{Day: today}
	f.Fuzz(func(t *testing.T, name, part string) {
		if strings.HasSuffix(name, "/") {
			return // a folder, which holds nothing
		}
		raw := zipped(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "OFD.xml", "<OFD/>", "META-INF/manifest.xml", "<m/>", strings.ToValidUTF8(name, "?"), part)
		if _, err := reader.Read(context.Background(), privacy.Document{File: "a.xlsx", Data: bytes.NewReader(raw), Size: int64(len(raw))}); err != nil {
			t.Fatal(err)
		}
		reader.Clean(context.Background(), raw)
	})
}

func FuzzPDF(f *testing.F) { fuzzDocument(f, "a.pdf", pdfFile([]string{wang})) }

func FuzzImage(f *testing.F) {
	fuzzDocument(f, "a.jpg", jpegFile([]string{wang}), pngFile([]string{wang}), exif("Artist"))
}

func FuzzCompound(f *testing.F) {
	fuzzDocument(f, "a.doc", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"+strings.Repeat("\x00", 512)))
}

func FuzzPlain(f *testing.F) {
	for _, s := range []string{wang, "| 姓名 | 身份证号 |\n| 王 | 1 |", "姓名,手机\n王,13855912345", "<table><tr><td>a"} {
		f.Add(s)
	}
	reader := &privacy.Reader{Day: today}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.csv", "a.html", "a.txt"} {
			if _, err := reader.Read(context.Background(), privacy.Document{File: name, Data: strings.NewReader(text), Size: int64(len(text))}); err != nil {
				t.Fatal(err)
			}
		}
		if !utf8.ValidString(text) {
			return
		}
		lines := strings.Count(text, "\n") + 1
		for _, found := range privacy.Text("a.md", false, []byte(text), today) {
			if found.At.Line < 1 || int(found.At.Line) > lines || found.At.Column < 1 {
				t.Errorf("found at %+v of %d lines", found.At, lines)
			}
		}
		if once := privacy.Mask(text); privacy.Mask(once) != once {
			t.Errorf("masking twice differs: %q", text)
		}
	})
}
