package history_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"gongkai/catalogue"
	"gongkai/catalogue/history"
)

func read(t testing.TB, dir, since string) *history.Log {
	t.Helper()
	l, err := history.Read(context.Background(), dir, since)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// days is when a file was changed, the newest first, in the site's time zone.
func days(t testing.TB, l *history.Log, path string) string {
	t.Helper()
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	f := l.File(path)
	if f == nil {
		return ""
	}
	var list []string
	for _, n := range f.Revisions {
		list = append(list, l.Revisions[n].Day(zone).String()[5:])
	}
	return strings.Join(list, " ")
}

func TestTheHistoryOfAFileGoesThroughItsNames(t *testing.T) {
	top := repository(t)
	dir := filepath.Join(top, "内容")
	text := strings.Repeat("一行字\n", 20)
	write(t, dir, hostile)
	write(t, dir, map[string]string{"甲.md": text, "停.md": "不变"})
	commit(t, top, "2026-01-01T23:30:00Z") // the second of January in China
	git(t, dir, "mv", "甲.md", "乙\n.md")
	commit(t, top, "2026-01-05T10:00:00+08:00")
	git(t, top, "checkout", "-q", "-b", "side", "HEAD~1")
	write(t, dir, map[string]string{"甲.md": text + "旁边\n"})
	commit(t, top, "2026-01-07T10:00:00+08:00")
	git(t, top, "checkout", "-q", "main")
	git(t, top, "merge", "-q", "--no-edit", "side")
	write(t, dir, map[string]string{"乙\n.md": text + "旁边\n后来\n", "甲.md": "另一个"})
	write(t, top, map[string]string{"别处.md": "x"})
	commit(t, top, "2026-01-09T10:00:00+08:00")
	git(t, dir, "rm", "-q", "-rf", "深")
	commit(t, top, "2026-01-11T10:00:00+08:00")
	l := read(t, dir, "")
	for path, want := range map[string]string{"乙\n.md": "01-09 01-07 01-05 01-02", "甲.md": "01-09", "停.md": "01-02", "深/深/深/深/深.md": "01-11 01-02", "别处.md": ""} {
		if got := days(t, l, path); got != want {
			t.Errorf("%q: %s, want %s", path, got, want)
		}
	}
	for name := range hostile {
		if !strings.Contains(days(t, l, name), "01-02") {
			t.Errorf("%q: %s", name, days(t, l, name))
		}
	}
	f := l.File("乙\n.md")
	if got := l.Authors(f); !slices.Equal(got, []string{"李 工"}) || !slices.Equal(f.Names, []string{"甲.md"}) || l.First(f).At.After(l.Last(f).At) {
		t.Errorf("%q %q", got, f.Names)
	}
	if got := read(t, dir, "HEAD~1"); len(got.Paths()) != 1 || days(t, got, "深/深/深/深/深.md") != "01-11" {
		t.Errorf("%q", got.Paths())
	}
}

// What a merge itself changes is told; what it only brings in was told with the commit that made it.
func TestAMergeTellsOfWhatItChangedItself(t *testing.T) {
	dir := repository(t)
	write(t, dir, map[string]string{"a": "1\n", "b": "1\n"})
	commit(t, dir, "2026-01-01T10:00:00+08:00")
	git(t, dir, "checkout", "-q", "-b", "side")
	write(t, dir, map[string]string{"a": "side\n", "b": "side\n"})
	commit(t, dir, "2026-01-02T10:00:00+08:00")
	git(t, dir, "checkout", "-q", "main")
	write(t, dir, map[string]string{"a": "main\n"})
	commit(t, dir, "2026-01-03T10:00:00+08:00")
	git(t, dir, "merge", "-q", "--no-commit", "-s", "ours", "side")
	write(t, dir, map[string]string{"a": "both\n", "b": "side\n"})
	commit(t, dir, "2026-01-04T10:00:00+08:00")
	l := read(t, dir, "")
	if a, b := days(t, l, "a"), days(t, l, "b"); a != "01-04 01-03 01-02 01-01" || b != "01-02 01-01" {
		t.Errorf("a: %s; b: %s", a, b)
	}
}

// A shallow clone makes every file seem to be of the day of its oldest commit: of that nothing is told.
func TestAShallowHistorySaysSoAndGuessesNoDates(t *testing.T) {
	dir := repository(t)
	write(t, dir, map[string]string{"a": "1", "b": "1"})
	commit(t, dir, "2026-01-01T10:00:00+08:00")
	write(t, dir, map[string]string{"c": "1"})
	commit(t, dir, "2026-01-02T10:00:00+08:00")
	write(t, dir, map[string]string{"b": "2"})
	commit(t, dir, "2026-01-03T10:00:00+08:00")
	shallow := filepath.Join(t.TempDir(), "shallow")
	git(t, dir, "clone", "-q", "--depth", "2", "file://"+dir, shallow)
	l := read(t, shallow, "")
	if !l.Shallow || !slices.Equal(l.Paths(), []string{"b"}) || days(t, l, "b") != "01-03" {
		t.Errorf("%v %q", l.Shallow, l.Paths())
	}
	if l := read(t, dir, ""); l.Shallow || days(t, l, "b") != "01-03 01-01" {
		t.Errorf("%v %q", l.Shallow, days(t, l, "b"))
	}
}

// Nothing that a repository is set to changes what is read, or is run.
func TestSettingsChangeNothing(t *testing.T) {
	dir := repository(t)
	write(t, dir, map[string]string{"一.md": strings.Repeat("x\n", 9), ".gitattributes": "*.md diff=evil filter=evil\n"})
	commit(t, dir, "2026-01-01T10:00:00+08:00")
	git(t, dir, "mv", "一.md", "二.md")
	commit(t, dir, "2026-01-02T10:00:00+08:00")
	want := days(t, read(t, dir, ""), "二.md")
	trap := filepath.Join(t.TempDir(), "run")
	evil := "sh -c 'touch " + trap + "'"
	for name, value := range map[string]string{
		"core.quotePath": "true", "core.fsmonitor": evil, "core.pager": evil, "diff.external": evil, "diff.evil.command": evil, "diff.evil.textconv": evil,
		"filter.evil.smudge": evil, "filter.evil.clean": evil, "gpg.program": evil, "log.showSignature": "true", "log.follow": "true", "log.showRoot": "false", "log.date": "relative",
		"log.decorate": "full", "log.diffMerges": "separate", "diff.renames": "false", "diff.orderFile": "/nowhere", "diff.relative": "true", "diff.noprefix": "true",
		"color.ui": "always", "format.pretty": "oneline", "i18n.logOutputEncoding": "GBK", "alias.log": "!" + evil, "core.alternateRefsCommand": evil,
	} {
		git(t, dir, "config", name, value)
	}
	t.Setenv("GIT_EXTERNAL_DIFF", evil)
	t.Setenv("GIT_PAGER", evil)
	t.Setenv("LC_ALL", "zh_CN.UTF-8")
	l := read(t, dir, "")
	if got := days(t, l, "二.md"); got != want || want != "01-02 01-01" {
		t.Errorf("%s, want %s", got, want)
	}
	if author := l.Revisions[0].Author; author != "李 工" {
		t.Errorf("%q", author)
	}
	p := past(t, dir, "HEAD")
	if got, err := p.ReadFile("二.md"); err != nil || len(got) != 18 {
		t.Errorf("%v: %q", err, got)
	}
	if found, _ := filepath.Glob(trap); found != nil {
		t.Error("something was run")
	}
}

func TestThereIsAHistoryWithoutCommitsAndInAWorktree(t *testing.T) {
	dir := repository(t)
	if l := read(t, dir, ""); len(l.Revisions) != 0 || len(l.Paths()) != 0 {
		t.Errorf("%v", l)
	}
	write(t, dir, map[string]string{"content/a": "1"})
	commit(t, dir, "2026-01-01T10:00:00+08:00")
	tree := filepath.Join(t.TempDir(), "beside")
	git(t, dir, "worktree", "add", "-q", tree)
	if l := read(t, filepath.Join(tree, "content"), ""); days(t, l, "a") != "01-01" {
		t.Errorf("%q", l.Paths())
	}
	if err := contextError(dir); err == nil {
		t.Error("the end of the context was not noticed")
	}
}

func contextError(dir string) error {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := history.Read(ctx, dir, "")
	return err
}

// A day stands for what the main line was when it began: work on a branch counts from its merge on.
func TestADayStandsForTheMainLine(t *testing.T) {
	dir := repository(t)
	write(t, dir, map[string]string{"a": "1"})
	first := commit(t, dir, "2026-01-31T15:59:59Z") // the last second of January in China
	git(t, dir, "checkout", "-q", "-b", "side")
	write(t, dir, map[string]string{"a": "2"})
	commit(t, dir, "2026-02-02T10:00:00+08:00")
	git(t, dir, "checkout", "-q", "main")
	git(t, dir, "merge", "-q", "--no-ff", "--no-commit", "side")
	merged := commit(t, dir, "2026-02-10T00:00:00+08:00")
	r, err := history.Open(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[int]string{1: first, 5: first, 10: first, 11: merged} {
		if got, err := r.Before(catalogue.NewDate(2026, 2, day), zone); err != nil || got != want {
			t.Errorf("%d: %v: %s, want %s", day, err, got, want)
		}
	}
	if got, err := r.Before(catalogue.NewDate(2026, 1, 31), zone); err == nil || !strings.Contains(err.Error(), "2026-01-31") {
		t.Errorf("%v: %s", err, got)
	}
	if day, err := r.MadeOn(merged, zone); err != nil || day != catalogue.NewDate(2026, 2, 10) {
		t.Errorf("%v: %s", err, day)
	}
}

// county is a repository of a large county: so many files, and so many commits that each change a few.
func county(t testing.TB, files, commits int) string {
	dir := repository(t)
	var b strings.Builder
	path := func(n int) string { return fmt.Sprintf("content/部门%02d/%d/第%05d号.md", n%60, 2016+n%10, n) }
	begins := time.Date(2016, 1, 1, 9, 0, 0, 0, time.UTC).Unix()
	for c := range commits {
		when := begins + int64(c)*40000
		fmt.Fprintf(&b, "commit refs/heads/main\nauthor 职员%d <c@example.org> %d +0800\ncommitter 职员%d <c@example.org> %d +0800\ndata 3\n改\n", c%80, when, c%80, when)
		for n := c * files / commits; n < (c+1)*files/commits; n++ {
			fmt.Fprintf(&b, "M 100644 inline \"%s\"\ndata <<E\n第%d条\nE\n\n", path(n), n)
		}
		for k := range min(3, c) {
			n := (c*7919 + k*104729) % (c * files / commits)
			fmt.Fprintf(&b, "M 100644 inline \"%s\"\ndata <<E\n第%d条，第%d次\nE\n\n", path(n), n, c)
		}
	}
	gitWith(t, dir, nil, b.String(), "fast-import", "--quiet")
	return dir
}

// The history of a large county is read in a second: 10,000 files, 5,000 commits.
func BenchmarkTheHistoryOfALargeCounty(b *testing.B) {
	dir := county(b, 10000, 5000)
	for b.Loop() {
		if l := read(b, filepath.Join(dir, "."), ""); len(l.Paths()) != 10000 || len(l.Revisions) != 5000 {
			b.Fatalf("%d files, %d revisions", len(l.Paths()), len(l.Revisions))
		}
	}
}
