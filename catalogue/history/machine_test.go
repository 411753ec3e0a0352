package history_test

import (
	"context"
	"regexp"
	"testing"
	"time"

	"gongkai/catalogue/history"
)

func TestWhatGitIsSetToHere(t *testing.T) {
	top := repository(t)
	r, err := history.Open(context.Background(), top)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := r.Latest(); ok {
		t.Error("there is a commit in an empty repository")
	}
	if got := r.Setting("core.quotePath"); got != "" {
		t.Errorf("core.quotePath is %q, and nobody set it", got)
	}
	git(t, top, "config", "core.quotepath", "true")
	git(t, top, "config", "core.autocrlf", "input")
	write(t, top, map[string]string{"a.md": "x"})
	commit(t, top, "2026-01-05T10:00:00+08:00")
	if got := r.Setting("core.quotePath") + " " + r.Setting("core.autocrlf") + " " + r.Setting("core.nothing"); got != "true input " {
		t.Errorf("set to %q", got)
	}
	if at, ok := r.Latest(); !ok || !at.Equal(time.Date(2026, 1, 5, 2, 0, 0, 0, time.UTC)) {
		t.Errorf("the newest commit is of %v", at)
	}
	if !r.Converted("a.csv") {
		t.Error("nobody said that git leaves tables alone")
	}
	write(t, top, map[string]string{".gitattributes": "*.csv -text\n"})
	if r.Converted("a.csv") || !r.Converted("a.md") {
		t.Error("what .gitattributes says does not count")
	}
	if version, err := history.Version(context.Background()); err != nil || !regexp.MustCompile(`^\d+\.\d+`).MatchString(version) {
		t.Errorf("version %q, %v", version, err)
	}
}

func TestWithoutGitThereIsNoVersion(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := history.Version(context.Background()); err == nil {
		t.Error("there is a git")
	}
}
