package render

import (
	"bytes"
	"html/template"
	"path"

	"gongkai/catalogue"
)

// Records is a table of an item: the rows that may be seen, and where they lie as a file.
type Records struct {
	Href    template.URL
	Columns []string
	Rows    [][]string
	Count   int
}

func (w *worker) records(it *catalogue.Item) *Records {
	if it.Table == nil {
		return nil
	}
	shown := &Records{Href: relative(it.Address, tableAddress(it)), Columns: it.Table.Columns, Count: len(it.Table.Rows)}
	shown.Rows = make([][]string, len(it.Table.Rows))
	for i, row := range it.Table.Rows {
		shown.Rows[i] = row.Cells
	}
	return shown
}

// tableAddress is where the rows of an item's table lie as CSV: beside its page, under the file's own name.
func tableAddress(it *catalogue.Item) string {
	return path.Join(path.Dir(it.Address), path.Base(it.Table.Path))
}

// tableJobs write the tables anew: the author's own file also holds the rows that may no longer be seen. Items that
// share a file share its address.
func (s *site) tableJobs(yield func(job) bool) {
	written := map[string]bool{}
	for _, it := range s.ed.Items {
		if it.Table == nil || it.Form != catalogue.Full || written[tableAddress(it)] {
			continue
		}
		written[tableAddress(it)] = true
		if !yield(func(w *worker) (catalogue.File, error) { return tableFile(it), nil }) {
			return
		}
	}
}

func tableFile(it *catalogue.Item) catalogue.File {
	var b bytes.Buffer
	sheet := newSheet(&b)
	sheet.row(it.Table.Columns)
	for _, row := range it.Table.Rows {
		sheet.row(row.Cells)
	}
	return catalogue.File{Address: tableAddress(it), Data: b.Bytes(), Source: it.Table.Path}
}
