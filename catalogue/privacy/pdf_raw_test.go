package privacy_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"
)

// pdfOf makes a PDF of one page out of what its catalog, its page and more objects, from the sixth on, say.
func pdfOf(catalog, page, text string, more ...string) string {
	var b strings.Builder
	var offsets []int
	b.WriteString("%PDF-1.7\n")
	stream := fmt.Sprintf("BT /F1 12 Tf 50 700 Td (%s) Tj ET", text)
	for i, o := range append([]string{
		"<</Type/Catalog/Pages 2 0 R" + catalog + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R" + page + ">>",
		streamOf("", stream), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
	}, more...) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, start)
	return b.String()
}

func streamOf(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>stream\n%s\nendstream", dict, len(data), data)
}

// TestAPDFHoldsNothingThatIsNotSearched: beside the text of its pages.
func TestAPDFHoldsNothingThatIsNotSearched(t *testing.T) {
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	z.Write([]byte("<x:xmpmeta><d>" + li + "</d></x:xmpmeta>"))
	z.Close()
	old := pdfOf("", "", li, "<<>>")
	at := len(old)
	updated := old + "4 0 obj\n" + streamOf("", "BT /F1 12 Tf 50 700 Td (nothing here) Tj ET") + "\nendobj\n"
	updated += fmt.Sprintf("xref\n4 1\n%010d 00000 n \ntrailer\n<</Size 7/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", at, strings.LastIndex(old, "xref\n0"), len(updated))
	for _, row := range []struct{ name, data string }{
		{"outline", pdfOf("/Outlines 7 0 R", "", "one", "<<>>", "<</First 8 0 R/Last 8 0 R/Count 1>>", "<</Title("+li+")/Parent 7 0 R/Dest[3 0 R/Fit]>>")},
		{"address", pdfOf("", "/Annots[7 0 R]", "one", "<<>>", "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://x/?id="+li+")>>>>")},
		{"program", pdfOf(`/OpenAction<</S/JavaScript/JS(app.alert\("`+li+`"\))>>`, "", "one", "<<>>")},
		{"alternative text", pdfOf("/StructTreeRoot<</K<</S/Figure/Alt(\\"+"376\\377"+wideOf(li)+")>>>>", "", "one", "<<>>")},
		{"own property", pdfOf("", "", "one", "<</IDCard("+li+")>>")},
		{"value of a form", pdfOf("/AcroForm<</Fields[7 0 R]>>", "/Annots[8 0 R]", "one", "<<>>", "<</FT/Tx/T(f)/V("+li+")/Kids[8 0 R]>>", "<</Type/Annot/Subtype/Widget/Parent 7 0 R/Rect[50 50 300 80]>>")},
		{"stamp", pdfOf("", "/Annots[7 0 R]", "one", "<<>>", "<</Type/Annot/Subtype/Stamp/Rect[50 50 300 80]/AP<</N 8 0 R>>>>", streamOf("/Subtype/Form", "BT [("+a1+")-200("+b1+c1+")] TJ ET"))},
		{"XFA", pdfOf("/AcroForm<</Fields[]/XFA 7 0 R>>", "", "one", "<<>>", streamOf("", "<xdp><id>"+li+"</id></xdp>"))},
		{"file of an annotation", pdfOf("", "/Annots[7 0 R]", "one", "<<>>", "<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 8 0 R>>", "<</Type/Filespec/F(list.txt)/EF<</F 9 0 R>>>>", streamOf("/Type/EmbeddedFile", li))},
		{"packed description", pdfOf("/Metadata 7 0 R", "", "one", "<<>>", streamOf("/Type/Metadata/Subtype/XML/Filter/FlateDecode", packed.String()))},
		{"one comment of many", pdfOf("", "/Annots["+strings.Repeat("7 0 R ", 1000)+"8 0 R]", "one", "<<>>", "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(x)>>", "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents("+li+")>>")},
		{"earlier state", updated},
		{"archive behind the end", pdfOf("", "", "one", "<<>>") + string(zipped(t, "a.csv", "姓名,号码\n张三,"+li))},
	} {
		t.Run(row.name, func(t *testing.T) {
			list := told(read(t, shared(), document{name: "a.pdf", data: []byte(row.data)}))
			if all := strings.Join(list, "\n"); !strings.Contains(all, "[id] 3401**********1003") || len(list) != 1 {
				t.Errorf("got %s", all)
			}
		})
	}
	ordinary := pdfOf("/Outlines 7 0 R", "", "one", "<</CreationDate(D:20200525143000+08'00')>>", "<</Title(13855912345)>>")
	if list := told(read(t, shared(), document{name: "a.pdf", data: []byte(ordinary)})); len(list) > 0 {
		t.Errorf("a false alarm: %v", list)
	}
}

// wideOf writes digits as a string in UTF-16 does.
func wideOf(digits string) string {
	var b strings.Builder
	for _, r := range digits {
		b.WriteString(`\000` + string(r))
	}
	return b.String()
}
