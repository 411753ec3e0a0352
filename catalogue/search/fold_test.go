package search

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// vectors are texts and what they fold to, which the theme's script is held to as well.
func vectors(t testing.TB) [][2]string {
	t.Helper()
	text, err := os.ReadFile("testdata/fold.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows [][2]string
	if err := json.Unmarshal(text, &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestTextsFoldAsTheVectorsSay(t *testing.T) {
	f, rows := NewFolder(), vectors(t)
	for _, row := range rows {
		if got := f.Fold(row[0]); got != row[1] {
			t.Errorf("%q folds to %q, want %q", row[0], got, row[1])
		}
		if got := f.Fold(row[1]); got != row[1] {
			t.Errorf("%q, folded, folds to %q", row[1], got)
		}
		if got := string(f.AppendFold([]byte("甲"), row[0])); got != "甲"+row[1] {
			t.Errorf("%q appends as %q", row[0], got)
		}
	}
	if len(rows) < 150 {
		t.Errorf("only %d vectors", len(rows))
	}
}

func TestEveryCodePointBecomesOneThatStaysOrGoes(t *testing.T) {
	f := NewFolder()
	for r := range rune(utf8.MaxRune + 1) {
		if to := f.one(r); to != gone && f.one(to) != to {
			t.Errorf("%U becomes %U, which becomes %U", r, to, f.one(to))
		}
	}
}

func TestBrokenUTF8BecomesReplacementCharacters(t *testing.T) {
	f := NewFolder()
	for text, want := range map[string]string{"\xff": "\uFFFD", "a\xe5\x8fb": "a\uFFFD\uFFFDb", "\uFFFD": "\uFFFD", "\xed\xa0\x80": "\uFFFD\uFFFD\uFFFD"} {
		if got := f.Fold(text); got != want {
			t.Errorf("%q folds to %q, want %q", text, got, want)
		}
	}
}

func TestFoldedTextIsReturnedItself(t *testing.T) {
	f, text := NewFolder(), "县政府办公室关于2007年gdp的通报"
	if n := testing.AllocsPerRun(10, func() { f.Fold(text) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestTrimTakesSpacesOffBothEndsOnly(t *testing.T) {
	for text, want := range map[string]string{" a b ": "a b", "a": "a", " ": "", "": ""} {
		if got := Trim(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func FuzzFold(f *testing.F) {
	folder := NewFolder()
	for _, row := range vectors(f) {
		f.Add(row[0])
	}
	f.Add("\xff \xe5\x8f\u200b ")
	f.Fuzz(func(t *testing.T, text string) {
		folded := folder.Fold(text)
		switch {
		case folder.Fold(folded) != folded:
			t.Errorf("%q folds to %q, which folds on", text, folded)
		case utf8.RuneCountInString(folded) > utf8.RuneCountInString(text):
			t.Errorf("%q grows to %q", text, folded)
		case !utf8.ValidString(folded) || strings.Contains(folded, "  "):
			t.Errorf("%q folds to %q", text, folded)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	for name, text := range map[string]string{
		"simplified":  "各单位要对照目录逐项检查，发现遗漏的，应当在20个工作日内补充公开；涉及群众利益的事项要说明依据、期限和联系方式。",
		"traditional": "各單位要對照目錄逐項檢查，發現遺漏的，應當在20個工作日內補充公開；涉及群眾利益的事項要說明依據、期限和聯繫方式。",
		"latin":       "Every code point becomes exactly one or goes; a run of spaces becomes one space. ",
	} {
		b.Run(name, func(b *testing.B) {
			f, long := NewFolder(), strings.Repeat(text, 50)
			var dst []byte
			b.SetBytes(int64(len(long)))
			for b.Loop() {
				dst = f.AppendFold(dst[:0], long)
			}
		})
	}
}

func BenchmarkNewFolder(b *testing.B) {
	for b.Loop() {
		NewFolder()
	}
}
