package intake

// Page is a sheet of a workbook, or a table of another file, as it is seen: every cell as its text, a merged one at its
// upper left corner alone.
type Page struct {
	Name string
	Rows [][]string
}

// Pages reads the tables of a file for somebody who looks for something in them. What is hidden or empty is left out.
func Pages(f File, limits Limits) ([]Page, error) {
	_, grids, err := readGrids(f.Name, f.Data, limits)
	if err != nil {
		return nil, err
	}
	pages := make([]Page, len(grids))
	for k, g := range grids {
		pages[k] = Page{Name: g.Name, Rows: make([][]string, len(g.Rows))}
		for i, row := range g.Rows {
			pages[k].Rows[i] = make([]string, len(row))
			for j, c := range row {
				if c != nil && c.Row == i && c.Column == j {
					pages[k].Rows[i][j] = c.Text
				}
			}
		}
	}
	return pages, nil
}
