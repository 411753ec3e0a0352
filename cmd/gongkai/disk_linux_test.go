package main

import (
	"bytes"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// TestADiskThatIsFullOrReadOnlyKeepsTheFormerSite: a real one, as far as this machine lets us mount it.
func TestADiskThatIsFullOrReadOnlyKeepsTheFormerSite(t *testing.T) {
	content, err := filepath.Abs("../../content")
	if err != nil {
		t.Fatal(err)
	}
	disk := t.TempDir()
	if err := unix.Mount("tmpfs", disk, "tmpfs", 0, "size=40m"); err != nil {
		t.Skip("no disk can be mounted here: ", err)
	}
	t.Cleanup(func() { unix.Unmount(disk, unix.MNT_DETACH) })
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	out := filepath.Join(disk, "dist")
	gongkai(t, exitClean, "build", "--content", content, "--out", out, "--date", "2026-11-01")
	before := read(t, out)
	for name, spoil := range map[string]func(){
		"full":      func() { write(t, filepath.Join(disk, "full"), strings.Repeat("x", int(free(t, disk))-16<<10)) },
		"read-only": func() { mounted(t, disk, unix.MS_RDONLY) },
	} {
		mounted(t, disk, 0)
		os.Remove(filepath.Join(disk, "full"))
		spoil()
		var said, failed bytes.Buffer
		code := run([]string{"build", "--content", content, "--out", out, "--date", "2026-11-02"}, &terminal{ctx: context.Background(), out: &said, err: &failed, now: time.Now})
		if (code != exitMachine && code != exitUsage) || failed.Len() == 0 {
			t.Errorf("%s: exit code %d: %s%s", name, code, said.String(), failed.String())
		}
		if after := read(t, out); !maps.Equal(before, after) {
			t.Errorf("%s: the former site is another: %d files, %d before", name, len(after), len(before))
		}
		mounted(t, disk, 0)
		left, err := os.ReadDir(disk)
		names := []string{}
		for _, e := range left {
			names = append(names, e.Name())
		}
		if names = slices.DeleteFunc(names, func(n string) bool { return n == "full" }); err != nil || !slices.Equal(names, []string{"dist"}) {
			t.Errorf("%s: what is left beside the site: %v, %v", name, names, err)
		}
	}
}

func mounted(t *testing.T, disk string, flags uintptr) {
	t.Helper()
	if err := unix.Mount("tmpfs", disk, "tmpfs", unix.MS_REMOUNT|flags, "size=40m"); err != nil {
		t.Fatal(err)
	}
}

func free(t *testing.T, disk string) int64 {
	t.Helper()
	var s unix.Statfs_t
	if err := unix.Statfs(disk, &s); err != nil {
		t.Fatal(err)
	}
	return int64(s.Bavail) * s.Bsize
}
