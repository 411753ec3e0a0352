package build

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
	"testing"

	"gongkai/catalogue"
)

// TestAFileThatChangedAfterItsCheckIsNotPublished reads an attachment to its end, as it was checked and as it was not.
func TestAFileThatChangedAfterItsCheckIsNotPublished(t *testing.T) {
	sum := sha256.Sum256([]byte("预算"))
	for text, changed := range map[string]bool{"预算": false, "预 算": true, "": true} {
		f := &checkedFile{
			ReadCloser: io.NopCloser(strings.NewReader(text)),
			asset:      &catalogue.Asset{Path: "finance/budget.txt", SHA256: hex.EncodeToString(sum[:])},
			sum:        sha256.New(),
		}
		got, err := io.ReadAll(f)
		if string(got) != text || (err != nil) != changed {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}
