package privacy

import (
	"archive/zip"
	"encoding/xml"
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// sheetReader reads one sheet.
type sheetReader struct {
	*workbook
	sheet
	grid      *grid
	columns   []hiddenColumns
	rowHidden bool
	cells     []cell
	row       int
	column    int
	kind      string // of the cell: s, inlineStr, str, n …
	text      strings.Builder
	in        string // the element whose text is read
}

type hiddenColumns struct{ from, to int }

func (w *workbook) sheet(f *zip.File, s sheet) {
	r := &sheetReader{workbook: w, sheet: s, grid: w.table()}
	w.walk(f, r.token)
}

func (r *sheetReader) token(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		r.start(t)
	case xml.CharData:
		if r.in != "" {
			r.text.Write(t) // a file's limits hold for it
		}
	case xml.EndElement:
		r.end(t.Name.Local)
	}
}

func (r *sheetReader) start(e xml.StartElement) {
	switch e.Name.Local {
	case "col":
		from, _ := strconv.Atoi(foreign.Attribute(e, "min"))
		to, _ := strconv.Atoi(foreign.Attribute(e, "max"))
		if foreign.Attribute(e, "hidden") == "1" || foreign.Attribute(e, "width") == "0" {
			r.columns = append(r.columns, hiddenColumns{from, to})
		}
	case "row":
		r.row++
		if n, err := strconv.Atoi(foreign.Attribute(e, "r")); err == nil {
			r.row = n
		}
		r.rowHidden, r.column, r.cells = foreign.Attribute(e, "hidden") == "1", 0, nil
	case "c":
		r.column++
		if n := foreign.Column(foreign.Attribute(e, "r")); n > 0 {
			r.column = n
		}
		r.kind = foreign.Attribute(e, "t")
		r.text.Reset()
	case "v", "t", "f", "formula", "formula1", "formula2", "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter":
		r.in = e.Name.Local
		if r.in != "t" {
			r.text.Reset()
		}
	default:
		r.values(r.sheet.name, e)
	}
}

func (r *sheetReader) end(local string) {
	switch local {
	case "f":
		r.passage(r.text.String(), searching{}, r.place(r.column, r.row))
		r.literals(r.text.String(), r.place(r.column, r.row))
		r.text.Reset()
	case "formula", "formula1", "formula2", "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter":
		r.passage(r.text.String(), searching{}, at(catalogue.Words{Chinese: r.sheet.name + " 页眉页脚或有效性", English: r.sheet.name + ", header, footer or validation"}))
	case "c":
		if text := r.value(); text != "" && len(r.cells) < 1<<14 {
			r.cells = append(r.cells, cell{column: r.column, text: text, where: r.place(r.column, r.row)})
		}
	case "row":
		if len(r.cells) > 0 {
			r.grid.row(r.cells)
		}
	}
	r.in = ""
}

// value is what a cell shows, or nearly.
func (r *sheetReader) value() string {
	text := r.text.String()
	switch r.kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || i < 0 || i >= len(r.shared) {
			return ""
		}
		r.used[i] = true
		return r.shared[i]
	case "inlineStr", "str", "b", "e":
		return text
	}
	if n, err := strconv.ParseFloat(text, 64); err == nil && strings.ContainsAny(text, "eE") {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	return text
}

// place is where a cell stands, and whether it is seen.
func (r *sheetReader) place(column, row int) locate {
	name := r.sheet.name + "!" + foreign.Letters(column) + strconv.Itoa(row)
	words := both(name)
	hidden := r.rowHidden
	for _, c := range r.columns {
		hidden = hidden || c.from <= column && column <= c.to
	}
	switch {
	case r.hidden:
		words = catalogue.Words{Chinese: name + "（隐藏的工作表）", English: name + " (hidden sheet)"}
	case hidden:
		words = catalogue.Words{Chinese: name + "（隐藏的行或列）", English: name + " (hidden row or column)"}
	}
	return at(words)
}

// literals searches what a formula puts together of the texts in it, which a file without results does not say.
func (r *sheetReader) literals(formula string, where locate) {
	parts := strings.Split(formula, `"`)
	if len(parts) < 5 {
		return
	}
	var text strings.Builder
	for i := 1; i < len(parts); i += 2 {
		text.WriteString(parts[i])
	}
	r.passage(text.String(), searching{}, where)
}
