package history_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"gongkai/catalogue/history"
)

// repository is an empty one, with its folder.
func repository(t testing.TB, options ...string) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("needs git")
	}
	dir := t.TempDir()
	git(t, dir, append([]string{"init", "-q", "-b", "main"}, options...)...)
	return dir
}

// git runs a command as somebody without settings of their own.
func git(t testing.TB, dir string, args ...string) string {
	t.Helper()
	return gitWith(t, dir, nil, "", args...)
}

func gitWith(t testing.TB, dir string, env []string, in string, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-C", dir, "-c", "user.name=李 工", "-c", "user.email=l@example.org", "-c", "commit.gpgSign=false"}, args...)...)
	cmd.Env = append(os.Environ(), append([]string{"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null"}, env...)...)
	cmd.Stdin = strings.NewReader(in)
	said, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("git %v: %v: %s", args, err, said)
	}
	return string(said)
}

// write puts files into a folder.
func write(t testing.TB, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// commit commits everything, on a day.
func commit(t testing.TB, dir, when string) string {
	t.Helper()
	git(t, dir, "add", "-A")
	gitWith(t, dir, []string{"GIT_AUTHOR_DATE=" + when, "GIT_COMMITTER_DATE=" + when}, "", "commit", "-q", "--allow-empty", "-m", "内部的话")
	return strings.TrimSpace(git(t, dir, "rev-parse", "HEAD"))
}

func past(t *testing.T, dir, revision string) *history.Past {
	t.Helper()
	p, err := history.Tree(context.Background(), dir, revision)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p
}

// hostile are names that a file may have on this system and in a repository.
var hostile = map[string]string{
	"财政局/2026年预算.md": "预算\r\n", "财政局/\"引号\" 'x' $(touch y)": "q", "财政局/换\n行\t.md": "n", "-rf": "d", "HEAD": "h", "空": "",
	" 空格 ": "e", "深/深/深/深/深.md": "deep",
}

func TestAFolderIsReadAsItWasToTheByte(t *testing.T) {
	for _, format := range []string{"sha1", "sha256"} {
		for _, below := range []string{".", "内容/公开 目录"} {
			t.Run(format+" "+below, func(t *testing.T) {
				top := repository(t, "--object-format="+format)
				dir := filepath.Join(top, filepath.FromSlash(below))
				write(t, dir, hostile)
				write(t, top, map[string]string{".gitattributes": "* export-ignore\n*.md export-subst eol=crlf text\n"})
				write(t, dir, map[string]string{"subst.md": "$Format:%an$\n"})
				first := commit(t, top, "2026-01-02T03:04:05+08:00")
				write(t, dir, map[string]string{"财政局/2026年预算.md": "改了\n", "后来.md": "x"})
				commit(t, top, "2026-02-02T03:04:05+08:00")
				p := past(t, dir, "HEAD~1")
				if p.Commit != first {
					t.Errorf("%s, want %s", p.Commit, first)
				}
				for name, text := range hostile {
					if name == "财政局/2026年预算.md" {
						text = "预算\n" // as it was committed
					}
					if got, err := fs.ReadFile(p, name); err != nil || string(got) != text {
						t.Errorf("%q: %v: %q", name, err, got)
					}
				}
				if got, _ := fs.ReadFile(p, "subst.md"); string(got) != "$Format:%an$\n" {
					t.Errorf("%q", got)
				}
				if _, err := fs.Stat(p, "后来.md"); !errors.Is(err, fs.ErrNotExist) {
					t.Errorf("what came later is there: %v", err)
				}
				if err := fstest.TestFS(p, "财政局/2026年预算.md", "深/深/深/深/深.md"); err != nil {
					t.Error(err)
				}
			})
		}
	}
}

func TestManyReadOnePast(t *testing.T) {
	dir := repository(t)
	large := strings.Repeat("0123456789abcdef", 2<<20)
	write(t, dir, map[string]string{"a": "A", "b": "B", "large.bin": large, "kept.pdf": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n"})
	commit(t, dir, "2026-01-02T03:04:05+08:00")
	p := past(t, dir, "HEAD")
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				for name, text := range map[string]string{"a": "A", "b": "B"} {
					if got, err := fs.ReadFile(p, name); err != nil || string(got) != text {
						t.Errorf("%s: %v: %q", name, err, got)
					}
				}
			}
		})
	}
	wait.Wait()
	if got, err := fs.ReadFile(p, "large.bin"); err != nil || !bytes.Equal(got, []byte(large)) {
		t.Errorf("%v: %d bytes", err, len(got))
	}
	if _, err := p.ReadFile("kept.pdf"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a pointer was taken for a file: %v", err)
	}
	f, err := p.Open("large.bin")
	if err != nil {
		t.Fatal(err)
	}
	f.Close() // unread
}

