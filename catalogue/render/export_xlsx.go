package render

import (
	"bytes"

	"gongkai/catalogue"
	"gongkai/catalogue/sheet"
)

// xlsxName is the catalogue as a spreadsheet with dates that are dates, beside the one in CSV.
const xlsxName = "catalogue.xlsx"

// xlsxWidth is how many characters of a column one sees.
func xlsxWidth(column string) int {
	switch column {
	case "no":
		return 6
	case "title", "summary":
		return 56
	case "address":
		return 40
	case "index", "number", "issuer", "topic":
		return 20
	default:
		return 13
	}
}

// catalogueXLSX is the whole catalogue, newest first.
func (w *worker) catalogueXLSX() (catalogue.File, error) {
	items := w.site.byDate()
	return w.xlsx(xlsxName, "", len(items), func(i int) *catalogue.Item { return items[len(items)-1-i] })
}

// departmentXLSX is the catalogue of one department: its own items and those that it issued jointly.
func (w *worker) departmentXLSX(d *catalogue.Department) (catalogue.File, error) {
	return w.xlsx(w.site.departmentFile(d, xlsxName), d.Path, len(d.Items), func(i int) *catalogue.Item { return d.Items[i] })
}

// xlsx has the columns and rows of csv.
func (w *worker) xlsx(address, source string, n int, item func(int) *catalogue.Item) (catalogue.File, error) {
	s := w.site
	var b bytes.Buffer
	b.Grow(4096 + 100*n)
	columns := csvColumns()
	widths := make([]int, len(columns))
	for i, c := range columns {
		widths[i] = xlsxWidth(c)
	}
	book := sheet.NewBook(&b, w.deflate, sheet.Page{Name: s.r.words.get("xlsx.sheet"), Widths: widths, Rows: n + 1})
	book.Next()
	for _, c := range columns {
		book.Head(s.r.words.of("csv", c))
	}
	var cells []string
	for i := range n {
		it := item(i)
		cells = s.csvRow(cells[:0], i+1, it)
		book.Next()
		for k, c := range columns {
			switch c {
			case "no":
				book.Number(i + 1)
			case "made":
				book.Day(dayCell(it.Made))
			case "published":
				book.Day(dayCell(it.Published))
			default:
				book.Text(cells[k])
			}
		}
	}
	err := book.Close()
	return catalogue.File{Address: address, Source: source, Data: b.Bytes()}, err
}

// dayCell is a date as a cell of a workbook.
func dayCell(d catalogue.Date) sheet.Day {
	return sheet.Day{Year: int(d.Year), Month: int(d.Month), Day: int(d.Day), Clock: int(d.Clock), Shown: d.String()}
}
