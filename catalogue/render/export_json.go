package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"

	"gongkai/catalogue"
)

// schemaVersion is the version of catalogue.json's form. It rises when a field changes its meaning or goes.
const schemaVersion = 1

// The rows of catalogue.json. Addresses are as on disk, below the site's root, not percent-encoded; dates are ISO.
type (
	itemRow struct {
		Address      *string         `json:"address"` // null: it has no page
		Form         catalogue.Form  `json:"form"`
		Index        string          `json:"index"`
		DocumentNo   string          `json:"document_no,omitempty"`
		Title        string          `json:"title,omitempty"`
		Department   string          `json:"department"`
		Scope        catalogue.Scope `json:"scope"`
		Made         string          `json:"made,omitempty"`
		Published    string          `json:"published,omitempty"`
		Validity     string          `json:"validity,omitempty"`
		Topics       []string        `json:"topics,omitempty"`
		Kind         string          `json:"kind,omitempty"`
		Gone         *goneRow        `json:"gone,omitempty"`
		DisplayUntil string          `json:"display_until,omitempty"` // an end of display is announced: one that is not is an error
		Changes      int             `json:"changes,omitempty"`       // how many corrections it tells of: a changed file needs one more
		Table        string          `json:"table,omitempty"`
		Attachments  []fileRow       `json:"attachments,omitempty"`
	}
	goneRow struct {
		On    string `json:"on"`
		Why   string `json:"why"`
		Ended bool   `json:"ended"`
		Held  bool   `json:"held,omitempty"` // it is being corrected, and will be back

		Was catalogue.Form `json:"was,omitempty"` // of what is held: its form before
	}
	fileRow struct {
		Address string `json:"address"`
		Name    string `json:"name"`
		Size    int64  `json:"size"`
		SHA256  string `json:"sha256"`
	}
	departmentRow struct {
		Address string `json:"address"`
		Name    string `json:"name"`
		Kind    string `json:"kind"`
		Code    string `json:"code,omitempty"`
		Parent  string `json:"parent,omitempty"`
		Items   int    `json:"items"`
	}
	pageRow struct {
		Address   string `json:"address"`
		Title     string `json:"title"`
		Published string `json:"published,omitempty"`
	}
	redirectRow struct {
		From     string `json:"from"`
		To       string `json:"to"`
		External bool   `json:"external,omitempty"`
	}
)

// jsonWriter writes one record a line, so that two editions can be compared line by line.
type jsonWriter struct {
	b   bytes.Buffer
	err error
}

