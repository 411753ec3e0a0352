package privacy_test

import (
	"bytes"
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"gongkai/catalogue/privacy"
)

// TestLawfulDisclosureGivesNoFalseAlarm: what offices publish every day, line by line.
func TestLawfulDisclosureGivesNoFalseAlarm(t *testing.T) {
	raw, err := os.ReadFile("testdata/lawful.md")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(raw), "\n")
	for _, f := range privacy.Text("lawful.md", false, raw, today) {
		t.Errorf("%s %s %s: %s", f.Kind, f.Masked, f.Note.English, lines[f.At.Line-1])
	}
	if len(lines) < 150 {
		t.Errorf("only %d lines", len(lines))
	}
}

// TestLeaksAsClerksWriteThemAreFound: each line with the kinds that are to be found in it, and no other.
func TestLeaksAsClerksWriteThemAreFound(t *testing.T) {
	raw, err := os.ReadFile("testdata/leaks.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(raw)) {
		kinds, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || strings.HasPrefix(kinds, "#") {
			continue
		}
		n++
		text = strings.ReplaceAll(text, "⏎", "\n")
		var got []string
		for _, f := range privacy.Text("leak.md", false, []byte(text), today) {
			got = append(got, string(f.Kind))
		}
		want := strings.Fields(kinds)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("found %v, want %v: %s", got, want, text)
		}
	}
	if n < 60 {
		t.Errorf("only %d leaks", n)
	}
}

// TestANumberBrokenInACellIsPutTogether: a narrow column breaks it by hand or by itself.
func TestANumberBrokenInACellIsPutTogether(t *testing.T) {
	const first, second = "3410221990", "01011237"
	head := []string{"姓名", "身份证号"}
	for _, row := range []struct {
		name, file string
		data       []byte
	}{
		{"CSV", "a.csv", csvFile(t, [][]string{head, {"王建国", first + "\n" + second}}, false)},
		{"workbook", "a.xlsx", xlsx(t, nil, [][]string{head, {"王建国", first + "\n" + second}}, nil, nil)},
		{"page", "a.html", []byte("<table><tr><th>姓名<th>身份证号<tr><td>王建国<td>" + first + "<br>\n" + second + "</table>")},
		{"Markdown", "a.txt", []byte("| 姓名 | 身份证号 |\n|---|---|\n| 王建国 | " + first + "<br>" + second + " |\n")},
		{"Word", "a.docx", zipped(t, "word/document.xml", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>"+first+"</w:t></w:r></w:p><w:p><w:r><w:t>"+second+"</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")},
	} {
		t.Run(row.name, func(t *testing.T) {
			found, err := shared().Read(context.Background(), privacy.Document{File: row.file, Data: bytes.NewReader(row.data), Size: int64(len(row.data))})
			if err != nil || len(found) != 1 || found[0].Masked != "3410**********1237" {
				t.Errorf("got %v (%v)", told(found), err)
			}
		})
	}
}
