package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestTheReadmesItemIsAnItem writes the item that the README shows into the example county, and makes its mistake.
func TestTheReadmesItemIsAnItem(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	item := regexp.MustCompile("(?s)例如 `(content/[^`]+)`.*?```markdown\n(.*?)```").FindSubmatch(readme)
	sample := regexp.MustCompile("(?s)就会这样告诉你：\n\n```\n(.*?)```").FindSubmatch(readme)
	if item == nil || sample == nil {
		t.Fatal("the README shows no item")
	}
	example, err := filepath.Abs("../../content")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS("content", os.DirFS(example)); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(string(item[1])); err == nil {
		t.Fatalf("%s is taken", item[1])
	}
	if code, said := checkFile(t, string(item[1]), item[2]); code != exitClean || strings.Contains(said, "[") {
		t.Errorf("exit code %d: %s", code, said)
	}
	wrong := bytes.Replace(item[2], []byte("主动公开"), []byte("主动公共"), 1)
	if code, said := checkFile(t, string(item[1]), wrong); code != exitProblems || !strings.HasPrefix(said, string(sample[1])) {
		t.Errorf("exit code %d:\n%s\nthe README says\n%s", code, said, sample[1])
	}
}

func checkFile(t *testing.T, file string, text []byte) (code int, said string) {
	t.Helper()
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	code = run([]string{"check", "--date", "2026-11-01", file}, &terminal{ctx: context.Background(), out: &out, err: &out, now: time.Now})
	return code, out.String()
}
