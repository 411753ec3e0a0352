package privacy_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"gongkai/catalogue"
	"gongkai/catalogue/privacy"
)

// TestRealRegistersGiveNoFalseAlarm reads real items and catalogues (facts, not in the repository) where GONGKAI_REAL
// says that they lie.
func TestRealRegistersGiveNoFalseAlarm(t *testing.T) {
	dir := os.Getenv("GONGKAI_REAL")
	if dir == "" {
		t.Skip("set GONGKAI_REAL to a folder of real registers")
	}
	read := 0
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == "irregularities.md" { // notes about the data, with numbers taken apart
			return err
		}
		data, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		read++
		for _, f := range privacy.Text(p, false, data, catalogue.NewDate(2026, 11, 1)) {
			t.Errorf("%s:%d:%d: %s %s", p, f.At.Line, f.At.Column, f.Kind, f.Masked)
		}
		return nil
	})
	if err != nil || read == 0 {
		t.Fatalf("%d files read: %v", read, err)
	}
}
