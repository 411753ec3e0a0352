package publish

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func wantRefusal(t *testing.T, err error, part string) {
	t.Helper()
	var r *Refusal
	if !errors.As(err, &r) || !strings.Contains(r.Reason.English, part) || r.Reason.Chinese == "" || strings.Contains(r.Error(), "%!") {
		t.Errorf("got %v, want a refusal with %q", err, part)
	}
}

func TestAnOutputThatOverlapsTheContentIsRefused(t *testing.T) {
	dir := t.TempDir()
	content := filepath.Join(dir, "content")
	put(t, filepath.Join(content, "deep", "index.md"), "# Home")
	link := filepath.Join(dir, "link")
	if err := os.Symlink(content, link); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ out, source, want string }{
		{content, content, "it is the content folder"},
		{filepath.Join(content, "dist"), content, "it lies in the content folder"},
		{filepath.Join(content, "deep"), content, "it lies in the content folder"},
		{dir, content, "it holds the content folder"},
		{link, content, "it is the content folder"},
		{content, link, "it is the content folder"},
		{filepath.Join(link, "dist"), content, "it lies in the content folder"},
		{content, filepath.Join(link, "deep"), "it holds the content folder"},
	} {
		wantRefusal(t, Check(Folder{Path: c.out, Sources: []string{filepath.Join(dir, "missing"), c.source}}), c.want)
	}
	beside := Folder{Path: content + "-dist", Sources: []string{content}}
	if err := Check(beside); err != nil {
		t.Errorf("a folder beside the content: %v", err)
	}
}

func TestAFolderThatCannotBeExchangedIsRefused(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	put(t, file, "")
	for path, want := range map[string]string{
		"":                               "name one",
		file:                             "it is a file",
		filepath.Join(file, "dist"):      "it cannot be reached",
		filepath.Join(dir, "no", "dist"): "does not exist",
		filepath.VolumeName(dir) + "/":   "root of a filesystem",
	} {
		wantRefusal(t, Check(Folder{Path: path}), want)
	}
	if runtime.GOOS == "linux" {
		wantRefusal(t, Check(Folder{Path: "/proc"}), "mount point")
	}
}

func TestAParentThatForbidsWritingIsRefused(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o755) })
	if f, err := os.Create(filepath.Join(dir, "probe")); err == nil {
		f.Close()
		t.Skip("this user may write everywhere")
	}
	wantRefusal(t, Check(Folder{Path: filepath.Join(dir, "dist")}), "cannot be written to")
}

func TestAnotherAudienceIsRefused(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, first.files())
	internal := Folder{Path: out, Audience: "internal"}
	wantRefusal(t, Check(internal), `the site for the public, and this build is for the audience "internal"`)
	_, err := Write(context.Background(), internal, first.files())
	wantRefusal(t, err, "use another folder")
	wantTree(t, out, first)
}

func TestAManifestThatCannotBeReadIsRefused(t *testing.T) {
	for _, data := range []string{"", "{}", "[]", `{"schema": 2, "audience": "", "files": []}`,
		`{"schema": 1, "audience": "", "files": [{"path":"a"}`} {
		out := filepath.Join(t.TempDir(), "dist")
		put(t, filepath.Join(out, manifestName), data)
		_, err := Write(context.Background(), Folder{Path: out}, first.files())
		wantRefusal(t, err, "manifest")
		wantAlone(t, out)
	}
}

func TestALinkedOutputIsWrittenAtItsTarget(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "srv"), 0o755); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "dist")
	if err := os.Symlink(filepath.Join("srv", "site"), link); err != nil {
		t.Fatal(err)
	}
	for _, s := range []site{first, {"index.html": "second"}} { // the target is missing at first
		mustWrite(t, link, s.files())
		wantTree(t, filepath.Join(dir, "srv", "site"), s)
		wantAlone(t, filepath.Join(dir, "srv", "site"))
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link became %v, %v", info, err)
	}
}

func TestASecondBuildIsRefused(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	p, err := find(out)
	if err != nil {
		t.Fatal(err)
	}
	put(t, p.lock, "") // a killed run left it
	held, err := p.acquire()
	if err != nil {
		t.Fatal(err)
	}
	_, err = Write(context.Background(), Folder{Path: out}, first.files())
	wantRefusal(t, err, "another gongkai is writing there")
	held.release()
	mustWrite(t, out, first.files())
	wantAlone(t, out)
}
