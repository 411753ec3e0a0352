package desk

import (
	"bytes"
	"embed"
	"fmt"
	"hash/fnv"
	"io"
	"mime"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
)

//go:embed static
var files embed.FS

func static(w http.ResponseWriter, r *http.Request) {
	data, err := files.ReadFile("static/" + r.PathValue("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", kindOf(r.PathValue("name")))
	w.Write(data)
}

func (d *Desk) home(w http.ResponseWriter, r *http.Request) {
	views := d.now().Views
	http.Redirect(w, r, "/"+views[min(1, len(views)-1)].ID+"/index.html", http.StatusFound)
}

// page serves one file of a view.
func (d *Desk) page(w http.ResponseWriter, r *http.Request) {
	site, view, address := d.now(), r.PathValue("view"), r.PathValue("address")
	if !known(site.Views, view) {
		http.NotFound(w, r)
		return
	}
	if address == "" || strings.HasSuffix(address, "/") {
		to := url.URL{Path: "/" + view + "/" + address + "index.html"}
		http.Redirect(w, r, to.String(), http.StatusFound)
		return
	}
	page, err := site.File(view, address)
	switch {
	case err != nil:
		d.failed(w, site, view, address, err)
	case !page.Found && path.Ext(address) == ".html":
		d.missing(w, site, view, address, page)
	case !page.Found:
		http.NotFound(w, r)
	case path.Ext(address) == ".html":
		d.good.keep(view, address, page.Data)
		d.marked(w, d.about(site, view, address, page), http.StatusOK, page.Data)
	default:
		d.plain(w, address, page)
	}
}

func known(views []View, id string) bool {
	for _, v := range views {
		if v.ID == id {
			return true
		}
	}
	return false
}

// plain serves what is no page.
func (d *Desk) plain(w http.ResponseWriter, address string, page Page) {
	w.Header().Set("Content-Type", kindOf(address))
	if page.Open != nil && !still(address) { // what a clerk attached: its scripts are not to read drafts
		w.Header().Set("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
	}
	if page.Open == nil {
		w.Write(page.Data)
		return
	}
	file, err := page.Open()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer file.Close()
	io.Copy(w, file)
}

// still holds for kinds of files in which nothing runs; a reader of PDF does not open within a sandbox.
func still(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp":
		return true
	}
	return false
}

// kindOf is the media type of a file by its name. What a browser would run is not run: it is an attachment of somebody's.
func kindOf(name string) string {
	switch ext := path.Ext(name); ext {
	case ".html", ".htm", ".xhtml":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".csv", ".txt", ".md":
		return "text/plain; charset=utf-8"
	default:
		if kind := mime.TypeByExtension(ext); kind != "" {
			return kind
		}
	}
	return "application/octet-stream"
}

// marked serves a page with the preview's bar, and what is wrong with its file, in front of it.
func (d *Desk) marked(w http.ResponseWriter, b *bar, status int, page []byte) {
	var over bytes.Buffer
	if err := barTemplate.Execute(&over, b); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	at := bytes.Index(page, []byte("<body"))
	if end := bytes.IndexByte(page[max(at, 0):], '>'); at >= 0 && end >= 0 {
		at += end + 1
	} else {
		at = 0
	}
	send(w, status, slices.Concat(page[:at], over.Bytes(), page[at:]))
}

// send answers with a page that watches for changes, and is known by what it holds.
func send(w http.ResponseWriter, status int, text []byte) {
	sum := fnv.New64a()
	sum.Write(text)
	tag := fmt.Sprintf("%x", sum.Sum64())
	head := `<link rel="stylesheet" href="/-/preview.css"><script src="/-/preview.js" data-tag="` + tag + `" defer></script></head>`
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("ETag", `"`+tag+`"`)
	w.WriteHeader(status)
	w.Write(bytes.Replace(text, []byte("</head>"), []byte(head), 1))
}
