package render

import (
	"bytes"
	"strconv"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// csvColumns are the columns of catalogue.csv; their headings are words of the language.
func csvColumns() []string {
	return []string{"no", "index", "title", "number", "issuer", "made", "published", "scope", "topic", "kind", "validity", "address", "summary"}
}

// catalogueCSV is the whole catalogue as a spreadsheet, newest first.
func (w *worker) catalogueCSV() (catalogue.File, error) {
	items := w.site.byDate()
	return w.site.csv(csvName, "", len(items), func(i int) *catalogue.Item { return items[len(items)-1-i] }), nil
}

// departmentCSV is the catalogue of one department: its own items and those that it issued jointly.
func (w *worker) departmentCSV(d *catalogue.Department) (catalogue.File, error) {
	return w.site.csv(w.site.departmentFile(d, csvName), d.Path, len(d.Items), func(i int) *catalogue.Item { return d.Items[i] }), nil
}

func (s *site) csv(address, source string, n int, item func(int) *catalogue.Item) catalogue.File {
	var b bytes.Buffer
	b.Grow(256 + 400*n)
	out := sheet.NewCSV(&b)
	var cells []string
	for _, c := range csvColumns() {
		cells = append(cells, s.r.words.of("csv", c))
	}
	out.Row(cells)
	for i := range n {
		cells = s.csvRow(cells[:0], i+1, item(i))
		out.Row(cells)
	}
	return catalogue.File{Address: address, Data: b.Bytes(), Source: source}
}

func (s *site) csvRow(cells []string, no int, it *catalogue.Item) []string {
	r := s.r
	title, address := it.Title, ""
	if it.Address != "" {
		address = catalogue.EncodeAddress(it.Address)
		if s.base != "" {
			address = absolute(s.base, it.Address)
		}
	}
	if it.Form == catalogue.Line {
		title = r.reason(it.Reason)
	}
	return append(cells, strconv.Itoa(no), it.Index, title, it.DocumentNo, r.issuerNames(it), it.Made.String(), it.Published.String(),
		r.words.of("scope", string(it.Scope)), r.topics(it), r.words.of("kind", it.Kind), r.state(it), address, it.Summary)
}

// state is an item's validity in a word; of a tombstone, that it is gone.
func (r *Renderer) state(it *catalogue.Item) string {
	switch {
	case it.Form == catalogue.Tombstone && it.Gone != nil && it.Gone.Ended:
		return r.words.get("gone.ended")
	case it.Form == catalogue.Tombstone && it.Gone != nil && it.Gone.Held:
		return r.words.get("gone.held")
	case it.Form == catalogue.Tombstone:
		return r.words.get("gone.withdrawn")
	default:
		return r.words.of("validity", string(it.Validity.State))
	}
}
