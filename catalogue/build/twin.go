package build

import (
	"context"
	"iter"
	"strings"
	"unicode"

	"gongkai/catalogue"
	"gongkai/catalogue/hant"
	"gongkai/catalogue/render"
	"gongkai/themes"
)

// twin are the pages in traditional characters.
func (c *Checked) twin(ctx context.Context, theme *themes.Theme) (iter.Seq2[catalogue.File, error], error) {
	renderer, err := render.New(theme, "zh-Hant")
	if err != nil {
		return nil, err
	}
	converter, err := hant.New(kept(c.Edition))
	if err != nil {
		return nil, err
	}
	ed := c.Edition.Twin(catalogue.Traditional)
	return renderer.Twin(ctx, ed, c.sources(ed), render.Conversion{Text: converter.Text, HTML: converter.AppendHTML}), nil
}

// kept is what the conversion to traditional characters must know: the names of persons, and the document numbers, which
// are identifiers and stay as they are wherever they stand. What it is told is written into finished pages: only site.yaml
// may give a form, after =, which the checks have looked at, and nobody may give anything but characters and numbers.
func kept(ed *catalogue.Edition) []string {
	var list []string
	for _, name := range ed.Site.Names {
		list = append(list, strings.Replace(name, "=", "\t", 1))
	}
	for _, d := range ed.Departments {
		for _, l := range d.Leaders {
			if catalogue.HanName(l.Name) {
				list = append(list, l.Name)
			}
		}
	}
	for _, it := range ed.Items {
		// What a number begins with is not converted if it is Latin; what follows is entered.
		number := strings.TrimLeftFunc(it.DocumentNo, func(r rune) bool { return r < 0x80 })
		if numbered(number) {
			list = append(list, number+"\t"+number)
		}
	}
	return list
}

// numbered says whether a text is a document number, and not a word that would then stay simplified everywhere.
func numbered(text string) bool {
	digits := strings.ContainsAny(text, "0123456789")
	other := strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.Is(unicode.Han, r) && !unicode.IsDigit(r) && !strings.ContainsRune("〔〕[]（）()-", r)
	})
	return digits && !other && len(text) <= 200
}
