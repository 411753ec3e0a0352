package privacy_test

import (
	"bytes"
	"compress/zlib"
	"strings"
	"testing"
)

const li = a1 + b1 + c1

// TestNothingIsPassedOverInSilence: what hides behind a name, an end, a code, is found or told.
func TestNothingIsPassedOverInSilence(t *testing.T) {
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	z.Write([]byte(li))
	z.Close()
	png := string(pngFile(nil))
	chunk := func(name, data string) string {
		n := len(data)
		return png[:33] + string([]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}) + name + data + "crc_" + png[33:]
	}
	for _, row := range []struct{ name, file, data, want string }{
		{"binary workbook", "a.xlsb", string(zipped(t, "[Content_Types].xml", "<a/>", "xl/workbook.bin", "\x00"+li)), "[unread]"},
		{"text part of a name unknown", "a.zip", string(zipped(t, "mimetype", "text", "list.dat", li)), "[id]"},
		{"programs", "a.docx", string(zipped(t, "[Content_Types].xml", "<a/>", "word/vbaProject.bin", "\x00"+li)), "[unread]"},
		{"folder in an archive", "a.zip", string(zipped(t, "张三"+li+"/a.txt", "x")), "[id]"},
		{"empty folder in an archive", "a.zip", string(zipped(t, "张三"+li+"/", "")), "[id]"},
		{"name of a part", "a.docx", string(zipped(t, "[Content_Types].xml", "<a/>", "word/"+li+".xml", "<a/>")), "[id]"},
		{"folder", "财政/张三" + li + "/x.txt", "一", "the folder's name [id]"},
		{"folder of an item", "财政/张三" + li + "/x.md", "一", "the folder's name [id]"},
		{"name of an item", "财政/张三" + li + ".md", "一", "the file's name [id]"},
		{"text named as a film", "a.mov", li, "[id]"},
		{"text named as a picture", "a.gif", "GIF8\n" + li, "[id]"},
		{"comment of a GIF", "a.gif", "GIF89a\x01\x00\x01\x00\x00\x00\x00!\xfe\x12" + li + "\x00;", "[id]"},
		{"behind a GIF", "a.gif", "GIF89a\x01\x00\x01\x00\x00\x00\x00;" + li, "[id]"},
		{"broken GIF", "a.gif", "GIF89a\x01\x00\x01\x00\x00\x00\x00" + li, "[unread]"},
		{"packed text of a PNG", "a.png", chunk("zTXt", "Comment\x00\x00"+packed.String()), "[id]"},
		{"packed text of a PNG in a language", "a.png", chunk("iTXt", "Comment\x00\x01\x00zh\x00\x00"+packed.String()), "[id]"},
		{"long text of a PNG", "a.png", chunk("tEXt", "Comment\x00"+strings.Repeat("x", 1<<20)+" "+li), "[id]"},
		{"private chunk", "a.png", chunk("idNo", li), "[id]"},
		{"behind a PNG", "a.png", png + "\n" + li, "[id]"},
		{"archive behind a PNG", "a.png", png + string(zipped(t, "a.csv", "姓名,身份证号\n张三,"+li)), "[id]"},
		{"RTF by its first bytes", "a.txt", `{\rtf1 ` + li[:6] + `{\b ` + li[6:] + `}}`, "[unread]"},
		{"letter", "a.eml", "Content-Transfer-Encoding: base64\n\nMzQwMTAy", "[unread]"},
		{"card", "a.vcf", "BEGIN:VCARD\nNOTE;ENCODING=b:MzQwMTAy\n", "[unread]"},
		{"card over two lines", "a.ics", "SUMMARY:张三 " + li[:10] + "\n " + li[10:] + "\n", "[id]"},
		{"format that adds digits", "a.xlsx", string(zipped(t, "[Content_Types].xml", "<a/>", "xl/styles.xml", `<numFmt formatCode="&quot;340102&quot;0"/>`)), "[unread]"},
		{"glyphs without a text", "a.ofd", string(zipped(t, "OFD.xml", "<a/>", "Doc_0/Pages/Page_0/Content.xml", "<Page><TextObject><TextCode>*</TextCode></TextObject></Page>")), "[scan]"},
		{"comment in a PDF", "a.pdf", strings.Replace(pdfOf("", "", "one", "<<>>"), "endobj\n", "endobj\n% "+li+"\n", 1), "[id]"},
		{"text that looks like a page", "a.txt", "<html>\n<x 姓名张三 身份证" + li + " >\n", "[id]"},
	} {
		t.Run(row.name, func(t *testing.T) {
			list := read(t, shared(), document{name: row.file, data: []byte(row.data)})
			if all := strings.Join(told(list), "\n"); !strings.Contains(all, row.want) {
				t.Errorf("got %s", all)
			}
		})
	}
}
