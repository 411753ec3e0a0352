package intake

import (
	"encoding/xml"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// book is an XLSX file that is being read.
type book struct {
	*pack
	shared   []string
	formats  []cellFormat // of cells, by number
	from1904 bool
	sheets   []sheetName
}

// sheetName is a sheet as the book names it.
type sheetName struct {
	name, id string
	hidden   bool
}

// book reads every sheet.
func (p *pack) book() ([]*Grid, error) {
	b := &book{pack: p}
	if err := b.index(); err != nil {
		return nil, err
	}
	links, err := p.relations("xl/workbook.xml")
	if err != nil {
		return nil, err
	}
	if err := b.strings(); err != nil {
		return nil, err
	}
	if err := b.styles(); err != nil {
		return nil, err
	}
	var grids []*Grid
	for _, s := range b.sheets {
		part := links[s.id].target
		if p.files[part] == nil {
			return nil, p.refuse(whyBroken)
		}
		if s.hidden {
			p.notes = append(p.notes, catalogue.Words{Chinese: "工作表“" + s.name + "”是隐藏的，没有导入", English: "the sheet “" + s.name + "” is hidden and was not imported"})
			continue
		}
		g, err := b.sheet(s.name, part)
		if err != nil {
			return nil, err
		}
		if len(g.Rows) > 0 {
			grids = append(grids, g)
		}
	}
	return grids, nil
}

func (b *book) index() error {
	return b.walk("xl/workbook.xml", func(token xml.Token) {
		e, ok := token.(xml.StartElement)
		if !ok {
			return
		}
		switch e.Name.Local {
		case "workbookPr":
			v := foreign.Attribute(e, "date1904")
			b.from1904 = v == "1" || v == "true"
		case "sheet":
			state := foreign.Attribute(e, "state")
			b.sheets = append(b.sheets, sheetName{foreign.Attribute(e, "name"), related(e), state != "" && state != "visible"})
		}
	})
}

// strings reads the table of shared strings: runs are joined, each in its font; phonetic readings are not part of them.
func (b *book) strings() error {
	r := &richText{}
	var failed error
	err := b.walk("xl/sharedStrings.xml", func(token xml.Token) {
		r.token(token)
		if e, ok := token.(xml.EndElement); ok && e.Name.Local == "si" && failed == nil {
			text := r.take()
			failed = b.spend(0, text)
			b.shared = append(b.shared, text)
			if len(b.shared) > b.limits.Cells {
				failed = foreign.ErrTooLarge
			}
		}
	})
	if err == nil {
		err = b.broken(failed)
	}
	return err
}

// richText is the text of a shared string or an inline one.
type richText struct {
	text     strings.Builder
	font     string
	in       bool
	phonetic int
}

func (r *richText) token(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		switch t.Name.Local {
		case "rPh":
			r.phonetic++
		case "r":
			r.font = ""
		case "rFont":
			r.font = foreign.Attribute(t, "val")
		}
		r.in = t.Name.Local == "t" && r.phonetic == 0
	case xml.CharData:
		if r.in {
			r.text.WriteString(shown(string(t), r.font))
		}
	case xml.EndElement:
		if t.Name.Local == "rPh" {
			r.phonetic--
		}
		r.in = false
	}
}

func (r *richText) take() string {
	text := r.text.String()
	r.text.Reset()
	r.font = ""
	return unescaped(text)
}
