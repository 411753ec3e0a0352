package platform

import (
	"strings"

	"gongkai/catalogue/handover"
)

// begin makes the row's key. Seen counts the keys of the rows before it.
func (r *rower) begin(cells []handover.Cell, seen map[string]int) {
	if r.m.What == "items" {
		r.item(cells)
		return
	}
	r.duty(cells)
	if seen[r.row.Key]++; seen[r.row.Key] > 1 {
		r.row.Key += "（" + itoa(seen[r.row.Key]) + "）"
	}
}

// text is the cell of a column that the table may lack.
func (r *rower) text(cells []handover.Cell, name string) string {
	if i, ok := r.at[name]; ok {
		return cells[i].Text(";")
	}
	return ""
}

func (r *rower) item(cells []handover.Cell) {
	file := r.text(cells, "file")
	r.row = Row{Key: itemKey(r.text(cells, "index"), file), Title: r.text(cells, "title"), File: file}
	it := r.items[r.row.Key]
	r.private = it != nil && it.Body.Private && it.Body.Path == it.Path
}

// duty makes the key of a duty: its department's folder, of which there is one where names may be alike, and its number, or
// without one its words.
func (r *rower) duty(cells []handover.Cell) {
	number := r.text(cells, "no")
	if number == "" {
		number = strings.Join([]string{r.text(cells, "level1"), r.text(cells, "level2"), r.text(cells, "content")}, "/")
	}
	r.folder = r.text(cells, "folder")
	r.row = Row{Title: r.text(cells, "content"), File: r.folder + "/catalogue.csv"}
	if standard := r.text(cells, "standard"); standard != "" {
		number = standard + "/" + number
		r.row.File = "standards/" + standard + ".csv"
	}
	if r.row.Title == "" {
		r.row.Title = strings.Trim(r.text(cells, "level1")+" "+r.text(cells, "level2"), " ")
	}
	r.row.Key = r.folder + " " + number
}
