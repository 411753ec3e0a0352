package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

// bare is a workbook of two sheets whose XML is as it is given: the attributes of the first in the list, its part.
func bare(t *testing.T, state, sheet string) []byte {
	t.Helper()
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"[Content_Types].xml":        `<Types/>`,
		"xl/workbook.xml":            `<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"` + state + `/><sheet name="二" sheetId="2" r:id="rId2"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/1.xml"/><Relationship Id="rId2" Target="worksheets/2.xml"/></Relationships>`,
		"xl/worksheets/1.xml":        sheet,
		"xl/worksheets/2.xml":        `<worksheet><sheetData/></worksheet>`,
	} {
		if err := packed(out, name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// part is a part of a workbook.
func part(t *testing.T, data []byte, name string) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	in, err := archive.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A sheet is visible as well where it says so.
func TestTheFirstSheetThatIsNotHiddenIsFilled(t *testing.T) {
	for state, want := range map[string]string{"": "1", ` state="visible"`: "1", ` state="hidden"`: "2", ` state="veryHidden"`: "2"} {
		data, err := Fill(bare(t, state, `<worksheet><sheetData/></worksheet>`), Filling{First: 1, Rows: [][]string{{"甲"}}})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(part(t, data, "xl/worksheets/"+want+".xml"), "甲") {
			t.Errorf("with%q sheet %s is empty", state, want)
		}
	}
}

// The heads may go further to the right than the data: a range that ends with the data would cut them off.
func TestTheRangeOfASheetIsNoNarrowerThanItsHeads(t *testing.T) {
	heads := `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>5</v></c></row>`
	data, err := Fill(bare(t, "", `<worksheet><sheetPr/><dimension ref="A1:E1"/><cols/>`+heads+`</sheetData></worksheet>`), Filling{First: 2, Rows: [][]string{{"甲"}}})
	if err != nil {
		t.Fatal(err)
	}
	if text := part(t, data, "xl/worksheets/1.xml"); !strings.HasPrefix(text, "<worksheet><sheetPr/><cols/>"+heads+`<row r="2">`) {
		t.Error(text)
	}
}

// with is a workbook with one part more.
func with(t *testing.T, workbook []byte, name string, text []byte) []byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, p := range archive.File {
		if err := out.Copy(p); err != nil {
			t.Fatal(err)
		}
	}
	if err := packed(out, name, text); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestWhatATemplateBringsAlongIsNotSentOn: programs, ways to other files, and parts that nobody reads but that explode.
func TestWhatATemplateBringsAlongIsNotSentOn(t *testing.T) {
	book := bare(t, "", `<worksheet><sheetData/></worksheet>`)
	fill := func(data []byte) error {
		_, err := Fill(data, Filling{First: 2, Rows: [][]string{{"a"}}})
		return err
	}
	if err := fill(with(t, book, "xl/media/logo.png", []byte("x"))); err != nil {
		t.Fatal(err)
	}
	for name, size := range map[string]int{"xl/vbaProject.bin": 1, "xl/externalLinks/externalLink1.xml": 1, "xl/media/bomb.xml": 3 * mostPart} {
		if err := fill(with(t, book, name, make([]byte, size))); !errors.Is(err, ErrTemplate) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
