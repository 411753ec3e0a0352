package reserve

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const (
	schema    = 1
	aboutName = "about.json"
	// unused is how long the content of a site is kept that is built no more.
	unused = 180 * 24 * time.Hour
	// largest is the size up to which a file is kept that the output does not hold: the CSV of a table.
	largest = 64 << 20
)

// Withdrawal is an item that was taken offline: by the path of its file below the content.
type Withdrawal struct {
	Path string `json:"path"`
	On   string `json:"on"`
	Why  string `json:"why,omitempty"`
}

// about is what a reserve says of itself.
type about struct {
	Schema    int          `json:"schema"`
	Site      string       `json:"site"` // what it made: the hash of the list of the hashes
	Withdrawn []Withdrawal `json:"withdrawn,omitempty"`
	Held      []string     `json:"held,omitempty"`
}

// Content is what a site was made from.
type Content struct {
	Content, Private, Theme fs.FS             // Private and Theme may be nil
	Assets                  map[string]string // files that the output holds unchanged: path below the content → address
	Withdrawn               []Withdrawal      // of their files only the front matter is kept
	Left                    map[string]bool   // files that are not kept
	Held                    []string          // paths of the items that the site leaves out because of their errors
	// Checked says of a text whether it was checked before the site was made, and whether it is still the same.
	Checked func(file string, private bool, raw []byte) (known, same bool)
}

// Place is the reserve's file for an output folder.
func Place(out string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	full, err := filepath.Abs(out)
	if err != nil {
		return "", err
	}
	if found, err := filepath.EvalSymlinks(full); err == nil {
		full = found
	}
	sum := sha256.Sum256([]byte(full))
	return filepath.Join(cache, "gongkai", hex.EncodeToString(sum[:12])+".zip"), nil
}

// Write keeps the content of the site in an output folder, in place of what was kept of it before. It fails, and keeps
// nothing, if the content is no longer what was checked.
func Write(out string, c Content) (err error) {
	name, err := Place(out)
	if err != nil {
		return err
	}
	site, err := siteOf(out)
	if err != nil {
		return err
	}
	if kept, err := Open(out); err == nil {
		now := time.Now()
		return errors.Join(kept.Close(), os.Chtimes(name, now, now)) // the site is the same to the last byte
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	prune(filepath.Dir(name))
	file, err := os.CreateTemp(filepath.Dir(name), "*.tmp") // nobody else may read it
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	err = c.write(file, about{schema, site, c.Withdrawn, c.Held})
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}

// siteOf tells one published site from another.
func siteOf(out string) (string, error) {
	data, err := os.ReadFile(filepath.Join(out, "SHA256SUMS"))
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:]), nil
}

// prune removes what has not been written for long: most are outputs of trials.
func prune(dir string) {
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > unused {
			os.Remove(filepath.Join(dir, e.Name()))
		}
	}
}

func (c Content) write(to io.Writer, a about) error {
	z := zip.NewWriter(to)
	head, err := json.Marshal(a)
	if err != nil {
		return err
	}
	if err := put(z, aboutName, head, ""); err != nil {
		return err
	}
	for _, part := range []struct {
		name string
		tree fs.FS
	}{{"content", c.Content}, {"private", c.Private}, {"theme", c.Theme}} {
		if part.tree == nil {
			continue
		}
		if err := c.tree(z, part.name, part.tree); err != nil {
			return err
		}
	}
	return z.Close()
}

func (c Content) tree(z *zip.Writer, name string, tree fs.FS) error {
	return fs.WalkDir(tree, ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case p == ".":
			return nil
		case strings.HasPrefix(d.Name(), ".") && d.IsDir():
			return fs.SkipDir
		case !d.Type().IsRegular():
			return nil
		}
		if address, carried := c.Assets[p]; carried && name != "theme" {
			return put(z, name+"/"+p, nil, address)
		}
		if c.Left[p] && name != "theme" {
			return nil
		}
		if info, err := d.Info(); err != nil || info.Size() > largest {
			return err
		}
		data, err := fs.ReadFile(tree, p)
		if errors.Is(err, fs.ErrNotExist) {
			return nil // an attachment of what was withdrawn: the output holds it no more
		}
		if err != nil {
			return err
		}
		if name != "theme" {
			switch known, same := c.Checked(p, name == "private", data); {
			case !known:
				return nil // nothing of the site was made from it
			case !same:
				return fmt.Errorf("%s was changed after it was checked", p)
			}
		}
		for _, w := range c.Withdrawn {
			if w.Path == p {
				data = head(data)
			}
		}
		return put(z, name+"/"+p, data, "")
	})
}

// head is a file's front matter without its text.
func head(data []byte) []byte {
	text := bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	if i := bytes.Index(text, []byte("\n---\n")); i > 0 {
		return text[:i+len("\n---\n")]
	}
	return text
}

// put adds a file. One that the output holds is empty and says its address; nothing is compressed, to cost a build little.
func put(z *zip.Writer, name string, data []byte, address string) error {
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store, Comment: address})
	if err != nil {
		return fmt.Errorf("keep %s: %w", name, err)
	}
	_, err = w.Write(data)
	return err
}
