package build

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"iter"
	"net/url"
	"path"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/markup"
	"gongkai/catalogue/render"
)

// sources are where an edition's texts and files come from.
func (c *Checked) sources(ed *catalogue.Edition) render.Sources {
	return render.Sources{
		HTML: func(w io.Writer, page string, b catalogue.Body) error { return c.html(ed, w, page, b) },
		Open: c.open,
	}
}

// html renders a body for the page at an address, its links relative to that page. A link to what the edition does
// not show becomes its words: no address of something hidden reaches a page.
func (c *Checked) html(ed *catalogue.Edition, w io.Writer, page string, b catalogue.Body) error {
	return c.hypertext(w, b, func(dest string, _ bool) (string, bool) { return href(ed, page, b.Path, dest) })
}

// hypertext renders a body from what was kept of it, or else from its text.
func (c *Checked) hypertext(w io.Writer, b catalogue.Body, resolve func(dest string, image bool) (string, bool)) error {
	prepared, err := c.shelf.get(b)
	if err != nil {
		return err
	}
	if prepared != nil {
		return markup.Complete(w, prepared, resolve)
	}
	body, err := c.tree.Body(b)
	if err != nil {
		return err
	}
	return c.markdown.HTML(w, body, resolve)
}

// href is the address to write on a page for a link that stands in a file of the content.
func href(ed *catalogue.Edition, page, file, dest string) (string, bool) {
	name, fragment, hasFragment := strings.Cut(dest, "#")
	if hasFragment {
		fragment = "#" + fragment
	}
	if name == "" {
		return fragment, fragment != ""
	}
	if decoded, err := url.PathUnescape(name); err == nil {
		name = decoded
	}
	address, ok := ed.Resolve(file, name)
	if !ok {
		return "", false
	}
	return catalogue.Href(page, address) + fragment, true
}

func (c *Checked) open(a *catalogue.Asset) (io.ReadCloser, error) {
	file, err := c.tree.Open(a.Path, a.Private)
	if err != nil {
		return nil, err
	}
	return &checkedFile{ReadCloser: file, asset: a, sum: sha256.New()}, nil
}

// checkedFile ends with an error if the bytes were not those that were checked: nothing else may be published.
type checkedFile struct {
	io.ReadCloser
	asset *catalogue.Asset
	sum   hash.Hash
}

// Read passes on what the file holds, and at its end compares.
func (f *checkedFile) Read(p []byte) (int, error) {
	n, err := f.ReadCloser.Read(p)
	f.sum.Write(p[:n])
	if err == io.EOF && hex.EncodeToString(f.sum.Sum(nil)) != f.asset.SHA256 {
		return n, fmt.Errorf("%s was changed while the site was being built; build again", f.asset.Path)
	}
	return n, err
}

// counted counts the pages that go by, and tells now and then how far the writing is.
func counted(files iter.Seq2[catalogue.File, error], pages *int, in Input) iter.Seq2[catalogue.File, error] {
	return func(yield func(catalogue.File, error) bool) {
		n := 0
		for f, err := range files {
			if n++; n%256 == 0 {
				in.progress(Writing, n, 0)
			}
			if path.Ext(f.Address) == ".html" {
				*pages++
			}
			if !yield(f, err) {
				return
			}
		}
	}
}
