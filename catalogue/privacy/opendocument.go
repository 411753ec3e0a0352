package privacy

import (
	"encoding/xml"
	"strconv"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// openDocument reads ODT, ODS and ODP files (ISO/IEC 26300): paragraphs, and tables as tables.
func (p *pack) openDocument() {
	p.properties("meta.xml")
	r := &openReader{pack: p}
	p.walk(p.files["content.xml"], r.token)
}

type openReader struct {
	*pack
	table_    *grid
	name      string
	row       int
	column    int
	repeated  int
	value     string
	cells     []cell
	text      strings.Builder
	inCell    bool
	paragraph int
}

func (r *openReader) token(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		r.start(t)
	case xml.CharData:
		r.text.Write(t)
	case xml.EndElement:
		r.end(t.Name.Local)
	}
}

func (r *openReader) start(e xml.StartElement) {
	switch e.Name.Local {
	case "table":
		r.table_, r.name, r.row = r.table(), foreign.Attribute(e, "name"), 0
		r.passage(r.name, searching{}, at(catalogue.Words{Chinese: "工作表的名字", English: "the name of a sheet"}))
	case "table-row":
		r.row, r.column, r.cells = r.row+1, 0, nil
	case "table-cell", "covered-table-cell":
		r.column++
		r.inCell, r.value = true, foreign.Attribute(e, "value")
		r.repeated, _ = strconv.Atoi(foreign.Attribute(e, "number-columns-repeated"))
		r.text.Reset()
	case "s", "tab", "line-break":
		r.text.WriteByte(' ')
	default:
		r.values("content.xml", e)
	}
}

func (r *openReader) end(local string) {
	switch local {
	case "p", "h":
		if r.inCell {
			r.text.WriteByte(' ')
			return
		}
		r.paragraph++
		r.passage(r.text.String(), searching{}, at(paragraphOf("content.xml", r.paragraph)))
		r.text.Reset()
	case "creator":
		words, _ := propertyWords("author")
		r.propertyOnce(words, r.text.String())
		r.text.Reset()
	case "table-cell", "covered-table-cell":
		r.cell()
	case "table-row":
		if r.table_ != nil && len(r.cells) > 0 {
			r.table_.row(r.cells)
		}
	case "table":
		r.table_ = nil
	}
}

func (r *openReader) cell() {
	text := strings.TrimSpace(r.text.String())
	if n, err := strconv.ParseFloat(r.value, 64); err == nil && n >= 1e6 {
		text = strconv.FormatFloat(n, 'f', -1, 64)
	}
	if text != "" && len(r.cells) < 1<<14 {
		r.cells = append(r.cells, cell{column: r.column, text: text, where: at(both(r.name + "!" + foreign.Letters(r.column) + itoa(r.row)))})
	}
	r.column += max(r.repeated-1, 0)
	r.inCell = false
	r.text.Reset()
}
