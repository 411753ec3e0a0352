package reserve

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Reserve is the content of a site as it was kept. The caller closes it.
type Reserve struct {
	Content
	file *zip.ReadCloser
}

// Close lets the file go.
func (r *Reserve) Close() error { return r.file.Close() }

// Open finds the content that the site in an output folder was made from. Its error says why there is none: nothing was
// kept, or what was kept made another site.
func Open(out string) (*Reserve, error) {
	name, err := Place(out)
	if err != nil {
		return nil, err
	}
	file, err := zip.OpenReader(name)
	if err != nil {
		return nil, err
	}
	r, err := read(file, out)
	if err != nil {
		file.Close()
		return nil, err
	}
	return r, nil
}

func read(file *zip.ReadCloser, out string) (*Reserve, error) {
	var a about
	data, err := fs.ReadFile(file, aboutName)
	if err == nil {
		err = json.Unmarshal(data, &a)
	}
	if err != nil {
		return nil, err
	}
	site, err := siteOf(out)
	switch {
	case err != nil:
		return nil, err
	case a.Schema != schema || a.Site != site:
		return nil, fmt.Errorf("what was kept made another site than the one in %s", out)
	}
	r := &Reserve{file: file}
	r.Withdrawn, r.Held = a.Withdrawn, a.Held
	trees := map[string]*tree{}
	for _, part := range []string{"content", "private", "theme"} {
		below, err := fs.Sub(file, part)
		if _, missing := fs.Stat(file, part); err != nil || missing != nil {
			continue
		}
		trees[part] = &tree{FS: below, out: out, carried: map[string]string{}}
	}
	for _, f := range file.File {
		for part, t := range trees {
			if rest, ok := cut(f.Name, part); ok && f.Comment != "" && filepath.IsLocal(filepath.FromSlash(f.Comment)) {
				t.carried[rest] = f.Comment
			}
		}
	}
	if trees["content"] == nil {
		return nil, fmt.Errorf("what was kept holds no content")
	}
	r.Content.Content = trees["content"]
	if t := trees["private"]; t != nil {
		r.Private = t
	}
	if t := trees["theme"]; t != nil {
		r.Theme = t
	}
	return r, nil
}

func cut(name, part string) (string, bool) {
	if len(name) <= len(part) || name[:len(part)] != part || name[len(part)] != '/' {
		return "", false
	}
	return name[len(part)+1:], true
}

// tree is one of the trees that were kept: what the output holds is read from there.
type tree struct {
	fs.FS
	out     string
	carried map[string]string
}

// Open opens a file of the tree.
func (t *tree) Open(name string) (fs.File, error) {
	if address, ok := t.carried[name]; ok {
		return os.Open(filepath.Join(t.out, filepath.FromSlash(address)))
	}
	return t.FS.Open(name)
}

// Extract writes a tree into a folder, for who needs one on the disk.
func Extract(from fs.FS, dir string) error {
	return fs.WalkDir(from, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(dir, filepath.FromSlash(p))
		if d.IsDir() {
			return os.MkdirAll(to, 0o700)
		}
		in, err := from.Open(p)
		if err != nil {
			return err
		}
		defer in.Close()
		out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		if _, err = io.Copy(out, in); err != nil {
			out.Close()
			return err
		}
		return out.Close()
	})
}
