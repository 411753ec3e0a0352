package privacy

import (
	"archive/zip"
	"encoding/xml"
	"path"
	"slices"
	"strings"
	"unicode"

	"gongkai/catalogue"
	"gongkai/catalogue/foreign"
)

// ofd reads an OFD file (GB/T 33190): the text of every page and template, line by line. Text is set glyph by glyph, so
// what stands on one line is joined.
func (p *pack) ofd() {
	p.properties("OFD.xml")
	pages := slices.Clone(p.list)
	slices.SortFunc(pages, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	read, empty := 0, true
	for _, f := range pages {
		if base := path.Base(f.Name); base == "Content.xml" || strings.HasPrefix(base, "Annot") {
			read++
			empty = !p.page(f) && empty
		}
	}
	if read > 0 && empty {
		p.scanned(catalogue.Words{})
	}
}

// page reads one page, and says whether it has text.
func (p *pack) page(f *zip.File) bool {
	var all, text strings.Builder
	line, in := "", false
	flush := func() {
		p.passage(text.String(), searching{}, p.onPage(f))
		all.WriteString(text.String())
		text.Reset()
	}
	p.walk(f, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "TextObject":
				if box := strings.Fields(foreign.Attribute(t, "Boundary")); len(box) == 4 && box[1] != line {
					flush()
					line = box[1]
				}
			case "TextCode":
				in = true
			}
		case xml.CharData:
			if in {
				text.Write(t)
			}
		case xml.EndElement:
			in = false
		}
	})
	flush()
	// Glyphs may be named by their numbers in the font alone; what stands for them then is no text.
	return strings.ContainsFunc(all.String(), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}

func (p *pack) onPage(f *zip.File) locate { return at(both(path.Dir(f.Name))) }

// scanned says that a page or a document has no text to search.
func (v *visit) scanned(place catalogue.Words) {
	v.add(catalogue.Finding{Place: place, Kind: catalogue.Scanned, Note: noText})
}
