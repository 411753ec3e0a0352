package render

import (
	"html/template"
	"path"

	"gongkai/catalogue"
)

// cacheKey names a part that the pages of one folder share: the same template for the same department looks the same
// from all of them.
type cacheKey struct {
	part, folder string
	department   *catalogue.Department
}

// cached renders a part once for a folder and a department, and finds it again after that.
func (w *worker) cached(part, address string, d *catalogue.Department, data func() any) (template.HTML, error) {
	key := cacheKey{part, folderOf(address), d}
	if html, ok := w.parts[key]; ok {
		return html, nil
	}
	html, err := w.part(part, data())
	if err == nil {
		w.parts[key] = html
	}
	return html, err
}

// folderOf is an address up to its last slash.
func folderOf(address string) string {
	dir, _ := path.Split(address)
	return dir
}

// crumbs is the way from the home page to a department, as seen from the page at an address.
func (w *worker) crumbs(address string, d *catalogue.Department) (template.HTML, error) {
	return w.cached("crumbs.html", address, d, func() any { return w.way(address, d) })
}

// way is that way as links.
func (w *worker) way(address string, d *catalogue.Department) []Link {
	if d == nil {
		return []Link{{w.site.r.words.get("frame.home"), relative(address, w.site.homeAddress())}}
	}
	return append(w.way(address, d.Parent), Link{d.Name, relative(address, d.Address)})
}
