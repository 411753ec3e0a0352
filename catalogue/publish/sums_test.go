package publish

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestSha256sumFindsTheSiteWhole(t *testing.T) {
	if _, err := exec.LookPath("sha256sum"); err != nil {
		t.Skip("sha256sum is not here")
	}
	out := filepath.Join(t.TempDir(), "dist")
	mustWrite(t, out, site{"index.html": "1", "财政/ 附件 1.pdf": "%PDF", "a/-b.html": "2"}.files())
	verify := func() (string, error) {
		cmd := exec.Command("sha256sum", "-c", "--strict", sumsName)
		cmd.Dir = out
		said, err := cmd.CombinedOutput()
		return string(said), err
	}
	if said, err := verify(); err != nil || strings.Count(said, ": OK\n") != 3 {
		t.Errorf("%v: %s", err, said)
	}
	put(t, filepath.Join(out, "a/-b.html"), "3")
	if said, err := verify(); err == nil {
		t.Errorf("a changed file passed: %s", said)
	}
}

// Who had a SHA256SUMS of their own in the folder is asked, and loses nothing.
func TestASumsFileOfSomebodyElseIsRefused(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dist")
	put(t, filepath.Join(out, sumsName), "mine")
	_, err := Write(t.Context(), Folder{Path: out}, first.files())
	if err == nil || !strings.Contains(err.Error(), sumsName) {
		t.Errorf("got %v", err)
	}
}
