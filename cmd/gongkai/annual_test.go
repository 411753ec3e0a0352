package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestDraftsAreWrittenAllOrNone: an interruption before the first takes its place, and a file whose place cannot be taken,
// leave everything as it was, and nothing beside it.
func TestDraftsAreWrittenAllOrNone(t *testing.T) {
	dir := t.TempDir()
	a, b, taken := filepath.Join(dir, "a.md"), filepath.Join(dir, "new", "b.md"), filepath.Join(dir, "taken.md")
	if err := os.WriteFile(a, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(taken, 0o755); err != nil { // no file can be renamed over a folder
		t.Fatal(err)
	}
	files := []draftFile{{name: a, text: []byte("fresh"), old: []byte("old")}, {name: b, text: []byte("fresh")}}
	same := func(what string) {
		t.Helper()
		if got, err := os.ReadFile(a); err != nil || string(got) != "old" {
			t.Errorf("%s: %q, %v", what, got, err)
		}
		if left, _ := filepath.Glob(filepath.Join(dir, "*", "*")); left != nil {
			t.Errorf("%s: %v is left", what, left)
		}
		if left, _ := filepath.Glob(filepath.Join(dir, ".gongkai*")); left != nil {
			t.Errorf("%s: %v is left", what, left)
		}
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	if err := replaceAll(stopped, files); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	same("interrupted")
	if err := replaceAll(context.Background(), append(files, draftFile{name: taken, text: []byte("fresh")})); err == nil {
		t.Error("a folder was replaced")
	}
	same("refused")
	if err := replaceAll(context.Background(), files); err != nil {
		t.Error(err)
	}
	for _, name := range []string{a, b} {
		if got, _ := os.ReadFile(name); string(got) != "fresh" {
			t.Errorf("%s: %q", name, got)
		}
	}
	if info, err := os.Stat(a); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
}
