package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"path"
	"strings"

	"gongkai/catalogue"
)

// asset reads a file that may be an attachment: its size, its SHA-256, and whether it begins as its name says.
func (l *loader) asset(f found) (*catalogue.AssetRecord, error) {
	file, err := l.of(f.private).Open(f.path)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", f.path, err)
	}
	defer file.Close()
	sum := sha256.New()
	var head bytes.Buffer
	kind := strings.ToLower(strings.TrimPrefix(path.Ext(f.path), "."))
	most := 512 << 10
	if textual(kind) {
		most = max(most, l.limits.TableBytes())
	}
	if _, err := io.CopyN(&head, file, int64(most)); err != nil && err != io.EOF {
		return nil, fmt.Errorf("read %s: %w", f.path, err)
	}
	sum.Write(head.Bytes())
	rest, err := io.Copy(sum, file)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.path, err)
	}
	size := int64(head.Len()) + rest
	if rest == 0 {
		l.lookAsset(f, kind, head.Bytes())
	}
	return &catalogue.AssetRecord{
		Path: f.path, Address: asset(f.path), Private: f.private, Size: size, SHA256: hex.EncodeToString(sum.Sum(nil)),
		Mismatch: size > 0 && !beginsAs(kind, head.Bytes()),
		Ruled:    kind == "csv" && ruled(head.Bytes()),
		Active:   kind == "svg" && (rest > 0 || activeSVG(head.Bytes())),
	}, nil
}

// beginsAs says whether the first bytes are those of a type; of types without a mark it believes the name.
func beginsAs(kind string, head []byte) bool {
	var marks []string
	switch kind {
	case "pdf":
		marks = []string{"%PDF"}
	case "xlsx", "docx", "pptx", "ods", "odt", "odp", "ofd", "zip":
		marks = []string{"PK\x03\x04"}
	case "xls", "doc", "ppt", "wps", "et", "dps":
		marks = []string{"\xD0\xCF\x11\xE0", "PK\x03\x04"}
	case "png":
		marks = []string{"\x89PNG"}
	case "jpg", "jpeg":
		marks = []string{"\xFF\xD8\xFF"}
	case "gif":
		marks = []string{"GIF8"}
	case "webp":
		marks = []string{"RIFF"}
	case "rar":
		marks = []string{"Rar!"}
	case "7z":
		marks = []string{"7z\xBC\xAF"}
	default:
		return true
	}
	for _, m := range marks {
		if bytes.HasPrefix(head, []byte(m)) {
			return true
		}
	}
	return false
}
