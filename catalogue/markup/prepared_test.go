package markup

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// What was prepared once and completed for a page must be what HTML writes, whether its links resolve or not.
func TestACompletedBodyIsWhatHTMLWrites(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no goldens", err)
	}
	bodies := []string{
		"[a](b.md) ![c](d.png) [![e](f.png)](g.md) [h](#i) [j](k.md \"l\") <https://example.com> [m](javascript:n)",
		"[a](b.md)[c](d.md)\n\n| [e](f.md) | g |\n|---|---|\n| ![h](i.png) | [j](k.md#l) |\n",
		"没有链接。",
		"[甲&#1;&#2;乙](a&#1;&#2;&#6;b.md \"题&#1;&#4;\") ![甲&#x1;&#6;](c&#1;.png) `&#1;` %01 [丙](d%01%06.md)",
		"",
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			bodies = append(bodies, string(f.Data))
		}
	}
	m := New(Limits{})
	for _, resolve := range []func(string, bool) (string, bool){
		func(dest string, _ bool) (string, bool) { return "../" + dest, true },
		func(string, bool) (string, bool) { return "", false },
		func(dest string, image bool) (string, bool) { return dest, !image && !strings.Contains(dest, "#") },
		func(string, bool) (string, bool) { return "javascript:alert(1)", true },
	} {
		for _, body := range bodies {
			compareCompleted(t, m, body, resolve)
		}
	}
}

func compareCompleted(t *testing.T, m *Markdown, body string, resolve func(string, bool) (string, bool)) {
	t.Helper()
	var want, got bytes.Buffer
	prepared := prepare(m, body)
	if prepared == nil {
		if err := m.HTML(&want, []byte(body), resolve); !errors.Is(err, ErrRefused) && !strings.ContainsFunc(body, func(c rune) bool { return c < ' ' && c != '\n' && c != '\t' }) {
			t.Errorf("%.80q was not prepared", body)
		}
		return
	}
	if err := m.HTML(&want, []byte(body), resolve); err != nil {
		t.Fatal(err)
	}
	if err := Complete(&got, prepared, resolve); err != nil {
		t.Fatal(err)
	}
	if got.String() != want.String() {
		t.Errorf("%.80q\ncompleted: %s\nHTML:      %s", body, got.String(), want.String())
	}
}

func TestABodyWithAMarkOfOursIsNotPrepared(t *testing.T) {
	for mark := opening; mark <= closes; mark++ {
		if prepare(New(Limits{}), "一"+string(mark)+"二") != nil {
			t.Errorf("a body with U+%04X was prepared: it could open a link of its own", mark)
		}
	}
	if New(Limits{}).parse([]byte("一")).prepare(nil) != nil {
		t.Error("a body was prepared that nobody has looked through for marks")
	}
}

func prepare(m *Markdown, body string) []byte {
	p := m.parse([]byte(body))
	p.read("a.md", 1)
	return p.prepare(make([]byte, 0, 64))
}
