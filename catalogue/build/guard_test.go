package build_test

import (
	"archive/zip"
	"bytes"
	"context"
	"html"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/build"
	"gongkai/catalogue/publish"
	"gongkai/catalogue/search"
)

// checkCounty checks a county of secrets; it has no error.
func checkCounty(t testing.TB, c *secretCounty, audience string) *build.Checked {
	t.Helper()
	checked, err := build.Check(context.Background(), build.Input{Content: c.files, Private: c.lain, Audience: audience, Date: catalogue.NewDate(2026, 8, 8), Keep: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(checked.Close)
	for _, p := range checked.Problems {
		if p.Severity == catalogue.Error {
			t.Fatalf("%s:%d:%d: %s [%s]", p.File, p.At.Line, p.At.Column, p.Text("zh"), p.Rule)
		}
	}
	return checked
}

// TestNoSecretReachesTheOutput builds random counties and looks for every word that was hidden in them, in every file.
// GONGKAI_TEST=all builds a thousand.
func TestNoSecretReachesTheOutput(t *testing.T) {
	counties := 12
	if os.Getenv("GONGKAI_TEST") == "all" {
		counties = 1000
	}
	folder := search.NewFolder()
	for seed := range counties {
		c := newSecretCounty(uint64(seed))
		out := filepath.Join(t.TempDir(), "out")
		checked := checkCounty(t, c, "")
		if _, err := checked.Build(context.Background(), build.Input{}, publish.Folder{Path: out}); err != nil {
			t.Fatalf("county %d: %v", seed, err)
		}
		checked.Close()
		if len(c.words) < 400 {
			t.Fatalf("county %d hides only %d words", seed, len(c.words))
		}
		for name, data := range tree(t, out) {
			text := folder.Fold(name + "\n" + spelledOut(t, name, data))
			for what, word := range c.words {
				if strings.Contains(text, folder.Fold(word)) {
					t.Errorf("county %d: %s holds %s, %s", seed, name, what, word)
				}
			}
		}
		if t.Failed() {
			return
		}
	}
}

var unicodeEscape = regexp.MustCompile(`\\u[0-9a-fA-F]{4}`)

// spelledOut is what a file says, with all that may be encoded in it decoded: a second reading, not the guard's.
func spelledOut(t testing.TB, name, data string) string {
	t.Helper()
	if strings.HasPrefix(data, "PK\x03\x04") {
		z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		var all bytes.Buffer
		for _, f := range z.File {
			in, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			io.Copy(&all, in)
			in.Close()
		}
		data = all.String()
	}
	plain := html.UnescapeString(data)
	if p, err := url.PathUnescape(strings.ReplaceAll(plain, "% ", "")); err == nil {
		plain += "\n" + p
	}
	plain = unicodeEscape.ReplaceAllStringFunc(plain, func(s string) string {
		v, _ := strconv.ParseUint(s[2:], 16, 32)
		return string(rune(v))
	})
	return data + "\n" + plain
}
