package render

import (
	"bytes"
	"html/template"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
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
	shown := &Records{Href: relative(it.Address, it.Table.Address), Columns: it.Table.Columns, Count: len(it.Table.Rows)}
	shown.Rows = make([][]string, len(it.Table.Rows))
	for i, row := range it.Table.Rows {
		shown.Rows[i] = row.Cells
	}
	return shown
}

// tables are the tables of the site, each once: items may share a file, and then share its address.
func (s *site) tables() []*catalogue.Table {
	var list []*catalogue.Table
	seen := map[string]bool{}
	for _, it := range s.ed.Items {
		if t := it.Table; t != nil && it.Form == catalogue.Full && !seen[t.Address] {
			seen[t.Address] = true
			list = append(list, t)
		}
	}
	return list
}

// tableJobs write the tables anew: the author's own file also holds the rows that may no longer be seen.
func (s *site) tableJobs(yield func(job) bool) {
	each(s.tables(), func(_ *worker, t *catalogue.Table) (catalogue.File, error) { return tableFile(t), nil })(yield)
}

func tableFile(t *catalogue.Table) catalogue.File {
	var b bytes.Buffer
	out := sheet.NewCSV(&b)
	out.Row(t.Columns)
	for _, row := range t.Rows {
		out.Row(row.Cells)
	}
	return catalogue.File{Address: t.Address, Data: b.Bytes(), Source: t.Path}
}