func (j *jsonWriter) value(v any) {
	enc := json.NewEncoder(&j.b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil && j.err == nil {
		j.err = fmt.Errorf("catalogue.json: %w", err)
	}
	j.b.Truncate(j.b.Len() - 1) // the encoder's line end
}

func (j *jsonWriter) field(name string, v any) {
	j.b.WriteString("  ")
	j.value(name)
	j.b.WriteString(": ")
	j.value(v)
	j.b.WriteString(",\n")
}

// rows writes a list under a name; one record a line.
func rows[T, R any](j *jsonWriter, name string, list []T, row func(T) R, last bool) {
	j.b.WriteString("  ")
	j.value(name)
	j.b.WriteString(": [")
	for i, v := range list {
		if i > 0 {
			j.b.WriteByte(',')
		}
		j.b.WriteString("\n    ")
		j.value(row(v))
	}
	if len(list) > 0 {
		j.b.WriteString("\n  ")
	}
	j.b.WriteString("]")
	if !last {
		j.b.WriteByte(',')
	}
	j.b.WriteByte('\n')
}

// catalogueJSON is the register for machines: every permanent address with what identifies it. The next build is
// compared with it, so it holds only what lasts.
func (w *worker) catalogueJSON() (catalogue.File, error) {
	ed := w.site.ed
	var j jsonWriter
	j.b.Grow(1024 + 450*len(ed.Items))
	j.b.WriteString("{\n")
	j.field("schema", schemaVersion)
	j.field("generator", "gongkai")
	if ed.Audience == nil {
		j.field("audience", nil)
	} else {
		j.field("audience", ed.Audience.ID)
	}
	j.field("language", w.site.r.language)
	if ed.Site.Twin {
		j.field("variants", []string{catalogue.Traditional}) // every page is there once more, below this folder
	}
	j.field("title", ed.Site.Title)
	j.field("organisation", ed.Site.Organisation)
	rows(&j, "departments", byAddress(w.site.departments, func(d *catalogue.Department) string { return d.Address }), departmentRowOf, false)
	rows(&j, "items", itemsByAddress(ed.Items), itemRowOf, false)
	rows(&j, "pages", byAddress(ed.Pages, func(p *catalogue.Page) string { return p.Address }), pageRowOf, false)
	rows(&j, "redirects", byAddress(ed.Redirects, func(r catalogue.Redirect) string { return r.From }), func(r catalogue.Redirect) redirectRow {
		return redirectRow{r.From, r.To, r.External}
	}, false)
	rows(&j, "files", w.site.fileRows(), func(f fileRow) fileRow { return f }, true)
	j.b.WriteString("}\n")
	return catalogue.File{Address: jsonAddress, Data: j.b.Bytes()}, j.err
}

// fileRows are all files that the site carries over or, as tables, writes anew: what a text links to is as permanent as
// what an item lists.
func (s *site) fileRows() []fileRow {
	var list []fileRow
	for _, a := range s.assets() {
		list = append(list, fileRow{a.Address, a.Name, a.Size, a.SHA256})
	}
	return byAddress(append(list, s.tableRows()...), func(f fileRow) string { return f.Address })
}

// makeTableRows are the tables as files. Two exports name them, and a large one takes its time: site keeps the rows.
func (s *site) makeTableRows() []fileRow {
	var list []fileRow
	for _, t := range s.tables() {
		f := tableFile(t)
		sum := sha256.Sum256(f.Data)
		list = append(list, fileRow{f.Address, path.Base(t.Path), int64(len(f.Data)), hex.EncodeToString(sum[:])})
	}
	return list
}

func byAddress[T any](list []T, address func(T) string) []T {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b T) int { return strings.Compare(address(a), address(b)) })
	return sorted
}

// itemsByAddress sorts items by address; those without one come last, by index number.
func itemsByAddress(items []*catalogue.Item) []*catalogue.Item {
	return byAddress(items, func(it *catalogue.Item) string {
		if it.Address == "" {
			return "\xff" + it.Index
		}
		return it.Address
	})
}

func itemRowOf(it *catalogue.Item) itemRow {
	row := itemRow{
		Form: it.Form, Index: it.Index, DocumentNo: it.DocumentNo, Title: it.Title, Scope: it.Scope,
		Made: it.Made.String(), Published: it.Published.String(), Validity: string(it.Validity.State), Kind: it.Kind, Changes: len(it.Changes),
	}
	if it.Form == catalogue.Full {
		row.DisplayUntil = it.DisplayUntil.Midnight().String()
	}
	if it.Address != "" {
		row.Address = &it.Address
	}
	if it.Department != nil {
		row.Department = it.Department.Address
	}
	for _, t := range it.Topics {
		row.Topics = append(row.Topics, t.ID)
	}
	if it.Gone != nil {
		row.Gone = &goneRow{it.Gone.On.String(), it.Gone.Why, it.Gone.Ended, it.Gone.Held, it.Gone.Was}
	}
	if it.Table != nil && it.Form == catalogue.Full {
		row.Table = it.Table.Address
	}
	for _, a := range it.Attachments {
		if a.Asset != nil {
			row.Attachments = append(row.Attachments, fileRow{a.Address, a.Name, a.Size, a.SHA256})
		}
	}
	return row
}

func departmentRowOf(d *catalogue.Department) departmentRow {
	row := departmentRow{Address: d.Address, Name: d.Name, Kind: d.Kind, Code: d.Code, Items: len(d.Items)}
	if d.Parent != nil {
		row.Parent = d.Parent.Address
	}
	return row
}

func pageRowOf(p *catalogue.Page) pageRow {
	return pageRow{p.Address, p.Title, p.Published.String()}
}
