package publish

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"gongkai/catalogue"
)

func TestAddressesThatLeaveTheSiteAreErrors(t *testing.T) {
	for _, address := range []string{"", ".", "..", "/etc/passwd", "../a", "a/../../b", "a//b", "a/", "./a", `a\b`, "a\x00b", "a\xffb",
		manifestName, ".Gongkai-Manifest.JSON", sumsName, "sha256sums"} {
		out := filepath.Join(t.TempDir(), "dist")
		_, err := Write(context.Background(), Folder{Path: out}, list(catalogue.File{Address: address, Source: "x.md"}))
		if err == nil || !strings.Contains(err.Error(), "x.md") {
			t.Errorf("%q: got %v", address, err)
		}
		if errors.As(err, new(*Refusal)) {
			t.Errorf("%q: a bad address is no fault of the folder", address)
		}
		wantAlone(t, out)
	}
}

func TestTwoFilesThatWantOnePlaceAreNamed(t *testing.T) {
	for name, pair := range map[string][2]string{
		"same":                     {"a/b.html", "a/b.html"},
		"other case":               {"a/b.html", "a/B.html"},
		"other case, not ASCII":    {"ΟΔΟΣ.html", "οδος.html"},
		"other case of the folder": {"Docs/a.html", "docs/b.html"},
		"a file, then a folder":    {"a", "a/b.html"},
		"a folder, then a file":    {"a/b/c.html", "A"},
	} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			files := list(catalogue.File{Address: pair[0], Source: "one.md"}, catalogue.File{Address: pair[1], Source: "two.md"})
			_, err := Write(context.Background(), Folder{Path: out}, files)
			if err == nil || !strings.Contains(err.Error(), "one.md") || !strings.Contains(err.Error(), "two.md") {
				t.Errorf("got %v, want both sources", err)
			}
			wantAlone(t, out)
		})
	}
}

func TestFoldersAreNamedOutermostFirst(t *testing.T) {
	c := newClaims()
	got, err := c.add(catalogue.File{Address: "a/b/c/d.html"})
	if err != nil || strings.Join(got, " ") != "a a/b a/b/c" {
		t.Errorf("got %v, %v", got, err)
	}
	if got, err := c.add(catalogue.File{Address: "a/b/x/d.html"}); err != nil || strings.Join(got, " ") != "a/b/x" {
		t.Errorf("got %v, %v", got, err)
	}
}
