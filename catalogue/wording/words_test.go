package wording

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"gongkai/catalogue"
)

func usual(t testing.TB) []Word {
	t.Helper()
	words, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return words
}

// found lists the wrong words of a text.
func found(f *Finder, text string) (list []string) {
	f.Find(text, func(offset int, w *Word) bool {
		list = append(list, fmt.Sprintf("%d %s→%s", utf8.RuneCountInString(text[:offset]), w.Wrong, w.Right))
		return true
	})
	return list
}

// Every row finds its word, and neither what is right nor one of its exceptions; nor does another row find something
// there.
func TestEveryRowOfTheListFindsItsWordAndNothingElse(t *testing.T) {
	words := usual(t)
	if len(words) < 200 {
		t.Errorf("%d rows, 200 were promised", len(words))
	}
	f, seen := New(words), map[string]bool{}
	for _, w := range words {
		if seen[w.Wrong] {
			t.Errorf("%s stands twice", w.Wrong)
		}
		seen[w.Wrong] = true
		if got := found(f, "关于"+w.Wrong+"。"); len(got) != 1 || !strings.Contains(got[0], w.Wrong+"→") {
			t.Errorf("%s: found %v", w.Wrong, got)
		}
		if got := found(f, "关于"+w.Right+"。"); len(got) != 0 {
			t.Errorf("what is right for %s holds %v", w.Wrong, got)
		}
		for _, x := range w.Except {
			if got := found(f, x); len(got) != 0 || !strings.Contains(x, w.Wrong) {
				t.Errorf("the exception %s of %s: found %v", x, w.Wrong, got)
			}
		}
	}
}

// What stands in real registers and in the example county is not told to be wrong.
func TestRealTextsGiveNoFalseAlarm(t *testing.T) {
	f := New(usual(t))
	for _, dir := range []string{"../../content", "../../../shared/data", os.Getenv("GONGKAI_CORPUS")} {
		if _, err := os.Stat(dir); err != nil {
			t.Logf("not here: %s", dir)
			continue
		}
		n := 0
		err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.Contains(".md.csv.yaml.txt", filepath.Ext(file)) {
				return err
			}
			text, err := os.ReadFile(file)
			if got := found(f, string(text)); len(got) > 0 {
				t.Errorf("%s: %v", file, got)
			}
			n++
			return err
		})
		if err != nil {
			t.Error(err)
		}
		t.Logf("%s: %d files", dir, n)
	}
}

func TestWordsAreFoundInOnePass(t *testing.T) {
	own := []Word{{Wrong: "王五局长", Right: "王五副局长", Severity: catalogue.Error, Except: []string{"王五副局长"}}, {Wrong: "王五局", Right: "王五", Severity: catalogue.Error}, {Wrong: "按装", Severity: 0}, {Wrong: "ABC", Right: "abc", Severity: catalogue.Note}}
	f := New(usual(t), own)
	for text, want := range map[string]string{
		"":               "[]",
		"王五局长和王五局来":      "[0 王五局长→王五副局长 5 王五局→王五]",
		"按装部暑":           "[2 部暑→部署]", // the site has taken the first away
		"部暑部暑部暑":         "[0 部暑→部署 2 部暑→部署 4 部暑→部署]",
		"xABCx":          "[1 ABC→abc]",
		"全部暑期学校部暑":       "[6 部暑→部署]",
		"部":              "[]",
		"\xe9\x83":       "[]",
		"部\xe6\x9a":      "[]",
		"𠮷部暑":            "[1 部暑→部署]",
		"校园满足需要，园满":      "[7 园满→圆满]",
		"部\u200b暑":       "[]",
		"前\n后\n**部暑**工作": "[6 部暑→部署]",
	} {
		if got := fmt.Sprint(found(f, text)); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestEachFindingHasItsPlaceItsWordsAndItsEdit(t *testing.T) {
	words := usual(t)
	words = append(words, Word{Wrong: "旧称谓", Severity: catalogue.Error})
	problems := New(words).Check("a/b.md", []byte("---\ntitle: 按装电梯\n---\n甲旧称谓，部暑\n"))
	want := []string{
		"a/b.md:2:8+2 warning “按装”写错了 → 写成“安装” 按装=安装",
		"a/b.md:4:2+3 error “旧称谓”写错了 → 写成“……”；不要的，删掉标出的",
		"a/b.md:4:6+2 warning “部暑”写错了 → 写成“部署” 部暑=部署",
	}
	for i, p := range problems {
		got := fmt.Sprintf("%s:%d:%d+%d %s %s → %s", p.File, p.At.Line, p.At.Column, p.At.Width, p.Severity, p.Text("zh"), p.Hint("zh"))
		if e := p.Fix; e != nil {
			got += " " + e.Old + "=" + e.New
		}
		if i >= len(want) || got != want[i] {
			t.Errorf("%d: %s", i, got)
		}
	}
	if len(problems) != len(want) {
		t.Errorf("%d problems, want %d", len(problems), len(want))
	}
	if p := problems[0]; p.Text("en") != "“按装” is written wrongly" || p.Hint("en") != "write “安装”" {
		t.Errorf("in English: %s → %s", p.Text("en"), p.Hint("en"))
	}
}

func TestManyFindingsOfOneFileAreCounted(t *testing.T) {
	problems := New(usual(t)).Check("a.md", []byte(strings.Repeat("部暑\n", 150)))
	if len(problems) != most+1 || problems[most].Rule != "text-more" || problems[most].Args[0] != "50" {
		t.Errorf("%d problems, the last %v", len(problems), problems[len(problems)-1])
	}
}

func FuzzFind(f *testing.F) {
	words := usual(f)
	finder := New(words)
	for _, w := range words[:20] {
		f.Add(w.Wrong + w.Right)
	}
	f.Add("部\xe6\x9a𠮷按装\x00")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		finder.Find(text, func(offset int, w *Word) bool {
			if offset < end || !strings.HasPrefix(text[offset:], w.Wrong) {
				t.Fatalf("%q at %d of %q", w.Wrong, offset, text)
			}
			end = offset + len(w.Wrong)
			return true
		})
		finder.Check("a.md", []byte(text))
	})
}

// BenchmarkFind is 22,000 characters, a ten-thousandth of what a county's register holds at 10,000 items.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("县人民政府办公室关于进一步加强政务公开工作的通知，各乡镇人民政府、县直有关单位要高度重视。", 512)
	finder := New(usual(b))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		finder.Find(text, func(int, *Word) bool { return true })
	}
}
