package publish

import (
	"bytes"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"gongkai/catalogue"
)

var first = site{"index.html": "home", "finance/budget.html": "budget", "finance/2026/a.html": "a", "empty.txt": ""}

func TestFirstPublicationMakesTheFolder(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	res := mustWrite(t, out, first.files())
	if want := (Result{Files: 4, Bytes: 11, Written: 4}); res != want {
		t.Errorf("got %+v, want %+v", res, want)
	}
	wantTree(t, out, first)
	wantAlone(t, out)
}

func TestUnchangedFilesKeepInodeAndTime(t *testing.T) {
	for name, files := range map[string]func(site) iter.Seq2[catalogue.File, error]{"bytes": site.files, "streams": site.streams} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			mustWrite(t, out, first.files())
			page := filepath.Join(out, "finance", "budget.html")
			before := age(t, page)
			second := site{"index.html": "HOME", "finance/budget.html": "budget", "finance/2026/a.html": "ab", "empty.txt": ""}
			res := mustWrite(t, out, files(second))
			if want := (Result{Files: 4, Bytes: 12, Written: 2, Unchanged: 2}); res != want {
				t.Errorf("got %+v, want %+v", res, want)
			}
			wantSame(t, page, before)
			wantTree(t, out, second)
			wantAlone(t, out)
		})
	}
}

func TestARunThatChangesNothingLeavesTheFolderItself(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	before, manifest := age(t, out), age(t, filepath.Join(out, manifestName))
	if res := mustWrite(t, out, first.files()); res.Unchanged != 4 {
		t.Errorf("got %+v", res)
	}
	wantSame(t, out, before)
	wantSame(t, filepath.Join(out, manifestName), manifest)
	wantAlone(t, out)
}

func TestWhatIsNoLongerWrittenDisappears(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	put(t, filepath.Join(out, "finance/budget.html"), "changed by hand")
	second := site{"index.html": "home", "finance": "a file where a folder was"}
	if res := mustWrite(t, out, second.files()); res.Removed != 3 {
		t.Errorf("removed %d, want 3", res.Removed)
	}
	wantTree(t, out, second)
}

func TestAFileChangedByHandIsWrittenAnew(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	put(t, filepath.Join(out, "index.html"), "HACK") // as long as the page: only the bytes tell
	mustWrite(t, out, first.files())
	wantTree(t, out, first)
}

func TestAChangedFileIsNotWrittenInPlace(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	reader, err := os.Open(filepath.Join(out, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	mustWrite(t, out, site{"index.html": "new, and longer"}.files())
	if data, err := io.ReadAll(reader); err != nil || string(data) != "home" {
		t.Errorf("who reads the former page sees %q, %v", data, err)
	}
}

func TestLongStreamsAreSplicedAtTheFirstDifference(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	base := strings.Repeat("0123456789abcdef", 20_000)
	former := base
	mustWrite(t, out, site{"a.pdf": former}.streams())
	for _, next := range []string{base + "tail", base, base[:100_000] + "X" + base[100_001:], base[:70_000], "", base, "X" + base} {
		res := mustWrite(t, out, site{"a.pdf": next}.streams())
		if res.Written != 1 && next != former || res.Bytes != int64(len(next)) {
			t.Errorf("got %+v for %d bytes after %d", res, len(next), len(former))
		}
		wantTree(t, out, site{"a.pdf": next})
		former = next
	}
}

func TestManifestDependsOnTheSiteAlone(t *testing.T) {
	many := site{}
	for i := range 200 {
		many[strings.Repeat("x", i%7+1)+"/"+strings.Repeat("页", i+1)[:3*(i%60+1)]+".html"] = strings.Repeat("&", i)
	}
	var before []byte
	for _, procs := range []int{1, 8} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
		out := filepath.Join(t.TempDir(), "dist")
		mustWrite(t, out, many.files())
		data, err := os.ReadFile(filepath.Join(out, manifestName))
		if err != nil {
			t.Fatal(err)
		}
		if before != nil && !bytes.Equal(before, data) {
			t.Error("two builds of one site have different manifests")
		}
		before = data
	}
}

func TestManifestReads(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, site{"b.html": "b", "a.html": ""}.files())
	got, err := os.ReadFile(filepath.Join(out, manifestName))
	const want = `{
"schema": 1,
"audience": "",
"files": [
{"path":"SHA256SUMS","size":146,"sha256":"a8c60c27cf8448867102f49166c428ee57a0a0d76d5a6d7f3fe3ff9536c6b1d5"},
{"path":"a.html","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
{"path":"b.html","size":1,"sha256":"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"}
]
}
`
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v", got, err)
	}
}

func BenchmarkWrite(b *testing.B) {
	pages := func(version string) site {
		s := site{}
		for i := range 2000 {
			s["d"+string(rune('a'+i%26))+"/"+strings.Repeat("p", i/26+1)+".html"] = version + strings.Repeat("政务公开", 800)
		}
		return s
	}
	one, two := pages("1").files(), pages("2").files()
	touched := pages("1")
	touched["index.html"] = "changed"
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			mustWrite(b, filepath.Join(b.TempDir(), "dist"), one)
		}
	})
	again := func(b *testing.B, files ...iter.Seq2[catalogue.File, error]) {
		out := filepath.Join(b.TempDir(), "dist")
		mustWrite(b, out, files[0])
		i := 0
		for b.Loop() {
			i++
			mustWrite(b, out, files[i%len(files)])
		}
	}
	b.Run("all changed", func(b *testing.B) { again(b, one, two) })
	b.Run("one changed", func(b *testing.B) { again(b, one, touched.files()) })
	b.Run("unchanged", func(b *testing.B) { again(b, one) })
}
