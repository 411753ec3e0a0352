package main

import (
	"archive/zip"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// The archive of a year is a site of its own: whole, without anything of another year, and always the same.
func TestTheArchiveOfAYearIsWholeAndTheSameEveryTime(t *testing.T) {
	leaking(t) // an item of 2026, with all that an item can have
	var packed []byte
	for _, procs := range []int{1, 8} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
		gongkai(t, exitClean, "export", "--archive", "2026", "--date", "2026-11-01", "--out", "a.zip")
		data, err := os.ReadFile("a.zip")
		if err != nil {
			t.Fatal(err)
		}
		if packed != nil && !bytes.Equal(packed, data) {
			t.Error("two archives of one year differ")
		}
		packed = data
	}
	unpack(t, packed, "a")
	if said, err := sha256sum("a"); err != nil {
		t.Errorf("%v: %s", err, said)
	}
	if n := len(traces(everything(t, "a"))); n < 10 {
		t.Errorf("the item stands in only %d files", n)
	}

	gongkai(t, exitClean, "export", "--archive", "2025", "--date", "2026-11-01", "--out", "b")
	if said, err := sha256sum("b"); err != nil {
		t.Errorf("%v: %s", err, said)
	}
	files := everything(t, "b")
	if left := traces(files); len(left) > 0 {
		t.Errorf("the archive of 2025 has an item of 2026 in %v", left)
	}
	register := files["catalogue.json"]
	if strings.Contains(register, `"published":"2026-`) || !strings.Contains(register, `"published":"2025-`) || !strings.Contains(register, "· 2025") {
		t.Errorf("the archive of 2025 holds the items of another year, or none: %.500s", register)
	}
}

// An archive does not take the place of the site, nor the site that of an archive.
func TestArchiveAndSiteKeepApart(t *testing.T) {
	leaking(t)
	gongkai(t, exitClean, "build", "--date", "2026-11-01")
	gongkai(t, exitUsage, "export", "--archive", "2026", "--date", "2026-11-01", "--out", "dist")
	gongkai(t, exitClean, "export", "--archive", "2026", "--date", "2026-11-01", "--out", "archive")
	gongkai(t, exitUsage, "build", "--date", "2026-11-01", "--out", "archive")
	gongkai(t, exitUsage, "export", "--archive", "2026", "--date", "2026-11-01", "--out", "content/a.zip")
	gongkai(t, exitUsage, "export", "--archive", "26", "--out", "a.zip")
}

func sha256sum(dir string) (string, error) {
	cmd := exec.Command("sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS")
	cmd.Dir = dir
	said, err := cmd.CombinedOutput()
	return string(said), err
}

func unpack(t *testing.T, data []byte, dir string) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(".", dir), z); err != nil {
		t.Fatal(err)
	}
}
