package privacy

import (
	"archive/zip"
	"encoding/xml"
	"path"
	"strings"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// workbook reads an XLSX file: its sheets cell by cell, shown or hidden, its names, its comments; what else there is the
// reading of the other parts brings.
type workbook struct {
	*pack
	shared []string
	used   []bool // by a cell
	sheets []sheet
}

// sheet is one sheet as the workbook names it.
type sheet struct {
	name, part string
	hidden     bool
}

// mostShared bounds the bytes of all shared strings that are kept.
const mostShared = 256 << 20

func (p *pack) workbook() {
	w := &workbook{pack: p}
	w.described()
	w.book()
	w.strings()
	for _, s := range w.sheets {
		if f := w.files[s.part]; f != nil && !w.done[f] {
			w.sheet(f, s)
		}
	}
	for i, used := range w.used {
		if !used {
			w.passage(w.shared[i], searching{}, at(catalogue.Words{Chinese: "已删除单元格留下的文字", English: "text that a removed cell left behind"}))
		}
	}
	for name, f := range w.files {
		if strings.HasPrefix(name, "xl/comments") && !w.done[f] {
			w.comments(f)
		}
	}
}

// book reads the list of sheets and the defined names.
func (w *workbook) book() {
	parts := w.relations("xl/_rels/workbook.xml.rels", "xl")
	var name, text string
	w.walk(w.files["xl/workbook.xml"], func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			w.named("xl/workbook.xml", t)
			text = ""
			switch t.Name.Local {
			case "sheet":
				s := sheet{name: foreign.Attribute(t, "name"), part: parts[related(t)], hidden: foreign.Attribute(t, "state") != "" && foreign.Attribute(t, "state") != "visible"}
				w.sheets = append(w.sheets, s)
				w.passage(s.name, searching{}, at(catalogue.Words{Chinese: "工作表的名字", English: "the name of a sheet"}))
			case "definedName":
				name = foreign.Attribute(t, "name")
			}
		case xml.CharData:
			text += string(t[:min(len(t), 1<<16)])
		case xml.EndElement:
			if t.Name.Local == "definedName" {
				where := at(catalogue.Words{Chinese: "定义的名称 " + name, English: "the defined name " + name})
				w.passage(text, searching{}, where)
				w.passage(name, searching{}, where)
				w.passage(strings.Trim(name, "_"), searching{}, where)
			}
		}
	})
}

// related is the id of the relation that an element names.
func related(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "id" && a.Name.Space != "" {
			return a.Value
		}
	}
	return ""
}

// relations reads which part stands behind each id.
func (p *pack) relations(part, folder string) map[string]string {
	list := map[string]string{}
	f := p.files[part]
	if f == nil {
		return list
	}
	p.walk(f, func(token xml.Token) {
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "Relationship" {
			p.named(part, e)
			p.values(part, e)
			target := strings.ReplaceAll(foreign.Attribute(e, "Target"), "\\", "/")
			if strings.HasPrefix(target, "/") {
				target = strings.TrimPrefix(target, "/")
			} else {
				target = path.Join(folder, target)
			}
			list[foreign.Attribute(e, "Id")] = target
		}
	})
	return list
}

// strings reads the table of shared strings; a string's runs are joined, its phonetic readings are not part of it.
func (w *workbook) strings() {
	f := w.files["xl/sharedStrings.xml"]
	if f == nil {
		return
	}
	var text strings.Builder
	size, phonetic, in := 0, 0, false
	w.walk(f, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			phonetic += nested(t.Name.Local == "rPh")
			in = t.Name.Local == "t"
		case xml.CharData:
			if in && size < mostShared {
				size += len(t)
				text.Write(t)
			}
		case xml.EndElement:
			phonetic -= nested(t.Name.Local == "rPh")
			in = false
			if t.Name.Local == "si" {
				w.shared = append(w.shared, text.String())
				text.Reset()
			}
		}
	})
	w.used = make([]bool, len(w.shared))
}

func nested(in bool) int {
	if in {
		return 1
	}
	return 0
}

// comments reads the comments of a sheet: who wrote them, and what.
func (w *workbook) comments(f *zip.File) {
	var text strings.Builder
	var ref string
	author := false
	w.walk(f, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			author = t.Name.Local == "author"
			if t.Name.Local == "comment" {
				ref = foreign.Attribute(t, "ref")
			}
			if author || t.Name.Local == "comment" {
				text.Reset()
			}
		case xml.CharData:
			text.Write(t)
		case xml.EndElement:
			switch t.Name.Local {
			case "author":
				words, _ := propertyWords("author")
				w.propertyOnce(words, text.String())
			case "comment":
				w.passage(text.String(), searching{}, at(catalogue.Words{Chinese: ref + " 的批注", English: "the comment at " + ref}))
			}
		}
	})
}