// A tree that was made by hand may hold anything that a commit of git's would not.
func TestNothingLeadsOutOfAPast(t *testing.T) {
	dir := repository(t)
	blob := strings.TrimSpace(gitWith(t, dir, nil, "x", "hash-object", "-w", "--stdin"))
	tree := func(lines string) string {
		return strings.TrimSpace(gitWith(t, dir, nil, lines, "mktree", "-z", "--missing"))
	}
	up := tree("100644 blob " + blob + "\tetc\x00")
	top := tree("040000 tree " + up + "\t..\x00100644 blob " + blob + "\tgood\x00120000 blob " + blob + "\tlink\x00160000 commit " + strings.Repeat("1", 40) + "\tsub\x00100644 blob " + blob + "\tb\xff\x00100644 blob " + blob + "\tc\\d\x00")
	id := strings.TrimSpace(git(t, dir, "commit-tree", "-m", "x", top))
	p := past(t, dir, id)
	var seen []string
	err := fs.WalkDir(p, ".", func(name string, d fs.DirEntry, err error) error {
		seen = append(seen, name+" "+d.Type().String())
		return err
	})
	if err != nil || strings.Join(seen, ",") != ". d---------,b\xff ----------,c\\d ----------,good ----------,link L---------" {
		t.Errorf("%v: %q", err, seen)
	}
	for _, name := range []string{"link", "../etc", "b\xff", "sub", "/good", ""} {
		if _, err := p.Open(name); err == nil {
			t.Errorf("%q was opened", name)
		}
	}
}

func TestGitSaysWhyItCannotAnswer(t *testing.T) {
	dir := repository(t)
	refused := func(what, dir, revision, says string) {
		t.Helper()
		_, err := history.Tree(context.Background(), dir, revision)
		var r *history.Refusal
		if !errors.As(err, &r) || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", what, err)
		}
	}
	refused("no commit", dir, "HEAD", "没有这个版本")
	write(t, dir, map[string]string{"a": "1"})
	commit(t, dir, "2026-01-02T03:04:05+08:00")
	write(t, dir, map[string]string{"content/a": "1"})
	commit(t, dir, "2026-01-03T03:04:05+08:00")
	refused("an option", dir, "--output=x", "没有这个版本")
	refused("no folder then", filepath.Join(dir, "content"), "HEAD~1", "没有文件夹 content")
	shallow := filepath.Join(t.TempDir(), "shallow")
	git(t, dir, "clone", "-q", "--depth", "1", "file://"+dir, shallow)
	refused("shallow", shallow, "HEAD~1", "浅克隆")
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(filepath.Dir(dir)))
	outside := t.TempDir()
	refused("no repository", outside, "HEAD", "不在 git 仓库里")
	t.Setenv("PATH", outside)
	refused("no git", dir, "HEAD", "这台机器上没有")
	if got, err := os.ReadDir(dir); err != nil || len(got) != 3 {
		t.Errorf("%v: %v", err, got)
	}
}

// A hook is called with the variables of its own repository; replaced objects are not what was committed.
func TestTheEnvironmentLeadsNowhereElse(t *testing.T) {
	dir, other := repository(t), repository(t)
	write(t, dir, map[string]string{"a": "here"})
	write(t, other, map[string]string{"a": "there"})
	id := commit(t, dir, "2026-01-02T03:04:05+08:00")
	commit(t, other, "2026-01-02T03:04:05+08:00")
	write(t, dir, map[string]string{"a": "forged"})
	git(t, dir, "replace", id, commit(t, dir, "2026-01-02T03:04:05+08:00"))
	t.Setenv("GIT_DIR", filepath.Join(other, ".git"))
	t.Setenv("GIT_WORK_TREE", other)
	t.Setenv("GIT_OBJECT_DIRECTORY", filepath.Join(other, ".git", "objects"))
	t.Setenv("GIT_LITERAL_PATHSPECS", "maybe")
	p := past(t, dir, id)
	if got, err := fs.ReadFile(p, "a"); err != nil || string(got) != "here" {
		t.Errorf("%v: %q", err, got)
	}
}

// A partial clone has not all objects: they are missed, and not fetched.
func TestNothingIsFetched(t *testing.T) {
	dir := repository(t)
	write(t, dir, map[string]string{"a": "1"})
	commit(t, dir, "2026-01-02T03:04:05+08:00")
	git(t, dir, "config", "uploadpack.allowFilter", "true")
	part := filepath.Join(t.TempDir(), "part")
	git(t, dir, "clone", "-q", "--no-checkout", "--filter=blob:none", "file://"+dir, part)
	before := git(t, part, "count-objects", "-v")
	p, err := history.Tree(context.Background(), part, "HEAD")
	if err == nil {
		defer p.Close()
		_, err = p.ReadFile("a")
	}
	if err == nil || git(t, part, "count-objects", "-v") != before {
		t.Errorf("%v: it was fetched", err)
	}
	var r *history.Refusal
	if !errors.As(err, &r) {
		t.Error(err)
	}
}
