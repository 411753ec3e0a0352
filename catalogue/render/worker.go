package render

import (
	"bytes"
	"compress/flate"
	"fmt"
	"html/template"
	"io"

	"gongkai/catalogue"
)

// worker makes files, one after the other, with buffers of its own.
type worker struct {
	site   *site
	page   bytes.Buffer
	text   bytes.Buffer
	pieces map[string]pieces
	parts  map[cacheKey]template.HTML

	deflate *flate.Writer // for workbooks
}

func (s *site) newWorker() *worker {
	deflate, _ := flate.NewWriter(nil, flate.BestSpeed) // only an unknown level is an error
	return &worker{site: s, pieces: map[string]pieces{}, parts: map[cacheKey]template.HTML{}, deflate: deflate}
}

// execute renders a page kind's template into a file.
func (w *worker) execute(name, address, source string, data any) (catalogue.File, error) {
	w.page.Reset()
	t := w.site.r.templates.Lookup(name)
	if t == nil {
		return catalogue.File{}, fmt.Errorf("主题没有模板 %s · the theme has no template %s", name, name)
	}
	if err := t.Execute(&w.page, data); err != nil {
		return catalogue.File{}, fmt.Errorf("render %s: %w", address, err)
	}
	if c := w.site.convert; c != nil {
		return catalogue.File{Address: address, Data: c.HTML(make([]byte, 0, w.page.Len()), w.page.Bytes()), Source: source}, nil
	}
	return catalogue.File{Address: address, Data: bytes.Clone(w.page.Bytes()), Source: source}, nil
}

// part renders a template that is a part of pages.
func (w *worker) part(name string, data any) (template.HTML, error) {
	w.text.Reset()
	if err := w.site.r.templates.ExecuteTemplate(&w.text, name, data); err != nil {
		return "", fmt.Errorf("render %s: %w", name, err)
	}
	return template.HTML(w.text.String()), nil
}

// body renders a Markdown body for the page at an address.
func (w *worker) body(address string, b catalogue.Body) (template.HTML, error) {
	if b.Empty() {
		return "", nil
	}
	w.text.Reset()
	if err := w.site.src.HTML(&w.text, address, b); err != nil {
		return "", fmt.Errorf("render %s: %w", address, err)
	}
	return template.HTML(w.text.String()), nil
}

// asset carries a file over.
func (w *worker) asset(a *catalogue.Asset) (catalogue.File, error) {
	open := w.site.src.Open
	return catalogue.File{
		Address: a.Address, Source: a.Path,
		Open: func() (io.ReadCloser, error) { return open(a) },
	}, nil
}
