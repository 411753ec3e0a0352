package publish

import (
	"context"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
)

// site is a small site: bytes by address.
type site map[string]string

func (s site) files() iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		for _, address := range slices.Sorted(maps.Keys(s)) {
			if !yield(catalogue.File{Address: address, Data: []byte(s[address]), Source: address + ".md"}, nil) {
				return
			}
		}
	}
}

// streams is the same site, read from streams.
func (s site) streams() iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		for f := range s.files() {
			open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(string(f.Data))), nil }
			if !yield(catalogue.File{Address: f.Address, Open: open}, nil) {
				return
			}
		}
	}
}

func list(files ...catalogue.File) iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		for _, f := range files {
			if !yield(f, nil) {
				return
			}
		}
	}
}

// mustWrite publishes and fails the test if that fails.
func mustWrite(t testing.TB, out string, files iter.Seq2[catalogue.File, error]) Result {
	t.Helper()
	res, err := Write(context.Background(), Folder{Path: out}, files)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// tree is everything in a folder but the manifest and the sums: bytes of files, "→ target" of links, "/" for folders that are empty.
func tree(t testing.TB, dir string) site {
	t.Helper()
	found := site{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		rel = filepath.ToSlash(rel)
		switch {
		case err != nil || rel == manifestName || rel == sumsName || rel == ".":
			return err
		case d.IsDir():
			if entries, err := os.ReadDir(path); err != nil || len(entries) > 0 {
				return err
			}
			found[rel] = "/"
		case d.Type()&fs.ModeSymlink != 0:
			target, err := os.Readlink(path)
			found[rel] = "→ " + target
			return err
		default:
			data, err := os.ReadFile(path)
			found[rel] = string(data)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func wantTree(t testing.TB, dir string, want site) {
	t.Helper()
	if got := tree(t, dir); !maps.Equal(got, want) {
		t.Errorf("%s holds %v, want %v", dir, got, want)
	}
}

// wantAlone fails if anything stands beside the output.
func wantAlone(t testing.TB, out string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(out))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range entries {
		if d.Name() != filepath.Base(out) {
			t.Errorf("%s was left beside the output", d.Name())
		}
	}
}

// put makes a foreign file, with its folders.
func put(t testing.TB, path, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// age sets a file's time back, so that a rewriting would show.
func age(t testing.TB, path string) fs.FileInfo {
	t.Helper()
	then := time.Date(2019, 5, 15, 8, 0, 0, 0, time.UTC)
	if err := os.Chtimes(path, then, then); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

func wantSame(t testing.TB, path string, before fs.FileInfo) {
	t.Helper()
	now, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if !os.SameFile(before, now) || !now.ModTime().Equal(before.ModTime()) {
		t.Errorf("%s is another file, or has another time", path)
	}
}
