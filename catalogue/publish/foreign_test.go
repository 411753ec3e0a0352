package publish

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
)

func TestForeignFilesSurvive(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	put(t, filepath.Join(out, ".gitignore"), "*")
	put(t, filepath.Join(out, "finance", "by-hand", "note.txt"), "note")
	for _, err := range []error{
		os.MkdirAll(filepath.Join(out, "empty", "too"), 0o755),
		os.Mkdir(filepath.Join(out, "shared"), 0o755),
		os.Chmod(filepath.Join(out, "shared"), 0o770),
		os.Symlink("../elsewhere", filepath.Join(out, "finance", "link")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	note := filepath.Join(out, "finance", "by-hand", "note.txt")
	before := age(t, note)
	want := site{".gitignore": "*", "finance/by-hand/note.txt": "note", "finance/link": "→ ../elsewhere", "empty/too": "/", "shared": "/"}
	for _, s := range []site{first, {"finance/x.html": "x"}, {}} {
		mustWrite(t, out, s.files())
		all := site{}
		for _, part := range []site{s, want} {
			for address, data := range part {
				all[address] = data
			}
		}
		wantTree(t, out, all)
		wantSame(t, note, before)
	}
	if info, err := os.Stat(filepath.Join(out, "shared")); err != nil || info.Mode().Perm() != 0o770 {
		t.Errorf("the folder's mode is %v, %v", info.Mode(), err)
	}
	wantAlone(t, out)
}

func TestAForeignFileThatComesMeanwhileSurvives(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	files := site{"a.html": "a", "b.html": "b"}.files()
	_, err := Write(context.Background(), Folder{Path: out}, func(yield func(catalogue.File, error) bool) {
		put(t, filepath.Join(out, "late.txt"), "late")
		files(yield)
	})
	if err != nil {
		t.Fatal(err)
	}
	wantTree(t, out, site{"a.html": "a", "b.html": "b", "late.txt": "late"})
}

func TestTheFoldersModeIsKept(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no modes")
	}
	out := filepath.Join(t.TempDir(), "dist")
	if err := errors.Join(os.Mkdir(out, 0o755), os.Chmod(out, 0o775|os.ModeSetgid)); err != nil {
		t.Fatal(err)
	}
	mustWrite(t, out, first.files())
	if info, err := os.Stat(out); err != nil || info.Mode() != 0o775|os.ModeSetgid|os.ModeDir {
		t.Errorf("the folder's mode is %v, %v", info.Mode(), err)
	}
}

func TestAForeignFileInTheWayIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ foreign, wanted string }{
		"same address":              {"a.html", "a.html"},
		"other case":                {"A.html", "a.html"},
		"file where a folder is":    {"docs/note.txt", "docs"},
		"folder where a file is":    {"docs", "docs/a.html"},
		"empty folder in the way":   {"docs/", "docs"},
		"in a folder that was ours": {"index.html/note.txt", "index.html"},
	} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			mustWrite(t, out, site{"gone.html": ""}.files())
			if dir, ok := strings.CutSuffix(c.foreign, "/"); ok {
				if err := os.Mkdir(filepath.Join(out, dir), 0o755); err != nil {
					t.Fatal(err)
				}
			} else {
				put(t, filepath.Join(out, c.foreign), "by hand")
			}
			before := tree(t, out)
			_, err := Write(context.Background(), Folder{Path: out}, site{c.wanted: "ours", "z.html": ""}.files())
			if !errors.As(err, new(*Refusal)) || !strings.Contains(err.Error(), strings.TrimSuffix(c.foreign, "/")) {
				t.Errorf("got %v, want a refusal that names %s", err, c.foreign)
			}
			wantTree(t, out, before)
			wantAlone(t, out)
		})
	}
}

func TestOurFileThatBecameALinkIsForeign(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	page := filepath.Join(out, "index.html")
	if err := errors.Join(os.Remove(page), os.Symlink("/etc/hostname", page)); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(context.Background(), Folder{Path: out}, first.files()); !errors.As(err, new(*Refusal)) {
		t.Errorf("got %v", err)
	}
}

func TestACopyKeepsTimeAndMode(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "from"), filepath.Join(dir, "to")
	put(t, from, "bytes")
	if err := os.Chmod(from, 0o640); err != nil {
		t.Fatal(err)
	}
	before := age(t, from)
	if err := copyFile(from, to, before); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(to)
	if err != nil || !info.ModTime().Equal(before.ModTime()) || info.Mode() != before.Mode() || time.Since(info.ModTime()) < time.Hour {
		t.Errorf("got %v, %v", info, err)
	}
}
