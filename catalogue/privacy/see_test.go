package privacy_test

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

// TestEveryTextOfADocumentIsSeen: whoever looks for wrong words gets them all with their places, whether anybody would
// suspect them of personal data or not.
func TestEveryTextOfADocumentIsSeen(t *testing.T) {
	const word = "渡假村"
	const said = "建一座" + word
	cells := [][]string{{"名称", "处数"}, {said, "一"}}
	for _, row := range []struct {
		name, file string
		data       []byte
		want       string // the place
	}{
		{"Word", "a.docx", docx(t, []string{"甲", said}, nil, nil, nil), "paragraph 2"},
		{"table in Word", "a.docx", docx(t, nil, nil, nil, cells), "table, row 2, column 1"},
		{"struck out", "a.docx", docx(t, nil, []string{said}, nil, nil), "paragraph 1 (struck out by a tracked change)"},
		{"short text of a picture", "a.docx", zipped(t, "word/document.xml", "<w:document><w:docPr descr=\"渡假\"/></w:document>"), "docPr"},
		{"workbook", "a.xlsx", xlsx(t, []string{"甲"}, cells, nil, nil), "名单!A2"},
		{"OpenDocument", "a.odt", odt(t, []string{said}, nil), "content.xml, paragraph 1"},
		{"OFD", "a.ofd", ofd(t, []string{said}), "Doc_0/Pages/Page_0"},
		{"PDF", "a.pdf", pdfFile([]string{said}), "page 1"},
		{"table in GBK", "a.csv", csvFile(t, cells, true), "2:5"},
		{"table in an archive", "a.zip", zipped(t, "内.csv", string(csvFile(t, cells, false))), "内.csv › 2:5"},
		{"text in an archive", "a.zip", zipped(t, "内.txt", "甲\n"+said), "内.txt › 2:4"},
		{"text in UTF-8, which was seen before", "a.txt", []byte(said), ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			var mutex sync.Mutex
			var places []string
			reader := &privacy.Reader{Day: today, See: func(_ privacy.Document, text string, where func(from, to int) (catalogue.At, catalogue.Words)) {
				i := strings.Index(text, word)
				if text == "渡假" {
					i = 0
				}
				if i < 0 {
					return
				}
				from := len([]rune(text[:i]))
				at, place := where(from, from+len([]rune(word)))
				if at.Line > 0 {
					place.English += strconv.Itoa(int(at.Line)) + ":" + strconv.Itoa(int(at.Column))
				}
				mutex.Lock()
				defer mutex.Unlock()
				places = append(places, place.English)
			}}
			defer reader.Close()
			if _, err := reader.Read(context.Background(), privacy.Document{File: row.file, Data: bytes.NewReader(row.data), Size: int64(len(row.data))}); err != nil {
				t.Fatal(err)
			}
			slices.Sort(places)
			if got := strings.Join(slices.Compact(places), "; "); got != row.want {
				t.Errorf("seen at %q, want %q", got, row.want)
			}
		})
	}
}
