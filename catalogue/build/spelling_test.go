package build_test

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
)

// TestWordsAreCheckedInAttachments: in a table that is text, and in a document of which only its reader knows the text.
func TestWordsAreCheckedInAttachments(t *testing.T) {
	var document bytes.Buffer
	z := zip.NewWriter(&document)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>县长王伟民</w:t></w:r><w:r><w:t>同志讲话</w:t></w:r></w:p></w:body></w:document>`)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	c := newSecretCounty(1)
	c.add("words.csv", "错误写法,正确写法,级别\n王伟民同志,王为民同志,error\n")
	c.add("bureau/open0.md", strings.TrimSuffix(c.open(0), "\n")+"\n[讲话](讲话.docx)、[名单](名单.csv)。\n")
	c.files["bureau/讲话.docx"] = &fstest.MapFile{Data: document.Bytes()}
	c.add("bureau/名单.csv", "职务,姓名\n县长,王伟民同志\n")
	checked, err := build.Check(context.Background(), build.Input{Content: c.files, Private: c.lain, Date: catalogue.NewDate(2026, 8, 8)})
	if err != nil {
		t.Fatal(err)
	}
	defer checked.Close()
	var got []string
	for _, p := range checked.Problems {
		if p.Rule == "word-wrong" {
			got = append(got, p.File+": "+p.Severity.String()+": "+p.Text("zh")+" → "+p.Hint("zh"))
		}
	}
	want := []string{
		"bureau/名单.csv: error: “王伟民同志”写错了 → 写成“王为民同志”",
		"bureau/讲话.docx: error: 第1段：“王伟民同志”写错了 → 在原件里改成“王为民同志”，重新导出",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
